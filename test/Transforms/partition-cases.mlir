// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-partition=print -o %t.mlir 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=EFFECT --input-file=%t.mlir

// The slice that a loop of the backward pass reads is less than what the whole
// is made of, so that nothing runs again.
// CHECK: saved bytes: 128
// CHECK-NEXT: 128  tensor<4x8xf32>  tensor.extract_slice
// CHECK: recomputation: 0.00 %
func.func @main(%x: tensor<6x8xf32>, %w: tensor<8x8xf32>) -> (tensor<8x8xf32> {ckpt.loss}, tensor<4x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %z = arith.constant dense<1.0> : tensor<4x8xf32>
  %m = "stablehlo.dot_general"(%x, %w) : (tensor<6x8xf32>, tensor<8x8xf32>) -> tensor<6x8xf32>
  %t = "stablehlo.pad"(%m) : (tensor<6x8xf32>) -> tensor<8x8xf32>
  %s = tensor.extract_slice %t[0, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32>
  %l = math.absf %t : tensor<8x8xf32>
  %g = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %z) -> (tensor<4x8xf32>) {
    %p = arith.mulf %a, %s : tensor<4x8xf32>
    scf.yield %p : tensor<4x8xf32>
  } {ckpt.phase = "bwd"}
  return %l, %g : tensor<8x8xf32>, tensor<4x8xf32>
}

// -----

// One operation reads the slice and the whole: the slice is not enough.
// CHECK: saved bytes: 192
// CHECK-NEXT: 192  tensor<6x8xf32>  stablehlo.dot_general
func.func @main(%x: tensor<6x8xf32>, %w: tensor<8x8xf32>) -> (tensor<8x8xf32> {ckpt.loss}, tensor<4x8xf32>) {
  %m = "stablehlo.dot_general"(%x, %w) : (tensor<6x8xf32>, tensor<8x8xf32>) -> tensor<6x8xf32>
  %t = "stablehlo.pad"(%m) : (tensor<6x8xf32>) -> tensor<8x8xf32>
  %s = tensor.extract_slice %t[0, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32>
  %l = math.absf %t : tensor<8x8xf32>
  %g = "stablehlo.grad"(%s, %t) {ckpt.phase = "bwd"} : (tensor<4x8xf32>, tensor<8x8xf32>) -> tensor<4x8xf32>
  return %l, %g : tensor<8x8xf32>, tensor<4x8xf32>
}

// -----

// Four times what is written is read: that counts as a reduction.
// CHECK: saved bytes: 32
// CHECK-NEXT: 32  tensor<8xf32>  stablehlo.f
func.func @main(%x: tensor<8x4xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %s = "stablehlo.f"(%x) : (tensor<8x4xf32>) -> tensor<8xf32>
  %l = math.absf %s : tensor<8xf32>
  %g = arith.mulf %l, %s {ckpt.phase = "bwd"} : tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

// A product that only the backward pass reads runs there, for the first time.
// CHECK: saved bytes: 0
// CHECK: arguments read again: 0-1
// CHECK: recomputation: 0.00 %
func.func @main(%x: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> (tensor<8x8xf32> {ckpt.loss}, tensor<8x8xf32>) {
  %m = "stablehlo.dot_general"(%x, %w) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %n = math.tanh %m {ckpt.phase = "fwd"} : tensor<8x8xf32>
  %l = math.absf %x : tensor<8x8xf32>
  %g = arith.mulf %l, %n {ckpt.phase = "bwd"} : tensor<8x8xf32>
  return %l, %g : tensor<8x8xf32>, tensor<8x8xf32>
}

// -----

// What has effects stays, although nothing reads its result.
// CHECK: partition of main
// EFFECT: "other.print"
func.func @main(%x: tensor<64xf32>) -> (tensor<64xf32> {ckpt.loss}, tensor<64xf32>) {
  %seen = "other.print"(%x) : (tensor<64xf32>) -> tensor<1xf32>
  %h = math.tanh %x : tensor<64xf32>
  %l = math.absf %h : tensor<64xf32>
  %g = arith.mulf %l, %h {ckpt.phase = "bwd"} : tensor<64xf32>
  return %l, %g : tensor<64xf32>, tensor<64xf32>
}
