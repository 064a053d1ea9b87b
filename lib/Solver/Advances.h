//===- Advances.h - Branches to run sooner ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file looks systematically for what Repair::advance does at random: steps
// that may run sooner, with what they need, so that less is live where much is.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_ADVANCES_H
#define CKPT_LIB_SOLVER_ADVANCES_H

#include "Repair.h"

namespace remat {

/// A step to run right behind another.
struct Advance {
  StepId step, after;
  ConeOrder order;
  /// What then is over the limit that was asked for, summed over steps.
  double area;
};

/// What reads `step`, what reads that, and so on, as far as it is near.
std::vector<StepId> findReaders(const ScheduleState &state, StepId step);

/// Finds which of `steps` to run sooner so that less is over `under`, the best
/// first, as if each was the only one. The state is as before.
std::vector<Advance> findAdvances(ScheduleState &state, Repair &repair,
                                  const std::vector<StepId> &steps,
                                  Bytes under);

} // namespace remat

#endif // CKPT_LIB_SOLVER_ADVANCES_H
