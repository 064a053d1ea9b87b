// A policy by name in both halves: what it saves, and nothing else, is passed on.
// DEFINE: %{policy} =
// DEFINE: %{run} = ckpt-opt %s --ckpt-normalize --ckpt-partition="save=policy policy=%{policy} print" -o %t.mlir 2>&1
// DEFINE: %{compare} = ckpt-run %t.mlir --compare=%s | FileCheck %s

// REDEFINE: %{policy} = everything_saveable
// RUN: %{run} | FileCheck %s --check-prefix=EVERYTHING
// RUN: %{compare}
// REDEFINE: %{policy} = dots_saveable
// RUN: %{run} | FileCheck %s --check-prefix=DOTS
// RUN: %{compare}
// REDEFINE: %{policy} = save_only_these_names(scores)
// RUN: %{run} | FileCheck %s --check-prefix=NAMES
// RUN: %{compare}
// REDEFINE: %{policy} = nothing_saveable
// RUN: %{run} | FileCheck %s --check-prefix=NOTHING
// RUN: %{compare}
// REDEFINE: %{policy} = [math.exp]
// RUN: %{run} | FileCheck %s --check-prefix=LIST
// RUN: %{compare}

// EVERYTHING: save=policy
// EVERYTHING-NEXT: saved bytes: 8192
// EVERYTHING-NEXT: 4096  tensor<32x32xf32>  math.tanh
// EVERYTHING-NEXT: 4096  tensor<32x32xf32>  math.exp
// EVERYTHING: recomputation: 0.00 %
// DOTS: saved bytes: 4096
// DOTS-NEXT: 4096  tensor<32x32xf32>  linalg.matmul
// NAMES: saved bytes: 4096
// NAMES-NEXT: 4096  tensor<32x32xf32>  math.tanh
// NOTHING: warning: nothing is saved
// NOTHING: saved bytes: 0
// NOTHING-NEXT: arguments read again: 0-1
// LIST: saved bytes: 4096
// LIST-NEXT: 4096  tensor<32x32xf32>  math.exp
// CHECK: results are bit-identical

func.func @main(%x: tensor<32x32xf32>, %w: tensor<32x32xf32>) -> (tensor<32x32xf32> {ckpt.loss}, tensor<32x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32x32xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<32x32xf32>) -> tensor<32x32xf32>
  %m = linalg.matmul ins(%x, %w : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
  %t = math.tanh %m : tensor<32x32xf32>
  %h = ckpt.name %t "scores" : tensor<32x32xf32>
  %k = math.exp %h : tensor<32x32xf32>
  %l = math.absf %k : tensor<32x32xf32>
  %g = arith.mulf %k, %h : tensor<32x32xf32>
  %d = linalg.matmul ins(%g, %w : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %l, %d : tensor<32x32xf32>, tensor<32x32xf32>
}
