// The states of generators are passed on, and a draw that nothing reads still
// moves its generator on: the masks behind it are those of the program.
// RUN: ckpt-opt %s --ckpt-normalize --ckpt-partition=save=min-cut -o %t.mlir
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// CHECK: results are bit-identical
func.func @main(%x: tensor<64xf32>) -> (tensor<64xf32> {ckpt.loss}, tensor<64xf32>) {
  %unread = ckpt.rng.uniform on "cpu:0" : tensor<64xf32>
  %d = ckpt.dropout %x, 0.5 on "cpu:0" : tensor<64xf32>
  %h = math.tanh %d : tensor<64xf32>
  %l = math.absf %h : tensor<64xf32>
  %g = arith.mulf %l, %h {ckpt.phase = "bwd"} : tensor<64xf32>
  %k = arith.mulf %g, %d {ckpt.phase = "bwd"} : tensor<64xf32>
  return %l, %k : tensor<64xf32>, tensor<64xf32>
}
