//===- SmallPrograms.h - Programs with a known optimum ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_SOLVER_SMALLPROGRAMS_H
#define CKPT_TEST_UNIT_SOLVER_SMALLPROGRAMS_H

#include "ckpt/Solver/Problem.h"

#include <string>
#include <utility>

inline double getCost(const remat::Problem &problem) {
  double cost = 0;
  for (const remat::Op &op : problem.ops)
    cost += op.cost;
  return cost;
}

/// One argument, which takes no space.
inline remat::Problem makeEmpty() {
  remat::Problem problem;
  problem.tensors.push_back({0, 0, remat::TensorKind::Arg});
  return problem;
}

/// An operation that makes a temporary of `size` bytes, which is returned.
inline remat::TensorId addOp(remat::Problem &problem, double cost,
                             remat::Bytes size,
                             std::vector<remat::TensorId> ins) {
  remat::Op op;
  op.name = "op" + std::to_string(problem.ops.size());
  op.cost = cost;
  op.ins = std::move(ins);
  op.outs = {static_cast<remat::TensorId>(problem.tensors.size())};
  problem.tensors.push_back({size, op.outs[0], remat::TensorKind::Temp});
  problem.ops.push_back(std::move(op));
  return problem.ops.back().outs[0];
}

/// Forward x -> a -> b -> c, backward reads c, b, a in turn; all of size 10 and
/// cost 1, 2, 4, 1, 1, 1.
inline remat::Problem makeStep() {
  remat::Problem problem = makeEmpty();
  addOp(problem, 1, 10, {0});
  addOp(problem, 2, 10, {1});
  addOp(problem, 4, 10, {2});
  addOp(problem, 1, 10, {3});
  addOp(problem, 1, 10, {4, 2});
  addOp(problem, 1, 10, {5, 1});
  return problem;
}

/// A chain of layers and its backward pass, which reads each layer's result
/// from the last to the second; all of size 10 and cost 1.
inline remat::Problem makeChain(remat::TensorId layers) {
  remat::Problem problem = makeEmpty();
  for (remat::TensorId i = 0; i != layers; ++i)
    addOp(problem, 1, 10, {i});
  for (remat::TensorId i = layers; i-- != 1;)
    addOp(problem, 1, 10,
          {static_cast<remat::TensorId>(problem.tensors.size()) - 1, i});
  return problem;
}

#endif // CKPT_TEST_UNIT_SOLVER_SMALLPROGRAMS_H
