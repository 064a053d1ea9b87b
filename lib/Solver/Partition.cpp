//===- Partition.cpp - A step as forward and backward half ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Partition.h"

#include "MaxFlow.h"
#include "Producers.h"

#include <algorithm>

using namespace remat;

/// Adds to `set` what makes the inputs of its members. Producers stand before
/// their readers, so that one walk from the end is enough.
static void closeOverInputs(const Problem &problem,
                            const std::vector<OpId> &producer,
                            std::vector<char> &set) {
  for (size_t i = problem.ops.size(); i-- != 0;)
    if (set[i])
      for (TensorId in : problem.ops[i].ins)
        if (producer[in] >= 0)
          set[producer[in]] = 1;
}

ForwardHalf remat::findForwardHalf(const Problem &problem,
                                   const PartitionHints &hints) {
  std::vector<OpId> producer = getProducers(problem);
  size_t numOps = problem.ops.size();
  ForwardHalf half;
  half.isCandidate = hints.isForward;
  // Effects keep their order. From the end: what is needed stands before.
  bool isBeforeForwardEffect = false;
  for (size_t i = numOps; i-- != 0;) {
    half.isCandidate[i] |= hints.hasEffects[i] && isBeforeForwardEffect;
    if (!half.isCandidate[i])
      continue;
    isBeforeForwardEffect |= hints.hasEffects[i] != 0;
    for (TensorId in : problem.ops[i].ins)
      if (producer[in] >= 0)
        half.isCandidate[producer[in]] = 1;
  }
  half.isRequired.assign(numOps, 0);
  for (size_t i = 0; i != numOps; ++i) {
    if (!half.isCandidate[i])
      continue;
    half.isRequired[i] = hints.hasEffects[i];
    for (TensorId out : problem.ops[i].outs)
      if (problem.tensors[out].kind == TensorKind::Result)
        half.isRequired[i] = 1;
  }
  closeOverInputs(problem, producer, half.isRequired);
  return half;
}

BackwardGroups remat::findGroups(const Problem &problem,
                                 const PartitionHints &hints,
                                 const ForwardHalf &half,
                                 const std::vector<int32_t> &tags,
                                 int32_t numGroups) {
  BackwardGroups groups;
  groups.numGroups = numGroups;
  size_t numOps = problem.ops.size();
  int32_t last = numGroups - 1;
  groups.groupOf.assign(numOps, last);
  PartitionHints upTo = hints;
  for (int32_t group = last; group-- != 0;) {
    for (size_t i = 0; i != numOps; ++i)
      upTo.isForward[i] =
          half.isCandidate[i] || (tags[i] >= 0 && tags[i] <= group);
    ForwardHalf before = findForwardHalf(problem, upTo);
    for (size_t i = 0; i != numOps; ++i)
      if (before.isCandidate[i])
        groups.groupOf[i] = group;
  }
  // Candidates that only the backward half needs come where they are needed.
  std::vector<OpId> producer = getProducers(problem);
  for (size_t i = 0; i != numOps; ++i)
    if (half.isCandidate[i])
      groups.groupOf[i] = half.isRequired[i] ? -1 : last;
  for (size_t i = numOps; i-- != 0;)
    for (TensorId in : problem.ops[i].ins)
      if (OpId op = producer[in]; op >= 0 && half.isCandidate[op])
        groups.groupOf[op] = std::min(groups.groupOf[op], groups.groupOf[i]);
  return groups;
}

namespace {

/// Appends the backward half.
class BackwardBuilder {
public:
  BackwardBuilder(const Problem &problem, const std::vector<OpId> &producer,
                  const std::vector<char> &isRerun, std::vector<OpId> &sequence)
      : problem(problem), producer(producer), isRerun(isRerun),
        hasRun(problem.ops.size(), 0), hasEverRun(hasRun), sequence(sequence) {}

  /// Appends what `op` needs that has not run in this half, inputs first, and
  /// `op`. Iterative: chains are as long as the forward pass.
  void append(OpId root) {
    std::vector<std::pair<OpId, size_t>> stack{{root, 0}};
    while (!stack.empty()) {
      auto &[op, next] = stack.back();
      const std::vector<TensorId> &ins = problem.ops[op].ins;
      while (next != ins.size() && !isMissing(ins[next]))
        ++next;
      if (next != ins.size()) {
        stack.push_back({producer[ins[next]], 0});
        continue;
      }
      if (!hasRun[op])
        sequence.push_back(op);
      hasRun[op] = hasEverRun[op] = 1;
      stack.pop_back();
    }
  }

