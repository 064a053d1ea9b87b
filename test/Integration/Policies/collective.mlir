// Two collectives are saved, or run again in their first order if an attribute
// allows it: the bits of the program either way, with as much memory as that takes.
// RUN: ckpt-opt %s --remat="strategy=regions fuse=false" -o %t.once.mlir
// RUN: FileCheck %s --check-prefix=ONCE --input-file=%t.once.mlir
// RUN: ckpt-run %t.once.mlir --compare=%s --memory | FileCheck %s --check-prefix=SAVED
// RUN: sed 's/"collective"/&, ckpt.allow_collective_recompute/' %s > %t.allowed.mlir
// RUN: ckpt-opt %t.allowed.mlir --remat="strategy=regions fuse=false" -o %t.again.mlir
// RUN: FileCheck %s --check-prefix=TWICE --input-file=%t.again.mlir
// RUN: ckpt-run %t.again.mlir --compare=%s --memory | FileCheck %s --check-prefix=AGAIN

// ONCE-COUNT-1: math.sin
// ONCE-COUNT-1: math.cos
// ONCE-NOT: math.sin
// ONCE-NOT: math.cos
// TWICE: math.sin
// TWICE: math.cos
// TWICE: math.absf
// TWICE: math.sin
// TWICE: math.cos
// SAVED: measured peak: 24576
// SAVED: results are bit-identical
// AGAIN: measured peak: 20480
// AGAIN: results are bit-identical
func.func @main(%x: tensor<32x32xf32>) -> (tensor<32x32xf32> {ckpt.loss}, tensor<32x32xf32>) {
  %y, %a, %b = ckpt.checkpoint "block" -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) {
    %a = math.sin %x {ckpt.replay = "collective"} : tensor<32x32xf32>
    %b = math.cos %a {ckpt.replay = "collective"} : tensor<32x32xf32>
    %y = math.exp %b : tensor<32x32xf32>
    ckpt.yield %y, %a, %b : tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>
  }
  %h0 = math.tanh %y : tensor<32x32xf32>
  %h1 = math.tanh %h0 : tensor<32x32xf32>
  %l = math.absf %h1 : tensor<32x32xf32>
  %k1 = arith.mulf %l, %h1 {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %k0 = arith.mulf %k1, %h0 {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g1 = arith.mulf %k0, %b {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g0 = arith.mulf %g1, %a {ckpt.phase = "bwd"} : tensor<32x32xf32>
  return %l, %g0 : tensor<32x32xf32>, tensor<32x32xf32>
}
