//===- Budget.cpp - Budgets as people write them ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Budget.h"

#include <charconv>
#include <cmath>

using namespace remat;

static ParsedBudget fail(const char *why) {
  ParsedBudget budget;
  budget.error = why;
  return budget;
}

ParsedBudget remat::parseBudget(const std::string &text) {
  struct Suffix {
    const char *name;
    double factor;
  };
  static constexpr Suffix kSuffixes[] = {{"", 1},
                                         {"B", 1},
                                         {"KB", 1e3},
                                         {"MB", 1e6},
                                         {"GB", 1e9},
                                         {"TB", 1e12},
                                         {"KiB", 1024.0},
                                         {"MiB", 1048576.0},
                                         {"GiB", 1073741824.0},
                                         {"TiB", 1099511627776.0}};

  double number = 0;
  // from_chars reads the same in every locale.
  auto [end, code] = std::from_chars(text.data(), text.data() + text.size(),
                                     number, std::chars_format::fixed);
  if (code != std::errc() || !std::isfinite(number))
    return fail("expected a number with %, or bytes such as 4GiB");
  if (std::signbit(number))
    return fail("a budget is not negative");
  std::string suffix(end, text.data() + text.size());
  ParsedBudget budget;
  if (suffix == "%") {
    budget.isFraction = true;
    budget.fraction = number / 100;
    if (budget.fraction > 1e6)
      return fail("the share is too large");
    return budget;
  }
  for (const Suffix &known : kSuffixes) {
    if (suffix != known.name)
      continue;
    double bytes = number * known.factor;
    if (bytes >= 9.0e18)
      return fail("the number of bytes is too large");
    budget.bytes = static_cast<Bytes>(bytes);
    return budget;
  }
  return fail("unknown unit; expected %, B, KB, MB, GB, TB, KiB, MiB, GiB or "
              "TiB");
}
