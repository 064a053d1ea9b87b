//===- MaxFlow.cpp - Maximum flow and minimum cut ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaxFlow.h"

#include <algorithm>

using namespace remat;

int MaxFlow::addNode() { return numNodes++; }

int MaxFlow::addEdge(int source, int target, int64_t capacity) {
  from.push_back(source);
  to.push_back(target);
  capacities.push_back(capacity);
  return static_cast<int>(from.size()) - 1;
}

void MaxFlow::buildAdjacency() {
  builtEdges = from.size();
  firstArc.assign(numNodes + 1, 0);
  for (size_t i = 0; i != from.size(); ++i) {
    ++firstArc[from[i] + 1];
    ++firstArc[to[i] + 1];
  }
  for (int i = 0; i != numNodes; ++i)
    firstArc[i + 1] += firstArc[i];
  arcs.resize(2 * from.size());
  arcHead.resize(2 * from.size());
  std::vector<int> next(firstArc.begin(), firstArc.end() - 1);
  for (size_t i = 0; i != from.size(); ++i) {
    arcs[next[from[i]]++] = static_cast<int>(2 * i);
    arcs[next[to[i]]++] = static_cast<int>(2 * i + 1);
    arcHead[2 * i] = to[i];
    arcHead[2 * i + 1] = from[i];
  }
}

bool MaxFlow::findLevels(int source, int sink) {
  level.assign(numNodes, -1);
  queue.clear();
  queue.push_back(source);
  level[source] = 0;
  for (size_t head = 0; head != queue.size(); ++head) {
    int node = queue[head];
    for (int i = firstArc[node]; i != firstArc[node + 1]; ++i) {
      int target = arcHead[arcs[i]];
      if (residual[arcs[i]] > 0 && level[target] < 0) {
        level[target] = level[node] + 1;
        queue.push_back(target);
      }
    }
  }
  return level[sink] >= 0;
}

/// One path from the source to the sink, without recursion: programs are deep.
int64_t MaxFlow::augment(int source, int sink) {
  std::vector<int> &path = queue;
  path.clear();
  int node = source;
  while (node != sink) {
    int &i = nextArc[node];
    for (; i != firstArc[node + 1]; ++i) {
      int arc = arcs[i];
      if (residual[arc] > 0 && level[arcHead[arc]] == level[node] + 1)
        break;
    }
    if (i != firstArc[node + 1]) {
      path.push_back(arcs[i]);
      node = arcHead[arcs[i]];
      continue;
    }
    if (node == source)
      return 0;
    // A dead end: go back and look past it.
    int arc = path.back();
    path.pop_back();
    node = arcHead[arc ^ 1];
    ++nextArc[node];
  }
  int64_t amount = kInfinite;
  for (int arc : path)
    amount = std::min(amount, residual[arc]);
  for (int arc : path) {
    residual[arc] -= amount;
    residual[arc ^ 1] += amount;
  }
  return amount;
}

int64_t MaxFlow::run(int source, int sink) {
  if (builtEdges != from.size() ||
      firstArc.size() != static_cast<size_t>(numNodes) + 1)
    buildAdjacency();
  residual.assign(2 * from.size(), 0);
  for (size_t i = 0; i != from.size(); ++i)
    residual[2 * i] = capacities[i];
  int64_t flow = 0;
  while (flow < kInfinite && findLevels(source, sink)) {
    nextArc.assign(firstArc.begin(), firstArc.end() - 1);
    while (int64_t amount = augment(source, sink)) {
      flow += amount;
      if (flow >= kInfinite)
        return kInfinite;
    }
  }
  return flow;
}
