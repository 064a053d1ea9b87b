//===- RandomTransfers.h - Schedules with random transfers ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_SOLVER_RANDOMTRANSFERS_H
#define CKPT_TEST_UNIT_SOLVER_RANDOMTRANSFERS_H

#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"

/// A problem with a host link and a valid sequence with some operations run
/// again, and transfers that are mostly valid.
inline remat::Problem makeRandomTransfers(uint64_t seed, int numOps,
                                          std::vector<remat::OpId> &sequence,
                                          std::vector<remat::Transfer> &valid) {
  using namespace remat;
  std::mt19937_64 random(seed);
  auto pick = [&](size_t bound) {
    return static_cast<size_t>(random() % bound);
  };
  Problem problem = seed % 2 ? makeRandomProgram(seed, numOps / 2 + 1)
                             : makeRandomProblem(seed, numOps + 1);
  static constexpr double kBandwidths[] = {0.5, 3, 20, 1000};
  problem.hostLink = {kBandwidths[pick(4)], pick(2) ? 0.0 : 3.5};
  sequence = programOrder(problem);
  for (size_t i = pick(6); i != 0; --i) {
    OpId op = sequence[pick(sequence.size())];
    if (!problem.ops[op].recomputable)
      continue;
    std::vector<OpId> longer = sequence;
    longer.insert(
        longer.begin() + static_cast<ptrdiff_t>(pick(sequence.size() + 1)), op);
    if (!simulate(problem, longer).error)
      sequence = longer;
  }
  // One by one, so that several are valid together.
  valid.clear();
  for (size_t i = 0; i != 4 * sequence.size(); ++i) {
    size_t offload = pick(sequence.size());
    size_t release = offload + 1 + pick(6);
    size_t prefetch = release + pick(sequence.size());
    std::vector<Transfer> more = valid;
    auto at = more.begin();
    while (at != more.end() && at->offload < offload)
      ++at;
    more.insert(at, {offload, release, prefetch});
    if (!simulate(problem, sequence, more).error)
      valid = more;
  }
  return problem;
}

#endif // CKPT_TEST_UNIT_SOLVER_RANDOMTRANSFERS_H
