// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-normalize --ckpt-plan-remat=strategy=regions --ckpt-apply-remat --ckpt-finalize-barriers | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-normalize --ckpt-plan-remat="strategy=regions early-stop=false" --ckpt-apply-remat --ckpt-finalize-barriers | FileCheck %s --check-prefix=ALL

// A region in a region, with several results and captured values. The inside of
// the inner one runs three times: in the forward pass, when the outer region
// recomputes what the inner one returns, and when the backward pass asks for it.
// A captured index is never computed again.
// CHECK-LABEL: func.func @nested
// CHECK-COUNT-1: tensor.extract
// CHECK: math.exp
// CHECK: math.tanh
// CHECK: math.sqrt
// CHECK: "stablehlo.loss"
// CHECK-NOT: tensor.extract
// CHECK: %[[A:.+]] = math.exp %arg0
// CHECK-NEXT: %[[B:.+]] = math.tanh %[[A]]
// CHECK-NEXT: %[[C:.+]] = math.sqrt %[[B]]
// CHECK-NEXT: %[[G:.+]] = "stablehlo.grad"(%{{.+}}, %[[C]])
// CHECK-NEXT: %[[B2:.+]] = math.tanh %[[A]]
// CHECK-NEXT: %[[H:.+]] = "stablehlo.grad"(%[[G]], %[[B2]])
// CHECK-NEXT: "stablehlo.grad"(%[[H]], %[[A]])
// CHECK-NOT: math.
// CHECK: return

// Without early stop absf, which nobody needs, runs again too.
// ALL-LABEL: func.func @nested
// ALL: "stablehlo.loss"
// ALL: math.exp
// ALL: math.tanh
// ALL: math.sqrt
// ALL: math.absf
// ALL: "stablehlo.grad"
func.func @nested(%x: tensor<8xf32>, %n: tensor<1xindex>) -> (tensor<1xf32> {ckpt.loss}, tensor<8xf32>) {
  %zero = arith.constant 0 : index
  %i = tensor.extract %n[%zero] : tensor<1xindex>
  %d, %a, %b, %c = ckpt.checkpoint "outer" -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
    %a = math.exp %x : tensor<8xf32>
    %c, %b = ckpt.checkpoint "inner" -> (tensor<8xf32>, tensor<8xf32>) {
      %b = math.tanh %a : tensor<8xf32>
      %c = math.sqrt %b : tensor<8xf32>
      ckpt.yield %c, %b : tensor<8xf32>, tensor<8xf32>
    }
    %s = tensor.extract %x[%i] : tensor<8xf32>
    %d = math.absf %c : tensor<8xf32>
    ckpt.yield %d, %a, %b, %c : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
  }
  %l = "stablehlo.loss"(%d) : (tensor<8xf32>) -> tensor<1xf32>
  %g = "stablehlo.grad"(%l, %c) : (tensor<1xf32>, tensor<8xf32>) -> tensor<8xf32>
  %h = "stablehlo.grad"(%g, %b) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %k = "stablehlo.grad"(%h, %a) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %k : tensor<1xf32>, tensor<8xf32>
}

// -----

// Two backward passes of one execution group share what is recomputed.
// CHECK-LABEL: func.func @one_group
// CHECK: "stablehlo.loss"
// CHECK-COUNT-1: math.exp
// CHECK-NOT: math.exp
// CHECK: return
func.func @one_group(%x: tensor<8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<8xf32>, tensor<8xf32>) {
  %a = math.exp %x {ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  %b = math.tanh %a {ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  %l = "stablehlo.loss"(%b) : (tensor<8xf32>) -> tensor<1xf32>
  %g = "stablehlo.grad"(%l, %a) {ckpt.exec_group = "both"} : (tensor<1xf32>, tensor<8xf32>) -> tensor<8xf32>
  %h = "stablehlo.grad"(%b, %a) {ckpt.exec_group = "both"} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g, %h : tensor<1xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// Two groups repeat it.
// CHECK-LABEL: func.func @two_groups
// CHECK: "stablehlo.loss"
// CHECK: %[[A:.+]] = math.exp %arg0
// CHECK-NEXT: "stablehlo.grad"(%{{.+}}, %[[A]])
// CHECK-NEXT: %[[B:.+]] = math.exp %arg0
// CHECK-NEXT: "stablehlo.grad"(%{{.+}}, %[[B]])
func.func @two_groups(%x: tensor<8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<8xf32>, tensor<8xf32>) {
  %a = math.exp %x {ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  %b = math.tanh %a {ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  %l = "stablehlo.loss"(%b) : (tensor<8xf32>) -> tensor<1xf32>
  %g = "stablehlo.grad"(%l, %a) {ckpt.exec_group = "first"} : (tensor<1xf32>, tensor<8xf32>) -> tensor<8xf32>
  %h = "stablehlo.grad"(%b, %a) {ckpt.exec_group = "second"} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g, %h : tensor<1xf32>, tensor<8xf32>, tensor<8xf32>
}
