//===- ProblemBuilder.h - Problems, one operation at a time -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_SOLVER_PROBLEMBUILDER_H
#define CKPT_TEST_UNIT_SOLVER_PROBLEMBUILDER_H

#include "ckpt/Solver/Problem.h"

/// A program of operations of cost 10.
struct ProblemBuilder {
  remat::Problem problem;

  remat::TensorId add(std::vector<remat::TensorId> ins, remat::Bytes size) {
    remat::Op op;
    op.name = "op";
    op.cost = 10;
    op.ins = std::move(ins);
    op.outs = {static_cast<remat::TensorId>(problem.tensors.size())};
    problem.tensors.push_back({size, op.outs[0], remat::TensorKind::Temp});
    problem.ops.push_back(op);
    return op.outs[0];
  }
  remat::TensorId addView(remat::TensorId of) {
    remat::TensorId view = add({of}, 0);
    problem.tensors[view].root = of;
    return view;
  }
};

#endif // CKPT_TEST_UNIT_SOLVER_PROBLEMBUILDER_H
