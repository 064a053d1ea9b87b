//===- GpuProcess.h - The GPU of this process -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_GPUPROCESS_H
#define CKPT_RUNTIME_LIB_GPUPROCESS_H

#include "GpuMemory.h"
#include "GpuModules.h"
#include "GpuProfile.h"
#include "GpuTransfers.h"
#include "ckpt/Rng.h"

#include <exception>
#include <mutex>

namespace ckpt {
namespace rt {

/// All that the functions of ckpt/Gpu.h share.
struct GpuProcess {
  std::mutex mutex;
  /// Empty: that of the environment.
  std::string driverPath;
  GpuDevice device;
  GpuBlocks memory;
  GpuModules modules;
  GpuTransfers transfers;
  GpuProfile profile;
};

/// Never destroyed: a step may run until the process ends.
GpuProcess &getGpu();

/// Runs `function` alone. No exception leaves the library.
template <typename Fn>
int32_t guardGpu(Fn &&function) {
  try {
    GpuProcess &gpu = getGpu();
    std::lock_guard<std::mutex> lock(gpu.mutex);
    return function(gpu);
  } catch (const std::exception &error) {
    // The standard library throws for want of memory only, here.
    return failGpu(CKPT_RT_OUT_OF_MEMORY, error.what());
  }
}

/// Runs `function` alone in the context of the open device.
template <typename Fn>
int32_t withGpu(Fn &&function) {
  return guardGpu([&](GpuProcess &gpu) -> int32_t {
    if (!gpu.device.isOpen())
      return failGpu(CKPT_RT_INVALID_ARGUMENT, "no device is open");
    if (int32_t status = gpu.device.enter())
      return status;
    struct Leave {
      const GpuDevice &device;
      ~Leave() { device.leave(); }
    } leave = {gpu.device};
    return function(gpu);
  });
}

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_GPUPROCESS_H
