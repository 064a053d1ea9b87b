//===- BudgetTest.cpp - Budgets as people write them ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Budget.h"

#include <gtest/gtest.h>

using namespace remat;

TEST(Budget, Shares) {
  ParsedBudget budget = parseBudget("62.5%");
  EXPECT_EQ(budget.error, "");
  EXPECT_TRUE(budget.isFraction);
  EXPECT_DOUBLE_EQ(budget.fraction, 0.625);
}

TEST(Budget, Bytes) {
  const std::pair<const char *, Bytes> kBudgets[] = {{"0", 0},
                                                     {"123", 123},
                                                     {"5B", 5},
                                                     {"2KB", 2000},
                                                     {"2KiB", 2048},
                                                     {"1.5MiB", 3 << 19},
                                                     {"3MB", 3000000},
                                                     {"4GiB", Bytes(4) << 30},
                                                     {"1GB", 1000000000},
                                                     {"1TiB", Bytes(1) << 40}};
  for (const auto &[text, bytes] : kBudgets) {
    ParsedBudget budget = parseBudget(text);
    EXPECT_EQ(budget.error, "") << text;
    EXPECT_FALSE(budget.isFraction) << text;
    EXPECT_EQ(budget.bytes, bytes) << text;
  }
}

TEST(Budget, Malformed) {
  for (const char *text :
       {"", "%", "x", "-1", "-5%", "nan", "inf%", "1e400", "5XB", "5 GiB",
        "5GiBx", "1%%", "9999999999TiB", "0x10"})
    EXPECT_NE(parseBudget(text).error, "") << text;
}
