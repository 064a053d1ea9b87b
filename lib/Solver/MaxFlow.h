//===- MaxFlow.h - Maximum flow and minimum cut -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file finds maximum flows with Dinic's algorithm (E. A. Dinic, Algorithm
// for solution of a problem of maximum flow in networks with power estimation,
// Soviet Math. Doklady 11, 1970), in integers and deterministic.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_MAXFLOW_H
#define CKPT_LIB_SOLVER_MAXFLOW_H

#include <cstddef>
#include <cstdint>
#include <vector>

namespace remat {

class MaxFlow {
public:
  static constexpr int64_t kInfinite = int64_t(1) << 60;

  int addNode();
  /// Returns the number of the edge.
  int addEdge(int from, int to, int64_t capacity);
  void setCapacity(int edge, int64_t capacity) { capacities[edge] = capacity; }

  size_t numEdges() const { return from.size(); }

  /// The value of a maximum flow; kInfinite or more if there is no finite cut.
  /// Starts anew each time. O(V^2 E), much less on shallow networks.
  int64_t run(int source, int sink);
  /// After run: whether the node is on the source's side of the smallest cut.
  bool isOnSourceSide(int node) const { return level[node] >= 0; }

private:
  bool findLevels(int source, int sink);
  int64_t augment(int source, int sink);
  void buildAdjacency();

  int numNodes = 0;
  /// Edge i goes from[i] -> to[i].
  std::vector<int> from, to;
  std::vector<int64_t> capacities;
  /// Arcs by the node that they leave: edges and their reverses.
  struct Arc {
    int64_t residual;
    int head;
    int reverse;
  };
  std::vector<Arc> arcs;
  std::vector<int> firstArc; // by node
  std::vector<int> arcOf;    // by edge
  std::vector<int> level, nextArc, queue;
  size_t builtEdges = SIZE_MAX;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_MAXFLOW_H
