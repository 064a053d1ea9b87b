//===- KernelImage.h - Where the kernels of a step are ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_GPU_KERNELIMAGE_H
#define CKPT_LIB_CONVERSION_GPU_KERNELIMAGE_H

#include "llvm/ADT/StringRef.h"

namespace ckpt {

/// The global that the runtime loads kernels from (ckpt/Gpu.h).
inline constexpr llvm::StringLiteral kKernelImage = "ckpt_gpu_image";

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_GPU_KERNELIMAGE_H
