// RUN: ckpt-opt %s --ckpt-attach-gpu-target=chip=sm_80 --split-input-file | FileCheck %s --check-prefixes=CHECK,SM80
// RUN: ckpt-opt %s --ckpt-attach-gpu-target=chip=sm_90 --split-input-file | FileCheck %s --check-prefixes=CHECK,SM90
// RUN: ckpt-opt %s --ckpt-attach-gpu-target=chip=sm_100 --split-input-file | FileCheck %s --check-prefixes=CHECK,SM100

// SM80:  gpu.module @small [#nvvm.target<O = 3, chip = "sm_80", features = "+ptx80">]
// SM90:  gpu.module @small [#nvvm.target<O = 3, chip = "sm_90", features = "+ptx80">]
// SM100: gpu.module @small [#nvvm.target<O = 3, chip = "sm_100", features = "+ptx86">]
// CHECK: dlti.dl_spec = #dlti.dl_spec<index = 32 : i32>
gpu.module @small {
  gpu.func @k(%a: memref<8xf32>) kernel
      attributes {known_block_size = array<i32: 256, 1, 1>, known_grid_size = array<i32: 4, 1, 1>} {
    gpu.return
  }
}

// -----

// Indices of a large buffer do not fit 32 bits.

// CHECK: gpu.module @large
// CHECK-NOT: dlti.dl_spec
gpu.module @large {
  gpu.func @k(%a: memref<3000000000xi8>) kernel
      attributes {known_block_size = array<i32: 256, 1, 1>, known_grid_size = array<i32: 4, 1, 1>} {
    %c = arith.constant 2999999999 : index
    %0 = memref.load %a[%c] : memref<3000000000xi8>
    gpu.return
  }
}

// -----

// Nor do the threads of a large grid.

// CHECK: gpu.module @threads
// CHECK-NOT: dlti.dl_spec
gpu.module @threads {
  gpu.func @k(%a: memref<8xf32>) kernel
      attributes {known_block_size = array<i32: 256, 1, 1>, known_grid_size = array<i32: 16777216, 1, 1>} {
    gpu.return
  }
}
