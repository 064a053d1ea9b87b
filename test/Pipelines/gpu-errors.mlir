// What a pipeline for a GPU cannot do is said before anything is written.
// RUN: not ckpt-opt %s --ckpt-gpu-pipeline="chip=sm_42" -o %t 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not ckpt-opt %s --ckpt-gpu-pipeline="format=bin toolkit=%t.none" -o %t 2>&1 | FileCheck %s --check-prefix=TOOL
// RUN: not ckpt-opt %s --ckpt-gpu-pipeline="format=elf" -o %t 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: not ls %t

// CHIP: error: unknown GPU 'chip=sm_42'
// TOOL: error: cannot find 'ptxas' of the CUDA toolkit
// FORMAT: Cannot find option named 'elf'
func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
  %e = tensor.empty() : tensor<64xf32>
  %0 = linalg.exp ins(%x : tensor<64xf32>) outs(%e : tensor<64xf32>) -> tensor<64xf32>
  return %0 : tensor<64xf32>
}
