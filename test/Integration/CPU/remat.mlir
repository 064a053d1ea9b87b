// RUN: ckpt-opt %s --remat=budget=80%% -o %t.mlir
// RUN: ckpt-run %t.mlir --compare=%s --memory | FileCheck %s

// What is recomputed has the same bits, and memory is as planned.
// CHECK: planned peak: [[PLANNED:.+]]
// CHECK-NEXT: arena: [[PLANNED]]
// CHECK-NEXT: measured peak: [[PLANNED]]
// CHECK: results are bit-identical

#row = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  %m0 = linalg.matmul ins(%x, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %h0 = math.tanh %m0 : tensor<64x64xf32>
  %m1 = linalg.matmul ins(%h0, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %h1 = math.tanh %m1 : tensor<64x64xf32>
  %m2 = linalg.matmul ins(%h1, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %h2 = math.tanh %m2 : tensor<64x64xf32>
  %m3 = linalg.matmul ins(%h2, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %g3 = arith.mulf %m3, %h2 : tensor<64x64xf32>
  %g2 = linalg.matmul ins(%g3, %h2 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %g1 = linalg.matmul ins(%g2, %h1 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %g0 = linalg.matmul ins(%g1, %h0 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %g0 : tensor<64x64xf32>
}
