//===- GpuEvents.cpp - Events to use again ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuEvents.h"

#include "ckpt/Rng.h"

using namespace ckpt::rt;
using namespace ckpt::rt::cuda;

int32_t GpuEvents::record(const GpuDevice &device, CUstream stream,
                          CUevent &event) {
  CUevent found = nullptr;
  if (unused.empty()) {
    if (int32_t status =
            device.call(device.driver.cuEventCreate, &found, flags))
      return status;
    unused.push_back(found);
  }
  found = unused.back();
  if (int32_t status = device.call(device.driver.cuEventRecord, found, stream))
    return status;
  unused.pop_back();
  event = found;
  return CKPT_RT_OK;
}

int32_t GpuEvents::order(const GpuDevice &device, CUstream stream,
                         CUstream waiting) {
  CUevent event = nullptr;
  if (int32_t status = record(device, stream, event))
    return status;
  giveBack(event);
  return device.call(device.driver.cuStreamWaitEvent, waiting, event, 0);
}

int32_t GpuEvents::clear(const GpuDevice &device) {
  int32_t first = CKPT_RT_OK;
  for (CUevent event : unused) {
    CUresult result = device.driver.cuEventDestroy_v2.pointer(event);
    if (first == CKPT_RT_OK)
      first = device.check(result, device.driver.cuEventDestroy_v2.name);
  }
  unused.clear();
  return first;
}
