// RUN: not ckpt-opt %s --ckpt-attach-gpu-target=chip=sm_99 -o %t 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not ckpt-opt %s --ckpt-attach-gpu-target=chip=gfx90a -o %t 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: not ckpt-opt %s --ckpt-attach-gpu-target="tools=ptxas toolkit=%t.none" -o %t 2>&1 | FileCheck %s --check-prefix=TOOL
// RUN: not ckpt-opt %s --ckpt-attach-gpu-target=toolkit=%t.none -o %t 2>&1 | FileCheck %s --check-prefix=FOLDER
// RUN: env CUDA_ROOT=%t.none not ckpt-opt %s --ckpt-attach-gpu-target=chip=sm_90 -o %t 2>&1 | FileCheck %s --check-prefix=FOLDER
// RUN: not ls %t

// CHIP:  error: unknown GPU 'chip=sm_99'
// CHIP:  note: expected a compute capability that LLVM knows, such as sm_80, sm_90 or sm_100
// OTHER: error: unknown GPU 'chip=gfx90a'
// TOOL:  error: cannot find 'ptxas' of the CUDA toolkit
// TOOL:  note: name the toolkit's folder with 'toolkit=' or in CUDA_HOME, or use 'format=isa', which needs none
// FOLDER: error: '{{.*}}.none' is not the folder of a CUDA toolkit: it has no 'nvvm/libdevice/libdevice.10.bc'
// FOLDER: note: it is named by 'toolkit=', CUDA_ROOT, CUDA_HOME or CUDA_PATH; correct that, or unset it
gpu.module @kernels {
}
