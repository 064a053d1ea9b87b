//===- OffloadPlan.cpp - Round trips to host memory in a plan ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/OffloadPlan.h"

#include <algorithm>
#include <numeric>

using namespace ckpt;

/// The problem with an operation at its end before which things can come back.
static remat::Problem addEnd(remat::Problem problem) {
  for (remat::Op &op : problem.ops) {
    op.recomputable = true;
    op.mustSave = false;
  }
  problem.ops.emplace_back();
  // Time is not asked for, but transfers need a link.
  problem.hostLink = remat::HostLink{1, 0};
  return problem;
}

CheckedTransfers
ckpt::checkTransfers(const remat::Problem &problem,
                     const std::vector<remat::OpId> &sequence,
                     const std::vector<remat::Transfer> &transfers) {
  CheckedTransfers result;
  result.moved.resize(transfers.size());
  std::vector<size_t> byOffload(transfers.size());
  std::iota(byOffload.begin(), byOffload.end(), 0);
  // What RematPlan::getTransfers makes of places and steps that are not there.
  for (size_t i : byOffload) {
    const remat::Transfer &transfer = transfers[i];
    if (transfer.release > sequence.size() ||
        transfer.prefetch > sequence.size())
      result.error = {i, "names a place that does not exist"};
    else if (transfer.offload >= transfer.release)
      result.error = {i, "is of a step that has not run before it"};
    if (result.error)
      return result;
  }
  std::sort(byOffload.begin(), byOffload.end(), [&](size_t a, size_t b) {
    size_t from = transfers[a].offload, other = transfers[b].offload;
    return from != other ? from < other : a < b;
  });
  std::vector<remat::Transfer> ordered;
  for (size_t i : byOffload) {
    if (!ordered.empty() && ordered.back().offload == transfers[i].offload) {
      result.error = {i, "is of a value that has been on the host before"};
      return result;
    }
    ordered.push_back(transfers[i]);
  }

  remat::Problem withEnd = addEnd(problem);
  std::vector<remat::OpId> toEnd = sequence;
  toEnd.push_back(static_cast<remat::OpId>(problem.ops.size()));
  if (auto error = remat::simulate(withEnd, toEnd, ordered).transferError) {
    result.error = {byOffload[error->transfer], error->what};
    return result;
  }
  std::vector<std::vector<remat::TensorId>> moved =
      remat::movedTensors(withEnd, toEnd, ordered);
  for (size_t i = 0; i != moved.size(); ++i)
    result.moved[byOffload[i]] = std::move(moved[i]);
  return result;
}
