//===- Regions.cpp - Checkpoint regions and segments ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <algorithm>
#include <cmath>

using namespace remat;

namespace {

/// Builds the schedule while it walks the program.
class RegionReplayer {
public:
  RegionReplayer(const Problem &problem, const std::vector<char> &saved)
      : problem(problem), producer(problem.tensors.size(), -1),
        isDropped(problem.tensors.size(), 0), isFresh(problem.ops.size(), 0) {
    for (size_t i = 0; i != problem.ops.size(); ++i)
      for (TensorId out : problem.ops[i].outs)
        producer[out] = static_cast<OpId>(i);
    for (size_t i = 0; i != problem.tensors.size(); ++i) {
      TensorId root = problem.tensors[i].root;
      OpId maker = producer[root];
      isDropped[i] = maker >= 0 &&
                     (!saved[root] || problem.ops[maker].mustRecompute) &&
                     problem.tensors[root].kind == TensorKind::Temp &&
                     problem.ops[maker].mayRunAgain() &&
                     problem.ops[maker].phase == Phase::Forward;
    }
    // A view is repeated with its source, or the source stays.
    for (size_t i = 0; i != problem.tensors.size(); ++i)
      if (producer[i] >= 0 && !problem.ops[producer[i]].mayRunAgain())
        isDropped[problem.tensors[i].root] = 0;
    for (size_t i = 0; i != problem.tensors.size(); ++i)
      isDropped[i] = isDropped[problem.tensors[i].root];
  }

  std::vector<OpId> replay() {
    for (size_t i = 0; i != problem.ops.size(); ++i) {
      const Op &op = problem.ops[i];
      if (op.phase != Phase::Forward)
        for (TensorId in : op.ins)
          recompute(in);
      sequence.push_back(static_cast<OpId>(i));
    }
    return std::move(sequence);
  }

private:
  bool isNeeded(TensorId tensor) const {
    return isDropped[tensor] && producer[tensor] >= 0 &&
           !isFresh[producer[tensor]];
  }

  /// Appends what makes `tensor`, inputs first. Iterative: chains are as long
  /// as the forward pass.
  void recompute(TensorId tensor) {
    if (!isNeeded(tensor))
      return;
    std::vector<std::pair<OpId, size_t>> stack{{producer[tensor], 0}};
    while (!stack.empty()) {
      auto &[op, next] = stack.back();
      const std::vector<TensorId> &ins = problem.ops[op].ins;
      while (next != ins.size() && !isNeeded(ins[next]))
        ++next;
      if (next != ins.size()) {
        stack.push_back({producer[ins[next]], 0});
        continue;
      }
      if (!isFresh[op]) {
        isFresh[op] = 1;
        sequence.push_back(op);
      }
      stack.pop_back();
    }
  }

  const Problem &problem;
  std::vector<OpId> producer;
  std::vector<char> isDropped;
  /// Operations that have run again.
  std::vector<char> isFresh;
  std::vector<OpId> sequence;
};

} // namespace

Schedule remat::recomputeUnsaved(const Problem &problem,
                                 const std::vector<char> &savedTensor) {
  return makeSchedule(problem, RegionReplayer(problem, savedTensor).replay(),
                      "regions");
}

/// What is saved if the first `share` of the forward pass, by cost, is cut into
/// `segments`: what crosses between them, and all behind them.
static std::vector<char> saveBorders(const Problem &problem, unsigned segments,
                                     double share) {
  Cost total = 0;
  for (const Op &op : problem.ops)
    if (op.phase == Phase::Forward)
      total += op.cost;
  std::vector<int64_t> madeIn(problem.tensors.size(), -1);
  std::vector<char> saved(problem.tensors.size(), 0);
  Cost before = 0;
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    if (op.phase != Phase::Forward)
      continue;
    double part = (total > 0 ? before / total
                             : static_cast<double>(i) /
                                   static_cast<double>(problem.ops.size())) /
                  share;
    unsigned segment =
        std::min(segments, static_cast<unsigned>(part * segments));
    before += op.cost;
    for (TensorId in : op.ins) {
      TensorId root = problem.tensors[in].root;
      if (madeIn[root] >= 0 && madeIn[root] != segment)
        saved[root] = 1;
    }
    for (TensorId out : op.outs) {
      TensorId root = problem.tensors[out].root;
      if (root == out)
        madeIn[root] = segment;
      if (segment == segments)
        saved[root] = 1;
    }
  }
  return saved;
}

Schedule remat::solveSegments(const Problem &problem, unsigned segments,
                              const std::vector<char> &alsoSaved) {
  // The backward pass of the last segment comes at once: there is nothing to
  // gain from dropping it.
  std::vector<char> saved =
      segments < 2 ? std::vector<char>(problem.tensors.size(), 1)
                   : saveBorders(problem, segments - 1, 1 - 1.0 / segments);
  for (size_t i = 0; i != alsoSaved.size(); ++i)
    saved[i] |= alsoSaved[i];
  Schedule schedule = recomputeUnsaved(problem, saved);
  schedule.solver = "segments";
  return schedule;
}

std::vector<OpId> remat::solveSegmentsWithin(const Problem &problem,
                                             Bytes budget) {
  Problem split = problem;
  size_t peak = simulate(problem, programOrder(problem)).peakStep;
  for (size_t i = 0; i != split.ops.size(); ++i)
    split.ops[i].phase = i < peak ? Phase::Forward : Phase::Backward;
  Schedule best;
  bool hasBest = false;
  for (double share : {0.25, 0.5, 0.75, 1.0})
    for (unsigned segments = 1; segments <= peak; segments *= 2) {
      Schedule schedule =
          recomputeUnsaved(split, saveBorders(split, segments, share));
      if (schedule.peak > budget ||
          (hasBest && schedule.overhead >= best.overhead))
        continue;
      best = std::move(schedule);
      hasBest = true;
    }
  return std::move(best.sequence);
}

Schedule remat::solveSqrt(const Problem &problem,
                          const std::vector<char> &alsoSaved) {
  auto forward =
      std::count_if(problem.ops.begin(), problem.ops.end(),
                    [](const Op &op) { return op.phase == Phase::Forward; });
  auto segments = static_cast<unsigned>(
      std::lround(std::sqrt(static_cast<double>(forward))));
  Schedule schedule = solveSegments(problem, segments, alsoSaved);
  schedule.solver = "sqrt";
  return schedule;
}
