// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-partition=split-backward -verify-diagnostics

// expected-error @below {{split-backward needs at least two groups, but found 1}}
// expected-note @below {{tag operations of the backward pass with 'ckpt.exec_group', each with the name of its group}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  %2 = arith.mulf %1, %0 {ckpt.exec_group = "inputs"} : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// -----

// What the forward pass needs is of no group.
// expected-error @below {{split-backward needs at least two groups, but found 1}}
// expected-note @below {{tag operations}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x {ckpt.exec_group = "inputs"} : tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  %2 = arith.mulf %1, %0 {ckpt.exec_group = "weights"} : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  %2 = arith.mulf %1, %0 {ckpt.exec_group = "inputs"} : tensor<8xf32>
  // expected-error @below {{is of group 'weights', but group 'inputs', which runs before, reads what it computes; change 'ckpt.exec_group' of one of them}}
  %3 = arith.addf %2, %0 {ckpt.exec_group = "weights"} : tensor<8xf32>
  %4 = arith.addf %3, %1 {ckpt.exec_group = "inputs"} : tensor<8xf32>
  return %1, %3, %4 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// expected-error @below {{there is a symbol 'backward_weights' already}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  %2 = arith.mulf %1, %0 {ckpt.exec_group = "inputs"} : tensor<8xf32>
  %3 = arith.addf %1, %0 {ckpt.exec_group = "weights"} : tensor<8xf32>
  return %1, %2, %3 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}
// expected-note @below {{here; give other names with forward= and backward=}}
func.func private @backward_weights()
