// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-apply-remat --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s

// A clone stands right before its reader, tied to what the reader reads last,
// and carries where it is from. Later readers share it; earlier ones do not.
// CHECK-LABEL: func.func @clone
// CHECK: %[[A:.+]] = "a.f"(%arg0) {{.*}} loc("f")
// CHECK: %[[B:.+]] = "a.g"(%[[A]])
// CHECK: %[[X:.+]] = "ckpt.barrier"(%arg0, %[[B]]) : {{.*}} loc(fused<"remat">["f"])
// CHECK-NEXT: %[[A2:.+]] = "a.f"(%[[X]]) {{.*}} loc(fused<"remat">["f"])
// CHECK-NEXT: %[[C:.+]] = "a.h"(%[[A2]], %[[B]])
// CHECK-NEXT: "a.h"(%[[A2]], %[[C]])
// CHECK-NOT: ckpt.step
// CHECK-NOT: ckpt.recompute
func.func @clone(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.f"(%x) {ckpt.step = 0, ckpt.recomputable = true} : (tensor<8xf32>) -> tensor<8xf32> loc("f")
  %b = "a.g"(%a) {ckpt.step = 1} : (tensor<8xf32>) -> tensor<8xf32>
  %c = "a.h"(%a, %b) {ckpt.step = 2, ckpt.recompute = array<i64: 0>} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %d = "a.h"(%a, %c) {ckpt.step = 3} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %d : tensor<8xf32>
}

// -----

// In a chain only the first clone needs a barrier: the second reads the first.
// CHECK-LABEL: func.func @chain
// CHECK: "a.g"
// CHECK: %[[X:.+]] = "ckpt.barrier"(%arg0
// CHECK-NEXT: %[[A2:.+]] = "a.f"(%[[X]])
// CHECK-NEXT: %[[B2:.+]] = "a.g"(%[[A2]])
// CHECK-NEXT: "a.h"(%[[B2]])
func.func @chain(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.f"(%x) {ckpt.recomputable = true} : (tensor<8xf32>) -> tensor<8xf32>
  %b = "a.g"(%a) {ckpt.recomputable = true} : (tensor<8xf32>) -> tensor<8xf32>
  %c = "a.h"(%b) {ckpt.recompute = array<i64: 0, 1>} : (tensor<8xf32>) -> tensor<8xf32>
  return %c : tensor<8xf32>
}

// -----

// Views of what is recomputed are repeated, once, and the old ones go when
// nobody reads them.
// CHECK-LABEL: func.func @views
// CHECK: %[[A:.+]] = math.tanh %arg0
// CHECK-NOT: tensor.expand_shape %[[A]]
// CHECK: %[[A2:.+]] = math.tanh
// CHECK: %[[V:.+]] = tensor.expand_shape %[[A2]]
// CHECK: math.exp %[[V]]
// CHECK-NOT: tensor.expand_shape
// CHECK: math.absf %[[V]]
func.func @views(%x: tensor<8xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %a = math.tanh %x : tensor<8xf32>
  %v = tensor.expand_shape %a [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %b = math.exp %v {ckpt.recompute = array<i64: 0>} : tensor<2x4xf32>
  %c = math.absf %v : tensor<2x4xf32>
  return %b, %c : tensor<2x4xf32>, tensor<2x4xf32>
}

// -----

// Values captured by a region are redirected too.
// CHECK-LABEL: func.func @captured
// CHECK: %[[A:.+]] = math.tanh %arg0
// CHECK: %[[A2:.+]] = math.tanh
// CHECK: scf.if
// CHECK: math.exp %[[A2]]
func.func @captured(%x: tensor<8xf32>, %cond: i1) -> tensor<8xf32> {
  %a = math.tanh %x : tensor<8xf32>
  %b = scf.if %cond -> tensor<8xf32> {
    %0 = math.exp %a : tensor<8xf32>
    scf.yield %0 : tensor<8xf32>
  } else {
    scf.yield %x : tensor<8xf32>
  } {ckpt.recompute = array<i64: 0>}
  return %b : tensor<8xf32>
}

// -----

// A chain that writes in place is cloned as a whole.
// CHECK-LABEL: func.func @in_place
// CHECK: "ckpt.barrier"
// CHECK: %[[I:.+]] = tensor.insert_slice %{{.*}} into
// CHECK: %[[J:.+]] = tensor.insert_slice %arg1 into %[[I]][4]
// CHECK: math.exp %[[J]]
func.func @in_place(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<8xf32>
  %a = tensor.insert_slice %x into %e[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  %b = tensor.insert_slice %y into %a[4] [4] [1] : tensor<4xf32> into tensor<8xf32>
  %c = math.exp %b {ckpt.recompute = array<i64: 0>} : tensor<8xf32>
  return %c : tensor<8xf32>
}
