// The policy of a region speaks of the forward pass, also within a budget.
// RUN: not ckpt-opt %s --ckpt-plan-remat=budget=100%% 2>&1 | FileCheck %s
// CHECK: error: the function does not tell its forward from its backward pass
ckpt.policy @p default must_save {
}
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.exp %x {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
  %b = math.absf %a : tensor<8xf32>
  return %b : tensor<8xf32>
}
