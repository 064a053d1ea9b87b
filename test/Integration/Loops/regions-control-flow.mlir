// Branches and loops in checkpoint regions are recomputed as a whole, bit for
// bit, in the memory that was planned.
// RUN: ckpt-opt %s --remat=strategy=regions -o %t.mlir
// RUN: FileCheck %s --check-prefix=IR --input-file=%t.mlir
// RUN: ckpt-run %t.mlir --compare=%s --memory | FileCheck %s
// RUN: ckpt-opt %s --remat="budget=60%% loops=false" -o %t.budget.mlir
// RUN: FileCheck %s --check-prefix=BUDGET --input-file=%t.budget.mlir
// RUN: ckpt-run %t.budget.mlir --compare=%s --memory | FileCheck %s
// RUN: ckpt-run %t.budget.mlir --compare=%s --seed=5 | FileCheck %s --check-prefix=SAME
// CHECK: planned peak: [[PLANNED:.+]]
// CHECK-NEXT: arena: [[PLANNED]]
// CHECK: results are bit-identical
// SAME: results are bit-identical

// Each is there twice.
// IR: scf.if
// IR: scf.for
// IR: scf.while
// IR: ckpt.barrier
// IR: scf.while
// IR: scf.for
// IR: scf.if
// BUDGET: ckpt.barrier

#id = affine_map<(d0) -> (d0)>
func.func @main(%x: tensor<1024xf32>) -> (tensor<1024xf32> {ckpt.loss}, tensor<1024xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0.0 : f32
  %nine = arith.constant 9.0 : f32
  %e = tensor.empty() : tensor<1024xf32>
  %first = tensor.extract %x[%c0] : tensor<1024xf32>
  %cond = arith.cmpf ogt, %first, %zero : f32
  %a:2 = ckpt.checkpoint "if" -> (tensor<1024xf32>, tensor<1024xf32>) {
    %r = scf.if %cond -> tensor<1024xf32> {
      %0 = linalg.exp ins(%x : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
      scf.yield %0 : tensor<1024xf32>
    } else {
      %0 = linalg.square ins(%x : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
      scf.yield %0 : tensor<1024xf32>
    }
    %s = linalg.tanh ins(%r : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
    ckpt.yield %s, %r : tensor<1024xf32>, tensor<1024xf32>
  }
  %b:2 = ckpt.checkpoint "for" -> (tensor<1024xf32>, tensor<1024xf32>) {
    %r = scf.for %i = %c0 to %c40 step %c1 iter_args(%v = %a#0) -> tensor<1024xf32> {
      %0 = linalg.tanh ins(%v : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
      %1 = linalg.add ins(%0, %x : tensor<1024xf32>, tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
      scf.yield %1 : tensor<1024xf32>
    }
    %s = linalg.tanh ins(%r : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
    ckpt.yield %s, %r : tensor<1024xf32>, tensor<1024xf32>
  }
  %c:2 = ckpt.checkpoint "while" -> (tensor<1024xf32>, tensor<1024xf32>) {
    %r = scf.while (%v = %b#0) : (tensor<1024xf32>) -> tensor<1024xf32> {
      %0 = tensor.extract %v[%c0] : tensor<1024xf32>
      %1 = math.absf %0 : f32
      %2 = arith.cmpf olt, %1, %nine : f32
      scf.condition(%2) %v : tensor<1024xf32>
    } do {
    ^bb0(%v: tensor<1024xf32>):
      %0 = linalg.add ins(%v, %v : tensor<1024xf32>, tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
      scf.yield %0 : tensor<1024xf32>
    }
    %s = linalg.tanh ins(%r : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
    ckpt.yield %s, %r : tensor<1024xf32>, tensor<1024xf32>
  }
  %loss = linalg.square ins(%c#0 : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
  %g3 = linalg.mul ins(%c#0, %c#1 : tensor<1024xf32>, tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
  %g2 = linalg.mul ins(%g3, %b#1 : tensor<1024xf32>, tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
  %g1 = linalg.mul ins(%g2, %b#0 : tensor<1024xf32>, tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
  %g0 = linalg.mul ins(%g1, %a#1 : tensor<1024xf32>, tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
  return %loss, %g0 : tensor<1024xf32>, tensor<1024xf32>
}
