// Two backward phases read %u, and strategy=budget looks at sizes and costs alone.
// Where the forward pass is at the peak, one recomputation serves both; where
// memory is short between them too, each has its own.
// RUN: ckpt-opt %s --remat="budget=95%% fuse=false reorder=false" -o %t.mlir
// RUN: FileCheck %s --check-prefix=LOOSE --input-file=%t.mlir
// RUN: ckpt-run %t.mlir --compare=%s --memory | FileCheck %s --check-prefix=LOOSE-PEAK
// RUN: ckpt-opt %s --remat="budget=70%% fuse=false reorder=false" -o %t.mlir
// RUN: FileCheck %s --check-prefix=TIGHT --input-file=%t.mlir
// RUN: ckpt-run %t.mlir --compare=%s --memory | FileCheck %s --check-prefix=TIGHT-PEAK
// LOOSE-COUNT-2: = math.tanh
// LOOSE-NOT: = math.tanh
// LOOSE-PEAK: planned peak: 22528
// LOOSE-PEAK: results are bit-identical
// TIGHT-COUNT-3: = math.tanh
// TIGHT-NOT: = math.tanh
// TIGHT-PEAK: planned peak: 16384
// TIGHT-PEAK: results are bit-identical
func.func @main(%x0: tensor<16x32xf32>, %x1: tensor<16x32xf32>, %w: tensor<32x32xf32>) -> (tensor<16x32xf32> {ckpt.loss}, tensor<16x32xf32>, tensor<16x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<16x32xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<16x32xf32>) -> tensor<16x32xf32>
  %u = math.tanh %w {ckpt.phase = "fwd", ckpt.cost = 1} : tensor<32x32xf32>
  %v = linalg.matmul {ckpt.phase = "fwd", ckpt.cost = 100} ins(%x0, %u : tensor<16x32xf32>, tensor<32x32xf32>) outs(%z : tensor<16x32xf32>) -> tensor<16x32xf32>
  %f0 = math.exp %v {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %f1 = math.sin %v {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %f2 = math.cos %v {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %f3 = math.sqrt %v {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %f4 = math.absf %v {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %f5 = math.exp2 %v {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %f6 = math.log %v {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %f7 = math.atan %v {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %fs6 = arith.addf %f7, %f6 {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %fs5 = arith.addf %fs6, %f5 {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %fs4 = arith.addf %fs5, %f4 {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %fs3 = arith.addf %fs4, %f3 {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %fs2 = arith.addf %fs3, %f2 {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %fs1 = arith.addf %fs2, %f1 {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %fs0 = arith.addf %fs1, %f0 {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %loss = math.absf %fs0 {ckpt.phase = "fwd", ckpt.cost = 100} : tensor<16x32xf32>
  %a = arith.mulf %loss, %x1 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %g0 = linalg.matmul {ckpt.phase = "bwd", ckpt.cost = 100} ins(%a, %u : tensor<16x32xf32>, tensor<32x32xf32>) outs(%z : tensor<16x32xf32>) -> tensor<16x32xf32>
  %b0 = math.exp %g0 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %b1 = math.sin %g0 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %b2 = math.cos %g0 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %b3 = math.sqrt %g0 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %b4 = math.absf %g0 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %b5 = math.exp2 %g0 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %b6 = math.log %g0 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %bs5 = arith.addf %b6, %b5 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %bs4 = arith.addf %bs5, %b4 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %bs3 = arith.addf %bs4, %b3 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %bs2 = arith.addf %bs3, %b2 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %bs1 = arith.addf %bs2, %b1 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %bs0 = arith.addf %bs1, %b0 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %c = arith.mulf %bs0, %x1 {ckpt.phase = "bwd", ckpt.cost = 100} : tensor<16x32xf32>
  %g1 = linalg.matmul {ckpt.phase = "bwd", ckpt.cost = 100} ins(%c, %u : tensor<16x32xf32>, tensor<32x32xf32>) outs(%z : tensor<16x32xf32>) -> tensor<16x32xf32>
  return %loss, %g0, %g1 : tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x32xf32>
}
