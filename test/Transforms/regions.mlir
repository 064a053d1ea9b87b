// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-plan-remat=strategy=regions --ckpt-apply-remat --ckpt-finalize-barriers | FileCheck %s

#block = #ckpt.region<"block">

// What the region computes for itself is dropped, and computed again before its
// first reader in the backward pass, as far as needed (absf is not); the later
// reader shares it. What the loss reads is saved: it is the loss's input.
// CHECK-LABEL: func.func @early_stop
// CHECK: %[[A:.+]] = math.tanh %arg0
// CHECK: %[[B:.+]] = math.exp %[[A]]
// CHECK: %[[C:.+]] = math.absf %[[B]]
// CHECK: %[[L:.+]] = "stablehlo.loss"(%[[C]])
// CHECK: %[[A2:.+]] = math.tanh %arg0
// CHECK-NEXT: %[[B2:.+]] = math.exp %[[A2]]
// CHECK-NEXT: %[[G:.+]] = "stablehlo.grad"(%[[B2]], %[[C]])
// CHECK-NEXT: "stablehlo.grad"(%[[A2]], %[[G]])
// CHECK-NOT: math.
// CHECK: return
func.func @early_stop(%x: tensor<8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = math.tanh %x {ckpt.region = #block} : tensor<8xf32>
  %b = math.exp %a {ckpt.region = #block} : tensor<8xf32>
  %c = math.absf %b {ckpt.region = #block} : tensor<8xf32>
  %l = "stablehlo.loss"(%c) : (tensor<8xf32>) -> tensor<1xf32>
  %g = "stablehlo.grad"(%b, %c) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %h = "stablehlo.grad"(%a, %g) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %h : tensor<1xf32>, tensor<8xf32>
}

// -----

// A policy saves by operation name, by value name and by matcher; the first rule
// that matches decides.
module attributes {transform.with_named_sequence} {
  ckpt.policy @p default prefer_recompute {
    ckpt.rule op "math.exp" = must_save
    ckpt.rule name "scores" = must_save
    ckpt.rule match @is_sqrt = prefer_save
    ckpt.rule op "math.sqrt" = must_recompute
  }
  transform.named_sequence @is_sqrt(%op: !transform.any_op {transform.readonly}) {
    transform.match.operation_name %op ["math.sqrt"] : !transform.any_op
    transform.yield
  }
  // CHECK-LABEL: func.func @policy
  // CHECK: "stablehlo.loss"
  // CHECK-NOT: math.exp
  // CHECK-NOT: math.absf
  // CHECK-NOT: math.sqrt
  // CHECK: math.tanh
  // CHECK-NOT: math.
  // CHECK: "stablehlo.grad"
  func.func @policy(%x: tensor<8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<8xf32>) {
    %a = math.tanh %x {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
    %b = math.exp %a {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
    %c0 = math.absf %b {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
    %c = ckpt.name %c0 "scores" : tensor<8xf32>
    %d = math.sqrt %c {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
    %l = "stablehlo.loss"(%d) : (tensor<8xf32>) -> tensor<1xf32>
    %g = "stablehlo.grad"(%a, %b, %c, %d) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    return %l, %g : tensor<1xf32>, tensor<8xf32>
  }
}

// -----

// What cannot be recomputed is saved.
// CHECK-LABEL: func.func @effects
// CHECK-COUNT-1: "stablehlo.custom_call"
// CHECK: "stablehlo.loss"
// CHECK-NOT: "stablehlo.custom_call"
// CHECK: return
func.func @effects(%x: tensor<8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = "stablehlo.custom_call"(%x) {ckpt.region = #ckpt.region<"r">} : (tensor<8xf32>) -> tensor<8xf32>
  %b = math.exp %a {ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  %l = "stablehlo.loss"(%b) : (tensor<8xf32>) -> tensor<1xf32>
  %g = "stablehlo.grad"(%a) : (tensor<8xf32>) -> tensor<8xf32>
  return %l, %g : tensor<1xf32>, tensor<8xf32>
}
