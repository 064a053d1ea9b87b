// RUN: ckpt-run %s --memory --save=%t.npz | FileCheck %s
// RUN: ckpt-run %s --expected=%t.npz --rtol=0 --atol=0 | FileCheck %s --check-prefix=AGAIN
// RUN: ckpt-run %s --compare=%s | FileCheck %s --check-prefix=SAME

// Loops and branches over tensors run in place: the measured peak is that of
// the model.
// CHECK: measured / modelled: 1.0000
// AGAIN: results agree
// SAME: results are bit-identical

#id = affine_map<(d0) -> (d0)>
func.func @main(%x: tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<8x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c100 = arith.constant 100 : index
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %hundred = arith.constant 100.0 : f32
  %e = tensor.empty() : tensor<64xf32>
  %for = scf.for %i = %c0 to %c100 step %c1 iter_args(%a = %x) -> tensor<64xf32> {
    %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
        ins(%a : tensor<64xf32>) outs(%e : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %m = arith.mulf %in, %half : f32
      %s = arith.addf %m, %one : f32
      linalg.yield %s : f32
    } -> tensor<64xf32>
    scf.yield %0 : tensor<64xf32>
  }
  %while = scf.while (%a = %for) : (tensor<64xf32>) -> tensor<64xf32> {
    %first = tensor.extract %a[%c0] : tensor<64xf32>
    %c = arith.cmpf olt, %first, %hundred : f32
    scf.condition(%c) %a : tensor<64xf32>
  } do {
  ^bb0(%a: tensor<64xf32>):
    %0 = linalg.add ins(%a, %a : tensor<64xf32>, tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
    scf.yield %0 : tensor<64xf32>
  }
  %first = tensor.extract %while[%c0] : tensor<64xf32>
  %c = arith.cmpf ogt, %first, %hundred : f32
  %if = scf.if %c -> tensor<64xf32> {
    %0 = linalg.exp ins(%for : tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
    scf.yield %0 : tensor<64xf32>
  } else {
    scf.yield %x : tensor<64xf32>
  }
  %m = tensor.expand_shape %x [[0, 1]] output_shape [8, 8] : tensor<64xf32> into tensor<8x8xf32>
  %p = linalg.matmul ins(%m, %m : tensor<8x8xf32>, tensor<8x8xf32>) outs(%m : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %for, %while, %if, %p : tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<8x8xf32>
}
