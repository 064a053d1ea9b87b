//===- ProblemIndex.cpp - A problem as the search reads it ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProblemIndex.h"

#include <algorithm>
#include <cmath>

using namespace remat;

ProblemIndex::ProblemIndex(const Problem &problem,
                           const std::vector<double> &weights,
                           const std::vector<OffloadPolicy> &offload)
    : numOps(static_cast<OpId>(problem.ops.size())) {
  const std::vector<Tensor> &tensors = problem.tensors;
  auto isExternal = [&](TensorId t) {
    TensorKind kind = tensors[tensors[t].root].kind;
    return kind == TensorKind::Arg || kind == TensorKind::Const;
  };
  std::vector<Input> maker(tensors.size(), Input{-1, 0});
  Cost total = 0;
  for (OpId op = 0; op != numOps; ++op) {
    const std::vector<TensorId> &outs = problem.ops[op].outs;
    total += problem.ops[op].cost;
    for (size_t i = 0; i != outs.size(); ++i)
      maker[outs[i]] = {op, static_cast<int32_t>(i)};
  }
  double scale = total > 0 ? std::ldexp(1.0, 44) / total : 0;

  std::vector<size_t> numConsumers(numOps + 2, 0);
  auto addInput = [&](TensorId in) {
    inputs.push_back(maker[in]);
    if (maker[in].producer >= 0)
      ++numConsumers[maker[in].producer + 1];
  };
  for (OpId op = 0; op != numOps; ++op) {
    const Op &from = problem.ops[op];
    inputBegin.push_back(inputs.size());
    outputBegin.push_back(outputs.size());
    for (TensorId in : from.ins)
      addInput(in);
    Bytes fixed = from.workspace;
    for (TensorId out : from.outs) {
      TensorId root = tensors[out].root;
      Output output{0, root == out, -1};
      if (output.ownsStorage)
        output.size = tensors[out].size;
      else if (!isExternal(out))
        output.source =
            static_cast<int32_t>(std::find_if(from.ins.begin(), from.ins.end(),
                                              [&](TensorId in) {
                                                return tensors[in].root == root;
                                              }) -
                                 from.ins.begin());
      fixed += output.size;
      outputs.push_back(output);
    }
    double weight = weights.empty() ? 1 : weights[op];
    // Weights decide only among schedules of about the same cost.
    costs.push_back(
        std::llround(from.cost * scale * (1 + 1e-5 * (weight - 1))));
    workspaces.push_back(from.workspace);
    fixedBytes.push_back(fixed);
    recomputable.push_back(from.mayRunAgain());
    movable.push_back(from.recomputable);
  }
  inputBegin.push_back(inputs.size());
  outputBegin.push_back(outputs.size());
  for (size_t t = 0; t != tensors.size(); ++t) {
    TensorId root = tensors[t].root;
    bool isLiveOut = tensors[root].kind == TensorKind::Result &&
                     (root == static_cast<TensorId>(t) ||
                      tensors[t].kind == TensorKind::Result);
    if (isLiveOut && maker[t].producer >= 0)
      addInput(static_cast<TensorId>(t));
  }
  inputBegin.push_back(inputs.size());
  outputBegin.push_back(outputs.size());
  costs.push_back(0);
  workspaces.push_back(0);
  fixedBytes.push_back(0);
  recomputable.push_back(0);
  movable.push_back(0);
  if (numOps > 0)
    costUnit = std::max<int64_t>(
        1, static_cast<int64_t>(total * scale / static_cast<double>(numOps)));

  for (OpId op = 0; op <= numOps; ++op)
    numConsumers[op + 1] += numConsumers[op];
  consumerBegin = numConsumers;
  consumers.resize(consumerBegin.back());
  std::vector<size_t> fill(consumerBegin.begin(), consumerBegin.end());
  for (OpId op = 0; op <= numOps; ++op)
    for (size_t i = 0; i != getInputs(op).size(); ++i) {
      Input input = getInputs(op)[i];
      if (input.producer >= 0)
        consumers[fill[input.producer]++] = {op, static_cast<int32_t>(i),
                                             input.output};
    }
  if (problem.hostLink)
    readOffload(*problem.hostLink, offload, scale, total * scale);
}

void ProblemIndex::readOffload(const HostLink &link,
                               const std::vector<OffloadPolicy> &wanted,
                               double scale, double programCost) {
  byteCost = scale / link.bandwidth;
  copyCost = scale * link.latency;
  std::vector<OffloadPolicy> allowed(numOps + 1, OffloadPolicy::Never);
  transferCosts.assign(numOps + 1, 0);
  bool isAny = false;
  for (OpId op = 0; op != numOps; ++op) {
    OffloadPolicy policy = wanted.empty() ? OffloadPolicy::Free : wanted[op];
    Bytes bytes = 0;
    bool makesViews = false;
    for (const Output &output : getOutputs(op)) {
      bytes += output.size;
      makesViews |= output.source >= 0;
      if (output.ownsStorage)
        transferCosts[op] += getTransferCost(output.size);
    }
    if (policy == OffloadPolicy::Never || bytes == 0 || makesViews ||
        2 * transferCosts[op] > programCost)
      continue;
    isAny = true;
    allowed[op] = policy;
    if (policy == OffloadPolicy::Must)
      recomputable[op] = 0;
  }
  if (isAny)
    policies = std::move(allowed);
}
