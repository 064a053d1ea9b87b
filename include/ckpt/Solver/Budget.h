//===- Budget.h - Budgets as people write them ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_BUDGET_H
#define CKPT_SOLVER_BUDGET_H

#include "ckpt/Solver/Problem.h"

namespace remat {

struct ParsedBudget {
  /// Empty if the text is a budget.
  std::string error;
  /// Whether `fraction` holds the budget, or `bytes`.
  bool isFraction = false;
  /// Share of the temporary peak: 0.6 for 60%.
  double fraction = 0;
  /// Bytes in total, arguments and constants included.
  Bytes bytes = 0;
};

/// Reads `60%`, `1000000`, `4GiB`, `1.5GB`; suffixes B, KB, MB, GB, TB are
/// powers of 1000, KiB, MiB, GiB, TiB of 1024. Thread-safe.
ParsedBudget parseBudget(const std::string &text);

} // namespace remat

#endif // CKPT_SOLVER_BUDGET_H
