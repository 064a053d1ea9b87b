// RUN: ckpt-opt %s --split-input-file --ckpt-emulate-gpu-kernels | FileCheck %s

// Without barriers: one loop over threads, as plain as can be. What is the same
// for all threads is outside of it, dimensions of one thread have no loop.
module {
  gpu.module @kernels {
    gpu.func @scale(%x: memref<1024xf32>, %f: f32) kernel
        attributes {known_block_size = array<i32: 256, 1, 1>} {
      %two = arith.constant 2.0 : f32
      %g = arith.mulf %f, %two : f32
      %b = gpu.block_id x
      %d = gpu.block_dim x
      %first = arith.muli %b, %d : index
      %t = gpu.thread_id x
      %i = arith.addi %first, %t : index
      %0 = memref.load %x[%i] : memref<1024xf32>
      %1 = arith.mulf %0, %g : f32
      memref.store %1, %x[%i] : memref<1024xf32>
      gpu.return
    }
  }
}

// CHECK-LABEL: func.func private @scale(
// CHECK-SAME: %[[X:[a-z0-9]*]]: memref<1024xf32>, %[[F:[a-z0-9]*]]: f32, %[[GX:[a-z0-9]*]]: index, %[[GY:[a-z0-9]*]]: index, %[[GZ:[a-z0-9]*]]: index)
// CHECK-SAME: attributes {ckpt.emulates = "scale"}
// CHECK-NOT: alloc
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[GZ]]
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[GY]]
// CHECK: scf.for %[[B:.*]] = %{{.*}} to %[[GX]]
// CHECK: %[[G:.*]] = arith.mulf %[[F]]
// CHECK: %[[FIRST:.*]] = arith.muli %[[B]]
// CHECK: scf.for %[[T:.*]] = %{{.*}} to %c256
// CHECK-NEXT: %[[I:.*]] = arith.addi %[[FIRST]], %[[T]]
// CHECK-NEXT: %[[V:.*]] = memref.load %[[X]][%[[I]]]
// CHECK-NEXT: %[[W:.*]] = arith.mulf %[[V]], %[[G]]
// CHECK-NEXT: memref.store %[[W]], %[[X]][%[[I]]]
// CHECK-NEXT: }
// CHECK-NOT: gpu.module

// -----

