//===- GpuDevice.cpp - The open device --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuDevice.h"

#include "Error.h"
#include "ckpt/Rng.h"

using namespace ckpt::rt;
using namespace ckpt::rt::cuda;

/// Contexts of devices, and all functions of the table, are of CUDA 11.
static constexpr int kOldestDriver = 11000;

int32_t ckpt::rt::failGpu(int32_t status, const std::string &what) {
  setError(("gpu: " + what).c_str());
  return status;
}

int32_t GpuDevice::check(CUresult result, const char *function,
                         const std::string &detail) const {
  if (result == kSuccess)
    return CKPT_RT_OK;
  return failGpu(result == kOutOfMemory ? CKPT_RT_OUT_OF_MEMORY
                                        : CKPT_RT_GPU_ERROR,
                 std::string(function) + ": " + driver.describe(result) +
                     (detail.empty() ? "" : "; ") + detail);
}

int32_t GpuDevice::initialize(const std::string &path, int32_t &count) {
  count = 0;
  if (std::string error = driver.load(path); !error.empty())
    return failGpu(CKPT_RT_UNKNOWN_DEVICE, error);
  CUresult result = driver.cuInit.pointer(0);
  if (result == kNoDevice)
    return failGpu(CKPT_RT_UNKNOWN_DEVICE,
                   "there is a driver, but no device: " +
                       driver.describe(result));
  if (int32_t status = check(result, driver.cuInit.name))
    return status;
  int version = 0;
  if (int32_t status = call(driver.cuDriverGetVersion, &version))
    return status;
  if (version < kOldestDriver)
    return failGpu(CKPT_RT_GPU_ERROR, "the driver is too old: it is for CUDA " +
                                          std::to_string(version / 1000) + "." +
                                          std::to_string(version % 1000 / 10) +
                                          ", and 11.0 is needed");
  return call(driver.cuDeviceGetCount, &count);
}

int32_t GpuDevice::open(const std::string &path, int32_t ordinal) {
  int32_t count = 0;
  if (int32_t status = initialize(path, count))
    return status;
  if (ordinal < 0 || ordinal >= count)
    return failGpu(CKPT_RT_UNKNOWN_DEVICE,
                   "there is no device " + std::to_string(ordinal) +
                       "; devices are numbered from 0, and there are " +
                       std::to_string(count));
  if (int32_t status = call(driver.cuDeviceGet, &device, ordinal))
    return status;
  if (int32_t status = call(driver.cuDevicePrimaryCtxRetain, &context, device))
    return status;
  int32_t status = enter();
  if (status == CKPT_RT_OK) {
    status = createStreams();
    leave();
  }
  if (status != CKPT_RT_OK) {
    // The first error is the one to report.
    (void)driver.cuDevicePrimaryCtxRelease_v2.pointer(device);
    context = nullptr;
  }
  return status;
}

int32_t GpuDevice::createStreams() {
  CUstream *streams[] = {&compute, &out, &in};
  for (CUstream *stream : streams) {
    int32_t status = call(driver.cuStreamCreate, stream, kStreamNonBlocking);
    if (status == CKPT_RT_OK)
      continue;
    for (CUstream *created : streams) {
      if (*created)
        (void)driver.cuStreamDestroy_v2.pointer(*created);
      *created = nullptr;
    }
    return status;
  }
  return CKPT_RT_OK;
}

int32_t GpuDevice::close() {
  int32_t first = CKPT_RT_OK;
  auto note = [&](CUresult result, const char *function) {
    if (first == CKPT_RT_OK)
      first = check(result, function);
  };
  for (CUstream *stream : {&compute, &out, &in}) {
    note(driver.cuStreamDestroy_v2.pointer(*stream),
         driver.cuStreamDestroy_v2.name);
    *stream = nullptr;
  }
  leave();
  note(driver.cuDevicePrimaryCtxRelease_v2.pointer(device),
       driver.cuDevicePrimaryCtxRelease_v2.name);
  context = nullptr;
  return first;
}

void GpuDevice::leave() const {
  CUcontext previous = nullptr;
  (void)driver.cuCtxPopCurrent_v2.pointer(&previous);
}

int32_t GpuDevice::getInfo(ckpt_rt_gpu_info &info) const {
  ckpt_rt_gpu_info result = {};
  size_t free = 0, total = 0;
  if (int32_t status = call(driver.cuDeviceGetName, result.name,
                            static_cast<int>(sizeof result.name), device))
    return status;
  if (int32_t status = call(driver.cuDeviceGetAttribute,
                            &result.capability_major, kCapabilityMajor, device))
    return status;
  if (int32_t status = call(driver.cuDeviceGetAttribute,
                            &result.capability_minor, kCapabilityMinor, device))
    return status;
  if (int32_t status = call(driver.cuDriverGetVersion, &result.driver_version))
    return status;
  if (int32_t status = call(driver.cuMemGetInfo_v2, &free, &total))
    return status;
  result.free_bytes = free;
  result.total_bytes = total;
  info = result;
  return CKPT_RT_OK;
}

int32_t GpuDevice::copyIn(void *target, const void *source,
                          uint64_t bytes) const {
  if (bytes == 0)
    return CKPT_RT_OK;
  if (int32_t status = call(driver.cuMemcpyHtoDAsync_v2, getAddress(target),
                            source, static_cast<size_t>(bytes), compute))
    return status;
  return call(driver.cuStreamSynchronize, compute);
}

int32_t GpuDevice::copyOut(void *target, const void *source,
                           uint64_t bytes) const {
  if (bytes == 0)
    return CKPT_RT_OK;
  if (int32_t status =
          call(driver.cuMemcpyDtoHAsync_v2, target, getAddress(source),
               static_cast<size_t>(bytes), compute))
    return status;
  return call(driver.cuStreamSynchronize, compute);
}
