//===- Bounds.h - Bounds and exact solutions in ckpt-solve ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TOOLS_CKPT_SOLVE_BOUNDS_H
#define CKPT_TOOLS_CKPT_SOLVE_BOUNDS_H

#include "ckpt/Solver/Exact.h"
#include "ckpt/Solver/LowerBound.h"

namespace remat {

/// Why no schedule has a peak of at most `budget`, for people: the least peak
/// and what pins it, one line each. `bound` must be infeasible.
std::string explainInfeasible(const Problem &problem, Bytes budget,
                              const LowerBound &bound);

/// Sets the bound of `schedule`, and says how far above it is.
std::string reportGap(const LowerBound &bound, Schedule &schedule);

/// Solves exactly by search or, `withMilp`, with CBC. False and `error` set if
/// there is no schedule, or none was found.
bool solveExactly(const Problem &problem, Bytes budget, bool withMilp,
                  const ExactOptions &options, Schedule &schedule,
                  std::string &error);

} // namespace remat

#endif // CKPT_TOOLS_CKPT_SOLVE_BOUNDS_H
