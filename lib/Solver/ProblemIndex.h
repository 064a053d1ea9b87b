//===- ProblemIndex.h - A problem as the search reads it --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file holds what never changes during a search: who makes and who reads
// each tensor, in flat arrays. One more operation stands for the end of the
// program: it reads the results, so that they need no special case.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_PROBLEMINDEX_H
#define CKPT_LIB_SOLVER_PROBLEMINDEX_H

#include "ckpt/Solver/Offload.h"

namespace remat {

template <typename T>
struct Range {
  const T *first;
  const T *last;
  const T *begin() const { return first; }
  const T *end() const { return last; }
  size_t size() const { return static_cast<size_t>(last - first); }
  const T &operator[](size_t i) const { return first[i]; }
};

class ProblemIndex {
public:
  struct Input {
    /// -1 if no operation makes the tensor.
    OpId producer;
    /// Which output of `producer`.
    int32_t output;
  };
  struct Output {
    /// 0 for views.
    Bytes size;
    bool ownsStorage;
    /// For views: the input whose storage is shared; -1 if that is an argument.
    int32_t source;
  };
  struct Consumer {
    OpId op;
    /// Which input of `op` reads which output.
    int32_t input;
    int32_t output;
  };

  /// `weights` multiply the cost of running an operation again, and break ties
  /// only; empty for none. `offload` is by operation; empty if all are free.
  explicit ProblemIndex(const Problem &problem,
                        const std::vector<double> &weights = {},
                        const std::vector<OffloadPolicy> &offload = {});

  /// The operation that stands for the end.
  OpId getEnd() const { return numOps; }
  OpId getNumOps() const { return numOps; }
  Range<Input> getInputs(OpId op) const {
    return {inputs.data() + inputBegin[op], inputs.data() + inputBegin[op + 1]};
  }
  Range<Output> getOutputs(OpId op) const {
    return {outputs.data() + outputBegin[op],
            outputs.data() + outputBegin[op + 1]};
  }
  Range<Consumer> getConsumers(OpId op) const {
    return {consumers.data() + consumerBegin[op],
            consumers.data() + consumerBegin[op + 1]};
  }
  /// In units of 2^-44 of the program's cost, so that sums are exact.
  int64_t getCost(OpId op) const { return costs[op]; }
  Bytes getWorkspace(OpId op) const { return workspaces[op]; }
  /// Workspace and the storage that the operation allocates.
  Bytes getFixedBytes(OpId op) const { return fixedBytes[op]; }
  /// Whether the operation may run more than once.
  bool isRecomputable(OpId op) const { return recomputable[op]; }
  /// Whether it may leave its place, where dependences allow.
  bool isMovable(OpId op) const { return movable[op]; }
  /// Whether anything can be offloaded.
  bool hasOffload() const { return !policies.empty(); }
  /// What may be done with what an operation makes; Never where it cannot be
  /// offloaded.
  OffloadPolicy getOffloadPolicy(OpId op) const {
    return policies.empty() ? OffloadPolicy::Never : policies[op];
  }
  bool isOffloadable(OpId op) const {
    return getOffloadPolicy(op) != OffloadPolicy::Never;
  }
  /// Of one copy, in the units of getCost.
  double getTransferCost(Bytes bytes) const {
    return copyCost + byteCost * static_cast<double>(bytes);
  }
  /// Of copying all that an operation allocates, in one direction.
  double getTransferCostOf(OpId op) const { return transferCosts[op]; }
  /// Mean cost of an operation, at least 1.
  int64_t getCostUnit() const { return costUnit; }

private:
  void readOffload(const HostLink &link,
                   const std::vector<OffloadPolicy> &wanted, double scale,
                   double programCost);

  OpId numOps;
  int64_t costUnit = 1;
  std::vector<size_t> inputBegin, outputBegin, consumerBegin;
  std::vector<Input> inputs;
  std::vector<Output> outputs;
  std::vector<Consumer> consumers;
  std::vector<int64_t> costs;
  std::vector<Bytes> workspaces, fixedBytes;
  std::vector<char> recomputable, movable;
  /// Empty if nothing can be offloaded.
  std::vector<OffloadPolicy> policies;
  std::vector<double> transferCosts;
  double byteCost = 0, copyCost = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_PROBLEMINDEX_H
