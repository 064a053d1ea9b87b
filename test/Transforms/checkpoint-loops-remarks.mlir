// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-checkpoint-loops=every=4 --remark-format=emitRemark --remarks-filter=remat --verify-diagnostics | FileCheck %s

// Where it is not known to be right nothing changes, and a remark says why.
// CHECK-NOT: ckpt.segment

// Slot j is not that of iteration n-1-j.
func.func @order(%x: tensor<8xf32>, %dy: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<10x8xf32>
  // expected-remark @below {{the loop is not checkpointed: no stack that it writes is read by one backward loop only, in reverse}}
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %j, %c0 : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

// Off by one.
func.func @off(%x: tensor<8xf32>, %dy: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<10x8xf32>
  // expected-remark @below {{the loop is not checkpointed: no stack that it writes is read by one backward loop only, in reverse}}
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c10, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @counts(%x: tensor<8xf32>, %dy: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<10x8xf32>
  // expected-remark @below {{the loop is not checkpointed: the loop that reads its stacks is not known to have as many iterations}}
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %n step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @generator(%x: tensor<8xf32>, %dy: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<10x8xf32>
  // expected-remark @below {{the loop is not checkpointed: it draws from the generator of a device}}
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %u = ckpt.rng.uniform : tensor<8xf32>
    %h1 = linalg.add ins(%h, %u : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @effects(%x: tensor<8xf32>, %dy: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<10x8xf32>
  // expected-remark @below {{the loop is not checkpointed: contains 'other.op', which has unknown effects}}
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    "other.op"() : () -> ()
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @marked(%x: tensor<8xf32>, %dy: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<10x8xf32>
  // expected-remark @below {{the loop is not checkpointed: is marked 'ckpt.recomputable = false'}}
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  } {ckpt.recomputable = false}
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}
