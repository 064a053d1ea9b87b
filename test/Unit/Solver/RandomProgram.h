//===- RandomProgram.h - Random training steps ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_SOLVER_RANDOMPROGRAM_H
#define CKPT_TEST_UNIT_SOLVER_RANDOMPROGRAM_H

#include "ckpt/Solver/Problem.h"

#include <random>

/// A program shaped like a training step: a forward pass, and a backward pass
/// that reads its values in about the reverse order. With views, results,
/// workspace and operations that must not run twice.
inline remat::Problem makeRandomProgram(uint64_t seed, int numForward) {
  using namespace remat;
  std::mt19937_64 random(seed);
  auto pick = [&](int64_t bound) {
    return static_cast<int64_t>(random() % static_cast<uint64_t>(bound));
  };
  Problem problem;
  problem.name = "random";
  auto addTensor = [&](Bytes size, TensorKind kind) {
    auto id = static_cast<TensorId>(problem.tensors.size());
    problem.tensors.push_back({size, id, kind});
    return id;
  };
  std::vector<TensorId> readable = {addTensor(100, TensorKind::Arg),
                                    addTensor(50, TensorKind::Const)};
  std::vector<TensorId> forward;
  auto addOp = [&](std::vector<TensorId> ins, Phase phase) {
    Op op;
    op.name = "op";
    op.cost = static_cast<double>(1 + pick(20));
    op.ins = std::move(ins);
    op.phase = phase;
    op.recomputable = pick(12) != 0;
    op.workspace = pick(6) == 0 ? pick(60) : 0;
    TensorId out = addTensor(1 + pick(100), TensorKind::Temp);
    TensorId source = op.ins.front();
    TensorId root = problem.tensors[source].root;
    if (pick(7) == 0 && problem.tensors[root].kind == TensorKind::Temp) {
      problem.tensors[out].root = root;
    } else if (pick(15) == 0) {
      problem.tensors[out].kind = TensorKind::Result;
    }
    op.outs = {out};
    problem.ops.push_back(std::move(op));
    return out;
  };
  for (int i = 0; i != numForward; ++i) {
    TensorId last = readable.back();
    TensorId other = readable[pick(static_cast<int64_t>(readable.size()))];
    std::vector<TensorId> ins = {last};
    if (other != last && pick(3) == 0)
      ins.push_back(other);
    readable.push_back(addOp(ins, Phase::Forward));
    forward.push_back(readable.back());
  }
  TensorId gradient = readable.back();
  for (int i = numForward - 1; i >= 0; --i) {
    std::vector<TensorId> ins = {gradient};
    if (forward[i] != gradient)
      ins.push_back(forward[i]);
    gradient = addOp(ins, Phase::Backward);
  }
  return problem;
}

/// Any valid problem: several results of one operation, views of views'
/// roots, of arguments and of results, sizes and costs of 0, operations with
/// no inputs or no outputs, inputs read twice.
inline remat::Problem makeRandomProblem(uint64_t seed, int numOps) {
  using namespace remat;
  std::mt19937_64 random(seed);
  auto pick = [&](size_t bound) {
    return static_cast<size_t>(random() % bound);
  };
  Problem problem;
  problem.name = "any";
  std::vector<TensorId> readable;
  auto addTensor = [&](Bytes size, TensorKind kind) {
    auto id = static_cast<TensorId>(problem.tensors.size());
    problem.tensors.push_back({size, id, kind});
    readable.push_back(id);
    return id;
  };
  size_t numArgs = pick(4);
  for (size_t i = 0; i != numArgs; ++i)
    addTensor(static_cast<Bytes>(pick(100)),
              pick(2) ? TensorKind::Arg : TensorKind::Const);
  if (numArgs && pick(2)) {
    TensorId view = addTensor(10, TensorKind::Arg);
    problem.tensors[view].root = 0;
  }
  size_t reach = 2 + pick(40);
  for (int i = 0; i != numOps; ++i) {
    Op op;
    op.name = "op";
    op.cost = pick(4) ? static_cast<double>(pick(30)) : 0;
    op.recomputable = pick(8) != 0;
    op.workspace = pick(5) ? 0 : static_cast<Bytes>(pick(80));
    size_t numIns = readable.empty() ? 0 : pick(4);
    for (size_t k = 0; k != numIns; ++k) {
      size_t back = pick(2) ? pick(readable.size())
                            : pick(std::min(readable.size(), reach));
      op.ins.push_back(readable[readable.size() - 1 - back]);
    }
    size_t numOuts = pick(8) ? 1 + (pick(4) ? 0 : pick(3)) : 0;
    for (size_t k = 0; k != numOuts; ++k) {
      TensorKind kind = pick(10) ? TensorKind::Temp : TensorKind::Result;
      TensorId out =
          addTensor(pick(6) ? static_cast<Bytes>(pick(120)) : 0, kind);
      if (!op.ins.empty() && pick(4) == 0)
        problem.tensors[out].root =
            problem.tensors[op.ins[pick(op.ins.size())]].root;
      op.outs.push_back(out);
    }
    problem.ops.push_back(std::move(op));
  }
  return problem;
}

#endif // CKPT_TEST_UNIT_SOLVER_RANDOMPROGRAM_H
