// RUN: not ckpt-opt %s --ckpt-attach-gpu-target=chip=sm_99 -o %t 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not ckpt-opt %s --ckpt-attach-gpu-target=chip=gfx90a -o %t 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not ckpt-opt %s --ckpt-attach-gpu-target="tools=ptxas toolkit=%t.none" -o %t 2>&1 | FileCheck %s --check-prefix=TOOL
// RUN: not ls %t

// CHIP:  error: unknown GPU 'chip=sm_99'
// CHIP:  note: expected a compute capability that LLVM knows, such as sm_80, sm_90 or sm_100
// OTHER: error: unknown GPU 'chip=gfx90a'
// TOOL:  error: cannot find 'ptxas' of the CUDA toolkit
// TOOL:  note: name the toolkit's folder with 'toolkit=' or in CUDA_HOME, or use 'format=isa', which needs none
gpu.module @kernels {
}
