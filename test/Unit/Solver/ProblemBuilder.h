//===- ProblemBuilder.h - Problems, one operation at a time -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_SOLVER_PROBLEMBUILDER_H
#define CKPT_TEST_UNIT_SOLVER_PROBLEMBUILDER_H

#include "SmallPrograms.h"

/// A program of operations of cost 10.
struct ProblemBuilder {
  remat::Problem problem;

  remat::TensorId add(std::vector<remat::TensorId> ins, remat::Bytes size) {
    return addOp(problem, 10, size, std::move(ins));
  }
  remat::TensorId addView(remat::TensorId of) {
    remat::TensorId view = add({of}, 0);
    problem.tensors[view].root = of;
    return view;
  }
};

#endif // CKPT_TEST_UNIT_SOLVER_PROBLEMBUILDER_H
