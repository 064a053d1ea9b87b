//===- GpuProfile.h - Times of kernels on the device ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_GPUPROFILE_H
#define CKPT_RUNTIME_LIB_GPUPROFILE_H

#include "GpuEvents.h"

#include <vector>

namespace ckpt {
namespace rt {

/// Least times of kernels, by events of the compute stream.
class GpuProfile {
public:
  /// Makes room for `count` kernels; 0 ends the profile.
  int32_t reset(const GpuDevice &device, uint64_t count);
  /// Begins a run.
  int32_t start(const GpuDevice &device);
  /// Kernel `number` has been started, or, with a number that has no room,
  /// something that is none.
  int32_t mark(const GpuDevice &device, int64_t number);
  /// Waits for the work.
  int32_t getNs(const GpuDevice &device, uint64_t number, uint64_t &ns);
  int32_t clear(const GpuDevice &device);

private:
  struct Mark {
    int64_t number;
    cuda::CUevent event;
  };
  /// Waits for the run, and makes its marks times.
  int32_t collect(const GpuDevice &device);
  void forgetMarks();

  std::vector<uint64_t> leastNs;
  /// The start of the run, then what ended.
  std::vector<Mark> marks;
  GpuEvents events{0};
};

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_GPUPROFILE_H
