//===- Validate.cpp - What is wrong with a problem --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <cmath>

using namespace remat;

static bool isOwnedElsewhere(TensorKind kind) {
  return kind == TensorKind::Arg || kind == TensorKind::Const;
}

std::optional<std::string> remat::validate(const Problem &problem) {
  auto numTensors = static_cast<TensorId>(problem.tensors.size());
  // Sums over schedules of up to 2^7 times the program stay below 2^63.
  constexpr Bytes kMostBytes = Bytes(1) << 56;
  Bytes totalBytes = 0;
  Cost totalCost = 0;
  auto add = [&](Bytes bytes) {
    if (bytes > kMostBytes - totalBytes)
      return false;
    totalBytes += bytes;
    return true;
  };
  auto tensorName = [](size_t id) { return "tensor " + std::to_string(id); };
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    const Tensor &tensor = problem.tensors[i];
    if (tensor.size < 0)
      return tensorName(i) + " has a negative size";
    if (!add(tensor.size))
      return "the sizes up to " + tensorName(i) + " add up to over 2^56 bytes";
    if (tensor.root < 0 || tensor.root >= numTensors)
      return tensorName(i) + " has root " + std::to_string(tensor.root) +
             ", which does not exist";
    if (problem.tensors[tensor.root].root != tensor.root)
      return tensorName(i) + " is a view of a view";
  }
  std::vector<char> isMade(problem.tensors.size(), 0);
  for (size_t i = 0; i != problem.tensors.size(); ++i)
    isMade[i] = isOwnedElsewhere(problem.tensors[i].kind) &&
                problem.tensors[i].root == static_cast<TensorId>(i);
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    std::string name = "operation " + std::to_string(i) + " (" + op.name + ")";
    if (!(op.cost >= 0) || std::isinf(op.cost))
      return name + " has a cost that is no number of at least zero";
    if (op.workspace < 0)
      return name + " has a negative workspace";
    if (!add(op.workspace))
      return "the sizes up to the workspace of " + name +
             " add up to over 2^56 bytes";
    totalCost += op.cost;
    if (std::isinf(totalCost))
      return "the costs up to " + name + " add up to infinity";
    for (TensorId in : op.ins) {
      if (in < 0 || in >= numTensors)
        return name + " reads tensor " + std::to_string(in) +
               ", which does not exist";
      const Tensor &tensor = problem.tensors[in];
      bool isArgView = isOwnedElsewhere(tensor.kind) &&
                       isOwnedElsewhere(problem.tensors[tensor.root].kind);
      if (!isMade[in] && !isArgView)
        return name + " reads tensor " + std::to_string(in) +
               " before it is made";
    }
    for (TensorId out : op.outs) {
      if (out < 0 || out >= numTensors)
        return name + " makes tensor " + std::to_string(out) +
               ", which does not exist";
      TensorId root = problem.tensors[out].root;
      if (isMade[out])
        return name + " makes tensor " + std::to_string(out) +
               ", which is made already";
      bool hasSource =
          root == out || isOwnedElsewhere(problem.tensors[root].kind) ||
          std::any_of(op.ins.begin(), op.ins.end(), [&](TensorId in) {
            return problem.tensors[in].root == root;
          });
      if (!hasSource)
        return name + " makes a view of tensor " + std::to_string(root) +
               ", but does not read it";
      isMade[out] = 1;
    }
  }
  if (problem.hostLink) {
    const HostLink &link = *problem.hostLink;
    if (!(link.bandwidth > 0) || std::isinf(link.bandwidth))
      return "the host link has a bandwidth that is no number above zero";
    if (!(link.latency >= 0) || std::isinf(link.latency))
      return "the host link has a latency that is no number of at least zero";
  }
  return std::nullopt;
}
