//===- GpuTransfers.cpp - Copies to host memory and back --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuTransfers.h"

#include "ckpt/Rng.h"

#include <algorithm>

using namespace ckpt::rt;
using namespace ckpt::rt::cuda;

//===----------------------------------------------------------------------===//
// Pinned blocks
//===----------------------------------------------------------------------===//

int32_t PinnedBlocks::reserve(const GpuDevice &device, uint64_t bytes,
                              void *&block, uint64_t &capacity) {
  constexpr uint64_t kPage = 4096;
  if (bytes > UINT64_MAX - kPage)
    return failGpu(CKPT_RT_OUT_OF_MEMORY, "a tensor is too large");
  uint64_t size = std::max(kPage, (bytes + kPage - 1) / kPage * kPage);
  // A block of twice the size or more is for somebody else.
  auto it = unused.lower_bound(size);
  if (it != unused.end() && it->first / 2 < size) {
    capacity = it->first;
    block = it->second;
    unused.erase(it);
    return CKPT_RT_OK;
  }
  auto allocate = [&] {
    return device.driver.cuMemHostAlloc.pointer(&block,
                                                static_cast<size_t>(size), 0);
  };
  CUresult result = allocate();
  if (result == kOutOfMemory && !unused.empty()) {
    if (int32_t status = freeUnused(device))
      return status;
    result = allocate();
  }
  if (result != kSuccess)
    return device.check(result, device.driver.cuMemHostAlloc.name,
                        "asked for " + std::to_string(size) +
                            " bytes of pinned memory, beside " +
                            std::to_string(total));
  capacity = size;
  total += size;
  return CKPT_RT_OK;
}

int32_t PinnedBlocks::freeUnused(const GpuDevice &device) {
  int32_t first = device.call(device.driver.cuCtxSynchronize);
  for (const auto &block : unused) {
    CUresult result = device.driver.cuMemFreeHost.pointer(block.second);
    if (first == CKPT_RT_OK)
      first = device.check(result, device.driver.cuMemFreeHost.name);
    total -= block.first;
  }
  unused.clear();
  return first;
}

//===----------------------------------------------------------------------===//
// Transfers
//===----------------------------------------------------------------------===//

int32_t GpuTransfers::startOut(const GpuDevice &device, const void *source,
                               uint64_t bytes, uint64_t &handle) {
  Tensor tensor;
  tensor.address = source;
  tensor.bytes = bytes;
  if (int32_t status =
          blocks.reserve(device, bytes, tensor.block, tensor.capacity))
    return status;
  const GpuDriver &driver = device.driver;
  // After whoever wrote the tensor. A block that is used again was read by a
  // copy that the compute stream has waited for, so that this is after it too.
  int32_t status = orders.order(device, device.compute, device.out);
  if (status == CKPT_RT_OK && bytes > 0)
    status =
        device.call(driver.cuMemcpyDtoHAsync_v2, tensor.block,
                    getAddress(source), static_cast<size_t>(bytes), device.out);
  if (status == CKPT_RT_OK)
    status = orders.record(device, device.out, tensor.copied);
  if (status != CKPT_RT_OK) {
    blocks.release(tensor.block, tensor.capacity);
    return status;
  }
  handle = nextHandle++;
  tensors.emplace(handle, tensor);
  held += bytes;
  stats.bytes_out += bytes;
  stats.most_bytes_held = std::max(stats.most_bytes_held, held);
  return CKPT_RT_OK;
}

GpuTransfers::Tensor *GpuTransfers::find(uint64_t handle, State state,
                                         const char *what) {
  auto it = tensors.find(handle);
  if (it != tensors.end() && it->second.state == state)
    return &it->second;
  failGpu(CKPT_RT_INVALID_ARGUMENT, what);
  return nullptr;
}

int32_t GpuTransfers::wait(const GpuDevice &device, const Tensor &tensor,
                           bool isOut) {
  if (int32_t status = collect(device))
    return status;
  Stall stall = {nullptr, nullptr, isOut};
  if (int32_t status = times.record(device, device.compute, stall.before))
    return status;
  int32_t status = device.call(device.driver.cuStreamWaitEvent, device.compute,
                               tensor.copied, 0);
  if (status == CKPT_RT_OK)
    status = times.record(device, device.compute, stall.after);
  if (status != CKPT_RT_OK) {
    times.giveBack(stall.before);
    return status;
  }
  stalls.push_back(stall);
  return CKPT_RT_OK;
}

