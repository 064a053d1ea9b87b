// Who binds a plan that has no room: the most bytes first, and so many more.
// RUN: not ckpt-opt %s --ckpt-plan-remat="budget=60%% policy=@all" 2>&1 | FileCheck %s

// CHECK: error: cannot meet the budget
// CHECK: note: 'math.sin', 64 bytes, must be saved, says policy @all
// CHECK-NEXT: math.sin
// CHECK: note: 'math.exp', 32 bytes, must be saved, says policy @all
// CHECK: and 1 more that a policy or a replay class binds
ckpt.policy @all default must_save {
}
func.func @main(%x: tensor<8xf32>, %y: tensor<16xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>, tensor<16xf32>) {
  %a = math.exp %x : tensor<8xf32>
  %b = math.tanh %a : tensor<8xf32>
  %c = math.cos %b : tensor<8xf32>
  %d = math.absf %c : tensor<8xf32>
  %s = math.sin %y : tensor<16xf32>
  %e = tensor.extract_slice %s[0] [8] [1] : tensor<16xf32> to tensor<8xf32>
  %l = arith.addf %d, %e : tensor<8xf32>
  %g = arith.mulf %l, %c {ckpt.phase = "bwd"} : tensor<8xf32>
  %h = arith.mulf %g, %b {ckpt.phase = "bwd"} : tensor<8xf32>
  %i = arith.mulf %h, %a {ckpt.phase = "bwd"} : tensor<8xf32>
  %j = arith.mulf %s, %s {ckpt.phase = "bwd"} : tensor<16xf32>
  return %l, %i, %j : tensor<8xf32>, tensor<8xf32>, tensor<16xf32>
}
