// Two ranks measured other costs. Their plans, which recompute a collective, are
// the same, and so are the hashes that they compare.
// RUN: sed 's/COST/5.0/' %s | ckpt-opt --allow-unregistered-dialect --ckpt-plan-remat=budget=70%% | grep -o 'ckpt.recompute.*\|hash = "[^"]*"' > %t.0
// RUN: sed 's/COST/900000.0/' %s | ckpt-opt --allow-unregistered-dialect --ckpt-plan-remat=budget=70%% | grep -o 'ckpt.recompute.*\|hash = "[^"]*"' > %t.1
// RUN: diff %t.0 %t.1
// RUN: FileCheck %s < %t.0
// CHECK: hash
// CHECK: ckpt.recompute
func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
  %0 = "stablehlo.all_gather"(%x) {ckpt.allow_collective_recompute, ckpt.cost = COST} : (tensor<64xf32>) -> tensor<64xf32>
  %1 = "stablehlo.add"(%0, %x) {ckpt.cost = COST} : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  %2 = "stablehlo.add"(%1, %x) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  %3 = "stablehlo.multiply"(%2, %1) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  %4 = "stablehlo.tanh"(%3) : (tensor<64xf32>) -> tensor<64xf32>
  %5 = "stablehlo.multiply"(%4, %2) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  %6 = "stablehlo.multiply"(%5, %1) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  %7 = "stablehlo.multiply"(%6, %0) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  return %7 : tensor<64xf32>
}
