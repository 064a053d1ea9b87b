// Each decision, by operation, and must_save also by name and by matcher: the
// bits of the program, with less memory. Saved, the exponential is there when the
// loss is computed, with all others; computed again, or on the host, it is
// not.

// DEFINE: %{how} = op "math.exp"
// DEFINE: %{what} =
// DEFINE: %{run} = sed -e 's/HOW/%{how}/' -e 's/WHAT/%{what}/' %s > %t.mlir \
// DEFINE:   && ckpt-opt %t.mlir --remat="strategy=regions fuse=false" -o %t.remat.mlir \
// DEFINE:   && ckpt-run %t.remat.mlir --compare=%t.mlir --memory

// REDEFINE: %{what} = must_save
// RUN: %{run} | FileCheck %s --check-prefix=SAVED
// REDEFINE: %{what} = prefer_save
// RUN: %{run} | FileCheck %s --check-prefix=SAVED
// REDEFINE: %{what} = must_recompute
// RUN: %{run} | FileCheck %s --check-prefix=GONE
// REDEFINE: %{what} = prefer_recompute
// RUN: %{run} | FileCheck %s --check-prefix=GONE
// REDEFINE: %{what} = must_offload
// RUN: %{run} | FileCheck %s --check-prefix=GONE
// RUN: grep ckpt.offload %t.remat.mlir
// REDEFINE: %{what} = prefer_offload
// RUN: %{run} | FileCheck %s --check-prefix=GONE
// RUN: grep ckpt.offload %t.remat.mlir
// REDEFINE: %{what} = must_save
// REDEFINE: %{how} = name "e"
// RUN: %{run} | FileCheck %s --check-prefix=SAVED
// REDEFINE: %{how} = match @is_exp
// RUN: %{run} | FileCheck %s --check-prefix=SAVED

// SAVED: measured peak: 32768
// SAVED: 40960 {{.*}}.tmp.mlir
// SAVED: results are bit-identical
// GONE: measured peak: 28672
// GONE: results are bit-identical
module attributes {transform.with_named_sequence} {
  ckpt.policy @p default prefer_recompute {
    ckpt.rule HOW = WHAT
  }
  transform.named_sequence @is_exp(%op: !transform.any_op {transform.readonly}) {
    transform.match.operation_name %op ["math.exp"] : !transform.any_op
    transform.yield
  }
  func.func @main(%x: tensor<32x32xf32>) -> (tensor<32x32xf32> {ckpt.loss}, tensor<32x32xf32>) {
    %y, %a, %b, %c = ckpt.checkpoint "block" policy(@p) -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) {
      %a = math.tanh %x : tensor<32x32xf32>
      %e = math.exp %a : tensor<32x32xf32>
      %b = ckpt.name %e "e" : tensor<32x32xf32>
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
}
