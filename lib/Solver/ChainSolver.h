//===- ChainSolver.h - Solve a program block by block -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_CHAINSOLVER_H
#define CKPT_LIB_SOLVER_CHAINSOLVER_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// A schedule of `problem`, which must be valid, with a peak of at most
/// `budget`: the program is cut into blocks (Blocks.h), each kind of block is
/// solved once for several budgets (BlockProblem.h), and a table combines them
/// (ChainTable.h). Empty if none is found. First instances keep program order.
/// About `work` updates of a schedule are spent; `spent` is how many.
std::vector<OpId> solveChain(const Problem &problem, Bytes budget, int64_t work,
                             int64_t &spent);

} // namespace remat

#endif // CKPT_LIB_SOLVER_CHAINSOLVER_H
