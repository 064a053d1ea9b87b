// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=3" --remark-format=emitRemark --remarks-filter=remat --verify-diagnostics | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=3 find-layers=false" | FileCheck %s --check-prefix=COST

// Three layers of two operations behind a prologue of one, which makes half of
// the cost. Each is a segment, the prologue part of the first: what crosses is
// saved, what is inside comes again. By cost the first border is in the prologue
// and the second behind a wide value.
// CHECK-LABEL: func.func @layers
// CHECK-NOT: ckpt.recompute
// CHECK: "stablehlo.grad"(%8, %3)
// CHECK-SAME: ckpt.recompute = array<i64: 3>
// CHECK-NOT: ckpt.recompute
// CHECK: "stablehlo.grad"(%10, %1)
// CHECK-SAME: ckpt.recompute = array<i64: 0, 1>
// CHECK-NOT: ckpt.recompute
// CHECK: return
// COST-LABEL: func.func @layers
// COST-NOT: ckpt.recompute = array<i64: 3>
// COST: return
// expected-remark @below {{found 3 layers of 2 to 3 operations; segments are cut between them}}
// expected-remark @below {{peak}}
func.func @layers(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %p = "stablehlo.p"(%x) {ckpt.cost = 6} : (tensor<8xf32>) -> tensor<8xf32>
  %a0 = "stablehlo.f"(%p) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b0 = "stablehlo.g"(%a0) {ckpt.cost = 1} : (tensor<32xf32>) -> tensor<8xf32>
  %a1 = "stablehlo.f"(%b0) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b1 = "stablehlo.g"(%a1) {ckpt.cost = 1} : (tensor<32xf32>) -> tensor<8xf32>
  %a2 = "stablehlo.f"(%b1) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b2 = "stablehlo.g"(%a2) {ckpt.cost = 1} : (tensor<32xf32>) -> tensor<8xf32>
  %0 = "stablehlo.grad"(%b2, %a2) : (tensor<8xf32>, tensor<32xf32>) -> tensor<32xf32>
  %1 = "stablehlo.grad"(%0, %b1) : (tensor<32xf32>, tensor<8xf32>) -> tensor<8xf32>
  %2 = "stablehlo.grad"(%1, %a1) : (tensor<8xf32>, tensor<32xf32>) -> tensor<32xf32>
  %3 = "stablehlo.grad"(%2, %b0) : (tensor<32xf32>, tensor<8xf32>) -> tensor<8xf32>
  %4 = "stablehlo.grad"(%3, %a0) : (tensor<8xf32>, tensor<32xf32>) -> tensor<32xf32>
  %5 = "stablehlo.grad"(%4, %p) : (tensor<32xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %b2, %5 : tensor<8xf32>, tensor<8xf32>
}

// -----

// More segments than layers.
// CHECK-LABEL: func.func @two
// CHECK: "stablehlo.grad"{{.*}} ckpt.recompute = array<i64: 0>
// expected-remark @below {{found 2 layers of 2 operations, less than segments=3; segments are cut by cost}}
// expected-remark @below {{peak}}
func.func @two(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<32xf32>) {
  %a0 = "stablehlo.f"(%x) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b0 = "stablehlo.g"(%a0) {ckpt.cost = 2} : (tensor<32xf32>) -> tensor<8xf32>
  %a1 = "stablehlo.f"(%b0) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b1 = "stablehlo.g"(%a1) {ckpt.cost = 2} : (tensor<32xf32>) -> tensor<8xf32>
  %0 = "stablehlo.grad"(%b1, %a1) : (tensor<8xf32>, tensor<32xf32>) -> tensor<32xf32>
  %1 = "stablehlo.grad"(%0, %b0) : (tensor<32xf32>, tensor<8xf32>) -> tensor<8xf32>
  %2 = "stablehlo.grad"(%1, %a0) : (tensor<8xf32>, tensor<32xf32>) -> tensor<32xf32>
  return %b1, %2 : tensor<8xf32>, tensor<32xf32>
}

// -----

// Nothing repeats.
// CHECK-LABEL: func.func @none
// CHECK: ckpt.recompute
// expected-remark @below {{found no layers that repeat; segments are cut by cost}}
// expected-remark @below {{peak}}
func.func @none(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = "stablehlo.f"(%x) {ckpt.cost = 2} : (tensor<8xf32>) -> tensor<8xf32>
  %b = "stablehlo.f"(%a) {ckpt.cost = 3} : (tensor<8xf32>) -> tensor<8xf32>
  %c = "stablehlo.f"(%b) {ckpt.cost = 4} : (tensor<8xf32>) -> tensor<8xf32>
  %d = "stablehlo.f"(%c) {ckpt.cost = 5} : (tensor<8xf32>) -> tensor<8xf32>
  %0 = "stablehlo.grad"(%d, %c) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %1 = "stablehlo.grad"(%0, %b) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %2 = "stablehlo.grad"(%1, %a) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %d, %2 : tensor<8xf32>, tensor<8xf32>
}
