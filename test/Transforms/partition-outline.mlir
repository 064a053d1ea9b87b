// What is passed between the functions, and what is said about it.
// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-partition="entry=main save=all print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=SAVED
// RUN: FileCheck %s --input-file=%t.mlir

// Of a part and a part of it the larger is saved, once; of a part and a reshape
// of it the part. Parts that are all of the source are not saved for it.
// SAVED: saved bytes: 256
// SAVED-NEXT: 128 {{.*}} stablehlo.other
// SAVED-NEXT: 128 {{.*}} tensor.extract_slice
// SAVED-NEXT: arguments read again: 0-1
func.func @main(%x: tensor<8x8xf32>, %y: tensor<8x8xf32>) -> (tensor<8x8xf32> {ckpt.loss}, tensor<32xf32>, tensor<2x8xf32>) {
  %a = "stablehlo.once"(%x) {ckpt.phase = "fwd"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %b = "stablehlo.other"(%x) {ckpt.phase = "fwd"} : (tensor<8x8xf32>) -> tensor<4x8xf32>
  %s = tensor.extract_slice %a[0, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32>
  %c = tensor.collapse_shape %s [[0, 1]] : tensor<4x8xf32> into tensor<32xf32>
  %p = tensor.extract_slice %s[0, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  %q = tensor.extract_slice %b[0, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  %r = tensor.extract_slice %b[2, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  %l = "stablehlo.loss"(%a, %b) : (tensor<8x8xf32>, tensor<4x8xf32>) -> tensor<8x8xf32>
  %u = "stablehlo.grad"(%p, %q, %r, %y, %x) {ckpt.phase = "bwd"} : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<2x8xf32>
  %w = "stablehlo.grad"(%c) {ckpt.phase = "bwd"} : (tensor<32xf32>) -> tensor<32xf32>
  return %l, %w, %u : tensor<8x8xf32>, tensor<32xf32>, tensor<2x8xf32>
}

// -----

// Sizes that are given count. What is saved as a view of a result is held.
// Functions have the visibility and the attributes of the step.
// SAVED: saved bytes: 100
// SAVED-NEXT: 100 {{.*}} stablehlo.made
// SAVED-NEXT: 32 {{.*}} math.absf {{.*}}(held as a result, not counted)
// CHECK: func.func private @forward({{.+}} attributes {test.kept}
// CHECK: func.func private @backward({{.+}} attributes {test.kept}
func.func private @main(%x: tensor<8xf32>) -> (tensor<2x4xf32> {ckpt.loss}, tensor<8xf32>) attributes {test.kept} {
  %a = "stablehlo.made"(%x) {ckpt.phase = "fwd", ckpt.bytes = array<i64: 100>} : (tensor<8xf32>) -> tensor<8xf32>
  %l = math.absf %a : tensor<8xf32>
  %e = tensor.expand_shape %l [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %g = arith.mulf %l, %a {ckpt.phase = "bwd"} : tensor<8xf32>
  return %e, %g : tensor<2x4xf32>, tensor<8xf32>
}

// -----

// Donated arguments: the number of the result is that in the function, and one
// that is read later, or whose result another makes, is not donated.
// CHECK: func.func @forward(%{{[^:]+}}: tensor<8xf32>, %{{[^:]+}}: tensor<8xf32> {tf.aliasing_output = 0 : i32}, %{{[^:]+}}: tensor<8xf32>, %{{[^:]+}}: tensor<8xf32>, %{{[^:]+}}: tensor<8xf32>) ->
// CHECK: func.func @backward(%{{[^:]+}}: tensor<8xf32> {ckpt.saved}, %{{[^:]+}}: tensor<8xf32> {tf.aliasing_output = 0 : i32}, %{{[^:]+}}: tensor<8xf32> {jax.buffer_donor = true}, %{{[^:]+}}: tensor<8xf32>)
func.func @main(%a: tensor<8xf32> {tf.aliasing_output = 0 : i32}, %b: tensor<8xf32> {tf.aliasing_output = 1 : i32}, %c: tensor<8xf32> {jax.buffer_donor = true}, %d: tensor<8xf32> {tf.aliasing_output = 2 : i32}, %e: tensor<8xf32> {tf.aliasing_output = 3 : i32}) -> (tensor<8xf32>, tensor<8xf32> {ckpt.loss}, tensor<8xf32>, tensor<8xf32>) {
  %h = "stablehlo.made"(%a, %b, %c, %d, %e) {ckpt.phase = "fwd"} : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %l = math.absf %h : tensor<8xf32>
  %m = math.exp %h {ckpt.phase = "fwd"} : tensor<8xf32>
  %g = "stablehlo.grad"(%h, %c, %a) {ckpt.phase = "bwd"} : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %k = "stablehlo.grad"(%g, %h, %e) {ckpt.phase = "bwd"} : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %g, %l, %k, %m : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// A part of a result is held too. A constant that the step returns is of the
// last function.
// SAVED: saved bytes: 0
// SAVED-NEXT: 64 {{.*}} tensor.extract_slice {{.*}}(held as a result, not counted)
// CHECK: func.func @backward({{.+}}) -> (tensor<2x8xf32>, tensor<2xf32>)
func.func @main(%x: tensor<8x8xf32>) -> (tensor<8x8xf32> {ckpt.loss}, tensor<2x8xf32>, tensor<2xf32>) {
  %one = arith.constant dense<1.0> : tensor<2xf32>
  %a = "stablehlo.made"(%x) {ckpt.phase = "fwd"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = tensor.extract_slice %a[0, 0] [2, 8] [1, 1] : tensor<8x8xf32> to tensor<2x8xf32>
  %g = "stablehlo.grad"(%s) {ckpt.phase = "bwd"} : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return %a, %g, %one : tensor<8x8xf32>, tensor<2x8xf32>, tensor<2xf32>
}
