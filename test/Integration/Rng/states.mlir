// States in loops and branches, draws in loops that are not unrolled, and what
// is left of the generators; --repeat draws on.

// RUN: split-file %s %t
// RUN: ckpt-run %t/loop.mlir --compare=%t/flat.mlir | FileCheck %s
// RUN: ckpt-run %t/carried.mlir --compare=%t/flat.mlir | FileCheck %s
// CHECK: results are bit-identical

//--- flat.mlir
func.func @main() -> tensor<20xf32> {
  %a = ckpt.rng.uniform : tensor<20xf32>
  %b = ckpt.rng.uniform : tensor<20xf32>
  %c = ckpt.rng.uniform : tensor<20xf32>
  %d = arith.addf %a, %b : tensor<20xf32>
  %e = arith.addf %d, %c : tensor<20xf32>
  return %e : tensor<20xf32>
}
//--- loop.mlir
func.func @main() -> tensor<20xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // A trip count that is not known: it is not unrolled.
  %one = arith.constant dense<3> : tensor<1xindex>
  %n = tensor.extract %one[%c0] : tensor<1xindex>
  %z = arith.constant dense<0.0> : tensor<20xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %z) -> tensor<20xf32> {
    %u = ckpt.rng.uniform : tensor<20xf32>
    %s = arith.addf %a, %u : tensor<20xf32>
    scf.yield %s : tensor<20xf32>
  }
  return %r : tensor<20xf32>
}
//--- carried.mlir
func.func @main() -> tensor<20xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %one = arith.constant dense<3> : tensor<1xindex>
  %n = tensor.extract %one[%c0] : tensor<1xindex>
  %z = arith.constant dense<0.0> : tensor<20xf32>
  %s0 = ckpt.rng.get_state
  %r, %s1 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %z, %s = %s0) -> (tensor<20xf32>, !ckpt.rng_state) {
    %u, %t = ckpt.rng.uniform from %s : tensor<20xf32>
    %v = arith.addf %a, %u : tensor<20xf32>
    scf.yield %v, %t : tensor<20xf32>, !ckpt.rng_state
  }
  ckpt.rng.set_state %s1
  return %r : tensor<20xf32>
}
