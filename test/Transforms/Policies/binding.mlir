// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat=strategy=regions | FileCheck %s

// Of two operations that are one step the more binding decision counts: it is
// saved. Whoever says that a choice may be made again is believed, and so is who
// says that what controls a shape is exact.
// CHECK: stablehlo.grad{{.*}}ckpt.recompute = array<i64: 1, 2>
ckpt.policy @mixed default prefer_recompute {
  ckpt.rule op "linalg.exp" = must_recompute
  ckpt.rule op "linalg.add" = must_save
}
#r = #ckpt.region<"r", policy = @mixed>
func.func @main(%x: tensor<8xf32>, %n: index) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp {ckpt.phase = "fwd", ckpt.region = #r} ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.add {ckpt.phase = "fwd", ckpt.region = #r} ins(%x, %x : tensor<8xf32>, tensor<8xf32>) outs(%0 : tensor<8xf32>) -> tensor<8xf32>
  %2 = "stablehlo.sort"(%x) {ckpt.phase = "fwd", ckpt.region = #r, ckpt.recomputable = true} : (tensor<8xf32>) -> tensor<8xf32>
  %3 = arith.addi %n, %n {ckpt.phase = "fwd", ckpt.region = #r, ckpt.replay = "exact"} : index
  %4 = "stablehlo.dynamic"(%x, %3) {ckpt.phase = "fwd", ckpt.region = #r, ckpt.bytes = array<i64: 32>} : (tensor<8xf32>, index) -> tensor<?xf32>
  %l = "stablehlo.loss"(%x, %4) : (tensor<8xf32>, tensor<?xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%1, %2, %3) : (tensor<8xf32>, tensor<8xf32>, index) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}