  /// What comes next computes again what `inForward` has computed too.
  void dropReruns(const std::vector<char> &inForward) {
    for (size_t i = 0; i != hasRun.size(); ++i)
      if (isRerun[i] && inForward[i])
        hasRun[i] = 0;
  }
  bool hasRunHere(OpId op) const { return hasEverRun[op]; }

private:
  bool isMissing(TensorId tensor) const {
    OpId op = producer[tensor];
    return op >= 0 && isRerun[op] && !hasRun[op];
  }

  const Problem &problem;
  const std::vector<OpId> &producer;
  const std::vector<char> &isRerun;
  /// Whether what it makes is there, and whether it has been at some time.
  std::vector<char> hasRun, hasEverRun;
  std::vector<OpId> &sequence;
};

} // namespace

Partition remat::makePartition(const Problem &problem, const ForwardHalf &half,
                               const std::vector<char> &isRerun,
                               const BackwardGroups &groups) {
  std::vector<OpId> producer = getProducers(problem);
  size_t numOps = problem.ops.size();
  // What the backward half runs, and what of the forward half it reads.
  std::vector<char> inBackward(numOps, 0);
  std::vector<char> inForward = half.isRequired;
  for (size_t i = numOps; i-- != 0;) {
    inBackward[i] |= !half.isCandidate[i];
    if (!inBackward[i])
      continue;
    for (TensorId in : problem.ops[i].ins) {
      OpId op = producer[in];
      if (op >= 0 && half.isCandidate[op])
        (isRerun[op] ? inBackward : inForward)[op] = 1;
    }
  }
  closeOverInputs(problem, producer, inForward);

  Partition partition;
  for (size_t i = 0; i != numOps; ++i)
    if (inForward[i])
      partition.sequence.push_back(static_cast<OpId>(i));
  partition.numForward = partition.sequence.size();
  BackwardBuilder backward(problem, producer, isRerun, partition.sequence);
  for (int32_t group = 0; group != groups.numGroups; ++group) {
    if (group > 0 && !groups.share)
      backward.dropReruns(inForward);
    for (size_t i = 0; i != numOps; ++i)
      if (!half.isCandidate[i] &&
          (groups.groupOf.empty() || groups.groupOf[i] == group))
        backward.append(static_cast<OpId>(i));
    partition.groupEnds.push_back(partition.sequence.size());
  }
  for (size_t i = 0; i != numOps; ++i)
    if (!inForward[i] && !backward.hasRunHere(static_cast<OpId>(i)))
      backward.append(static_cast<OpId>(i));
  partition.groupEnds.back() = partition.sequence.size();
  return partition;
}

std::vector<char> remat::minimizeSaved(const Problem &problem,
                                       const ForwardHalf &half,
                                       const std::vector<char> &mayRerun,
                                       const std::vector<char> &isHeld) {
  std::vector<OpId> producer = getProducers(problem);
  auto isMadeForward = [&](TensorId tensor) {
    return producer[tensor] >= 0 && half.isCandidate[producer[tensor]];
  };
  // The source is what the backward half reads. A tensor that is needed is
  // saved, which cuts its edge, or its operation runs, which needs its inputs.
  MaxFlow flow;
  int source = flow.addNode(), sink = flow.addNode();
  std::vector<int> need(problem.tensors.size(), -1), opNode(problem.ops.size());
  for (size_t i = 0; i != problem.ops.size(); ++i)
    opNode[i] = flow.addNode();
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    auto tensor = static_cast<TensorId>(i);
    if (!isMadeForward(tensor))
      continue;
    TensorId root = problem.tensors[i].root;
    OpId op = producer[i];
    bool isUselessView = root != tensor && mayRerun[op] &&
                         problem.tensors[root].size <= problem.tensors[i].size;
    Bytes size = isHeld[root] ? 0 : problem.tensors[i].size;
    need[i] = flow.addNode();
    int drop = flow.addNode();
    flow.addEdge(need[i], drop, isUselessView ? MaxFlow::kInfinite : size);
    flow.addEdge(drop, opNode[op], MaxFlow::kInfinite);
  }
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    if (half.isCandidate[i] && !mayRerun[i])
      flow.addEdge(opNode[i], sink, MaxFlow::kInfinite);
    for (TensorId in : problem.ops[i].ins)
      if (isMadeForward(in))
        flow.addEdge(half.isCandidate[i] ? opNode[i] : source, need[in],
                     MaxFlow::kInfinite);
  }
  flow.run(source, sink);
  std::vector<char> isRerun(problem.ops.size(), 0);
  for (size_t i = 0; i != problem.ops.size(); ++i)
    isRerun[i] = half.isCandidate[i] && flow.isOnSourceSide(opNode[i]);
  return isRerun;
}
