// RUN: ckpt-opt --allow-unregistered-dialect %s | ckpt-opt --allow-unregistered-dialect | FileCheck %s
// RUN: ckpt-opt --allow-unregistered-dialect %s --mlir-print-op-generic | ckpt-opt --allow-unregistered-dialect | FileCheck %s
// RUN: ckpt-opt --allow-unregistered-dialect %s --emit-bytecode | ckpt-opt --allow-unregistered-dialect | FileCheck %s

// CHECK-LABEL: ckpt.policy @dots default prefer_recompute {
// CHECK-NEXT: ckpt.rule op "linalg.matmul", "linalg.batch_matmul" = must_save
// CHECK-NEXT: ckpt.rule name "attn_scores" = must_recompute
// CHECK-NEXT: ckpt.rule name "big" = prefer_offload
ckpt.policy @dots default prefer_recompute {
  ckpt.rule op "linalg.matmul", "linalg.batch_matmul" = must_save
  ckpt.rule name "attn_scores" = must_recompute
  ckpt.rule name "big" = prefer_offload
}

// A list is short for a rule.
// CHECK-LABEL: ckpt.policy @short default prefer_recompute {
// CHECK-NEXT: ckpt.rule op "linalg.matmul", "linalg.batch_matmul" = must_save
// CHECK-NEXT: }
ckpt.policy @short ["linalg.matmul", "linalg.batch_matmul"]

// CHECK-LABEL: ckpt.policy @through default must_save look_through ["a.view", "a.detach"] {
ckpt.policy @through default must_save look_through ["a.view", "a.detach"] {
}

// CHECK-LABEL: ckpt.policy @nothing default must_save
ckpt.policy @nothing default must_save {
}

module attributes {transform.with_named_sequence} {
  // CHECK-LABEL: ckpt.rule match @is_tanh = must_offload
  ckpt.policy @matching default prefer_save {
    ckpt.rule match @is_tanh = must_offload
  }
  transform.named_sequence @is_tanh(%op: !transform.any_op {transform.readonly}) {
    transform.match.operation_name %op ["math.tanh"] : !transform.any_op
    transform.yield
  }
}

// CHECK-LABEL: func @checkpoint
func.func @checkpoint(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK: ckpt.checkpoint "block0" policy(@dots) -> (tensor<8xf32>, tensor<8xf32>) {
  %y:2 = ckpt.checkpoint "block0" policy(@dots) -> (tensor<8xf32>, tensor<8xf32>) {
    %h = math.tanh %x : tensor<8xf32>
    // CHECK: ckpt.checkpoint -> tensor<8xf32> {
    %z = ckpt.checkpoint -> tensor<8xf32> {
      %0 = arith.mulf %h, %h : tensor<8xf32>
      ckpt.yield %0 : tensor<8xf32>
    }
    // CHECK: ckpt.yield %{{.*}}, %{{.*}} : tensor<8xf32>, tensor<8xf32>
    ckpt.yield %z, %h : tensor<8xf32>, tensor<8xf32>
  }
  // CHECK: ckpt.checkpoint {
  ckpt.checkpoint {
  }
  // CHECK: ckpt.name %{{.*}} "attn_scores" : tensor<8xf32>
  %n = ckpt.name %y#0 "attn_scores" : tensor<8xf32>
  return %n : tensor<8xf32>
}

// Barriers are printed so that tools without the dialect read them.
// CHECK-LABEL: func @barrier
func.func @barrier(%x: tensor<8xf32>, %g: tensor<4xf32>) -> tensor<8xf32> {
  // CHECK: "ckpt.barrier"(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
  %0 = ckpt.barrier %x : tensor<8xf32>
  // CHECK: "ckpt.barrier"(%{{.*}}, %arg1) {a = 1 : i64} : (tensor<8xf32>, tensor<4xf32>) -> tensor<8xf32>
  %1 = ckpt.barrier %0 after(%g : tensor<4xf32>) {a = 1} : tensor<8xf32>
  // CHECK: ckpt.release %{{.*}} : tensor<8xf32>
  ckpt.release %0 : tensor<8xf32>
  return %1 : tensor<8xf32>
}

// CHECK-LABEL: func @attributes
// CHECK-SAME: ckpt.bytes = 64
// CHECK-SAME: -> (tensor<8xf32> {ckpt.loss})
func.func @attributes(%x: tensor<?xf32> {ckpt.bytes = 64}) -> (tensor<8xf32> {ckpt.loss}) {
  // CHECK: ckpt.alias = array<i64: -1>, ckpt.cost = 5 : i64, ckpt.phase = "fwd", ckpt.recomputable = false
  // CHECK-SAME: ckpt.region = #ckpt.region<"block0">, ckpt.workspace = 16 : i64
  // CHECK-SAME: ckpt.decision = #ckpt.decision<must_save>
  %0 = "a.b"(%x) {other = {ckpt.decision = #ckpt.decision<must_save>},
                  ckpt.region = #ckpt.region<"block0">, ckpt.phase = "fwd",
                  ckpt.cost = 5, ckpt.alias = array<i64: -1>, ckpt.workspace = 16,
                  ckpt.recomputable = false} : (tensor<?xf32>) -> tensor<8xf32>
  // CHECK: ckpt.region = #ckpt.region<"a/b", policy = @dots>
  %1 = arith.negf %0 {ckpt.region = #ckpt.region<"a/b", policy = @dots>} : tensor<8xf32>
  return %1 : tensor<8xf32>
}
