// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-partition -verify-diagnostics

// expected-error @below {{the function does not tell its forward from its backward pass}}
// expected-note-re @below {{mark the loss with the result attribute 'ckpt.loss', or operations with 'ckpt.phase'{{$}}}}
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = math.tanh %x : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// expected-error @below {{there is a symbol 'backward' already}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}) {
  %0 = math.tanh %x : tensor<8xf32>
  return %0 : tensor<8xf32>
}
// expected-note @below {{here; give other names with forward= and backward=}}
func.func private @backward()

// -----

// expected-error @below {{there is no backward pass: the forward pass is all of it}}
// expected-note @below {{check the phases}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}) {
  %0 = math.tanh %x : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// expected-error @below {{nothing is saved: the backward pass reads nothing that the forward pass computes}}
// expected-note @below {{check the phases}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %x : tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// -----

// expected-warning @below {{nothing is saved: the backward function computes all it needs again}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.absf %0 : tensor<8xf32>
  %2 = math.exp %0 : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// -----

// expected-error @below {{there is no forward pass}}
// expected-note @below {{mark the loss}}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  return %x, %0 : tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  // expected-error @below {{is tagged "bwd", but the forward pass depends on it}}
  %0 = math.tanh %x {ckpt.phase = "bwd"} : tensor<8xf32>
  // expected-note @below {{reads it; change 'ckpt.phase' of one of them}}
  %1 = math.exp %0 : tensor<8xf32>
  %2 = math.absf %0 : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// -----

// The entry has no body.
// expected-error @below {{no entry function}}
module {
  func.func private @main(%x: tensor<8xf32>) -> tensor<8xf32>
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
