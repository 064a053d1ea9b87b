// Values that live across barriers: of every kind of type, from guards, through
// branches and loops with barriers, and in private memory.

// DEFINE: %{emulate} = ckpt-opt "--ckpt-emulate-gpu-kernels=direct poison"
// DEFINE: %{lower} = mlir-opt --convert-vector-to-scf --convert-scf-to-cf --expand-strided-metadata --finalize-memref-to-llvm --convert-vector-to-llvm --convert-arith-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts
// DEFINE: %{run} = mlir-runner -e main -entry-point-result=void -shared-libs=%mlir_c_runner_utils

// RUN: %{emulate} %s | %{lower} | %{run} | FileCheck %s

#shared = #gpu.address_space<workgroup>
#private = #gpu.address_space<private>

module attributes {gpu.container_module} {
  gpu.module @kernels {
    // Each is of the thread's own number, whatever the others did between.
    gpu.func @types(%in: memref<8xindex>, %out: memref<8xf32>)
        workgroup(%s: memref<8xf32, #shared>) kernel
        attributes {known_block_size = array<i32: 4, 2, 1>} {
      %c4 = arith.constant 4 : index
      %c7 = arith.constant 7 : index
      %one = arith.constant 1.0 : f32
      %two = arith.constant 2.0 : f32
      %tx = gpu.thread_id x
      %ty = gpu.thread_id y
      %row = arith.muli %ty, %c4 : index
      %t = arith.addi %row, %tx : index
      %index = memref.load %in[%t] : memref<8xindex>
      %w = arith.index_cast %index : index to i32
      %float = arith.sitofp %w : i32 to f32
      %vector = vector.broadcast %float : f32 to vector<4xf32>
      %bit = arith.cmpf oge, %float, %two : f32
      %guarded = scf.if %bit -> f32 {
        %0 = arith.mulf %float, %two : f32
        scf.yield %0 : f32
      } else {
        scf.yield %one : f32
      }
      memref.store %guarded, %s[%t] : memref<8xf32, #shared>
      gpu.barrier
      %back = arith.subi %c7, %index : index
      %other = memref.load %s[%back] : memref<8xf32, #shared>
      gpu.barrier
      // guarded + other + float (+ 1 if float >= 2) + vector sum of 4
      %a = arith.addf %guarded, %other : f32
      %b = arith.addf %a, %float : f32
      %c = arith.addf %b, %one : f32
      %d = arith.select %bit, %c, %b : f32
      %e = vector.reduction <add>, %vector, %d : vector<4xf32> into f32
      memref.store %e, %out[%index] : memref<8xf32>
      gpu.return
    }

    // Odd blocks exchange with a neighbour, even ones do not.
    gpu.func @branch(%in: memref<8xindex>, %out: memref<8xf32>)
        workgroup(%s: memref<4xf32, #shared>) kernel
        attributes {known_block_size = array<i32: 4, 1, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %b = gpu.block_id x
      %t = gpu.thread_id x
      %i = gpu.global_id x
      %v = memref.load %in[%i] : memref<8xindex>
      %w = arith.index_cast %v : index to i32
      %f = arith.sitofp %w : i32 to f32
      %odd = arith.cmpi eq, %b, %c1 : index
      %turns, %got = scf.if %odd -> (index, f32) {
        memref.store %f, %s[%t] : memref<4xf32, #shared>
        gpu.barrier
        %n = arith.xori %t, %c1 : index
        %x = memref.load %s[%n] : memref<4xf32, #shared>
        scf.yield %c2, %x : index, f32
      } else {
        scf.yield %c1, %f : index, f32
      }
      // As often as the branch said, which is the same for all: to the left.
      %last = scf.for %k = %c0 to %turns step %c1 iter_args(%x = %got) -> f32 {
        %c3 = arith.constant 3 : index
        gpu.barrier
        memref.store %x, %s[%t] : memref<4xf32, #shared>
        gpu.barrier
        %m = arith.addi %t, %c1 : index
        %n = arith.andi %m, %c3 : index
        %y = memref.load %s[%n] : memref<4xf32, #shared>
        scf.yield %y : f32
      }
      memref.store %last, %out[%i] : memref<8xf32>
      gpu.return
    }

    // Two values that change places in every turn.
    gpu.func @exchange(%in: memref<8xindex>, %out: memref<8xf32>) kernel
        attributes {known_block_size = array<i32: 8, 1, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c3 = arith.constant 3 : index
      %zero = arith.constant 0.0 : f32
      %t = gpu.thread_id x
      %v = memref.load %in[%t] : memref<8xindex>
      %w = arith.index_cast %v : index to i32
      %f = arith.sitofp %w : i32 to f32
      %x, %y = scf.for %k = %c0 to %c3 step %c1 iter_args(%p = %f, %q = %zero) -> (f32, f32) {
        gpu.barrier
        scf.yield %q, %p : f32, f32
      }
      %r = arith.subf %y, %x : f32
      memref.store %r, %out[%t] : memref<8xf32>
      gpu.return
    }

    gpu.func @private(%in: memref<8xindex>, %out: memref<8xf32>)
        workgroup(%s: memref<8xf32, #shared>)
        private(%p: memref<3xf32, #private>) kernel
        attributes {known_block_size = array<i32: 8, 1, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c7 = arith.constant 7 : index
      %zero = arith.constant 0.0 : f32
      %t = gpu.thread_id x
      %q = memref.alloca() : memref<2x2xf32>
      %view = memref.collapse_shape %q [[0, 1]] : memref<2x2xf32> into memref<4xf32>
      %v = memref.load %in[%t] : memref<8xindex>
      %w = arith.index_cast %v : index to i32
      %f = arith.sitofp %w : i32 to f32
      memref.store %f, %p[%c2] : memref<3xf32, #private>
      memref.store %f, %view[%c2] : memref<4xf32>
      memref.store %f, %s[%t] : memref<8xf32, #shared>
      gpu.barrier
      %back = arith.subi %c7, %t : index
      %x = memref.load %s[%back] : memref<8xf32, #shared>
      %inner = scf.for %k = %c0 to %c2 step %c1 iter_args(%acc = %zero) -> f32 {
        %r = memref.alloca() : memref<1xf32>
        memref.store %x, %r[%c0] : memref<1xf32>
        %y = memref.load %r[%c0] : memref<1xf32>
        %z = arith.addf %acc, %y : f32
        scf.yield %z : f32
      }
      %a = memref.load %p[%c2] : memref<3xf32, #private>
      %b = memref.load %q[%c1, %c0] : memref<2x2xf32>
      %ab = arith.addf %a, %b : f32
      %abx = arith.addf %ab, %inner : f32
      memref.store %abx, %out[%t] : memref<8xf32>
      gpu.return
    }
  }

  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c4 = arith.constant 4 : index
    %c8 = arith.constant 8 : index
    %zero = arith.constant 0.0 : f32
    %in = memref.alloc() : memref<8xindex>
    %out = memref.alloc() : memref<8xf32>
    scf.for %i = %c0 to %c8 step %c1 {
      memref.store %i, %in[%i] : memref<8xindex>
    }
    gpu.launch_func @kernels::@types blocks in (%c1, %c1, %c1) threads in (%c4, %c2, %c1)
        args(%in : memref<8xindex>, %out : memref<8xf32>)
    // i < 2: 1 + 2 (7 - i) + 5 i; i < 6: 2 i + 2 (7 - i) + 5 i + 1; else 2 i + 1 + 5 i + 1.
    // CHECK: ( 15, 18, 25, 30, 35, 40, 44, 51 )
    %0 = vector.transfer_read %out[%c0], %zero {in_bounds = [true]} : memref<8xf32>, vector<8xf32>
    vector.print %0 : vector<8xf32>
    gpu.launch_func @kernels::@branch blocks in (%c2, %c1, %c1) threads in (%c4, %c1, %c1)
        args(%in : memref<8xindex>, %out : memref<8xf32>)
    // CHECK: ( 1, 2, 3, 0, 7, 6, 5, 4 )
    %1 = vector.transfer_read %out[%c0], %zero {in_bounds = [true]} : memref<8xf32>, vector<8xf32>
    vector.print %1 : vector<8xf32>
    gpu.launch_func @kernels::@exchange blocks in (%c1, %c1, %c1) threads in (%c8, %c1, %c1)
        args(%in : memref<8xindex>, %out : memref<8xf32>)
    // CHECK: ( 0, 1, 2, 3, 4, 5, 6, 7 )
    %3 = vector.transfer_read %out[%c0], %zero {in_bounds = [true]} : memref<8xf32>, vector<8xf32>
    vector.print %3 : vector<8xf32>
    gpu.launch_func @kernels::@private blocks in (%c1, %c1, %c1) threads in (%c8, %c1, %c1)
        args(%in : memref<8xindex>, %out : memref<8xf32>)
    // 2 i + 2 (7 - i)
    // CHECK: ( 14, 14, 14, 14, 14, 14, 14, 14 )
    %2 = vector.transfer_read %out[%c0], %zero {in_bounds = [true]} : memref<8xf32>, vector<8xf32>
    vector.print %2 : vector<8xf32>
    return
  }
}
