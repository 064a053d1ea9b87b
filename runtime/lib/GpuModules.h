//===- GpuModules.h - Code and constants on the device ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_GPUMODULES_H
#define CKPT_RUNTIME_LIB_GPUMODULES_H

#include "GpuMemory.h"

#include <map>
#include <string>
#include <utility>

namespace ckpt {
namespace rt {

struct GpuLaunch {
  int64_t grid[3];
  int64_t block[3];
  int64_t dynamicSharedBytes;
  void **params;
};

/// The modules and constants of programs, by where they are in the program.
class GpuModules {
public:
  int32_t load(const GpuDevice &device, const void *image, uint64_t bytes,
               void *&handle);
  int32_t launch(const GpuDevice &device, void *handle, const char *kernel,
                 const GpuLaunch &launch);
  int32_t getConstant(const GpuDevice &device, const void *host, uint64_t bytes,
                      const void *&address);
  uint64_t getConstantBytes() const { return memory.getCurrentBytes(); }
  /// Nothing may be in flight. The first error.
  int32_t clear(const GpuDevice &device);

private:
  struct Kernel {
    cuda::CUfunction function = nullptr;
    int64_t maxSharedBytes = 0;
  };
  struct Module {
    cuda::CUmodule module = nullptr;
    std::map<std::string, Kernel, std::less<>> kernels;
  };

  int32_t find(const GpuDevice &device, Module &module, const char *name,
               Kernel *&kernel);

  /// Numbers are not used twice, so that a handle of before `clear` is known.
  std::map<uintptr_t, Module> modules;
  std::map<const void *, uintptr_t> handles;
  uintptr_t nextHandle = 1;
  /// By address and size: an empty one may be where another is.
  std::map<std::pair<const void *, uint64_t>, void *> constants;
  GpuBlocks memory;
};

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_GPUMODULES_H
