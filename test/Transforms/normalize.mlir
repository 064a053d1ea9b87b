// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-normalize --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s

// Calls in and of unregistered operations are inlined; private functions that
// lost their last call go, others stay.
// CHECK-LABEL: func.func @main
// CHECK: "a.while"
// CHECK: ^bb0
// CHECK-NEXT: "a.inner"(%{{.*}}) : (tensor<8xf32>) -> tensor<8xf32> loc(callsite(callsite("inner" at "call1") at "call2"))
// CHECK-NOT: call @
// CHECK-NOT: func.func private @middle
// CHECK-NOT: func.func private @leaf
// CHECK: func.func private @unrelated
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = "a.while"(%x) ({
  ^bb0(%a: tensor<8xf32>):
    %1 = func.call @middle(%a) : (tensor<8xf32>) -> tensor<8xf32> loc("call2")
    "a.return"(%1) : (tensor<8xf32>) -> ()
  }, {
  }) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
func.func private @middle(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = func.call @leaf(%x) : (tensor<8xf32>) -> tensor<8xf32> loc("call1")
  return %0 : tensor<8xf32>
}
func.func private @leaf(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = "a.inner"(%x) : (tensor<8xf32>) -> tensor<8xf32> loc("inner")
  return %0 : tensor<8xf32>
}
func.func private @unrelated() {
  return
}

// -----

// What is said of a call holds of what it calls, unless that says otherwise.
// CHECK-LABEL: func.func @tagged_call
// CHECK-NEXT: math.tanh %arg0 {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">}
// CHECK-NEXT: math.exp %{{.*}} {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"own">}
func.func @tagged_call(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = func.call @callee(%x) {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">} : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
func.func private @callee(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %0 {ckpt.region = #ckpt.region<"own">} : tensor<8xf32>
  return %1 : tensor<8xf32>
}

// -----

// Regions become tags; a nested region has the name and the policy of the one
// around it.
ckpt.policy @dots default prefer_recompute {
}
// CHECK-LABEL: func.func @regions
// CHECK-NEXT: math.tanh %arg0 {ckpt.region = #ckpt.region<"block0", policy = @dots>}
// CHECK-NEXT: math.exp %{{.*}} {ckpt.region = #ckpt.region<"block0/mlp", policy = @dots>}
// CHECK-NEXT: math.absf %{{.*}} {ckpt.region = #ckpt.region<"region0">}
// CHECK-NEXT: return
func.func @regions(%x: tensor<8xf32>) -> tensor<8xf32> {
  %y = ckpt.checkpoint "block0" policy(@dots) -> tensor<8xf32> {
    %0 = math.tanh %x : tensor<8xf32>
    %1 = ckpt.checkpoint "mlp" -> tensor<8xf32> {
      %2 = math.exp %0 : tensor<8xf32>
      ckpt.yield %2 : tensor<8xf32>
    }
    ckpt.yield %1 : tensor<8xf32>
  }
  %z = ckpt.checkpoint -> tensor<8xf32> {
    %3 = math.absf %y : tensor<8xf32>
    ckpt.yield %3 : tensor<8xf32>
  }
  return %z : tensor<8xf32>
}

// -----

// Each call of a checkpointed function is a region of its own, and so is what is
// nested in it.
// CHECK-LABEL: func.func @calls
// CHECK-NEXT: math.tanh %arg0 {ckpt.region = #ckpt.region<"layer">}
// CHECK-NEXT: math.exp %{{.*}} {ckpt.region = #ckpt.region<"layer/half">}
// CHECK-NEXT: math.sin %{{.*}} {ckpt.region = #ckpt.region<"layer/half#2">}
// CHECK-NEXT: math.tanh %{{.*}} {ckpt.region = #ckpt.region<"layer#2">}
// CHECK-NEXT: math.exp %{{.*}} {ckpt.region = #ckpt.region<"layer#2/half">}
// CHECK-NEXT: math.sin %{{.*}} {ckpt.region = #ckpt.region<"layer#2/half#2">}
func.func @calls(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = func.call @layer(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %1 = func.call @layer(%0) : (tensor<8xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
func.func private @layer(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = ckpt.checkpoint "layer" -> (tensor<8xf32>) {
    %1 = math.tanh %x : tensor<8xf32>
    %2 = ckpt.checkpoint "half" -> (tensor<8xf32>) {
      %4 = math.exp %1 : tensor<8xf32>
      ckpt.yield %4 : tensor<8xf32>
    }
    %3 = ckpt.checkpoint "half" -> (tensor<8xf32>) {
      %5 = math.sin %2 : tensor<8xf32>
      ckpt.yield %5 : tensor<8xf32>
    }
    ckpt.yield %3 : tensor<8xf32>
  }
  return %0 : tensor<8xf32>
}

// -----

// A number that is given is not one that somebody chose as a name.
// CHECK-LABEL: func.func @numbered
// CHECK-NEXT: math.tanh %arg0 {ckpt.region = #ckpt.region<"a">}
// CHECK-NEXT: math.exp %{{.*}} {ckpt.region = #ckpt.region<"a#2">}
// CHECK-NEXT: math.sin %{{.*}} {ckpt.region = #ckpt.region<"a#2#2">}
// CHECK-NEXT: math.cos %{{.*}} {ckpt.region = #ckpt.region<"a#3">}
func.func @numbered(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = ckpt.checkpoint "a" -> (tensor<8xf32>) {
    %4 = math.tanh %x : tensor<8xf32>
    ckpt.yield %4 : tensor<8xf32>
  }
  %1 = ckpt.checkpoint "a" -> (tensor<8xf32>) {
    %4 = math.exp %0 : tensor<8xf32>
    ckpt.yield %4 : tensor<8xf32>
  }
  %2 = ckpt.checkpoint "a#2" -> (tensor<8xf32>) {
    %4 = math.sin %1 : tensor<8xf32>
    ckpt.yield %4 : tensor<8xf32>
  }
  %3 = ckpt.checkpoint "a" -> (tensor<8xf32>) {
    %4 = math.cos %2 : tensor<8xf32>
    ckpt.yield %4 : tensor<8xf32>
  }
  return %3 : tensor<8xf32>
}
