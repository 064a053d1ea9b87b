// A budget does what policies say must be, and nothing else that costs.
// DEFINE: %{options} =
// DEFINE: %{run} = ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat="%{options}"

// Room for everything: what must be recomputed is, and only that.
// REDEFINE: %{options} = budget=200%% policy=@exp
// RUN: %{run} | FileCheck %s --check-prefix=FORCED
// FORCED: overhead = {{[1-9]}}
// FORCED: math.exp{{.*}}ckpt.step = 1
// FORCED-NOT: ckpt.recompute
// FORCED: stablehlo.grad{{.*}}ckpt.recompute = array<i64: 1>
// FORCED-NOT: ckpt.recompute

// REDEFINE: %{options} = budget=200%% policy=nothing_saveable
// RUN: %{run} | FileCheck %s --check-prefix=PREFER
// PREFER: overhead = 0.0
// PREFER-NOT: ckpt.recompute

// What costs the same is chosen by preference: one of the four has to go.
// REDEFINE: %{options} = budget=86%% reorder=false policy=@not_tanh
// RUN: %{run} | FileCheck %s --check-prefix=TANH
// REDEFINE: %{options} = budget=86%% reorder=false policy=@not_exp
// RUN: %{run} | FileCheck %s --check-prefix=EXP
// TANH: ckpt.recompute = array<i64: 0>
// EXP: ckpt.recompute = array<i64: 1>

// Saved in any case: the others are recomputed.
// REDEFINE: %{options} = budget=86%% reorder=false policy=[math.exp,math.sin]
// RUN: %{run} | FileCheck %s --check-prefix=SAVED
// SAVED-NOT: ckpt.recompute = array<i64: {{.*}}{{1|2}}
// SAVED: ckpt.recompute = array<i64: {{0|3}}

// Too much must be saved: the error names what, and who says so.
// REDEFINE: %{options} = budget=60%% policy=[math.tanh,math.exp,math.sin,math.cos]
// RUN: not %{run} 2>&1 | FileCheck %s --check-prefix=INFEASIBLE
// INFEASIBLE: error: cannot meet the budget
// INFEASIBLE: note: 'math.tanh', 4096 bytes, must be saved, says policy [math.tanh,math.exp,math.sin,math.cos]

ckpt.policy @exp default prefer_save {
  ckpt.rule op "math.exp" = must_recompute
}
ckpt.policy @not_tanh default prefer_save {
  ckpt.rule op "math.tanh" = prefer_recompute
}
ckpt.policy @not_exp default prefer_save {
  ckpt.rule op "math.exp" = prefer_recompute
}
func.func @main(%x: tensor<1024xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<1024xf32>) {
  %a = math.tanh %x {ckpt.cost = 10, ckpt.phase = "fwd"} : tensor<1024xf32>
  %b = math.exp %x {ckpt.cost = 10, ckpt.phase = "fwd"} : tensor<1024xf32>
  %c = math.sin %x {ckpt.cost = 10, ckpt.phase = "fwd"} : tensor<1024xf32>
  %d = math.cos %x {ckpt.cost = 10, ckpt.phase = "fwd"} : tensor<1024xf32>
  %s = math.absf %d {ckpt.cost = 10, ckpt.phase = "fwd"} : tensor<1024xf32>
  %l = "stablehlo.loss"(%s) {ckpt.cost = 10} : (tensor<1024xf32>) -> tensor<1xf32>
  %g0 = "stablehlo.grad"(%l, %d) {ckpt.cost = 10} : (tensor<1xf32>, tensor<1024xf32>) -> tensor<1024xf32>
  %g1 = "stablehlo.grad"(%g0, %c) {ckpt.cost = 10} : (tensor<1024xf32>, tensor<1024xf32>) -> tensor<1024xf32>
  %g2 = "stablehlo.grad"(%g1, %b) {ckpt.cost = 10} : (tensor<1024xf32>, tensor<1024xf32>) -> tensor<1024xf32>
  %g3 = "stablehlo.grad"(%g2, %a) {ckpt.cost = 10} : (tensor<1024xf32>, tensor<1024xf32>) -> tensor<1024xf32>
  return %l, %g3 : tensor<1xf32>, tensor<1024xf32>
}
