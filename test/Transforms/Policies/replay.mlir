// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-plan-remat=strategy=regions --remark-format=emitRemark --remarks-filter=remat --verify-diagnostics | FileCheck %s

#r = #ckpt.region<"r">

// Choices are saved, with what controls a shape; numbers are not.
// CHECK-LABEL: func.func @choices
// CHECK: stablehlo.grad{{.*}}ckpt.recompute = array<i64: 1>
// CHECK: stablehlo.grad{{.*}}ckpt.recompute = array<i64: 7, 8>
// expected-remark @below {{peak}}
func.func @choices(%x: tensor<8xf32>, %n: index) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>, tensor<8xf32>) {
  // expected-remark @below {{'stablehlo.sort' is saved: it makes a discrete decision}}
  %0 = "stablehlo.sort"(%x) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>) -> tensor<8xf32>
  %1 = "stablehlo.add"(%0, %0) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  // expected-remark @below {{'chlo.top_k' is saved: it makes a discrete decision}}
  %2:2 = "chlo.top_k"(%x) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xi32>)
  // expected-remark @below {{'stablehlo.reduce' is saved: it makes a discrete decision}}
  %3:2 = "stablehlo.reduce"(%x, %2#1) ({
  ^bb0(%a: tensor<f32>, %i: tensor<i32>, %b: tensor<f32>, %j: tensor<i32>):
    %c = "stablehlo.compare"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<i1>
    "stablehlo.return"(%a, %i) : (tensor<f32>, tensor<i32>) -> ()
  }) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>, tensor<8xi32>) -> (tensor<8xf32>, tensor<8xi32>)
  // expected-remark @below {{'stablehlo.scatter' is saved: it is not deterministic}}
  %4 = "stablehlo.scatter"(%x) <{unique_indices = false}> {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>) -> tensor<8xf32>
  // expected-remark @below {{'arith.addi' is saved: it controls a shape or a collective}}
  %5 = arith.addi %n, %n {ckpt.phase = "fwd", ckpt.region = #r} : index
  // expected-remark @below {{'aten.routing' is saved: it makes a discrete decision}}
  %6 = "aten.routing"(%x) {ckpt.phase = "fwd", ckpt.region = #r, ckpt.replay = "decision"} : (tensor<8xf32>) -> tensor<8xf32>
  %7 = "stablehlo.sort"(%x) {ckpt.phase = "fwd", ckpt.region = #r, ckpt.replay = "exact"} : (tensor<8xf32>) -> tensor<8xf32>
  %8 = "stablehlo.scatter"(%x) <{unique_indices = true}> {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>) -> tensor<8xf32>
  %9 = "stablehlo.dynamic"(%x, %5) {ckpt.phase = "fwd", ckpt.region = #r, ckpt.bytes = array<i64: 32>} : (tensor<8xf32>, index) -> tensor<?xf32>
  %l = "stablehlo.loss"(%x, %9) : (tensor<8xf32>, tensor<?xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%0, %1, %2#0, %3#0, %4) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %h = "stablehlo.grad"(%g, %5, %6, %7, %8) : (tensor<8xf32>, index, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g, %h : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// A policy may have a choice made again, if it says must.
ckpt.policy @sorts default prefer_recompute {
  ckpt.rule op "stablehlo.sort" = must_recompute
}
#p = #ckpt.region<"r", policy = @sorts>
// CHECK-LABEL: func.func @override
// CHECK: ckpt.recompute = array<i64: 0>
// expected-remark @below {{peak}}
func.func @override(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  // expected-remark @below {{'stablehlo.sort' is recomputed, although it makes a discrete decision: policy @sorts says must_recompute}}
  %0 = "stablehlo.sort"(%x) {ckpt.phase = "fwd", ckpt.region = #p} : (tensor<8xf32>) -> tensor<8xf32>
  // expected-remark @below {{'chlo.top_k' is saved: it makes a discrete decision; policy @sorts does not say must_recompute}}
  %1 = "chlo.top_k"(%x) {ckpt.phase = "fwd", ckpt.region = #p} : (tensor<8xf32>) -> tensor<8xf32>
  %l = "stablehlo.loss"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%0, %1) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

#r = #ckpt.region<"r">
// Collectives run once, those that declare no effects too; unless it is allowed,
// and then costs are those of shapes.
// CHECK-LABEL: func.func @collectives
// CHECK: ckpt.recompute = array<i64: 3>
shard.grid @grid(shape = 2)
// expected-remark @below {{peak}}
// expected-remark @below {{collectives may run again, so costs are those of shapes}}
func.func @collectives(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  // expected-remark @below {{'stablehlo.all_reduce' is never recomputed: it is a collective}}
  %0 = "stablehlo.all_reduce"(%x) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>) -> tensor<8xf32>
  // expected-remark @below {{'shard.all_reduce' is never recomputed: it is a collective}}
  %1 = shard.all_reduce %x on @grid grid_axes = [0] {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32> -> tensor<8xf32>
  // expected-remark @below {{'stablehlo.all_gather' is never recomputed: it is a collective}}
  %2 = "stablehlo.all_gather"(%x) {ckpt.phase = "fwd", ckpt.region = #r, ckpt.recomputable = true} : (tensor<8xf32>) -> tensor<8xf32>
  %3 = "stablehlo.all_gather"(%x) {ckpt.phase = "fwd", ckpt.region = #r, ckpt.allow_collective_recompute, ckpt.cost = 123456} : (tensor<8xf32>) -> tensor<8xf32>
  %l = "stablehlo.loss"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%0, %1, %2, %3) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}
