//===- Stopwatch.h - Time since it was made ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_STOPWATCH_H
#define CKPT_LIB_SOLVER_STOPWATCH_H

#include <algorithm>
#include <chrono>

namespace remat {

class Stopwatch {
public:
  double getSeconds() const {
    std::chrono::duration<double> used =
        std::chrono::steady_clock::now() - begin;
    return used.count();
  }

  /// What is left of `limit` seconds, or next to nothing: 0 is no limit.
  double getRest(double limit) const {
    return std::max(1e-6, limit - getSeconds());
  }

private:
  std::chrono::steady_clock::time_point begin =
      std::chrono::steady_clock::now();
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_STOPWATCH_H
