// Draws from a state that a loop carries, and from one that its counter makes,
// are the same when a segment is recomputed; the state is part of a checkpoint.
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=every=4 -o %t.mlir
// RUN: FileCheck %s --check-prefix=STATES --input-file=%t.mlir
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=checkpoints=4 -o %t.mlir
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// STATES: tensor.empty() : tensor<5xi64>
// CHECK: results are bit-identical
func.func @main(%x: tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c18 = arith.constant 18 : index
  %c17 = arith.constant 17 : index
  %c16_i64 = arith.constant 16 : i64
  %seed = arith.constant 3 : i64
  %other = arith.constant 4 : i64
  %zero_i64 = arith.constant 0 : i64
  %s0 = ckpt.rng.pack %seed, %zero_i64
  %base = ckpt.rng.pack %other, %zero_i64
  %e = tensor.empty() : tensor<64xf32>
  %stack = tensor.empty() : tensor<18x64xf32>
  %f:3 = scf.for %i = %c0 to %c18 step %c1 iter_args(%h = %x, %s = %s0, %r = %stack) -> (tensor<64xf32>, !ckpt.rng_state, tensor<18x64xf32>) {
    %u, %s1 = ckpt.rng.uniform from %s : tensor<64xf32>
    %n = arith.index_cast %i : index to i64
    %blocks = arith.muli %n, %c16_i64 : i64
    %mine = ckpt.rng.advance %base by %blocks
    %v, %unused = ckpt.rng.uniform from %mine : tensor<64xf32>
    %a = linalg.mul ins(%h, %u : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
    %b = linalg.add ins(%a, %v : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
    %r1 = tensor.insert_slice %b into %r[%i, 0] [1, 64] [1, 1] : tensor<64xf32> into tensor<18x64xf32>
    scf.yield %b, %s1, %r1 : tensor<64xf32>, !ckpt.rng_state, tensor<18x64xf32>
  }
  %g = scf.for %j = %c0 to %c18 step %c1 iter_args(%d = %f#0) -> (tensor<64xf32>) {
    %i = arith.subi %c17, %j : index
    %b = tensor.extract_slice %f#2[%i, 0] [1, 64] [1, 1] : tensor<18x64xf32> to tensor<64xf32>
    %m = linalg.mul ins(%d, %b : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
    %o = linalg.add ins(%m, %b : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
    scf.yield %o : tensor<64xf32>
  }
  return %f#0, %g : tensor<64xf32>, tensor<64xf32>
}
