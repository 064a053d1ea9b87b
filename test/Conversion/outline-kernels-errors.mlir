// RUN: ckpt-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect \
// RUN:   --ckpt-outline-kernels

// expected-error @below {{cannot be lowered to the CPU: 'tensor<?xf32>' has no static shape}}
func.func @dynamic_shape(%x: tensor<?xf32>) -> tensor<?xf32> {
  return %x : tensor<?xf32>
}

// -----

// expected-note @below {{callee is here}}
func.func private @external(tensor<4xf32>) -> tensor<4xf32>
func.func @call_of_an_external_function(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{call of a function that was not inlined}}
  %0 = call @external(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @unknown_operation(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{operation 'stablehlo.exponential' is not known to this pipeline}}
  %0 = "stablehlo.exponential"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

// expected-error @below {{has control flow between blocks}}
func.func @control_flow(%x: tensor<4xf32>) -> tensor<4xf32> {
  cf.br ^next
^next:
  return %x : tensor<4xf32>
}

// -----

// expected-error @below {{argument of type 'f32'; expected a tensor}}
func.func @scalar_argument(%x: f32) {
  return
}

// -----

// expected-error @below {{elements of 'tensor<4xi3>' are not supported}}
func.func @odd_width(%x: tensor<4xi3>) {
  return
}
