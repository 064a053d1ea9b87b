// REQUIRES: ptxas
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="format=bin" -o %t.bin.mlir
// RUN: %python %root/scripts/kernel_image.py %t.bin.mlir %t.cubin
// RUN: head -c 4 %t.cubin | FileCheck %s --check-prefix=BIN
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="format=fatbin" -o %t.fat.mlir
// RUN: %python %root/scripts/kernel_image.py %t.fat.mlir %t.fatbin
// RUN: not cmp %t.cubin %t.fatbin

// BIN: ELF
func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.exp ins(%x : tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  return %0 : tensor<64xf32>
}
