//===- Gpu.cpp - What programs call to use a GPU ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Gpu.h"

#include "Error.h"
#include "GpuProcess.h"
#include "ckpt/Runtime.h"

#include <cstdlib>

using namespace ckpt::rt;

GpuProcess &ckpt::rt::getGpu() {
  static auto *gpu = new GpuProcess;
  return *gpu;
}

static int32_t failNull() {
  return failGpu(CKPT_RT_INVALID_ARGUMENT, "null pointer");
}

static int32_t synchronize(const GpuDevice &device) {
  return device.call(device.driver.cuCtxSynchronize);
}

//===----------------------------------------------------------------------===//
// Device
//===----------------------------------------------------------------------===//

static std::string getDriverPath(const GpuProcess &gpu) {
  if (!gpu.driverPath.empty())
    return gpu.driverPath;
  const char *path = std::getenv("CKPT_CUDA_DRIVER");
  return path && *path ? path : "libcuda.so.1";
}

int32_t ckpt_rt_gpu_set_driver(const char *path) {
  return guardGpu([&](GpuProcess &gpu) -> int32_t {
    if (gpu.device.isOpen())
      return failGpu(CKPT_RT_INVALID_ARGUMENT, "a device is open");
    gpu.driverPath = path ? path : "";
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_gpu_count(int32_t *count) {
  if (!count)
    return failNull();
  *count = 0;
  return guardGpu([&](GpuProcess &gpu) {
    if (gpu.device.isOpen())
      return gpu.device.call(gpu.device.driver.cuDeviceGetCount, count);
    return gpu.device.initialize(getDriverPath(gpu), *count);
  });
}

int32_t ckpt_rt_gpu_open(int32_t ordinal) {
  return guardGpu([&](GpuProcess &gpu) -> int32_t {
    if (gpu.device.isOpen())
      return failGpu(CKPT_RT_INVALID_ARGUMENT, "a device is open");
    return gpu.device.open(getDriverPath(gpu), ordinal);
  });
}

int32_t ckpt_rt_gpu_close() {
  return guardGpu([](GpuProcess &gpu) -> int32_t {
    GpuDevice &device = gpu.device;
    if (!device.isOpen())
      return CKPT_RT_OK;
    // After an error of a kernel all fails, and only drops what it holds: the
    // first error is the one to report.
    int32_t first = CKPT_RT_OK;
    std::string text;
    auto note = [&](int32_t status) {
      if (first != CKPT_RT_OK || status == CKPT_RT_OK)
        return;
      first = status;
      text = ckpt_rt_last_error();
    };
    note(device.enter());
    note(synchronize(device));
    note(gpu.profile.clear(device));
    note(gpu.transfers.clear(device));
    note(gpu.modules.clear(device));
    note(gpu.memory.clear(device));
    note(device.close());
    if (first != CKPT_RT_OK)
      setError(text.c_str());
    return first;
  });
}

int32_t ckpt_rt_gpu_get_info(ckpt_rt_gpu_info *info) {
  if (!info)
    return failNull();
  return withGpu([&](GpuProcess &gpu) { return gpu.device.getInfo(*info); });
}

int32_t ckpt_rt_gpu_synchronize() {
  return withGpu([](GpuProcess &gpu) { return synchronize(gpu.device); });
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

int32_t ckpt_rt_gpu_alloc(uint64_t bytes, void **pointer) {
  if (!pointer)
    return failNull();
  return withGpu([&](GpuProcess &gpu) {
    return gpu.memory.alloc(gpu.device, bytes, *pointer);
  });
}

int32_t ckpt_rt_gpu_free(void *pointer) {
  if (!pointer)
    return CKPT_RT_OK;
  return withGpu(
      [&](GpuProcess &gpu) { return gpu.memory.free(gpu.device, pointer); });
}

int32_t ckpt_rt_gpu_copy_in(void *target, const void *source, uint64_t bytes) {
  return withGpu([&](GpuProcess &gpu) {
    return gpu.device.copyIn(target, source, bytes);
  });
}

int32_t ckpt_rt_gpu_copy_out(void *target, const void *source, uint64_t bytes) {
  return withGpu([&](GpuProcess &gpu) {
    return gpu.device.copyOut(target, source, bytes);
  });
}

/// A counter of memory, which may be read whether a device is open or not.
template <typename Fn>
static uint64_t count(Fn &&getCount) {
  GpuProcess &gpu = getGpu();
  std::lock_guard<std::mutex> lock(gpu.mutex);
  return getCount(gpu);
}

uint64_t ckpt_rt_gpu_current_bytes() {
  return count([](GpuProcess &gpu) { return gpu.memory.getCurrentBytes(); });
}

uint64_t ckpt_rt_gpu_peak_bytes() {
  return count([](GpuProcess &gpu) { return gpu.memory.getPeakBytes(); });
}

uint64_t ckpt_rt_gpu_live_blocks() {
  return count([](GpuProcess &gpu) { return gpu.memory.getNumBlocks(); });
}

uint64_t ckpt_rt_gpu_constant_bytes() {
  return count([](GpuProcess &gpu) { return gpu.modules.getConstantBytes(); });
}

void ckpt_rt_gpu_reset_peak() {
  GpuProcess &gpu = getGpu();
  std::lock_guard<std::mutex> lock(gpu.mutex);
  gpu.memory.resetPeak();
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

int32_t ckpt_rt_gpu_unload() {
  return withGpu([](GpuProcess &gpu) -> int32_t {
    int32_t synced = synchronize(gpu.device);
    int32_t status = gpu.modules.clear(gpu.device);
    return synced == CKPT_RT_OK ? status : synced;
  });
}

int32_t ckpt_rt_gpu_offload_get_stats(ckpt_rt_offload_stats *stats) {
  if (!stats)
    return failNull();
  return withGpu([&](GpuProcess &gpu) {
    return gpu.transfers.getStats(gpu.device, *stats);
  });
}

int32_t ckpt_rt_gpu_offload_reset_stats() {
  return withGpu(
      [](GpuProcess &gpu) { return gpu.transfers.resetStats(gpu.device); });
}

int32_t ckpt_rt_gpu_offload_reset() {
  return withGpu(
      [](GpuProcess &gpu) { return gpu.transfers.reset(gpu.device); });
}

int32_t ckpt_rt_gpu_profile_reset(uint64_t count) {
  return withGpu(
      [&](GpuProcess &gpu) { return gpu.profile.reset(gpu.device, count); });
}

int32_t ckpt_rt_gpu_profile_start() {
  return withGpu([](GpuProcess &gpu) { return gpu.profile.start(gpu.device); });
}

int32_t ckpt_rt_gpu_profile_ns(uint64_t number, uint64_t *ns) {
  if (!ns)
    return failNull();
  return withGpu([&](GpuProcess &gpu) {
    return gpu.profile.getNs(gpu.device, number, *ns);
  });
}
