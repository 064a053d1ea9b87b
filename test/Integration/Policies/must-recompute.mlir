// What must be recomputed is, within a budget that would hold it, and is not
// held: the peak falls by its bytes.
// RUN: ckpt-opt %s --remat="budget=100%% fuse=false reorder=false" | FileCheck %s --check-prefix=FREE
// RUN: ckpt-opt %s --remat="budget=100%% fuse=false reorder=false policy=@exp" -o %t.mlir
// RUN: FileCheck %s --check-prefix=FORCED --input-file=%t.mlir
// RUN: ckpt-run %s --memory | FileCheck %s --check-prefix=BEFORE
// RUN: ckpt-run %t.mlir --compare=%s --memory | FileCheck %s

// FREE: = math.exp
// FREE-NOT: = math.exp

// The backward pass reads the second instance, after all that the forward pass
// does: before that nothing of the first is read any more.
// FORCED: = math.exp
// FORCED: math.absf
// FORCED: %[[AGAIN:.+]] = math.exp
// FORCED: arith.mulf %{{.+}}, %[[AGAIN]]
// FORCED-NOT: = math.exp

// BEFORE: measured peak: 24576
// CHECK: planned peak: 20480
// CHECK: measured peak: 20480
// CHECK: results are bit-identical
ckpt.policy @exp default prefer_save {
  ckpt.rule op "math.exp" = must_recompute
}
func.func @main(%x: tensor<32x32xf32>) -> (tensor<32x32xf32> {ckpt.loss}, tensor<32x32xf32>) {
  %a = math.tanh %x {ckpt.phase = "fwd"} : tensor<32x32xf32>
  %b = math.exp %a {ckpt.phase = "fwd"} : tensor<32x32xf32>
  %c = math.sin %b {ckpt.phase = "fwd"} : tensor<32x32xf32>
  %d = math.cos %c {ckpt.phase = "fwd"} : tensor<32x32xf32>
  %l = math.absf %d : tensor<32x32xf32>
  %g0 = arith.mulf %l, %d {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g1 = arith.mulf %g0, %c {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g2 = arith.mulf %g1, %b {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g3 = arith.mulf %g2, %a {ckpt.phase = "bwd"} : tensor<32x32xf32>
  return %l, %g3 : tensor<32x32xf32>, tensor<32x32xf32>
}
