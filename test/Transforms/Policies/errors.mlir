// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-plan-remat=strategy=regions --verify-diagnostics

ckpt.policy @all default prefer_recompute {
  // expected-note @below {{the decision is made here; decide otherwise}}
  ckpt.rule op "stablehlo.custom_call" = must_recompute
}
#p = #ckpt.region<"r", policy = @all>
func.func @impure(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  // expected-error @below {{must be recomputed, says policy @all, but is known to have effects}}
  %0 = "stablehlo.custom_call"(%x) {ckpt.phase = "fwd", ckpt.region = #p} : (tensor<8xf32>) -> tensor<8xf32>
  %l = "stablehlo.loss"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%0) : (tensor<8xf32>) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @missing(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}) {
  // expected-error @below {{is in a region whose policy @missing_policy is not a ckpt.policy}}
  %0 = math.exp %x {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r", policy = @missing_policy>} : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// expected-error @below {{has control flow between blocks}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = math.tanh %x : tensor<8xf32>
  // expected-note @below {{branches here}}
  cf.br ^bb1
^bb1:
  %b = math.exp %a : tensor<8xf32>
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}
