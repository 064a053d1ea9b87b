// The number of layers is an argument, at most 24; the forward loop is an
// scf.while. Whatever the number is, segments give the same bits.
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=every=5 -o %t.every.mlir
// RUN: FileCheck %s --check-prefix=EVERY --input-file=%t.every.mlir
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=checkpoints=4 -o %t.binomial.mlir
// RUN: FileCheck %s --check-prefix=BINOMIAL --input-file=%t.binomial.mlir
// RUN: ckpt-run %t.every.mlir --compare=%s --seed=0 --memory | FileCheck %s
// RUN: ckpt-run %t.every.mlir --compare=%s --seed=1 | FileCheck %s
// RUN: ckpt-run %t.every.mlir --compare=%s --seed=2 | FileCheck %s
// RUN: ckpt-run %t.every.mlir --compare=%s --seed=3 | FileCheck %s
// RUN: ckpt-run %t.binomial.mlir --compare=%s --seed=0 | FileCheck %s
// RUN: ckpt-run %t.binomial.mlir --compare=%s --seed=1 | FileCheck %s
// RUN: ckpt-run %t.binomial.mlir --compare=%s --seed=2 | FileCheck %s
// RUN: ckpt-run %t.binomial.mlir --compare=%s --seed=3 | FileCheck %s
// CHECK: results are bit-identical

// EVERY-NOT: tensor<24x
// EVERY: tensor.empty() : tensor<5x16x16xf32>
// EVERY-NOT: tensor<24x
// BINOMIAL-NOT: tensor<24x
// BINOMIAL: arith.constant dense<{{.*}}> : tensor<{{[0-9]+}}x4xi64>
// BINOMIAL-NOT: tensor<24x

#row = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%layers: tensor<i32>, %x: tensor<16x16xf32>, %w: tensor<16x16xf32>)
    -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : i32
  %c3 = arith.constant 3 : i32
  %zero = arith.constant 0.0 : f32
  // Generated arguments are from 0 to 7.
  %random = tensor.extract %layers[] : tensor<i32>
  %n = arith.muli %random, %c3 : i32
  %e = tensor.empty() : tensor<16x16xf32>
  %stack = tensor.empty() : tensor<24x16x16xf32>
  %end:3 = scf.while (%i = %c0, %h = %x, %r = %stack)
      : (i32, tensor<16x16xf32>, tensor<24x16x16xf32>) -> (i32, tensor<16x16xf32>, tensor<24x16x16xf32>) {
    %go = arith.cmpi slt, %i, %n : i32
    scf.condition(%go) %i, %h, %r : i32, tensor<16x16xf32>, tensor<24x16x16xf32>
  } do {
  ^bb0(%i: i32, %h: tensor<16x16xf32>, %r: tensor<24x16x16xf32>):
    %z = linalg.fill ins(%zero : f32) outs(%e : tensor<16x16xf32>) -> tensor<16x16xf32>
    %m = linalg.matmul ins(%h, %w : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
    %t = linalg.tanh ins(%m : tensor<16x16xf32>) outs(%e : tensor<16x16xf32>) -> tensor<16x16xf32>
    %at = arith.index_cast %i : i32 to index
    %r1 = tensor.insert_slice %t into %r[%at, 0, 0] [1, 16, 16] [1, 1, 1] : tensor<16x16xf32> into tensor<24x16x16xf32>
    %h1 = linalg.add ins(%h, %t : tensor<16x16xf32>, tensor<16x16xf32>) outs(%e : tensor<16x16xf32>) -> tensor<16x16xf32>
    %i1 = arith.addi %i, %c1 : i32
    scf.yield %i1, %h1, %r1 : i32, tensor<16x16xf32>, tensor<24x16x16xf32>
  }
  %dw0 = linalg.fill ins(%zero : f32) outs(%e : tensor<16x16xf32>) -> tensor<16x16xf32>
  %last = arith.subi %n, %c1 : i32
  %grads:2 = scf.for %j = %c0 to %n step %c1 iter_args(%g = %end#1, %dw = %dw0) -> (tensor<16x16xf32>, tensor<16x16xf32>) : i32 {
    %i = arith.subi %last, %j : i32
    %at = arith.index_cast %i : i32 to index
    %t = tensor.extract_slice %end#2[%at, 0, 0] [1, 16, 16] [1, 1, 1] : tensor<24x16x16xf32> to tensor<16x16xf32>
    %dm = linalg.generic {indexing_maps = [#row, #row, #row], iterator_types = ["parallel", "parallel"]}
        ins(%g, %t : tensor<16x16xf32>, tensor<16x16xf32>) outs(%e : tensor<16x16xf32>) {
    ^bb0(%gi: f32, %ti: f32, %out: f32):
      %sq = arith.mulf %ti, %ti : f32
      %p = arith.mulf %gi, %sq : f32
      %q = arith.subf %gi, %p : f32
      linalg.yield %q : f32
    } -> tensor<16x16xf32>
    %dw1 = linalg.add ins(%dw, %dm : tensor<16x16xf32>, tensor<16x16xf32>) outs(%e : tensor<16x16xf32>) -> tensor<16x16xf32>
    %z = linalg.fill ins(%zero : f32) outs(%e : tensor<16x16xf32>) -> tensor<16x16xf32>
    %back = linalg.matmul ins(%dm, %w : tensor<16x16xf32>, tensor<16x16xf32>) outs(%z : tensor<16x16xf32>) -> tensor<16x16xf32>
    %g1 = linalg.add ins(%g, %back : tensor<16x16xf32>, tensor<16x16xf32>) outs(%e : tensor<16x16xf32>) -> tensor<16x16xf32>
    scf.yield %g1, %dw1 : tensor<16x16xf32>, tensor<16x16xf32>
  }
  return %end#1, %grads#0, %grads#1 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
}
