//===- GpuDriver.h - The driver's functions ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_GPUDRIVER_H
#define CKPT_RUNTIME_LIB_GPUDRIVER_H

#include "CudaTypes.h"

#include <string>

namespace ckpt {
namespace rt {

/// A function of the driver, with its name for messages.
template <typename T>
struct DriverFunction {
  const char *name;
  T *pointer = nullptr;
};

/// The table of functions of one driver library. A library stays loaded until
/// the process ends, as the driver does not like to be unloaded.
class GpuDriver {
public:
  /// Loads the library `path` unless it is the one that is loaded. Returns what
  /// went wrong, or an empty string.
  std::string load(const std::string &path);
  /// The name of an error and what it means.
  std::string describe(cuda::CUresult error) const;

  // NOLINTBEGIN(bugprone-macro-parentheses): a type
#define CKPT_CUDA_FUNCTION(name, parameters)                                   \
  DriverFunction<cuda::CUresult parameters> name{#name};
  // NOLINTEND(bugprone-macro-parentheses)
  // The parameters are written with the API's names.
  using CUcontext = cuda::CUcontext;
  using CUevent = cuda::CUevent;
  using CUfunction = cuda::CUfunction;
  using CUmodule = cuda::CUmodule;
  using CUstream = cuda::CUstream;
  using CUdevice = cuda::CUdevice;
  using CUdeviceptr = cuda::CUdeviceptr;
  using CUresult = cuda::CUresult;
  using CUdevice_attribute = cuda::CUdevice_attribute;
  using CUfunction_attribute = cuda::CUfunction_attribute;
  using CUjit_option = cuda::CUjit_option;
#include "CudaDriver.def"

private:
  std::string loadedPath;
};

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_GPUDRIVER_H
