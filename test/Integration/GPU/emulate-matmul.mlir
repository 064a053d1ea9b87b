// A product in tiles of 4 x 4 with two accumulators carried through a loop with
// barriers, one of them exchanged for the other in each turn; compared, number by
// number, with the same sums on the host. Then without barriers.

// DEFINE: %{emulate} = ckpt-opt "--ckpt-emulate-gpu-kernels=direct poison"
// DEFINE: %{lower} = mlir-opt --convert-vector-to-scf --convert-scf-to-cf --expand-strided-metadata --finalize-memref-to-llvm --convert-vector-to-llvm --convert-arith-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts
// DEFINE: %{run} = mlir-runner -e main -entry-point-result=void -shared-libs=%mlir_c_runner_utils

// RUN: %{emulate} %s | %{lower} | %{run} | FileCheck %s
// CHECK: different: 0{{$}}

// RUN: sed '/gpu.barrier/d' %s | %{emulate} | %{lower} | %{run} | FileCheck %s --check-prefix=RACE
// RACE-NOT: different: 0{{$}}

#shared = #gpu.address_space<workgroup>

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @matmul(%a: memref<8x12xf32>, %b: memref<12x8xf32>, %c: memref<8x8xf32>)
        workgroup(%sa: memref<4x4xf32, #shared>, %sb: memref<4x4xf32, #shared>) kernel
        attributes {known_block_size = array<i32: 4, 4, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c4 = arith.constant 4 : index
      %c12 = arith.constant 12 : index
      %zero = arith.constant 0.0 : f32
      %tx = gpu.thread_id x
      %ty = gpu.thread_id y
      %col = gpu.global_id x
      %row = gpu.global_id y
      %even, %odd = scf.for %k = %c0 to %c12 step %c4 iter_args(%p = %zero, %q = %zero) -> (f32, f32) {
        %ka = arith.addi %k, %tx : index
        %kb = arith.addi %k, %ty : index
        %0 = memref.load %a[%row, %ka] : memref<8x12xf32>
        %1 = memref.load %b[%kb, %col] : memref<12x8xf32>
        memref.store %0, %sa[%ty, %tx] : memref<4x4xf32, #shared>
        memref.store %1, %sb[%ty, %tx] : memref<4x4xf32, #shared>
        gpu.barrier
        %sum = scf.for %j = %c0 to %c4 step %c1 iter_args(%acc = %p) -> f32 {
          %x = memref.load %sa[%ty, %j] : memref<4x4xf32, #shared>
          %y = memref.load %sb[%j, %tx] : memref<4x4xf32, #shared>
          %m = arith.mulf %x, %y : f32
          %s = arith.addf %acc, %m : f32
          scf.yield %s : f32
        }
        gpu.barrier
        scf.yield %q, %sum : f32, f32
      }
      %r = arith.addf %even, %odd : f32
      memref.store %r, %c[%row, %col] : memref<8x8xf32>
      gpu.return
    }
  }

  // The same sums in the same order.
  func.func @reference(%a: memref<8x12xf32>, %b: memref<12x8xf32>, %row: index, %col: index) -> f32 {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c12 = arith.constant 12 : index
    %zero = arith.constant 0.0 : f32
    %even, %odd = scf.for %k = %c0 to %c12 step %c4 iter_args(%p = %zero, %q = %zero) -> (f32, f32) {
      %end = arith.addi %k, %c4 : index
      %sum = scf.for %j = %k to %end step %c1 iter_args(%acc = %p) -> f32 {
        %x = memref.load %a[%row, %j] : memref<8x12xf32>
        %y = memref.load %b[%j, %col] : memref<12x8xf32>
        %m = arith.mulf %x, %y : f32
        %s = arith.addf %acc, %m : f32
        scf.yield %s : f32
      }
      scf.yield %q, %sum : f32, f32
    }
    %r = arith.addf %even, %odd : f32
    return %r : f32
  }

  // 1 / (1 + i), so that sums depend on their order.
  func.func @fill(%m: memref<96xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c96 = arith.constant 96 : index
    %one = arith.constant 1.0 : f32
    scf.for %i = %c0 to %c96 step %c1 {
      %w = arith.index_cast %i : index to i32
      %f = arith.sitofp %w : i32 to f32
      %d = arith.addf %f, %one : f32
      %v = arith.divf %one, %d : f32
      memref.store %v, %m[%i] : memref<96xf32>
    }
    return
  }

  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %c8 = arith.constant 8 : index
    %n0 = arith.constant 0 : i32
    %n1 = arith.constant 1 : i32
    %a0 = memref.alloc() : memref<96xf32>
    %b0 = memref.alloc() : memref<96xf32>
    %c = memref.alloc() : memref<8x8xf32>
    call @fill(%a0) : (memref<96xf32>) -> ()
    call @fill(%b0) : (memref<96xf32>) -> ()
    %a = memref.reinterpret_cast %a0 to offset: [0], sizes: [8, 12], strides: [12, 1] : memref<96xf32> to memref<8x12xf32>
    %b = memref.reinterpret_cast %b0 to offset: [0], sizes: [12, 8], strides: [8, 1] : memref<96xf32> to memref<12x8xf32>
    gpu.launch_func @kernels::@matmul blocks in (%c2, %c2, %c1) threads in (%c4, %c4, %c1)
        args(%a : memref<8x12xf32>, %b : memref<12x8xf32>, %c : memref<8x8xf32>)
    %different = scf.for %i = %c0 to %c8 step %c1 iter_args(%n = %n0) -> i32 {
      %row = scf.for %j = %c0 to %c8 step %c1 iter_args(%m = %n) -> i32 {
        %x = memref.load %c[%i, %j] : memref<8x8xf32>
        %y = func.call @reference(%a, %b, %i, %j) : (memref<8x12xf32>, memref<12x8xf32>, index, index) -> f32
        %ne = arith.cmpf une, %x, %y : f32
        %more = arith.addi %m, %n1 : i32
        %r = arith.select %ne, %more, %m : i32
        scf.yield %r : i32
      }
      scf.yield %row : i32
    }
    vector.print str "different: "
    vector.print %different : i32
    return
  }
}
