// RUN: ckpt-opt %s --ckpt-lower-launches | FileCheck %s

// CHECK-NOT: gpu.binary
// CHECK: llvm.mlir.global internal constant @ckpt_gpu_image("PTX\00")
module attributes {gpu.container_module} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "PTX">]
  // CHECK-LABEL: func.func @main
  // CHECK-SAME:    (%[[BUFFER:.+]]: memref<8xf32>, %[[SCALAR:.+]]: i32)
  // CHECK-DAG:     %[[PARAMS:.+]] = llvm.alloca %{{.+}} x !llvm.ptr
  // CHECK-DAG:     %[[POINTER:.+]] = llvm.alloca %{{.+}} x i64
  // CHECK-DAG:     %[[WORD:.+]] = llvm.alloca %{{.+}} x i32
  // CHECK:         %[[IMAGE:.+]] = llvm.mlir.addressof @ckpt_gpu_image
  // CHECK:         %[[BYTES:.+]] = arith.constant 4 : i64
  // CHECK:         %[[MODULE:.+]] = call @ckpt_rt_gpu_step_module(%[[IMAGE]], %[[BYTES]])
  // CHECK:         %[[NAME:.+]] = llvm.mlir.addressof @ckpt_kernel_name_k
  // CHECK:         llvm.store %{{.+}}, %[[POINTER]] : i64
  // CHECK:         llvm.store %[[POINTER]], %{{.+}} : !llvm.ptr
  // CHECK:         llvm.store %[[SCALAR]], %[[WORD]] : i32
  // CHECK:         llvm.store %[[WORD]], %{{.+}} : !llvm.ptr
  // CHECK:         call @ckpt_rt_gpu_step_launch(%[[MODULE]], %[[NAME]], {{.*}}, %[[PARAMS]])
  func.func @main(%buffer: memref<8xf32>, %scalar: i32) {
    %c1 = arith.constant 1 : index
    %c256 = arith.constant 256 : index
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c256, %c1, %c1)
      args(%buffer : memref<8xf32>, %scalar : i32)
    return
  }
}
// CHECK: llvm.mlir.global internal constant @ckpt_kernel_name_k("k\00")
