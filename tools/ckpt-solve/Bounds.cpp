//===- Bounds.cpp - Bounds and exact solutions in ckpt-solve ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bounds.h"

#include <algorithm>
#include <cstdio>

using namespace remat;

std::string remat::explainInfeasible(const Problem &problem, Bytes budget,
                                     const LowerBound &bound) {
  constexpr size_t kMaxNamed = 8;
  std::string text =
      "cannot meet the budget of " + std::to_string(budget) + " bytes";
  if (bound.leastPeak <= budget)
    return text +
           ": all schedules were looked at; memory is in the way when "
           "operation " +
           std::to_string(bound.instant) + " (" +
           problem.ops[bound.instant].name + ") runs";
  text += "; every schedule has a peak of at least " +
          std::to_string(bound.leastPeak) + ", ";
  if (bound.leastPeakOp >= 0)
    text += "when operation " + std::to_string(bound.leastPeakOp) + " (" +
            problem.ops[bound.leastPeakOp].name + ") runs";
  else
    text += "at the end, when all results are live";
  for (size_t i = 0; i != std::min(kMaxNamed, bound.pinned.size()); ++i) {
    TensorId tensor = bound.pinned[i];
    text += "\n  " + std::to_string(problem.tensors[tensor].size) +
            " bytes are held by tensor " + std::to_string(tensor);
  }
  if (bound.pinned.size() > kMaxNamed)
    text += "\n  and " + std::to_string(bound.pinned.size() - kMaxNamed) +
            " more tensors";
  return text;
}

std::string remat::reportGap(const LowerBound &bound, Schedule &schedule) {
  // In another order than the program's a schedule may cost less.
  schedule.lowerBound =
      std::max(schedule.lowerBound.value_or(0), bound.overhead);
  double least = std::min(*schedule.lowerBound, schedule.overhead);
  double gap = schedule.overhead > 0
                   ? (schedule.overhead - least) / schedule.overhead
                   : 0;
  char text[128];
  std::snprintf(
      text, sizeof(text),
      "proven bound %.2f %%, at most %.1f %% of the overhead above it",
      100 * *schedule.lowerBound, 100 * gap);
  return text;
}

bool remat::solveExactly(const Problem &problem, Bytes budget, bool withMilp,
                         const ExactOptions &options, Schedule &schedule,
                         std::string &error) {
  ExactResult result = withMilp ? solveMilp(problem, budget, options)
                                : solveExact(problem, budget, options);
  if (!result.error.empty())
    error = result.error;
  else if (result.isInfeasible)
    error = "cannot meet the budget of " + std::to_string(budget) +
            " bytes: all schedules were looked at";
  else if (!result.schedule)
    error = "found no schedule within the time limit; each has an overhead of "
            "at least " +
            std::to_string(100 * result.bound) + " %";
  else
    schedule = *result.schedule;
  if (result.isOptimal && error.empty())
    schedule.solver = "exact";
  return error.empty();
}
