// RUN: ckpt-opt %s --ckpt-unroll-loops | FileCheck %s

// What an unrolled loop wrote into a slot is read from there; the stack is gone.
// CHECK-LABEL: func.func @main
// CHECK-NOT:   tensor.insert_slice
// CHECK:       %[[A:.+]] = linalg.exp ins(%arg0
// CHECK:       %[[B:.+]] = linalg.exp ins(%[[A]]
// CHECK-NOT:   tensor.extract_slice
// CHECK:       %[[D:.+]] = linalg.mul ins(%arg1, %[[B]]
// CHECK:       linalg.mul ins(%[[D]], %[[A]]
func.func @main(%x: tensor<8xf32>, %dy: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<2x8xf32>
  %f:2 = scf.for %t = %c0 to %c2 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<2x8xf32>) {
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<2x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<2x8xf32>
  }
  %g = scf.for %j = %c0 to %c2 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c1, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<2x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}

// A slot that is written in part, or read as a whole stack, is left alone.
// CHECK-LABEL: func.func @parts
// CHECK-COUNT-2: tensor.insert_slice
// CHECK:       tensor.extract_slice
func.func @parts(%x: tensor<4xf32>) -> tensor<2x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %stack = tensor.empty() : tensor<4x8xf32>
  %r = scf.for %t = %c0 to %c2 step %c1 iter_args(%s = %stack) -> tensor<4x8xf32> {
    %s1 = tensor.insert_slice %x into %s[%t, 0] [1, 4] [1, 1] : tensor<4xf32> into tensor<4x8xf32>
    scf.yield %s1 : tensor<4x8xf32>
  }
  %p = tensor.extract_slice %r[0, 0] [2, 4] [1, 1] : tensor<4x8xf32> to tensor<2x4xf32>
  return %p : tensor<2x4xf32>
}
