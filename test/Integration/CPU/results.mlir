// RUN: ckpt-run %s --memory --repeat=2 | FileCheck %s
// RUN: ckpt-opt %s --ckpt-cpu-pipeline -o %t.llvm.mlir
// RUN: ckpt-run %t.llvm.mlir --compare=%s | FileCheck %s --check-prefix=LOWERED

// Arguments, constants, splats and the same value twice can be returned; what
// has no elements, too. Only the exponential needs storage.
// CHECK: modelled peak: 16
// CHECK: arena: 16
// CHECK: measured peak: 16
// CHECK: step time: median
// LOWERED: results are bit-identical

func.func @main(%x: tensor<4xf32>, %b: tensor<3xi1>, %h: tensor<2xf16>, %z: tensor<0xf32>)
    -> (tensor<4xf32>, tensor<4xf32>, tensor<2x2xf32>, tensor<4xf32>, tensor<3xi1>, tensor<2xf16>, tensor<0xf32>, tensor<4xf32>) {
  %c = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %s = arith.constant dense<7.0> : tensor<4xf32>
  %e = tensor.empty() : tensor<4xf32>
  %0 = linalg.exp ins(%x : tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %v = tensor.expand_shape %0 [[0, 1]] output_shape [2, 2] : tensor<4xf32> into tensor<2x2xf32>
  return %x, %c, %v, %0, %b, %h, %z, %s : tensor<4xf32>, tensor<4xf32>, tensor<2x2xf32>, tensor<4xf32>, tensor<3xi1>, tensor<2xf16>, tensor<0xf32>, tensor<4xf32>
}
