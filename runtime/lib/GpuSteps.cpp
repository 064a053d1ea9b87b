//===- GpuSteps.cpp - What compiled steps call on a GPU ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuProcess.h"
#include "ckpt/Gpu.h"
#include "ckpt/Hash.h"
#include "ckpt/Runtime.h"

#include <vector>

using namespace ckpt::rt;

/// Runs `function` in the context of the device; a failure is fatal. The lock
/// is not held then: the handler may ask for things.
template <typename Fn>
static void runStep(Fn &&function) {
  ckpt_rt_check(withGpu(function));
}

/// The same, for what is not part of a kernel's time.
template <typename Fn>
static void runBetweenKernels(Fn &&function) {
  runStep([&](GpuProcess &gpu) {
    int32_t status = function(gpu);
    return status ? status : gpu.profile.mark(gpu.device, /*number=*/-1);
  });
}

void *ckpt_rt_gpu_step_module(const void *image, int64_t bytes) {
  void *module = nullptr;
  runBetweenKernels([&](GpuProcess &gpu) {
    return gpu.modules.load(gpu.device, image, static_cast<uint64_t>(bytes),
                            module);
  });
  return module;
}

void ckpt_rt_gpu_step_launch(void *module, const char *kernel, int64_t gridX,
                             int64_t gridY, int64_t gridZ, int64_t blockX,
                             int64_t blockY, int64_t blockZ,
                             int64_t dynamicSharedBytes, void **params) {
  GpuLaunch launch = {{gridX, gridY, gridZ},
                      {blockX, blockY, blockZ},
                      dynamicSharedBytes,
                      params};
  runStep([&](GpuProcess &gpu) {
    return gpu.modules.launch(gpu.device, module, kernel, launch);
  });
}

const void *ckpt_rt_gpu_step_constant(const void *host, int64_t bytes) {
  const void *address = nullptr;
  runBetweenKernels([&](GpuProcess &gpu) {
    return gpu.modules.getConstant(gpu.device, host,
                                   static_cast<uint64_t>(bytes), address);
  });
  return address;
}

void ckpt_rt_gpu_step_copy(void *target, const void *source, int64_t bytes) {
  if (bytes == 0 || target == source)
    return;
  runStep([&](GpuProcess &gpu) {
    const GpuDevice &device = gpu.device;
    return device.call(device.driver.cuMemcpyDtoDAsync_v2, getAddress(target),
                       getAddress(source), static_cast<size_t>(bytes),
                       device.compute);
  });
}

void ckpt_rt_gpu_step_read(void *host, const void *device, int64_t bytes) {
  runBetweenKernels([&](GpuProcess &gpu) {
    return gpu.device.copyOut(host, device, static_cast<uint64_t>(bytes));
  });
}

void ckpt_rt_gpu_step_write(void *device, const void *host, int64_t bytes) {
  runBetweenKernels([&](GpuProcess &gpu) {
    return gpu.device.copyIn(device, host, static_cast<uint64_t>(bytes));
  });
}

int64_t ckpt_rt_gpu_step_offload(const void *source, int64_t bytes) {
  uint64_t handle = 0;
  runBetweenKernels([&](GpuProcess &gpu) {
    return gpu.transfers.startOut(gpu.device, source,
                                  static_cast<uint64_t>(bytes), handle);
  });
  return static_cast<int64_t>(handle);
}

void ckpt_rt_gpu_step_offload_wait(int64_t handle, const void *source) {
  runBetweenKernels([&](GpuProcess &gpu) {
    return gpu.transfers.waitOut(gpu.device, static_cast<uint64_t>(handle),
                                 source);
  });
}

void ckpt_rt_gpu_step_prefetch(int64_t handle, void *target) {
  runBetweenKernels([&](GpuProcess &gpu) {
    return gpu.transfers.startIn(gpu.device, static_cast<uint64_t>(handle),
                                 target);
  });
}

void ckpt_rt_gpu_step_prefetch_wait(int64_t handle, void *target) {
  runBetweenKernels([&](GpuProcess &gpu) {
    return gpu.transfers.waitIn(gpu.device, static_cast<uint64_t>(handle),
                                target);
  });
}

void ckpt_rt_gpu_step_profile_kernel(int64_t number) {
  runStep(
      [&](GpuProcess &gpu) { return gpu.profile.mark(gpu.device, number); });
}

/// Calls `use` with a copy of the bytes.
template <typename Fn>
static void withHostCopy(const void *data, uint64_t bytes, Fn &&use) {
  std::vector<char> copy;
  runBetweenKernels([&](GpuProcess &gpu) {
    copy.resize(static_cast<size_t>(bytes));
    return gpu.device.copyOut(copy.data(), data, bytes);
  });
  use(copy.data());
}

uint64_t ckpt_rt_gpu_step_hash(const void *data, uint64_t bytes) {
  uint64_t hash = 0;
  withHostCopy(data, bytes,
               [&](const void *copy) { hash = ckpt_rt_hash(copy, bytes); });
  return hash;
}

void ckpt_rt_gpu_step_check_hash(const void *data, uint64_t bytes,
                                 uint64_t first, const char *what) {
  withHostCopy(data, bytes, [&](const void *copy) {
    ckpt_rt_check_hash(copy, bytes, first, what);
  });
}
