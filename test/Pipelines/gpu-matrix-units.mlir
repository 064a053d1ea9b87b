// PTX for the matrix units.
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="chip=sm_80 tf32" -o %t.mlir
// RUN: %python %root/scripts/kernel_image.py %t.mlir %t.ptx
// RUN: FileCheck %s < %t.ptx
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="chip=sm_75 tf32" -o %t.old.mlir
// RUN: %python %root/scripts/kernel_image.py %t.old.mlir %t.old.ptx
// RUN: not grep mma.sync %t.old.ptx

// Both halves of a word are read and written at once.
// CHECK-DAG: mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32
// CHECK-DAG: mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32
// CHECK-DAG: mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32
// CHECK-NOT: {{ld|st}}.shared.{{b16|u16}}
func.func @main(%a: tensor<64x64xf16>, %b: tensor<64x64xbf16>, %c: tensor<64x64xf32>)
    -> (tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x64xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  %0 = linalg.matmul ins(%a, %a : tensor<64x64xf16>, tensor<64x64xf16>)
                     outs(%f : tensor<64x64xf32>) -> tensor<64x64xf32>
  %1 = linalg.matmul ins(%b, %b : tensor<64x64xbf16>, tensor<64x64xbf16>)
                     outs(%f : tensor<64x64xf32>) -> tensor<64x64xf32>
  %2 = linalg.matmul ins(%c, %c : tensor<64x64xf32>, tensor<64x64xf32>)
                     outs(%f : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %0, %1, %2 : tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>
}
