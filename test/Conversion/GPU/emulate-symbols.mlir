// RUN: ckpt-opt %s --ckpt-emulate-gpu-kernels | FileCheck %s
// RUN: ckpt-opt %s --ckpt-emulate-gpu-kernels=direct | FileCheck %s --check-prefix=DIRECT

// Names that are taken change, launches keep theirs. A module that is launched
// keeps its kernels, empty; what else it held moves out.
module attributes {gpu.container_module} {
  func.func private @erff(f32) -> f32
  func.func private @helper(%x: f32) -> f32 {
    return %x : f32
  }

  // CHECK-LABEL: func.func @main
  // DIRECT-LABEL: func.func @main
  // CHECK: gpu.launch_func @kernels::@main
  // DIRECT-NOT: gpu.launch_func
  // DIRECT: %[[N:.*]] = arith.index_cast %{{.*}} : i32 to index
  // DIRECT: call @main_0(%{{.*}}, %[[N]], %{{.*}}, %{{.*}}) : (memref<4xf32>, index, index, index) -> ()
  func.func @main(%x: memref<4xf32>, %n: i32) {
    %c4 = arith.constant 4 : i32
    %c1 = arith.constant 1 : i32
    gpu.launch_func @kernels::@main blocks in (%n, %c1, %c1) threads in (%c4, %c1, %c1) : i32 args(%x : memref<4xf32>)
    return
  }

  // CHECK: gpu.module @kernels
  // CHECK: gpu.func @main(%{{.*}}: memref<4xf32>) kernel
  // CHECK-NEXT: gpu.return
  // CHECK-NOT: gpu.module @others
  // DIRECT-NOT: gpu.module
  gpu.module @kernels {
    memref.global "private" constant @table : memref<4xf32> = dense<[1.0, 2.0, 3.0, 4.0]>
    func.func private @erff(f32) -> f32
    func.func private @helper(%x: f32) -> f32 {
      %0 = arith.addf %x, %x : f32
      return %0 : f32
    }
    gpu.func @main(%x: memref<4xf32>) workgroup(%s: memref<1xf32, #gpu.address_space<workgroup>>) kernel
        attributes {known_block_size = array<i32: 4, 1, 1>} {
      %t = gpu.thread_id x
      %table = memref.get_global @table : memref<4xf32>
      %0 = memref.load %table[%t] : memref<4xf32>
      %1 = func.call @helper(%0) : (f32) -> f32
      %2 = func.call @erff(%1) : (f32) -> f32
      memref.store %2, %x[%t] : memref<4xf32>
      gpu.return
    }
  }
  gpu.module @others {
    gpu.func @unused() kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
      gpu.return
    }
  }

  // CHECK: memref.global "private" constant @table
  // CHECK: func.func private @helper_0(
  // CHECK: func.func private @main_0(
  // CHECK-SAME: ckpt.emulates = "main"
  // CHECK: memref.get_global @table
  // CHECK: call @helper_0(
  // CHECK: call @erff(
  // CHECK: func.func private @unused(
}
