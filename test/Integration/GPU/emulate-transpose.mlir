// A transpose through workgroup memory, on 2-D blocks; then without its
// barrier, and with what it reads poisoned.

// DEFINE: %{emulate} = ckpt-opt "--ckpt-emulate-gpu-kernels=direct poison"
// DEFINE: %{lower} = mlir-opt --convert-vector-to-scf --convert-scf-to-cf --expand-strided-metadata --finalize-memref-to-llvm --convert-vector-to-llvm --convert-arith-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts
// DEFINE: %{run} = mlir-runner -e main -entry-point-result=void -shared-libs=%mlir_c_runner_utils

// RUN: %{emulate} %s | %{lower} | %{run} | FileCheck %s
// CHECK: ( 0, 16, 32, 48, 64, 80, 96, 112 )
// CHECK: ( 127, 143, 159, 175, 191, 207, 223, 239 )

// RUN: sed '/gpu.barrier/d' %s | %{emulate} | %{lower} | %{run} | FileCheck %s --check-prefix=RACE
// RACE: ( 0, nan, nan, nan, nan, nan, nan, nan )

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @transpose(%in: memref<16x16xf32>, %out: memref<16x16xf32>)
        workgroup(%tile: memref<8x9xf32, #gpu.address_space<workgroup>>) kernel
        attributes {known_block_size = array<i32: 8, 8, 1>} {
      %bx = gpu.block_id x
      %by = gpu.block_id y
      %tx = gpu.thread_id x
      %ty = gpu.thread_id y
      %dx = gpu.block_dim x
      %dy = gpu.block_dim y
      %x = gpu.global_id x
      %y = gpu.global_id y
      %0 = memref.load %in[%y, %x] : memref<16x16xf32>
      memref.store %0, %tile[%ty, %tx] : memref<8x9xf32, #gpu.address_space<workgroup>>
      gpu.barrier
      %1 = memref.load %tile[%tx, %ty] : memref<8x9xf32, #gpu.address_space<workgroup>>
      %r0 = arith.muli %bx, %dx : index
      %r = arith.addi %r0, %ty : index
      %c0 = arith.muli %by, %dy : index
      %c = arith.addi %c0, %tx : index
      memref.store %1, %out[%r, %c] : memref<16x16xf32>
      gpu.return
    }
  }

  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c8 = arith.constant 8 : index
    %c15 = arith.constant 15 : index
    %c16 = arith.constant 16 : index
    %zero = arith.constant 0.0 : f32
    %in = memref.alloc() : memref<16x16xf32>
    %out = memref.alloc() : memref<16x16xf32>
    scf.for %i = %c0 to %c16 step %c1 {
      scf.for %j = %c0 to %c16 step %c1 {
        %row = arith.muli %i, %c16 : index
        %n = arith.addi %row, %j : index
        %w = arith.index_cast %n : index to i32
        %f = arith.sitofp %w : i32 to f32
        memref.store %f, %in[%i, %j] : memref<16x16xf32>
      }
    }
    gpu.launch_func @kernels::@transpose blocks in (%c2, %c2, %c1) threads in (%c8, %c8, %c1)
        args(%in : memref<16x16xf32>, %out : memref<16x16xf32>)
    %first = vector.transfer_read %out[%c0, %c0], %zero {in_bounds = [true]} : memref<16x16xf32>, vector<8xf32>
    vector.print %first : vector<8xf32>
    %c7 = arith.constant 7 : index
    %last = vector.transfer_read %out[%c15, %c7], %zero {in_bounds = [true]} : memref<16x16xf32>, vector<8xf32>
    vector.print %last : vector<8xf32>
    return
  }
}
