// A discrete decision is saved, or computed again if a policy says so: the bits
// of the program either way, with as much memory as that takes.
// RUN: ckpt-opt %s --remat="strategy=regions fuse=false" -o %t.saved.mlir
// RUN: FileCheck %s --check-prefix=ONCE --input-file=%t.saved.mlir
// RUN: ckpt-run %t.saved.mlir --compare=%s --memory | FileCheck %s --check-prefix=SAVED
// RUN: sed 's/"block"/"block" policy(@again)/' %s > %t.again.mlir
// RUN: ckpt-opt %t.again.mlir --remat="strategy=regions fuse=false" -o %t.twice.mlir
// RUN: FileCheck %s --check-prefix=TWICE --input-file=%t.twice.mlir
// RUN: ckpt-run %t.twice.mlir --compare=%s --memory | FileCheck %s --check-prefix=AGAIN

// ONCE-COUNT-1: math.sin
// ONCE-NOT: math.sin
// TWICE-COUNT-2: math.sin
// SAVED: measured peak: 20480
// SAVED: results are bit-identical
// AGAIN: measured peak: 16384
// AGAIN: results are bit-identical
ckpt.policy @again default must_recompute {
}
func.func @main(%x: tensor<32x32xf32>) -> (tensor<32x32xf32> {ckpt.loss}, tensor<32x32xf32>) {
  %y, %b = ckpt.checkpoint "block" -> (tensor<32x32xf32>, tensor<32x32xf32>) {
    %a = math.tanh %x : tensor<32x32xf32>
    %b = math.sin %a {ckpt.replay = "decision"} : tensor<32x32xf32>
    %y = math.exp %b : tensor<32x32xf32>
    ckpt.yield %y, %b : tensor<32x32xf32>, tensor<32x32xf32>
  }
  %h0 = math.cos %y : tensor<32x32xf32>
  %h1 = math.tanh %h0 : tensor<32x32xf32>
  %l = math.absf %h1 : tensor<32x32xf32>
  %k1 = arith.mulf %l, %h1 {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %k0 = arith.mulf %k1, %h0 {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g0 = arith.mulf %k0, %b {ckpt.phase = "bwd"} : tensor<32x32xf32>
  return %l, %g0 : tensor<32x32xf32>, tensor<32x32xf32>
}
