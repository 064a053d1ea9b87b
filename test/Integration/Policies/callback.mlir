// A policy in C++ decides, for the bits of the program: saved, the exponential is
// there when the loss is computed; computed again it is not.
// RUN: ckpt-callback %s math.exp must_save "strategy=regions fuse=false" > %t.saved.mlir
// RUN: ckpt-run %t.saved.mlir --compare=%s --memory | FileCheck %s --check-prefix=SAVED
// RUN: ckpt-callback %s math.exp must_recompute "strategy=regions fuse=false" > %t.gone.mlir
// RUN: ckpt-run %t.gone.mlir --compare=%s --memory | FileCheck %s --check-prefix=GONE
// SAVED: measured peak: 32768
// SAVED: results are bit-identical
// GONE: measured peak: 28672
// GONE: results are bit-identical

// What it asks for may be impossible.
// RUN: sed 's/math.exp %a/math.exp %a {ckpt.recomputable = false}/' %s > %t.once.mlir
// RUN: not ckpt-callback %t.once.mlir math.exp must_recompute "strategy=regions fuse=false" 2>&1 | FileCheck %s --check-prefix=ERROR
// ERROR: error: 'math.exp' op must be recomputed, says the policy callback, but is marked 'ckpt.recomputable = false'
func.func @main(%x: tensor<32x32xf32>) -> (tensor<32x32xf32> {ckpt.loss}, tensor<32x32xf32>) {
  %y, %a, %b, %c = ckpt.checkpoint "block" -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) {
    %a = math.tanh %x : tensor<32x32xf32>
    %b = math.exp %a : tensor<32x32xf32>
    %c = math.sin %b : tensor<32x32xf32>
    %y = math.cos %c : tensor<32x32xf32>
    ckpt.yield %y, %a, %b, %c : tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>
  }
  %h0 = math.sin %y : tensor<32x32xf32>
  %h1 = math.tanh %h0 : tensor<32x32xf32>
  %h2 = math.sin %h1 : tensor<32x32xf32>
  %h3 = math.tanh %h2 : tensor<32x32xf32>
  %l = math.absf %h3 : tensor<32x32xf32>
  %k3 = arith.mulf %l, %h3 {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %k2 = arith.mulf %k3, %h2 {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %k1 = arith.mulf %k2, %h1 {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %k0 = arith.mulf %k1, %h0 {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g0 = arith.mulf %k0, %y {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g1 = arith.mulf %g0, %c {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g2 = arith.mulf %g1, %b {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g3 = arith.mulf %g2, %a {ckpt.phase = "bwd"} : tensor<32x32xf32>
  return %l, %g3 : tensor<32x32xf32>, tensor<32x32xf32>
}
