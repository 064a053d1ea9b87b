// A checkpointed function that is called four times is four regions: what crosses
// between them is saved, and one at a time is computed again.
// RUN: ckpt-opt %s --remat="strategy=regions" -o %t.mlir
// RUN: ckpt-run %t.mlir --compare=%s --memory | FileCheck %s

// CHECK: measured peak: 24576
// CHECK: 40960 {{.*}}calls.mlir
// CHECK: results are bit-identical
func.func private @layer(%x: tensor<32x32xf32>, %w: tensor<32x32xf32>) -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) {
  %y:3 = ckpt.checkpoint "layer" -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) {
    %zero = arith.constant 0.0 : f32
    %e = tensor.empty() : tensor<32x32xf32>
    %z = linalg.fill ins(%zero : f32) outs(%e : tensor<32x32xf32>) -> tensor<32x32xf32>
    %a = linalg.matmul ins(%x, %w : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
    %b = linalg.matmul ins(%a, %w : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
    %c = linalg.matmul ins(%b, %w : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
    ckpt.yield %c, %a, %b : tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>
  }
  return %y#0, %y#1, %y#2 : tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>
}
func.func private @grad(%g: tensor<32x32xf32>, %a: tensor<32x32xf32>, %b: tensor<32x32xf32>) -> tensor<32x32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32x32xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<32x32xf32>) -> tensor<32x32xf32>
  %0 = linalg.matmul {ckpt.phase = "bwd"} ins(%g, %b : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
  %1 = linalg.matmul {ckpt.phase = "bwd"} ins(%0, %a : tensor<32x32xf32>, tensor<32x32xf32>) outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %1 : tensor<32x32xf32>
}
func.func @main(%x: tensor<32x32xf32>, %w: tensor<32x32xf32>) -> (tensor<32x32xf32> {ckpt.loss}, tensor<32x32xf32>) {
  %0:3 = call @layer(%x, %w) : (tensor<32x32xf32>, tensor<32x32xf32>) -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>)
  %1:3 = call @layer(%0#0, %w) : (tensor<32x32xf32>, tensor<32x32xf32>) -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>)
  %2:3 = call @layer(%1#0, %w) : (tensor<32x32xf32>, tensor<32x32xf32>) -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>)
  %3:3 = call @layer(%2#0, %w) : (tensor<32x32xf32>, tensor<32x32xf32>) -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>)
  %l = math.absf %3#0 : tensor<32x32xf32>
  %g3 = call @grad(%l, %3#1, %3#2) : (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
  %g2 = call @grad(%g3, %2#1, %2#2) : (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
  %g1 = call @grad(%g2, %1#1, %1#2) : (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
  %g0 = call @grad(%g1, %0#1, %0#2) : (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
  return %l, %g0 : tensor<32x32xf32>, tensor<32x32xf32>
}
