// Of two values that cost as much, within a budget that of a region is computed
// again: the user asked for it.
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat="budget=85%% reorder=false" | FileCheck %s
// CHECK: ckpt.recompute = array<i64: 1>
// CHECK-NOT: ckpt.recompute
func.func @main(%x: tensor<64xf32>) -> (tensor<64xf32> {ckpt.loss}, tensor<64xf32>) {
  %a = math.exp %x {ckpt.phase = "fwd", ckpt.cost = 300} : tensor<64xf32>
  %b = math.exp %x {ckpt.phase = "fwd", ckpt.cost = 300, ckpt.region = #ckpt.region<"r">} : tensor<64xf32>
  %c = "stablehlo.f"(%a, %b) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  %d = "stablehlo.f"(%c, %c) : (tensor<64xf32>, tensor<64xf32>) -> tensor<128xf32>
  %l = "stablehlo.h"(%d) : (tensor<128xf32>) -> tensor<64xf32>
  %g = "stablehlo.g"(%l, %a, %b) {ckpt.phase = "bwd"} : (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  return %l, %g : tensor<64xf32>, tensor<64xf32>
}
