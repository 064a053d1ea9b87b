// RUN: ckpt-opt %s --split-input-file --verify-diagnostics --ckpt-apply-remat

func.func @before_operand(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-note @below {{computed here}}
  %a = math.tanh %x {ckpt.place = 1 : i64} : tensor<8xf32>
  // expected-error @below {{'ckpt.place' puts it before what it reads}}
  %b = math.exp %a {ckpt.place = 0 : i64} : tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @twice(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.tanh %x {ckpt.place = 0 : i64} : tensor<8xf32>
  // expected-error @below {{'ckpt.place' 0 is used twice}}
  %b = math.exp %a {ckpt.place = 0 : i64} : tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @missing(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.tanh %x {ckpt.place = 0 : i64} : tensor<8xf32>
  // expected-error @below {{has no 'ckpt.place', but others have}}
  %b = math.exp %a : tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @behind(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{'ckpt.place' 7 is behind the last step}}
  %a = math.tanh %x {ckpt.place = 7 : i64} : tensor<8xf32>
  return %a : tensor<8xf32>
}

// -----

func.func @not_yet(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.tanh %x {ckpt.step = 0 : i64, ckpt.place = 1 : i64} : tensor<8xf32>
  // expected-error @below {{'ckpt.recompute' names step 0, which has not run yet}}
  %b = math.exp %x {ckpt.recompute = array<i64: 0>, ckpt.step = 1 : i64, ckpt.place = 0 : i64} : tensor<8xf32>
  %c = arith.addf %a, %b {ckpt.step = 2 : i64, ckpt.place = 2 : i64} : tensor<8xf32>
  return %c : tensor<8xf32>
}
