//===- Partition.h - A step as forward and backward half --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file cuts a training step in two that run one after the other: what the
// first half makes and the second reads is saved, or computed again in the
// second. All functions take a valid problem, are deterministic and may run at
// once in several threads.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_PARTITION_H
#define CKPT_SOLVER_PARTITION_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// What can be said of each operation of a problem before it is cut.
struct PartitionHints {
  /// Operations of the forward pass.
  std::vector<char> isForward;
  /// Operations that must run exactly once, in the order in which they stand
  /// among each other.
  std::vector<char> hasEffects;
};

/// Which operations the forward half may hold, and which it has to. Both are
/// closed: with an operation they have whatever makes its inputs.
struct ForwardHalf {
  std::vector<char> isCandidate;
  std::vector<char> isRequired;
};

/// Candidates are the forward pass, and operations with effects that stand
/// before one of the forward pass. Required is what results of the step depend
/// on that candidates make, and candidates with effects. Linear.
ForwardHalf findForwardHalf(const Problem &problem,
                            const PartitionHints &hints);

/// Groups of the backward half that run one after the other.
struct BackwardGroups {
  int32_t numGroups = 1;
  /// By operation; -1 for what the forward half has to run. Empty for one
  /// group.
  std::vector<int32_t> groupOf;
  /// Whether groups read what one before ran again. Otherwise each runs it
  /// anew; what the forward half has not run is shared in any case.
  bool share = true;
};

/// `tags`, by operation, has the group of operations outside of the forward
/// half, or -1. A group is what it is the first to need, and what has effects
/// and stands before such; what none needs is of the last. All of `half`'s
/// candidates that are not required get the first group that reads them.
/// O(n * groups).
BackwardGroups findGroups(const Problem &problem, const PartitionHints &hints,
                          const ForwardHalf &half,
                          const std::vector<int32_t> &tags, int32_t numGroups);

/// The two halves as one schedule.
struct Partition {
  /// Forward half, then backward half. Every operation at least once.
  std::vector<OpId> sequence;
  /// How many steps of `sequence` the forward half has.
  size_t numForward = 0;
  /// By group of the backward half: where it ends in `sequence`.
  std::vector<size_t> groupEnds;
};

/// Runs what the backward half reads in the forward half, except candidates
/// marked in `isRerun`: those run (again) in the backward half, right before
/// the first operation that needs them and once (in each group, unless groups
/// share), in the order of the program among each other's inputs. Other
/// candidates that nothing needs run last. Linear.
Partition makePartition(const Problem &problem, const ForwardHalf &half,
                        const std::vector<char> &isRerun,
                        const BackwardGroups &groups = {});

/// Which candidates to run in the backward half so that the least is saved: a
/// minimum cut between what the backward half reads and what must not run
/// there, the capacity of a tensor its size in bytes. `mayRerun` is by
/// operation. `isHeld`, by tensor, marks storage that is there at no cost, such
/// as that of results. A view that is no smaller than its root is not saved,
/// its root is. Among minimum cuts that nearest to the backward half: it runs
/// the least again. H. He and S. Yu, Transcending Runtime-Memory Tradeoffs in
/// Checkpointing by being Fusion Aware (MLSys 2023); here exact with views and
/// operations of several results. O(V^2 E), V operations and tensors, much less
/// in practice.
std::vector<char> minimizeSaved(const Problem &problem, const ForwardHalf &half,
                                const std::vector<char> &mayRerun,
                                const std::vector<char> &isHeld);

} // namespace remat

#endif // CKPT_SOLVER_PARTITION_H
