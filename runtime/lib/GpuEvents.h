//===- GpuEvents.h - Events to use again ------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_GPUEVENTS_H
#define CKPT_RUNTIME_LIB_GPUEVENTS_H

#include "GpuDevice.h"

#include <deque>
#include <vector>

namespace ckpt {
namespace rt {

/// Events of one kind that are not in use. An event may be given back while
/// streams wait for it: they wait for what was recorded when they began to.
class GpuEvents {
public:
  /// `flags` are those of cuEventCreate.
  explicit GpuEvents(unsigned flags) : flags(flags) {}
  /// Records what `stream` was given so far; the caller gives the event back.
  int32_t record(const GpuDevice &device, cuda::CUstream stream,
                 cuda::CUevent &event);
  void giveBack(cuda::CUevent event) { unused.push_back(event); }
  /// `waiting` runs what it is given from now on after what `stream` was given
  /// so far.
  int32_t order(const GpuDevice &device, cuda::CUstream stream,
                cuda::CUstream waiting);
  int32_t clear(const GpuDevice &device);

private:
  unsigned flags;
  std::vector<cuda::CUevent> unused;
};

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_GPUEVENTS_H
