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
  arcOf.resize(from.size());
  std::vector<int> next(firstArc.begin(), firstArc.end() - 1);
  for (size_t i = 0; i != from.size(); ++i) {
    int arc = next[from[i]]++, reverse = next[to[i]]++;
    arcOf[i] = arc;
    arcs[arc] = {0, to[i], reverse};
    arcs[reverse] = {0, from[i], arc};
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
      int target = arcs[i].head;
      if (arcs[i].residual > 0 && level[target] < 0) {
        level[target] = level[node] + 1;
        if (target == sink) // what is as far or farther is on no shortest path
          return true;
        queue.push_back(target);
      }
    }
  }
  return false;
}

/// One path from the source to the sink, without recursion: programs are deep.
int64_t MaxFlow::augment(int source, int sink) {
  std::vector<int> &path = queue;
  path.clear();
  int node = source;
  while (node != sink) {
    int &i = nextArc[node];
    while (i != firstArc[node + 1] &&
           (arcs[i].residual <= 0 || level[arcs[i].head] != level[node] + 1))
      ++i;
    if (i != firstArc[node + 1]) {
      path.push_back(i);
      node = arcs[i].head;
      continue;
    }
    if (node == source)
      return 0;
    // A dead end: go back and look past it.
    int arc = path.back();
    path.pop_back();
    node = arcs[arcs[arc].reverse].head;
    ++nextArc[node];
  }
  int64_t amount = kInfinite;
  for (int arc : path)
    amount = std::min(amount, arcs[arc].residual);
  for (int arc : path) {
    arcs[arc].residual -= amount;
    arcs[arcs[arc].reverse].residual += amount;
  }
  return amount;
}

int64_t MaxFlow::run(int source, int sink) {
  if (builtEdges != from.size() ||
      firstArc.size() != static_cast<size_t>(numNodes) + 1)
    buildAdjacency();
  for (size_t i = 0; i != from.size(); ++i) {
    arcs[arcOf[i]].residual = capacities[i];
    arcs[arcs[arcOf[i]].reverse].residual = 0;
  }
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
