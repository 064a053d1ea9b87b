//===- KernelImage.h - Where the kernels of a step are ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_GPU_KERNELIMAGE_H
#define CKPT_LIB_CONVERSION_GPU_KERNELIMAGE_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace ckpt {

/// The global that the runtime loads kernels from (ckpt/Gpu.h).
inline constexpr llvm::StringLiteral kKernelImage = "ckpt_gpu_image";

/// The symbol of a global that holds the name of `kernel` as a C string; it is
/// made the first time, at `where` or the end of the module.
std::string getKernelName(mlir::SymbolTable &symbols, llvm::StringRef kernel,
                          mlir::Location loc, mlir::Block::iterator where = {});

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_GPU_KERNELIMAGE_H
