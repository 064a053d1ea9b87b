//===- Evictor.h - Evict and recompute until within a budget ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file is the greedy part of the budget solver. It looks at the whole
// schedule: an instance that is live across the peak can be evicted between two
// of its readers, and what is needed to make it again runs right before the
// later one. What that needs in turn and is gone by then is either kept until
// there or made again too, whichever takes less.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_EVICTOR_H
#define CKPT_LIB_SOLVER_EVICTOR_H

#include "Timeline.h"
#include "ckpt/Solver/Problem.h"

namespace remat {

struct EvictorOptions {
  /// An input that is gone is kept rather than made again if keeping it fills
  /// less than 1/holdFactor of the area over the budget that eviction frees.
  double holdFactor = 8;
  /// Evictions are ranked by freed area / cost^costExponent.
  double costExponent = 1;
};

class Evictor {
public:
  explicit Evictor(const Problem &problem);

  /// Inserts recomputations into `sequence` until its peak is at most `budget`.
  /// False if it found none that helps; `sequence` is then the last state,
  /// whose peak is not above that before.
  bool reduce(std::vector<OpId> &sequence, Bytes budget,
              const EvictorOptions &options);

  /// Removes recomputations that the budget does not need, the most costly
  /// first, until `maxWork` operations were visited.
  void prune(std::vector<OpId> &sequence, Bytes budget, int64_t maxWork);

  /// Positions of instances after the first.
  std::vector<int32_t> getClones(const std::vector<OpId> &sequence) const;
  Cost getCost(const std::vector<OpId> &sequence) const;
  Timeline &getTimeline() { return timeline; }

private:
  /// What recreates a storage before a position.
  struct Candidate {
    int32_t storage;
    /// The gap between two readers: positions (begin, end).
    int32_t begin;
    int32_t end;
    double score;
    std::vector<OpId> ops;
    /// Storages that stay live until `end` because `ops` read them.
    std::vector<int32_t> inputs;
  };

  bool findGap(int32_t storage, int32_t position, int32_t &begin,
               int32_t &end) const;
  bool makeCandidate(Bytes budget, Candidate &candidate);
  bool addProducers(const Candidate &candidate, double freed, double &held,
                    std::vector<OpId> &ops, std::vector<int32_t> &inputs);
  Bytes getBurstPeak(const Candidate &candidate) const;
  std::vector<Candidate> findCandidates(int32_t position, Bytes budget);
  double getFreedArea(TensorId root, int32_t begin, int32_t end) const;
  void computeOver(Bytes budget);

  const Problem &problem;
  EvictorOptions options;
  Timeline timeline;
  std::vector<OpId> producer;
  double costUnit = 1;
  const std::vector<OpId> *sequence = nullptr;
  /// Prefix sums over positions: bytes over the budget, positions over it.
  std::vector<double> overBytes;
  std::vector<int32_t> overCount;
  std::vector<int32_t> visited;
  int32_t visit = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_EVICTOR_H
