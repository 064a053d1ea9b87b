//===- GpuTransfers.h - Copies to host memory and back ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_GPUTRANSFERS_H
#define CKPT_RUNTIME_LIB_GPUTRANSFERS_H

#include "GpuEvents.h"

#include <deque>
#include <map>

namespace ckpt {
namespace rt {

/// Pinned blocks of host memory that are kept and used again.
class PinnedBlocks {
public:
  /// A block of `bytes` bytes or more; sets `capacity`, which `release` needs.
  int32_t reserve(const GpuDevice &device, uint64_t bytes, void *&block,
                  uint64_t &capacity);
  void release(void *block, uint64_t capacity) {
    unused.emplace(capacity, block);
  }
  /// Frees those that are not reserved, after all work; the first error.
  int32_t freeUnused(const GpuDevice &device);
  /// Bytes of all blocks.
  uint64_t getBytes() const { return total; }

private:
  std::multimap<uint64_t, void *> unused;
  uint64_t total = 0;
};

/// Tensors on the host. Nothing here waits on the host: streams wait for each
/// other.
class GpuTransfers {
public:
  int32_t startOut(const GpuDevice &device, const void *source, uint64_t bytes,
                   uint64_t &handle);
  int32_t waitOut(const GpuDevice &device, uint64_t handle, const void *source);
  int32_t startIn(const GpuDevice &device, uint64_t handle, void *target);
  int32_t waitIn(const GpuDevice &device, uint64_t handle, void *target);

  int32_t getStats(const GpuDevice &device, ckpt_rt_offload_stats &result);
  int32_t resetStats(const GpuDevice &device);
  int32_t reset(const GpuDevice &device);
  /// Forgets the tensors and frees everything; the first error.
  int32_t clear(const GpuDevice &device);

private:
  enum class State { Leaving, Away, Coming };
  struct Tensor {
    State state = State::Leaving;
    const void *address = nullptr;
    uint64_t bytes = 0;
    void *block = nullptr;
    uint64_t capacity = 0;
    /// The end of its last copy.
    cuda::CUevent copied = nullptr;
  };
  /// Two events of the compute stream around a wait.
  struct Stall {
    cuda::CUevent before, after;
    bool isOut;
  };

  Tensor *find(uint64_t handle, State state, const char *what);
  /// Makes the compute stream wait for the last copy of `tensor`.
  int32_t wait(const GpuDevice &device, const Tensor &tensor, bool isOut);
  /// Adds up the stalls that are over.
  int32_t collect(const GpuDevice &device);

  GpuEvents orders{cuda::kEventDisableTiming};
  GpuEvents times{0};
  std::deque<Stall> stalls;
  PinnedBlocks blocks;
  std::map<uint64_t, Tensor> tensors;
  uint64_t nextHandle = 1;
  uint64_t held = 0;
  ckpt_rt_offload_stats stats = {};
};

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_GPUTRANSFERS_H
