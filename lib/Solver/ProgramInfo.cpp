//===- ProgramInfo.cpp - What bounds look up about a program ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProgramInfo.h"

#include <algorithm>

using namespace remat;

static void sortUnique(std::vector<TensorId> &ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

ProgramInfo::ProgramInfo(const Problem &problem)
    : problem(problem), producer(problem.tensors.size(), -1),
      isOwnedRoot(problem.tensors.size(), 0), reads(problem.ops.size()),
      held(problem.ops.size()), allocates(problem.ops.size()),
      heldBytes(problem.ops.size(), 0), isFreeView(problem.ops.size(), 0),
      mandatoryViews(problem.tensors.size()) {
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    const Tensor &tensor = problem.tensors[i];
    if (tensor.root != static_cast<TensorId>(i))
      continue;
    bool isExternal =
        tensor.kind == TensorKind::Arg || tensor.kind == TensorKind::Const;
    isOwnedRoot[i] = !isExternal;
    if (isExternal)
      base += tensor.size;
  }
  // What a tensor stands for: itself, or the source of a view that is free.
  std::vector<TensorId> origin(problem.tensors.size());
  for (size_t i = 0; i != origin.size(); ++i)
    origin[i] = static_cast<TensorId>(i);
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    totalCost += op.cost;
    hasNonRecomputable |= !op.mayRunAgain();
    for (TensorId in : op.ins)
      if (isOwned(in)) {
        reads[i].push_back(origin[in]);
        held[i].push_back(root(in));
      }
    sortUnique(reads[i]);
    for (TensorId out : op.outs) {
      producer[out] = static_cast<OpId>(i);
      if (!isOwned(out))
        continue;
      held[i].push_back(root(out));
      if (root(out) == out) {
        allocates[i].push_back(out);
        roots.push_back(out);
      }
    }
    sortUnique(held[i]);
    heldBytes[i] = op.workspace;
    for (TensorId root : held[i])
      heldBytes[i] += size(root);
    if (op.cost == 0 && op.mayRunAgain() && op.workspace == 0 &&
        op.outs.size() == 1 && reads[i].size() == 1 &&
        root(op.outs[0]) == root(reads[i][0])) {
      isFreeView[i] = 1;
      origin[op.outs[0]] = reads[i][0];
    }
  }
  findMandatoryViews();
}

void ProgramInfo::findMandatoryViews() {
  // Reads of a tensor and of what is viewed through it, by operations that
  // make no view of it.
  std::vector<int> numReads(problem.tensors.size(), 0);
  std::vector<int> numReadsOfRoot(problem.tensors.size(), 0);
  for (TensorId root : roots)
    if (isResult(root))
      numReads[root] = numReadsOfRoot[root] = 1;
  for (size_t i = problem.ops.size(); i-- != 0;) {
    const Op &op = problem.ops[i];
    if (isFreeView[i])
      continue;
    for (TensorId in : reads[i]) {
      auto view = std::find_if(op.outs.begin(), op.outs.end(), [&](TensorId t) {
        return root(t) == root(in) && root(t) != t;
      });
      // A view that nobody reads is made for its own sake.
      if (view == op.outs.end() || numReads[*view] == 0) {
        ++numReads[in];
        ++numReadsOfRoot[root(in)];
      }
    }
    // A view passes its reads on to the first tensor that it views.
    for (TensorId out : op.outs)
      for (TensorId in : reads[i])
        if (isOwned(out) && root(out) != out && root(in) == root(out)) {
          numReads[in] += numReads[out];
          break;
        }
  }
  for (size_t i = 0; i != problem.ops.size(); ++i)
    for (TensorId out : problem.ops[i].outs)
      if (isOwned(out) && root(out) != out && !isFreeView[i] &&
          numReads[out] == numReadsOfRoot[root(out)])
        mandatoryViews[root(out)].push_back(static_cast<OpId>(i));
}
