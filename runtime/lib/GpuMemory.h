//===- GpuMemory.h - Memory of the device -----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_GPUMEMORY_H
#define CKPT_RUNTIME_LIB_GPUMEMORY_H

#include "GpuDevice.h"

#include <map>

namespace ckpt {
namespace rt {

/// Blocks of device memory, by address.
class GpuBlocks {
public:
  int32_t alloc(const GpuDevice &device, uint64_t bytes, void *&pointer);
  int32_t free(const GpuDevice &device, void *pointer);
  /// Frees all; the first error.
  int32_t clear(const GpuDevice &device);

  uint64_t getCurrentBytes() const { return current; }
  uint64_t getPeakBytes() const { return peak; }
  uint64_t getNumBlocks() const { return blocks.size(); }
  void resetPeak() { peak = current; }

private:
  std::map<cuda::CUdeviceptr, uint64_t> blocks;
  uint64_t current = 0;
  uint64_t peak = 0;
};

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_GPUMEMORY_H
