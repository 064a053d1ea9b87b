// RUN: ckpt-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --ckpt-verify-remat


// expected-error @below {{needs 96 bytes, but its plan promised 95}}
func.func @peak(%x: tensor<8xf32>) -> tensor<8xf32> attributes {ckpt.plan = {peak = 95, effects = 0}} {
  %a = math.tanh %x : tensor<8xf32>
  // expected-note @below {{the peak is here, at 'math.exp'}}
  %b = math.exp %a : tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

// A running statistic that is updated twice.
// expected-error-re @unknown {{'a.update' op was recomputed, but has unknown effects{{.*}}}}
func.func @cloned(%x: tensor<8xf32>) -> tensor<8xf32> attributes {ckpt.plan = {peak = 1000, effects = 1}} {
  %a = "a.update"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %b = "a.update"(%x) : (tensor<8xf32>) -> tensor<8xf32> loc(fused<"remat">["update"])
  return %b : tensor<8xf32>
}

// -----

// expected-error @below {{has 2 operations that must run once, but its plan was made for 1}}
func.func @duplicated(%x: tensor<8xf32>) -> tensor<8xf32> attributes {ckpt.plan = {peak = 1000, effects = 1}} {
  %a = "a.update"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %b = "a.update"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @kept(%x: tensor<8xf32>) -> tensor<8xf32> attributes {ckpt.plan = {peak = 64, effects = 0}} {
  %a = math.tanh %x : tensor<8xf32>
  return %a : tensor<8xf32>
}

// -----

func.func @unplanned(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.update"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  return %a : tensor<8xf32>
}

// -----

func.func @overwritten(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) attributes {ckpt.plan = {effects = 0}} {
  %a = math.exp %x : tensor<8xf32>
  %s = math.sin %a : tensor<8xf32>
  // expected-note @below {{here, by 't.add_' ('ckpt.inplace')}}
  %b = "t.add_"(%a, %x) {ckpt.inplace = array<i64: 0>} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{'arith.mulf' op reads a value that is overwritten before}}
  // expected-note @below {{let it read a copy that was made before}}
  %d = arith.mulf %s, %a : tensor<8xf32>
  return %b, %d : tensor<8xf32>, tensor<8xf32>
}
