// Policies hold in segments too, where nothing is tagged.
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat="strategy=segments segments=1 policy=@exp" | FileCheck %s --check-prefix=FORCED
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat="strategy=sqrt" | FileCheck %s --check-prefix=SQRT
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat="strategy=sqrt policy=everything_saveable" | FileCheck %s --check-prefix=SAVED
// FORCED: ckpt.recompute = array<i64: 1>
// SQRT: ckpt.recompute
// SAVED-NOT: ckpt.recompute
ckpt.policy @exp default prefer_save {
  ckpt.rule op "math.exp" = must_recompute
}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = math.tanh %x : tensor<8xf32>
  %b = math.exp %a : tensor<8xf32>
  %c = math.sin %b : tensor<8xf32>
  %d = math.cos %c : tensor<8xf32>
  %l = math.absf %d : tensor<8xf32>
  %g0 = "stablehlo.grad"(%l, %d) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %g1 = "stablehlo.grad"(%g0, %c) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %g2 = "stablehlo.grad"(%g1, %b) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %g3 = "stablehlo.grad"(%g2, %a) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g3 : tensor<8xf32>, tensor<8xf32>
}
