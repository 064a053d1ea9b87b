// With tf32 the factors have 10 bits of mantissa, rounded to nearest: a product with
// the identity is that, and without tf32 it is not. The result is how many of 32 * 32
// numbers are something else.
// RUN: echo 'func.func @main(%%x: tensor<32x32xf32>) -> tensor<i32> { %%none = arith.constant dense<0> : tensor<i32> return %%none : tensor<i32> }' > %t.none.mlir
// RUN: ckpt-run %t.none.mlir --save=%t.npz
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="format=host tf32" -o %t.tf32.mlir
// RUN: ckpt-run --device=host %t.tf32.mlir --expected=@%t.npz --rtol=0 --atol=0 | FileCheck %s
// CHECK: results agree with
// RUN: not ckpt-run --device=host %s --expected=@%t.npz --rtol=0 --atol=1000

#id = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<32x32xf32>) -> tensor<i32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %half = arith.constant 4096 : i32
  %mask = arith.constant -8192 : i32
  %none = arith.constant 0 : i32
  %e = tensor.empty() : tensor<32x32xf32>
  %identity = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%e : tensor<32x32xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %same = arith.cmpi eq, %i, %j : index
    %0 = arith.select %same, %one, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<32x32xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<32x32xf32>) -> tensor<32x32xf32>
  %product = linalg.matmul ins(%x, %identity : tensor<32x32xf32>, tensor<32x32xf32>)
                           outs(%f : tensor<32x32xf32>) -> tensor<32x32xf32>
  %ec = tensor.empty() : tensor<i32>
  %fc = linalg.fill ins(%none : i32) outs(%ec : tensor<i32>) -> tensor<i32>
  %count = linalg.generic {indexing_maps = [#id, #id, affine_map<(i, j) -> ()>],
                           iterator_types = ["reduction", "reduction"]}
      ins(%x, %product : tensor<32x32xf32>, tensor<32x32xf32>) outs(%fc : tensor<i32>) {
  ^bb0(%a: f32, %p: f32, %n: i32):
    %bits = arith.bitcast %a : f32 to i32
    %up = arith.addi %bits, %half : i32
    %down = arith.andi %up, %mask : i32
    %rounded = arith.bitcast %down : i32 to f32
    %differs = arith.cmpf une, %rounded, %p : f32
    %0 = arith.extui %differs : i1 to i32
    %1 = arith.addi %n, %0 : i32
    linalg.yield %1 : i32
  } -> tensor<i32>
  return %count : tensor<i32>
}
