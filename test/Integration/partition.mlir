// The example of docs/Partition.md.
// RUN: ckpt-opt %s --ckpt-partition="save=all print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=ALL
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// RUN: ckpt-opt %s --ckpt-partition="save=min-cut print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=CUT
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// RUN: ckpt-run %t.mlir --entry=forward
// RUN: ckpt-run %t.mlir --entry=backward
// RUN: ckpt-opt %s --ckpt-partition="save=budget budget=100%%" -o %t.mlir
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s

// ALL: saved bytes: 32768
// CUT: partition of main into forward and backward, save=min-cut
// CUT-NEXT: saved bytes: 16384
// CUT-NEXT: 16384  tensor<64x64xf32>  math.tanh
// CUT-NEXT: arguments read again: 1{{$}}
// CHECK: results are bit-identical

#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> (tensor<64x64xf32> {ckpt.loss}, tensor<64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  %m = linalg.matmul ins(%x, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %h = math.tanh %m : tensor<64x64xf32>
  %k = math.exp %h : tensor<64x64xf32>
  %l = math.absf %k : tensor<64x64xf32>
  %g = arith.mulf %k, %h : tensor<64x64xf32>
  %d = linalg.matmul ins(%g, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %l, %d : tensor<64x64xf32>, tensor<64x64xf32>
}
