// RUN: ckpt-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --ckpt-apply-remat

func.func @not_there(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{'ckpt.recompute' names step 7, but there are 1}}
  %a = math.tanh %x {ckpt.recompute = array<i64: 7>} : tensor<8xf32>
  return %a : tensor<8xf32>
}

// -----

func.func @not_yet(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{'ckpt.recompute' names step 1, which has not run yet}}
  %a = math.tanh %x {ckpt.recompute = array<i64: 1>} : tensor<8xf32>
  %b = math.exp %a : tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @effects(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-note @below {{'a.f' has unknown effects}}
  %a = "a.f"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{'ckpt.recompute' names step 0, which must not run twice}}
  %b = math.exp %a {ckpt.recompute = array<i64: 0>} : tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @changed(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{is numbered 3 by 'ckpt.step', but is step 0; the function changed after it was planned}}
  %a = math.tanh %x {ckpt.step = 3} : tensor<8xf32>
  return %a : tensor<8xf32>
}
