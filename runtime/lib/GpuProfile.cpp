//===- GpuProfile.cpp - Times of kernels on the device ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuProfile.h"

#include "ckpt/Rng.h"

#include <algorithm>

using namespace ckpt::rt;
using namespace ckpt::rt::cuda;

void GpuProfile::forgetMarks() {
  for (const Mark &mark : marks)
    events.giveBack(mark.event);
  marks.clear();
}

int32_t GpuProfile::reset(const GpuDevice &device, uint64_t count) {
  if (count == 0)
    return clear(device);
  leastNs.assign(static_cast<size_t>(count), 0);
  forgetMarks();
  return CKPT_RT_OK;
}

int32_t GpuProfile::clear(const GpuDevice &device) {
  leastNs.clear();
  forgetMarks();
  return events.clear(device);
}

int32_t GpuProfile::start(const GpuDevice &device) {
  if (leastNs.empty())
    return CKPT_RT_OK;
  if (int32_t status = collect(device))
    return status;
  return mark(device, /*number=*/-1);
}

int32_t GpuProfile::mark(const GpuDevice &device, int64_t number) {
  if (leastNs.empty())
    return CKPT_RT_OK;
  marks.push_back({number, nullptr});
  int32_t status = events.record(device, device.compute, marks.back().event);
  if (status != CKPT_RT_OK)
    marks.pop_back();
  return status;
}

int32_t GpuProfile::collect(const GpuDevice &device) {
  if (marks.empty())
    return CKPT_RT_OK;
  if (int32_t status =
          device.call(device.driver.cuStreamSynchronize, device.compute))
    return status;
  for (size_t i = 1; i < marks.size(); ++i) {
    int64_t number = marks[i].number;
    if (number < 0 || static_cast<uint64_t>(number) >= leastNs.size())
      continue;
    float milliseconds = 0;
    if (int32_t status =
            device.call(device.driver.cuEventElapsedTime, &milliseconds,
                        marks[i - 1].event, marks[i].event))
      return status;
    // A kernel that was too fast for the clock has run all the same.
    uint64_t ns = std::max<uint64_t>(
        1, static_cast<uint64_t>(1e6 * static_cast<double>(milliseconds)));
    uint64_t &least = leastNs[static_cast<size_t>(number)];
    least = least == 0 ? ns : std::min(least, ns);
  }
  forgetMarks();
  return CKPT_RT_OK;
}

int32_t GpuProfile::getNs(const GpuDevice &device, uint64_t number,
                          uint64_t &ns) {
  if (int32_t status = collect(device))
    return status;
  ns = number < leastNs.size() ? leastNs[static_cast<size_t>(number)] : 0;
  return CKPT_RT_OK;
}
