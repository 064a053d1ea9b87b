//===- Toolkit.h - Where CUDA's toolkit is ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_GPU_TOOLKIT_H
#define CKPT_LIB_CONVERSION_GPU_TOOLKIT_H

#include "mlir/Target/LLVM/NVVM/Utils.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

namespace ckpt {

/// In the toolkit's folder: functions of CUDA's device library.
constexpr llvm::StringLiteral kLibdevice = "nvvm/libdevice/libdevice.10.bc";

/// The toolkit's folder: `stated`, or, if that is empty, the environment's.
/// Empty if neither names one.
inline llvm::StringRef getToolkit(llvm::StringRef stated) {
  return stated.empty() ? mlir::NVVM::getCUDAToolkitPath() : stated;
}

/// A file of the toolkit. Empty if it is not there.
inline std::string findInToolkit(llvm::StringRef stated, llvm::StringRef file) {
  llvm::SmallString<128> path(getToolkit(stated));
  if (path.empty())
    return {};
  llvm::sys::path::append(path, file);
  return llvm::sys::fs::exists(path) ? path.str().str() : std::string();
}

/// A program of the toolkit, there or in PATH. Empty if there is none.
inline std::string findTool(llvm::StringRef stated, llvm::StringRef name) {
  std::string path = findInToolkit(stated, ("bin/" + name).str());
  if (!path.empty() || !stated.empty())
    return path;
  llvm::ErrorOr<std::string> inPath = llvm::sys::findProgramByName(name);
  return inPath ? *inPath : std::string();
}

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_GPU_TOOLKIT_H
