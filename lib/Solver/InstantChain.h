//===- InstantChain.h - Bound from several instants -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file bounds the cost of recomputations after an instant by what is
// certain to run again until a later one, and after that. docs/Bounds.md has
// the proof.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_INSTANTCHAIN_H
#define CKPT_LIB_SOLVER_INSTANTCHAIN_H

#include "InstantCut.h"

namespace remat {

class InstantChain {
public:
  InstantChain(const ProgramInfo &info, Bytes budget, bool anyOrder);

  /// Looks at the instant when `op` first runs; at later ones first, if they
  /// are to count. Solves the best cut with whole storages as long as that
  /// visits no more than `branchWork` edges.
  void add(OpId op, int64_t branchWork);

  /// Recomputations after `op` first runs cost at least this.
  Cost getLeast(OpId op) const { return least[op]; }
  /// Edges that cuts have visited, and operations looked at.
  int64_t getWork() const { return work; }

private:
  /// Of `horizons` so many that little is lost.
  std::vector<OpId> getCandidates() const;

  const ProgramInfo &info;
  Bytes budget;
  bool anyOrder;
  std::vector<Cost> least; // by operation
  /// Instants behind which more is known to be spent than was before.
  std::vector<OpId> horizons;
  double price = 0;
  int64_t work = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_INSTANTCHAIN_H
