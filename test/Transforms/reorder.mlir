// Steps move to the places that the plan gives them, with the free operations
// that they need; then clones are made.

// RUN: ckpt-opt %s --split-input-file --ckpt-apply-remat | FileCheck %s

// CHECK-LABEL: func @moves
func.func @moves(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK-NEXT: %[[A:.+]] = math.tanh
  // CHECK-NEXT: %[[C:.+]] = math.absf %[[A]]
  // CHECK-NEXT: %[[B:.+]] = math.exp
  // CHECK-NEXT: arith.addf %[[B]], %[[C]]
  // CHECK-NOT: ckpt.place
  %a = math.tanh %x {ckpt.step = 0 : i64, ckpt.place = 0 : i64} : tensor<8xf32>
  %b = math.exp %x {ckpt.step = 1 : i64, ckpt.place = 2 : i64} : tensor<8xf32>
  %c = math.absf %a {ckpt.step = 2 : i64, ckpt.place = 1 : i64} : tensor<8xf32>
  %d = arith.addf %b, %c {ckpt.step = 3 : i64, ckpt.place = 3 : i64} : tensor<8xf32>
  return %d, %a : tensor<8xf32>, tensor<8xf32>
}

// -----

// A view goes along; extents of empty tensors are dependences.
// CHECK-LABEL: func @free_operations
func.func @free_operations(%x: tensor<8xf32>) -> tensor<2x4xf32> {
  // CHECK: %[[B:.+]] = math.exp
  // CHECK-NEXT: %[[V:.+]] = tensor.expand_shape %[[B]]
  // CHECK-NEXT: math.absf %[[V]]
  // CHECK-NEXT: math.tanh
  %a = math.tanh %x {ckpt.step = 0 : i64, ckpt.place = 2 : i64} : tensor<8xf32>
  %w = tensor.expand_shape %a [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %b = math.exp %x {ckpt.step = 1 : i64, ckpt.place = 0 : i64} : tensor<8xf32>
  %v = tensor.expand_shape %b [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %c = math.absf %v {ckpt.step = 2 : i64, ckpt.place = 1 : i64} : tensor<2x4xf32>
  // CHECK-NEXT: tensor.expand_shape
  // CHECK-NEXT: arith.addf
  %d = arith.addf %w, %c {ckpt.step = 3 : i64, ckpt.place = 3 : i64} : tensor<2x4xf32>
  return %d : tensor<2x4xf32>
}

// -----

// What has run in the new order can be recomputed, also at the end.
// CHECK-LABEL: func @recompute
func.func @recompute(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK-NEXT: %[[B:.+]] = math.exp
  // CHECK: %[[BAR:.+]] = "ckpt.barrier"
  // CHECK-NEXT: %[[B2:.+]] = math.exp %[[BAR]]
  // CHECK-NEXT: %[[A:.+]] = arith.mulf %{{.+}}, %[[B2]]
  %a = math.tanh %x {ckpt.step = 0 : i64, ckpt.place = 1 : i64} : tensor<8xf32>
  %b = math.exp %x {ckpt.step = 1 : i64, ckpt.place = 0 : i64} : tensor<8xf32>
  %c = arith.mulf %a, %b {ckpt.recompute = array<i64: 1>, ckpt.step = 2 : i64, ckpt.place = 2 : i64} : tensor<8xf32>
  // CHECK: %[[T2:.+]] = math.tanh
  // CHECK-NEXT: return %[[T2]], %[[A]]
  "func.return"(%a, %c) {ckpt.recompute = array<i64: 0>} : (tensor<8xf32>, tensor<8xf32>) -> ()
}
