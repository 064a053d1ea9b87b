// RUN: not ckpt-opt %s --pass-pipeline="builtin.module(gpu.module(ckpt-device-math{toolkit=%t.none}))" --split-input-file 2>/dev/null | FileCheck %s
// RUN: not ckpt-opt %s --pass-pipeline='builtin.module(gpu.module(ckpt-device-math{toolkit=%t.none}))' --split-input-file 2>&1 | FileCheck %s --check-prefix=ERROR

// CHECK-LABEL: gpu.module @kernels
// CHECK-NOT:     llvm.func @__nv_sqrtf
// CHECK-NOT:     llvm.func @__nv_fabs
gpu.module @kernels {
  llvm.func @__nv_sqrtf(f32) -> f32
  llvm.func @__nv_fabs(f64) -> f64
  llvm.func @__nv_fmaf(f32, f32, f32) -> f32
  // CHECK: llvm.func @instructions
  llvm.func @instructions(%x: f32, %y: f64) -> f32 {
    // CHECK: llvm.intr.sqrt(%{{.+}}) : (f32) -> f32
    %0 = llvm.call @__nv_sqrtf(%x) : (f32) -> f32
    // CHECK: llvm.intr.fabs(%{{.+}}) : (f64) -> f64
    %1 = llvm.call @__nv_fabs(%y) : (f64) -> f64
    // CHECK: llvm.intr.fma
    %2 = llvm.call @__nv_fmaf(%0, %x, %x) : (f32, f32, f32) -> f32
    llvm.return %2 : f32
  }
}

// -----

gpu.module @library {
  llvm.func @__nv_exp(f64) -> f64
  // ERROR: error: kernel 'function' needs '__nv_exp' of CUDA's libdevice
  // ERROR: note: name the CUDA toolkit's folder with 'toolkit=' or in CUDA_HOME
  llvm.func @function(%x: f64) -> f64 {
    %0 = llvm.call @__nv_exp(%x) : (f64) -> f64
    llvm.return %0 : f64
  }
}
