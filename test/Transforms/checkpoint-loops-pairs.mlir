// What makes two loops a pair: each condition in one function that breaks it
// alone. Nothing is checkpointed but where CHECK says so.
// RUN: ckpt-opt %s --split-input-file --ckpt-checkpoint-loops=every=4 --remark-format=emitRemark --remarks-filter=remat -o %t.mlir 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s --input-file=%t.mlir

// The forward loop reads what it has written.
// CHECK-LABEL: func.func @read_by_forward
// CHECK-NOT: ckpt.segment
func.func @read_by_forward(%x: tensor<8xf32>, %stack: tensor<10x8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %old = tensor.extract_slice %r[0, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %h1 = arith.addf %h, %old : tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g : tensor<8xf32>
}

// -----

// The same, behind the write.
// CHECK-LABEL: func.func @read_behind_write
// CHECK-NOT: ckpt.segment
func.func @read_behind_write(%x: tensor<8xf32>, %stack: tensor<10x8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %r1 = tensor.insert_slice %h into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    %first = tensor.extract_slice %r1[0, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %h1 = arith.addf %h, %first : tensor<8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g : tensor<8xf32>
}

// -----

// One slot for all iterations: the backward loop reads the last.
// CHECK-LABEL: func.func @one_slot
// CHECK-NOT: ckpt.segment
func.func @one_slot(%x: tensor<8xf32>, %stack: tensor<10x8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c10 = arith.constant 10 : index
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %h1 = arith.addf %h, %h : tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[0, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %h = tensor.extract_slice %f#1[0, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g : tensor<8xf32>
}

// -----

// Two rows are read, of two iterations.
// CHECK-LABEL: func.func @read_two
// CHECK-NOT: ckpt.segment
func.func @read_two(%x: tensor<8xf32>, %stack: tensor<11x8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<11x8xf32>) {
    %h1 = arith.addf %h, %h : tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<11x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<11x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %w = tensor.extract_slice %f#1[%t, 0] [2, 8] [1, 1] : tensor<11x8xf32> to tensor<2x8xf32>
    %h = tensor.extract_slice %w[1, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g : tensor<8xf32>
}

// -----

// Another plane is read than was written.
// CHECK-LABEL: func.func @planes
// CHECK-NOT: ckpt.segment
func.func @planes(%x: tensor<8xf32>, %stack: tensor<2x10x8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<2x10x8xf32>) {
    %h1 = arith.addf %h, %h : tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[0, %t, 0] [1, 1, 8] [1, 1, 1] : tensor<8xf32> into tensor<2x10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<2x10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h = tensor.extract_slice %f#1[1, %t, 0] [1, 1, 8] [1, 1, 1] : tensor<2x10x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g : tensor<8xf32>
}

// -----

// Windows of two rows: the next iteration overwrites one of them.
// CHECK-LABEL: func.func @windows
// CHECK-NOT: ckpt.segment
func.func @windows(%x: tensor<2x8xf32>, %stack: tensor<11x8xf32>) -> tensor<2x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<2x8xf32>, tensor<11x8xf32>) {
    %h1 = arith.addf %h, %h : tensor<2x8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [2, 8] [1, 1] : tensor<2x8xf32> into tensor<11x8xf32>
    scf.yield %h1, %r1 : tensor<2x8xf32>, tensor<11x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<2x8xf32> {
    %t = arith.subi %c9, %j : index
    %h = tensor.extract_slice %f#1[%t, 0] [2, 8] [1, 1] : tensor<11x8xf32> to tensor<2x8xf32>
    %d1 = arith.mulf %d, %h : tensor<2x8xf32>
    scf.yield %d1 : tensor<2x8xf32>
  }
  return %g : tensor<2x8xf32>
}

// -----

// A state that has no slot: of dynamic shape, and a vector.
// REMARK-COUNT-2: it carries a value that cannot be kept in a stack
// CHECK-LABEL: func.func @dynamic_state
// CHECK-NOT: ckpt.segment
func.func @dynamic_state(%x: tensor<8xf32>, %s: tensor<?xf32>, %stack: tensor<10x8xf32>) -> (tensor<8xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %f:3 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack, %u = %s) -> (tensor<8xf32>, tensor<10x8xf32>, tensor<?xf32>) {
    %u1 = arith.addf %u, %u : tensor<?xf32>
    %h1 = arith.addf %h, %h : tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1, %u1 : tensor<8xf32>, tensor<10x8xf32>, tensor<?xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g, %f#2 : tensor<8xf32>, tensor<?xf32>
}

// -----

// CHECK-LABEL: func.func @vector_state
// CHECK-NOT: ckpt.segment
func.func @vector_state(%x: tensor<8xf32>, %s: vector<8xf32>, %stack: tensor<10x8xf32>) -> (tensor<8xf32>, vector<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %f:3 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack, %u = %s) -> (tensor<8xf32>, tensor<10x8xf32>, vector<8xf32>) {
    %u1 = arith.addf %u, %u : vector<8xf32>
    %h1 = arith.addf %h, %h : tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1, %u1 : tensor<8xf32>, tensor<10x8xf32>, vector<8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g, %f#2 : tensor<8xf32>, vector<8xf32>
}

// -----

// Two loops read a stack each: the first is the one of the pair. The stack of
// the other stays.
// CHECK-LABEL: func.func @first_reader
// CHECK: scf.for
// CHECK: scf.for {{.+}} -> (tensor<8xf32>)
// CHECK: ckpt.segment
// CHECK: scf.for
// CHECK: tensor.extract_slice %{{.+}} : tensor<10x8xf32> to tensor<8xf32>
func.func @first_reader(%x: tensor<8xf32>, %stack: tensor<10x8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %f:3 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack, %s = %stack) -> (tensor<8xf32>, tensor<10x8xf32>, tensor<10x8xf32>) {
    %h1 = arith.addf %h, %h : tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    %s1 = tensor.insert_slice %h1 into %s[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1, %s1 : tensor<8xf32>, tensor<10x8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  } {test.first}
  %k = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h = tensor.extract_slice %f#2[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = arith.divf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g, %k : tensor<8xf32>, tensor<8xf32>
}

// -----

// Bounds that are not known: there are as many segments as iterations ask for,
// none if there are less than none. The body computes its counter. Loops keep
// their attributes. What only the stack needs is not computed by the forward
// loop.
// CHECK-LABEL: func.func @counter
// CHECK: %[[TRIPS:.+]] = arith.maxsi %{{.+}}, %{{.+}} : index
// CHECK: arith.addi %[[TRIPS]], %c3{{.*}} : index
// CHECK: scf.for
// CHECK: scf.for
// CHECK-NOT: math.exp
// CHECK: arith.addi %{{.+}}, %arg3 : index
// CHECK-NOT: math.exp
// CHECK: } {ckpt.segment = 4 : i64, test.forward}
// CHECK: math.exp
// CHECK: test.backward
func.func @counter(%x: tensor<8xf32>, %stack: tensor<40x8xf32>, %n: index, %from: index) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %trips = arith.subi %n, %from : index
  %last = arith.subi %trips, %c1 : index
  %f:2 = scf.for %t = %from to %n step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<40x8xf32>) {
    %i = arith.index_cast %t : index to i32
    %i1 = arith.sitofp %i : i32 to f32
    %s = tensor.splat %i1 : tensor<8xf32>
    %h1 = arith.addf %h, %s : tensor<8xf32>
    %e = math.exp %h1 : tensor<8xf32>
    %slot = arith.subi %t, %from : index
    %r1 = tensor.insert_slice %e into %r[%slot, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<40x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<40x8xf32>
  } {test.forward}
  %g = scf.for %j = %c0 to %trips step %c1 iter_args(%d = %x) -> tensor<8xf32> {
    %t = arith.subi %last, %j : index
    %h = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<40x8xf32> to tensor<8xf32>
    %d1 = arith.mulf %d, %h : tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  } {test.backward}
  return %g : tensor<8xf32>
}