// A thread's memory is allocated once, outside of the loops, if there are no
// barriers: LLVM makes registers of it.
module {
  gpu.module @kernels {
    gpu.func @private(%x: memref<64xf32>)
        private(%p: memref<2xf32, #gpu.address_space<private>>) kernel
        attributes {known_block_size = array<i32: 64, 1, 1>} {
      %c0 = arith.constant 0 : index
      %t = gpu.thread_id x
      %q = memref.alloca() : memref<4xf32>
      %0 = memref.load %x[%t] : memref<64xf32>
      memref.store %0, %p[%c0] : memref<2xf32, #gpu.address_space<private>>
      memref.store %0, %q[%c0] : memref<4xf32>
      gpu.return
    }
  }
}

// CHECK-LABEL: func.func private @private(
// CHECK-DAG: memref.alloca() : memref<2xf32>
// CHECK-DAG: memref.alloca() : memref<4xf32>
// CHECK: scf.for
// CHECK-NOT: memref.alloca

// -----

// Across a barrier: index arithmetic is repeated, a loaded value is stored.
// A long chain of arithmetic is stored too.
module {
  gpu.module @kernels {
    gpu.func @across(%x: memref<64xf32>, %y: memref<64xindex>) kernel
        attributes {known_block_size = array<i32: 32, 1, 1>} {
      %i = gpu.global_id x
      %c3 = arith.constant 3 : index
      %0 = memref.load %x[%i] : memref<64xf32>
      %1 = arith.muli %i, %i : index
      %2 = arith.muli %1, %1 : index
      %3 = arith.muli %2, %2 : index
      %4 = arith.muli %3, %3 : index
      gpu.barrier
      memref.store %0, %x[%i] : memref<64xf32>
      memref.store %4, %y[%i] : memref<64xindex>
      gpu.return
    }
  }
}

// CHECK-LABEL: func.func private @across(
// CHECK-SAME: %[[X:[a-z0-9]*]]: memref<64xf32>, %[[Y:[a-z0-9]*]]: memref<64xindex>,
// CHECK-DAG: %[[S0:.*]] = memref.alloca() {alignment = 64 : i64} : memref<32xf32>
// CHECK-DAG: %[[S1:.*]] = memref.alloca() {alignment = 64 : i64} : memref<32xindex>
// CHECK: scf.for %[[T:.*]] = %{{.*}} to %c32
// CHECK: %[[L:.*]] = memref.load %[[X]]
// CHECK: memref.store %[[L]], %[[S0]][%[[T]]]
// CHECK-COUNT-3: arith.muli
// CHECK-NEXT: %[[M:.*]] = arith.muli
// CHECK-NEXT: memref.store %[[M]], %[[S1]][%[[T]]]
// CHECK-NEXT: }
// CHECK: scf.for %[[T:.*]] = %{{.*}} to %c32
// CHECK-NEXT: %[[V:.*]] = memref.load %[[S0]][%[[T]]]
// CHECK-NEXT: %[[I:.*]] = arith.addi %{{.*}}, %[[T]]
// CHECK: memref.store %[[V]], %[[X]][%[[I]]]
// CHECK: %[[W:.*]] = memref.load %[[S1]][%[[T]]]
// CHECK: memref.store %[[W]], %[[Y]][%[[I]]]

// -----

// A loop with barriers stays outside; what all threads carry is carried by it,
// what differs has a buffer.
module {
  gpu.module @kernels {
    gpu.func @loop(%x: memref<64xf32>, %n: index) kernel
        attributes {known_block_size = array<i32: 64, 1, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %t = gpu.thread_id x
      %f = memref.load %x[%t] : memref<64xf32>
      %d, %r = scf.for %k = %c0 to %n step %c1 iter_args(%i = %n, %v = %f) -> (index, f32) {
        gpu.barrier
        %j = arith.shrui %i, %c1 : index
        %0 = memref.load %x[%j] : memref<64xf32>
        %1 = arith.addf %v, %0 : f32
        scf.yield %j, %1 : index, f32
      }
      memref.store %r, %x[%t] : memref<64xf32>
      gpu.return
    }
  }
}

// CHECK-LABEL: func.func private @loop(
// CHECK-SAME: %[[X:[a-z0-9]*]]: memref<64xf32>, %[[N:[a-z0-9]*]]: index,
// CHECK: %[[S:.*]] = memref.alloca() {alignment = 64 : i64} : memref<64xf32>
// CHECK: scf.for %[[T:.*]] = %{{.*}} to %c64
// CHECK-NEXT: %[[F:.*]] = memref.load %[[X]][%[[T]]]
// CHECK-NEXT: memref.store %[[F]], %[[S]][%[[T]]]
// CHECK-NEXT: }
// CHECK-NEXT: %{{.*}} = scf.for %{{.*}} = %{{.*}} to %[[N]] step %{{.*}} iter_args(%[[I:.*]] = %[[N]]) -> (index)
// CHECK-NEXT: %[[J:.*]] = arith.shrui %[[I]]
// CHECK-NEXT: scf.for %[[T:.*]] = %{{.*}} to %c64
// CHECK-NEXT: %[[A:.*]] = memref.load %[[X]][%[[J]]]
// CHECK-NEXT: %[[V:.*]] = memref.load %[[S]][%[[T]]]
// CHECK-NEXT: %[[B:.*]] = arith.addf %[[V]], %[[A]]
// CHECK-NEXT: memref.store %[[B]], %[[S]][%[[T]]]
// CHECK-NEXT: }
// CHECK-NEXT: scf.yield %[[J]]
// CHECK: %[[R:.*]] = memref.load %[[S]]
// CHECK: memref.store %[[R]], %[[X]]

// -----

// Much memory comes from the heap.
module {
  gpu.module @kernels {
    gpu.func @large() workgroup(%s: memref<512x512xf32, 3>) kernel
        attributes {known_block_size = array<i32: 2, 1, 1>} {
      %c0 = arith.constant 0 : index
      %zero = arith.constant 0.0 : f32
      memref.store %zero, %s[%c0, %c0] : memref<512x512xf32, 3>
      gpu.return
    }
  }
}

// CHECK-LABEL: func.func private @large(
// CHECK: %[[S:.*]] = memref.alloc() {alignment = 64 : i64} : memref<512x512xf32>
// CHECK: memref.dealloc %[[S]]
// CHECK-NEXT: return
