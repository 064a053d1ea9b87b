// RUN: ckpt-opt %s --remat="budget=100%% fuse=false" -o %t.mlir
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// RUN: not ckpt-run %s --compare=%t.mlir 2>&1 | FileCheck %s --check-prefix=OTHER

// A sum that swallowed what it adds is rounded otherwise. What was planned
// without fusion is compared with the program without fusion.
// CHECK: results are bit-identical
// OTHER-DAG: results DIFFER
// OTHER-DAG: differ; only the second was planned with fuse=false: give it first
#id = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<64x96xf32>, %w: tensor<64x96xf32>) -> tensor<64xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x96xf32>
  %y = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %w : tensor<64x96xf32>, tensor<64x96xf32>) outs(%e : tensor<64x96xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %v = arith.mulf %a, %b : f32
    linalg.yield %v : f32
  } -> tensor<64x96xf32>
  %er = tensor.empty() : tensor<64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%er : tensor<64xf32>) -> tensor<64xf32>
  %r = linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%y : tensor<64x96xf32>) outs(%z : tensor<64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %v = arith.addf %in, %out : f32
    linalg.yield %v : f32
  } -> tensor<64xf32>
  return %r : tensor<64xf32>
}
