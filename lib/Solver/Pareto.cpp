//===- Pareto.cpp - Many budgets, and the least memory ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OffloadOps.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <algorithm>

using namespace remat;

Bytes remat::getFloor(const Problem &problem, OpId &most) {
  const std::vector<Tensor> &tensors = problem.tensors;
  auto isExternal = [&](TensorId root) {
    return tensors[root].kind == TensorKind::Arg ||
           tensors[root].kind == TensorKind::Const;
  };
  Bytes base = 0, floor = 0;
  for (size_t t = 0; t != tensors.size(); ++t)
    if (tensors[t].root == static_cast<TensorId>(t) &&
        isExternal(static_cast<TensorId>(t)))
      base += tensors[t].size;
  most = -1;
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    std::vector<TensorId> roots;
    for (TensorId in : op.ins)
      if (!isExternal(tensors[in].root))
        roots.push_back(tensors[in].root);
    std::sort(roots.begin(), roots.end());
    roots.erase(std::unique(roots.begin(), roots.end()), roots.end());
    for (TensorId out : op.outs)
      if (tensors[out].root == out && !isExternal(out))
        roots.push_back(out);
    Bytes need = op.workspace;
    for (TensorId root : roots)
      need += tensors[root].size;
    if (most < 0 || need > floor) {
      floor = need;
      most = static_cast<OpId>(i);
    }
  }
  return base + floor;
}

/// Program order, with what must be offloaded.
static Schedule getStart(const Problem &problem, const SearchOptions &options) {
  ProblemIndex index(problem, options.recomputeWeights, options.offload);
  return placeSchedule(problem, index, getProgramWithMust(index), 0, "search");
}

/// `options` with a share of its limits and another start.
static SearchOptions getShare(const SearchOptions &options, double share,
                              const Schedule &start, double done) {
  SearchOptions part = options;
  part.timeLimit *= share;
  if (part.workLimit > 0)
    part.workLimit = std::max<int64_t>(
        1, static_cast<int64_t>(static_cast<double>(part.workLimit) * share));
  part.start = start.sequence;
  part.startTransfers = start.transfers;
  if (options.onProgress)
    part.onProgress = [&options, share, done](double used) {
      options.onProgress(done + share * used);
    };
  return part;
}

Schedule remat::minimizeMemory(const Problem &problem, double maxOverhead,
                               const SearchOptions &options) {
  constexpr int kSteps = 10;
  Schedule best = getStart(problem, options);
  OpId op;
  Bytes low = getFloor(problem, op), high = best.peak;
  for (int step = 0; step != kSteps && low < high; ++step) {
    Bytes budget = low + (high - low) / 2;
    SearchOptions part = getShare(options, 1.0 / kSteps, best,
                                  static_cast<double>(step) / kSteps);
    part.feasibilityShare = std::min(0.5, options.feasibilityShare);
    BudgetResult result = searchSchedule(problem, budget, part);
    if (result.feasible && result.schedule.overhead <= maxOverhead) {
      best = std::move(result.schedule);
      high = best.peak;
    } else {
      low = budget + 1;
    }
  }
  return best;
}

std::vector<Schedule> remat::solvePareto(const Problem &problem,
                                         unsigned numPoints,
                                         const SearchOptions &options) {
  std::vector<Schedule> curve = {getStart(problem, options)};
  if (numPoints < 2)
    return curve;
  // How low it goes, whatever it costs.
  OpId op;
  Bytes highest = curve[0].peak, floor = getFloor(problem, op);
  double share = 1.0 / (numPoints + 1);
  SearchOptions part = getShare(options, 2 * share, {}, 0);
  Schedule least = searchSchedule(problem, floor, part).schedule;
  for (unsigned i = 1; i != numPoints; ++i) {
    Bytes step = (highest - least.peak) / (numPoints - 1);
    Bytes budget = i + 1 == numPoints ? least.peak
                                      : highest - step * static_cast<Bytes>(i);
    part = getShare(options, share, curve.back(), (i + 1) * share);
    BudgetResult result = searchSchedule(problem, budget, part);
    // The schedule of the least peak fits every budget.
    if (!result.feasible ||
        (least.peak <= budget && least.overhead < result.schedule.overhead))
      result.schedule = least;
    curve.push_back(std::move(result.schedule));
  }
  for (size_t i = curve.size() - 1; i-- != 0;)
    if (curve[i + 1].overhead < curve[i].overhead)
      curve[i] = curve[i + 1];
  return curve;
}