int32_t GpuTransfers::waitOut(const GpuDevice &device, uint64_t handle,
                              const void *source) {
  Tensor *tensor =
      find(handle, State::Leaving, "waits for a copy out that was not started");
  if (!tensor)
    return CKPT_RT_INVALID_ARGUMENT;
  if (tensor->address != source)
    return failGpu(CKPT_RT_INVALID_ARGUMENT,
                   "waits for a copy of something else");
  if (int32_t status = wait(device, *tensor, /*isOut=*/true))
    return status;
  tensor->state = State::Away;
  return CKPT_RT_OK;
}

int32_t GpuTransfers::startIn(const GpuDevice &device, uint64_t handle,
                              void *target) {
  Tensor *tensor =
      find(handle, State::Away, "fetches back what is not on the host");
  if (!tensor)
    return CKPT_RT_INVALID_ARGUMENT;
  const GpuDriver &driver = device.driver;
  // After whoever used the target, and the copy out. (The first implies the
  // second where the step has waited, as it must; that is not for here to
  // know.)
  if (int32_t status = orders.order(device, device.compute, device.in))
    return status;
  if (int32_t status =
          device.call(driver.cuStreamWaitEvent, device.in, tensor->copied, 0))
    return status;
  if (tensor->bytes > 0)
    if (int32_t status = device.call(
            driver.cuMemcpyHtoDAsync_v2, getAddress(target), tensor->block,
            static_cast<size_t>(tensor->bytes), device.in))
      return status;
  CUevent copied = nullptr;
  if (int32_t status = orders.record(device, device.in, copied))
    return status;
  orders.giveBack(tensor->copied);
  tensor->copied = copied;
  tensor->address = target;
  tensor->state = State::Coming;
  stats.bytes_in += tensor->bytes;
  return CKPT_RT_OK;
}

int32_t GpuTransfers::waitIn(const GpuDevice &device, uint64_t handle,
                             void *target) {
  Tensor *tensor =
      find(handle, State::Coming, "waits for a copy back that was not started");
  if (!tensor)
    return CKPT_RT_INVALID_ARGUMENT;
  if (tensor->address != target)
    return failGpu(CKPT_RT_INVALID_ARGUMENT, "waits for a copy to elsewhere");
  if (int32_t status = wait(device, *tensor, /*isOut=*/false))
    return status;
  orders.giveBack(tensor->copied);
  blocks.release(tensor->block, tensor->capacity);
  held -= tensor->bytes;
  tensors.erase(handle);
  return CKPT_RT_OK;
}

//===----------------------------------------------------------------------===//
// Statistics
//===----------------------------------------------------------------------===//

int32_t GpuTransfers::collect(const GpuDevice &device) {
  const auto &elapsed = device.driver.cuEventElapsedTime;
  for (; !stalls.empty(); stalls.pop_front()) {
    const Stall &stall = stalls.front();
    float milliseconds = 0;
    CUresult result = elapsed.pointer(&milliseconds, stall.before, stall.after);
    if (result == kNotReady)
      break;
    if (int32_t status = device.check(result, elapsed.name))
      return status;
    uint64_t &total = stall.isOut ? stats.stall_out_ns : stats.stall_in_ns;
    total += static_cast<uint64_t>(1e6 * static_cast<double>(milliseconds));
    times.giveBack(stall.before);
    times.giveBack(stall.after);
  }
  return CKPT_RT_OK;
}

int32_t GpuTransfers::getStats(const GpuDevice &device,
                               ckpt_rt_offload_stats &result) {
  if (int32_t status = device.call(device.driver.cuCtxSynchronize))
    return status;
  if (int32_t status = collect(device))
    return status;
  result = stats;
  result.tier_bytes = blocks.getBytes();
  return CKPT_RT_OK;
}

int32_t GpuTransfers::resetStats(const GpuDevice &device) {
  if (int32_t status = device.call(device.driver.cuCtxSynchronize))
    return status;
  if (int32_t status = collect(device))
    return status;
  stats = {};
  stats.most_bytes_held = held;
  return CKPT_RT_OK;
}

int32_t GpuTransfers::reset(const GpuDevice &device) {
  if (!tensors.empty())
    return failGpu(CKPT_RT_INVALID_ARGUMENT, "tensors are on the host");
  return blocks.freeUnused(device);
}

int32_t GpuTransfers::clear(const GpuDevice &device) {
  for (const auto &entry : tensors) {
    orders.giveBack(entry.second.copied);
    blocks.release(entry.second.block, entry.second.capacity);
  }
  tensors.clear();
  for (const Stall &stall : stalls) {
    times.giveBack(stall.before);
    times.giveBack(stall.after);
  }
  stalls.clear();
  held = 0;
  stats = {};
  int32_t statuses[] = {blocks.freeUnused(device), orders.clear(device),
                        times.clear(device)};
  for (int32_t status : statuses)
    if (status != CKPT_RT_OK)
      return status;
  return CKPT_RT_OK;
}
