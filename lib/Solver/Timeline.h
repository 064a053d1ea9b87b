//===- Timeline.h - A schedule with its lifetimes ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file gives the greedy solver what it looks at: for a sequence, the
// memory at each position, and each storage instance with its readers.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_TIMELINE_H
#define CKPT_LIB_SOLVER_TIMELINE_H

#include "ckpt/Solver/Problem.h"

#include <utility>

namespace remat {

struct Read {
  int32_t position;
  TensorId tensor;
};

class Timeline {
public:
  explicit Timeline(const Problem &problem);

  /// Computes everything below for `sequence`, which must be valid. Linear.
  void build(const std::vector<OpId> &sequence);
  /// Computes the peak only; cheaper. Linear.
  Bytes computePeak(const std::vector<OpId> &sequence);

  struct Storage {
    TensorId root;
    int32_t born;
    /// Position of the last reader; the length of the sequence for results.
    int32_t last;
    /// Its readers are reads[firstRead, endRead), in order.
    int32_t firstRead;
    int32_t endRead;
  };
  static constexpr int32_t kExternal = -1;

  /// The storage that holds the latest value of `tensor` before `position`;
  /// kExternal for arguments and constants.
  int32_t getStorage(TensorId tensor, int32_t position) const;

  std::vector<Storage> storages;
  std::vector<Read> reads;
  std::vector<Bytes> memory;
  Bytes peak = 0;
  /// Operations visited so far: a measure of time that is the same everywhere.
  int64_t work = 0;

private:
  void walk(const std::vector<OpId> &sequence, bool keepReads);

  struct Event {
    int32_t position;
    int32_t storage;
    int32_t previous;
  };
  const Problem &problem;
  Bytes base = 0;
  std::vector<char> isExternal;
  /// The storage of the latest instance of each tensor, while walking.
  std::vector<int32_t> current;
  std::vector<Event> events;
  std::vector<int32_t> lastEvent;
  std::vector<std::pair<int32_t, Read>> unsortedReads;
  std::vector<Bytes> change;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_TIMELINE_H
