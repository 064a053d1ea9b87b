// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=3" --remark-format=emitRemark --remarks-filter=remat --verify-diagnostics | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=3 cut=cost" | FileCheck %s --check-prefix=COST

// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=3 cut=layers" -o /dev/null --remark-format=emitRemark --remarks-filter=remat 2>&1 | FileCheck %s --check-prefix=LAYERS
// RUN: not ckpt-opt %s --split-input-file --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=3 cut=middle" 2>&1 | FileCheck %s --check-prefix=ERROR
// ERROR: error: unknown cut 'middle'; expected auto, layers or cost

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
// expected-remark @below {{found 3 layers of 2 to 3 operations; segments are cut between them: the peak is 384 bytes between layers, 512 by cost}}
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

// -----

// Five equal layers: the last of three segments has three of them, which are
// saved. By cost it has fewer, so that is taken unless the option says layers.
// LAYERS: found 5 layers of 2 operations; segments are cut between them
// expected-remark @below {{found 5 layers of 2 operations; segments are cut by cost: the peak is 608 bytes between layers, 416 by cost}}
// expected-remark @below {{peak}}
func.func @five(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<32xf32>) {
  %a0 = "stablehlo.f"(%x) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b0 = "stablehlo.g"(%a0) {ckpt.cost = 1} : (tensor<32xf32>) -> tensor<8xf32>
  %a1 = "stablehlo.f"(%b0) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b1 = "stablehlo.g"(%a1) {ckpt.cost = 1} : (tensor<32xf32>) -> tensor<8xf32>
  %a2 = "stablehlo.f"(%b1) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b2 = "stablehlo.g"(%a2) {ckpt.cost = 1} : (tensor<32xf32>) -> tensor<8xf32>
  %a3 = "stablehlo.f"(%b2) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b3 = "stablehlo.g"(%a3) {ckpt.cost = 1} : (tensor<32xf32>) -> tensor<8xf32>
  %a4 = "stablehlo.f"(%b3) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<32xf32>
  %b4 = "stablehlo.g"(%a4) {ckpt.cost = 1} : (tensor<32xf32>) -> tensor<8xf32>
  %g4 = "stablehlo.grad"(%b4, %a4) : (tensor<8xf32>, tensor<32xf32>) -> tensor<8xf32>
  %h3 = "stablehlo.grad"(%g4, %b3) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %g3 = "stablehlo.grad"(%h3, %a3) : (tensor<8xf32>, tensor<32xf32>) -> tensor<8xf32>
  %h2 = "stablehlo.grad"(%g3, %b2) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %g2 = "stablehlo.grad"(%h2, %a2) : (tensor<8xf32>, tensor<32xf32>) -> tensor<8xf32>
  %h1 = "stablehlo.grad"(%g2, %b1) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %g1 = "stablehlo.grad"(%h1, %a1) : (tensor<8xf32>, tensor<32xf32>) -> tensor<8xf32>
  %h0 = "stablehlo.grad"(%g1, %b0) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %g0 = "stablehlo.grad"(%h0, %a0) : (tensor<8xf32>, tensor<32xf32>) -> tensor<32xf32>
  return %b4, %g0 : tensor<8xf32>, tensor<32xf32>
}
