//===- ChainProgram.h - Chains and their backward pass ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_SOLVER_CHAINPROGRAM_H
#define CKPT_TEST_UNIT_SOLVER_CHAINPROGRAM_H

#include "ckpt/Solver/Problem.h"

/// Appends an operation of cost 1 that makes a value of 10 bytes.
inline void addUnitOp(remat::Problem &problem, std::vector<remat::TensorId> ins,
                      remat::Phase phase) {
  remat::Op op;
  op.cost = 1;
  op.ins = std::move(ins);
  op.outs = {static_cast<remat::TensorId>(problem.tensors.size())};
  op.phase = phase;
  problem.tensors.push_back({10, op.outs[0], remat::TensorKind::Temp});
  problem.ops.push_back(std::move(op));
}

/// An argument, a chain of `length` operations, and its backward pass, from the
/// end; each backward operation reads what its forward operation read.
inline remat::Problem makeUnitChain(int length) {
  remat::Problem problem;
  problem.tensors.push_back({10, 0, remat::TensorKind::Arg});
  for (remat::TensorId i = 0; i != length; ++i)
    addUnitOp(problem, {i}, remat::Phase::Forward);
  for (remat::TensorId i = length; i-- > 0;)
    addUnitOp(problem,
              {static_cast<remat::TensorId>(problem.tensors.size() - 1), i},
              remat::Phase::Backward);
  return problem;
}

/// An argument, a chain of `length` operations of cost `cost`, and as many that
/// each read the last value and one of the chain, from its end. All values are
/// of `size` bytes, and phases unknown.
inline remat::Problem makeReadBackChain(int length, remat::Bytes size,
                                        remat::Cost cost) {
  remat::Problem problem;
  problem.name = "chain";
  problem.tensors.push_back({size, 0, remat::TensorKind::Arg});
  remat::TensorId last = 0;
  auto add = [&](std::vector<remat::TensorId> ins) {
    last = static_cast<remat::TensorId>(problem.tensors.size());
    problem.tensors.push_back({size, last, remat::TensorKind::Temp});
    remat::Op op;
    op.name = "link";
    op.cost = cost;
    op.ins = std::move(ins);
    op.outs = {last};
    problem.ops.push_back(std::move(op));
  };
  for (int i = 0; i != length; ++i)
    add({last});
  remat::TensorId top = last;
  for (int i = 0; i != length; ++i)
    add({last, top - i});
  return problem;
}

#endif // CKPT_TEST_UNIT_SOLVER_CHAINPROGRAM_H
