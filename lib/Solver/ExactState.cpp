//===- ExactState.cpp - States of the exact search --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExactState.h"

#include <algorithm>

using namespace remat;

ExactStateSpace::ExactStateSpace(const ProgramInfo &info) : info(info) {
  const Problem &problem = info.problem;
  auto numOps = static_cast<OpId>(problem.ops.size());
  itemOf.assign(problem.tensors.size(), -1);
  for (OpId op = 0; op != numOps; ++op)
    for (TensorId out : problem.ops[op].outs)
      if (info.isOwned(out) && !info.isFreeView[op]) {
        itemOf[out] = numItems++;
        tensors.push_back(out);
      }
  if (!isSupported())
    return;
  storages.resize(numItems);
  for (int item = 0; item != numItems; ++item) {
    TensorId root = info.root(tensors[item]);
    bool isRoot = root == tensors[item];
    sizes.push_back(isRoot ? info.size(root) : 0);
    if (isRoot)
      rootsBySize.push_back(item);
    rootItem.push_back(itemOf[root]);
    if (itemOf[root] >= 0)
      storages[itemOf[root]].set(item);
  }
  std::sort(rootsBySize.begin(), rootsBySize.end(), [&](int a, int b) {
    return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : a < b;
  });

  readItems.resize(numOps);
  madeItems.resize(numOps);
  heldRoots.resize(numOps);
  for (OpId op = 0; op != numOps; ++op) {
    for (TensorId in : info.reads[op])
      if (itemOf[in] >= 0)
        readItems[op].push_back(itemOf[in]);
    for (TensorId out : problem.ops[op].outs)
      if (itemOf[out] >= 0)
        madeItems[op].set(itemOf[out]);
    for (TensorId root : info.held[op])
      if (itemOf[root] >= 0)
        heldRoots[op].set(itemOf[root]);
  }
  constexpr OpId kNone = -1, kMany = -2;
  onlyReaders.assign(numItems, kNone);
  for (OpId op = 0; op != numOps; ++op)
    if (!info.isFreeView[op])
      for (int item : readItems[op])
        onlyReaders[item] = onlyReaders[item] == kNone ? op : kMany;
  std::replace(onlyReaders.begin(), onlyReaders.end(), kMany, kNone);
  for (TensorId root : info.roots)
    if (info.isResult(root))
      resultRoots.set(itemOf[root]);
}

ItemSet ExactStateSpace::withStorages(const ItemSet &items) const {
  ItemSet all = items;
  items.forEach([&](int item) {
    if (rootItem[item] >= 0)
      all.set(rootItem[item]);
  });
  return all;
}

std::vector<OpId>
ExactStateSpace::addFreeViews(const std::vector<OpId> &path) const {
  const Problem &problem = info.problem;
  std::vector<OpId> sequence;
  std::vector<char> hasRun(problem.ops.size(), 0);
  // By tensor: which instance of its storage it is a view of.
  std::vector<int64_t> instance(problem.tensors.size(), -1);
  int64_t numInstances = 0;
  auto append = [&](OpId op) {
    const Op &it = problem.ops[op];
    sequence.push_back(op);
    hasRun[op] = 1;
    for (TensorId out : it.outs) {
      TensorId root = info.root(out);
      if (root == out) {
        instance[out] = numInstances++;
        continue;
      }
      auto source =
          std::find_if(it.ins.begin(), it.ins.end(),
                       [&](TensorId in) { return info.root(in) == root; });
      if (source != it.ins.end())
        instance[out] = instance[*source];
    }
  };
  std::vector<OpId> chain;
  for (OpId op : path) {
    for (TensorId in : problem.ops[op].ins) {
      // Free views on the way from what they view, made anew from the first
      // that is of an older instance on.
      chain.clear();
      TensorId tensor = in;
      while (info.producer[tensor] >= 0 &&
             info.isFreeView[info.producer[tensor]]) {
        OpId view = info.producer[tensor];
        chain.push_back(view);
        TensorId source = tensor;
        for (TensorId candidate : problem.ops[view].ins)
          if (info.root(candidate) == info.root(tensor)) {
            source = candidate;
            break;
          }
        tensor = source;
      }
      for (size_t i = chain.size(); i-- != 0;) {
        TensorId out = problem.ops[chain[i]].outs[0];
        if (instance[out] != instance[tensor])
          append(chain[i]);
        tensor = out;
      }
    }
    append(op);
  }
  return sequence;
}
