//===- GpuMemory.cpp - Memory of the device ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuMemory.h"

#include "ckpt/Rng.h"

#include <algorithm>

using namespace ckpt::rt;
using namespace ckpt::rt::cuda;

static int32_t failAlloc(const GpuDevice &device, CUresult result,
                         uint64_t bytes) {
  std::string detail = "asked for " + std::to_string(bytes) + " bytes";
  size_t free = 0, total = 0;
  if (device.driver.cuMemGetInfo_v2.pointer(&free, &total) == kSuccess)
    detail += ", " + std::to_string(free) + " of " + std::to_string(total) +
              " are free";
  return device.check(result, device.driver.cuMemAlloc_v2.name, detail);
}

int32_t GpuBlocks::alloc(const GpuDevice &device, uint64_t bytes,
                         void *&pointer) {
  // The driver has no blocks of nothing.
  CUdeviceptr address = 0;
  CUresult result = device.driver.cuMemAlloc_v2.pointer(
      &address, static_cast<size_t>(std::max<uint64_t>(bytes, 1)));
  if (result != kSuccess)
    return failAlloc(device, result, bytes);
  try {
    blocks.emplace(address, bytes);
  } catch (...) {
    (void)device.driver.cuMemFree_v2.pointer(address);
    throw;
  }
  current += bytes;
  peak = std::max(peak, current);
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  pointer = reinterpret_cast<void *>(static_cast<uintptr_t>(address));
  return CKPT_RT_OK;
}

int32_t GpuBlocks::free(const GpuDevice &device, void *pointer) {
  auto it = blocks.find(getAddress(pointer));
  if (it == blocks.end())
    return failGpu(CKPT_RT_INVALID_ARGUMENT,
                   "frees what is not an address of ckpt_rt_gpu_alloc");
  current -= it->second;
  blocks.erase(it);
  return device.call(device.driver.cuMemFree_v2, getAddress(pointer));
}

int32_t GpuBlocks::clear(const GpuDevice &device) {
  int32_t first = CKPT_RT_OK;
  for (const auto &block : blocks) {
    CUresult result = device.driver.cuMemFree_v2.pointer(block.first);
    if (first == CKPT_RT_OK)
      first = device.check(result, device.driver.cuMemFree_v2.name);
  }
  blocks.clear();
  current = peak = 0;
  return first;
}
