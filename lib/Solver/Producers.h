//===- Producers.h - Who makes each tensor ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_PRODUCERS_H
#define CKPT_LIB_SOLVER_PRODUCERS_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// By tensor, the operation that makes it; -1 for arguments and constants.
inline std::vector<OpId> getProducers(const Problem &problem) {
  std::vector<OpId> producer(problem.tensors.size(), -1);
  for (size_t i = 0; i != problem.ops.size(); ++i)
    for (TensorId out : problem.ops[i].outs)
      producer[out] = static_cast<OpId>(i);
  return producer;
}

} // namespace remat

#endif // CKPT_LIB_SOLVER_PRODUCERS_H
