//===- Timeline.cpp - A schedule with its lifetimes -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Timeline.h"

#include <algorithm>

using namespace remat;

Timeline::Timeline(const Problem &problem) : problem(problem) {
  isExternal.resize(problem.tensors.size());
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    const Tensor &tensor = problem.tensors[i];
    TensorKind kind = problem.tensors[tensor.root].kind;
    isExternal[i] = kind == TensorKind::Arg || kind == TensorKind::Const;
    if (isExternal[i] && tensor.root == static_cast<TensorId>(i))
      base += tensor.size;
  }
}

void Timeline::walk(const std::vector<OpId> &sequence, bool keepReads) {
  work += static_cast<int64_t>(sequence.size());
  current.assign(problem.tensors.size(), kExternal);
  storages.clear();
  if (keepReads) {
    events.clear();
    unsortedReads.clear();
    lastEvent.assign(problem.tensors.size(), -1);
  }
  auto size = static_cast<int32_t>(sequence.size());
  for (int32_t position = 0; position != size; ++position) {
    const Op &op = problem.ops[sequence[position]];
    for (TensorId in : op.ins) {
      int32_t storage = current[in];
      if (storage == kExternal)
        continue;
      storages[storage].last = position;
      if (keepReads)
        unsortedReads.push_back({storage, {position, in}});
    }
    for (TensorId out : op.outs) {
      if (isExternal[out])
        continue;
      TensorId root = problem.tensors[out].root;
      if (root == out) {
        current[out] = static_cast<int32_t>(storages.size());
        storages.push_back({out, position, position, 0, 0});
      } else {
        for (TensorId in : op.ins)
          if (problem.tensors[in].root == root) {
            current[out] = current[in];
            break;
          }
      }
      if (keepReads) {
        events.push_back({position, current[out], lastEvent[out]});
        lastEvent[out] = static_cast<int32_t>(events.size()) - 1;
      }
    }
  }
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    const Tensor &tensor = problem.tensors[i];
    bool isKept = problem.tensors[tensor.root].kind == TensorKind::Result &&
                  (tensor.root == static_cast<TensorId>(i) ||
                   tensor.kind == TensorKind::Result);
    if (isKept && current[i] != kExternal)
      storages[current[i]].last = size;
  }
  change.assign(sequence.size() + 2, 0);
  for (const Storage &storage : storages) {
    Bytes bytes = problem.tensors[storage.root].size;
    change[storage.born] += bytes;
    change[storage.last + 1] -= bytes;
  }
}

Bytes Timeline::computePeak(const std::vector<OpId> &sequence) {
  walk(sequence, /*keepReads=*/false);
  Bytes live = base, highest = base;
  for (size_t i = 0; i != sequence.size(); ++i) {
    live += change[i];
    highest = std::max(highest, live + problem.ops[sequence[i]].workspace);
  }
  return highest;
}

void Timeline::build(const std::vector<OpId> &sequence) {
  walk(sequence, /*keepReads=*/true);
  memory.resize(sequence.size());
  Bytes live = base;
  peak = base;
  for (size_t i = 0; i != sequence.size(); ++i) {
    live += change[i];
    memory[i] = live + problem.ops[sequence[i]].workspace;
    peak = std::max(peak, memory[i]);
  }
  // Counting sort of the reads by storage keeps them in order of position.
  for (const auto &[storage, read] : unsortedReads)
    ++storages[storage].endRead;
  int32_t next = 0;
  for (Storage &storage : storages) {
    int32_t count = storage.endRead;
    storage.firstRead = storage.endRead = next;
    next += count;
  }
  reads.resize(unsortedReads.size());
  for (const auto &[storage, read] : unsortedReads)
    reads[storages[storage].endRead++] = read;
}

int32_t Timeline::getStorage(TensorId tensor, int32_t position) const {
  if (isExternal[tensor])
    return kExternal;
  int32_t event = lastEvent[tensor];
  while (event >= 0 && events[event].position >= position)
    event = events[event].previous;
  return event < 0 ? kExternal : events[event].storage;
}
