//===- BruteForce.h - Optima by trying everything ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_SOLVER_BRUTEFORCE_H
#define CKPT_TEST_UNIT_SOLVER_BRUTEFORCE_H

#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <map>
#include <optional>
#include <queue>
#include <random>
#include <set>
#include <tuple>

/// The least cost of any schedule within `budget`, or nullopt. Follows the text
/// of Problem.h and shares nothing with the library but `Problem`: Dijkstra
/// over all states (operations that have run, storage instances that are live
/// with the tensors that refer to them), with every choice of what to free. For
/// problems of some ten operations.
inline std::optional<double> findOptimum(const remat::Problem &problem,
                                         remat::Bytes budget, bool anyOrder) {
  using namespace remat;
  // An instance: the root, and the tensors whose latest value it holds. Equal
  // sets are interchangeable, so a state is a sorted list of them.
  struct Instance {
    TensorId root;
    std::set<TensorId> tensors;
    bool operator<(const Instance &other) const {
      return std::tie(root, tensors) < std::tie(other.root, other.tensors);
    }
    bool operator==(const Instance &other) const {
      return root == other.root && tensors == other.tensors;
    }
  };
  using State = std::pair<std::vector<char>, std::vector<Instance>>;
  auto isExternal = [&](TensorId root) {
    return problem.tensors[root].kind == TensorKind::Arg ||
           problem.tensors[root].kind == TensorKind::Const;
  };
  Bytes base = 0;
  for (size_t i = 0; i != problem.tensors.size(); ++i)
    if (problem.tensors[i].root == static_cast<TensorId>(i) &&
        isExternal(static_cast<TensorId>(i)))
      base += problem.tensors[i].size;
  std::vector<OpId> maker(problem.tensors.size(), -1);
  for (size_t op = 0; op != problem.ops.size(); ++op) {
    for (TensorId out : problem.ops[op].outs)
      maker[out] = static_cast<OpId>(op);
  }
  auto find = [](const std::vector<Instance> &live, TensorId tensor) {
    for (size_t i = 0; i != live.size(); ++i)
      if (live[i].tensors.count(tensor))
        return static_cast<int>(i);
    return -1;
  };
  std::map<State, double> best;
  using Entry = std::pair<double, State>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
  auto push = [&](State state, double cost) {
    std::sort(state.second.begin(), state.second.end());
    auto [it, isNew] = best.try_emplace(state, cost);
    if (!isNew && it->second <= cost)
      return;
    it->second = cost;
    queue.push({cost, std::move(state)});
  };
  push({std::vector<char>(problem.ops.size(), 0), {}}, 0);
  while (!queue.empty()) {
    auto [cost, state] = queue.top();
    queue.pop();
    if (best[state] < cost)
      continue;
    const auto &[hasRun, live] = state;
    bool isDone = std::count(hasRun.begin(), hasRun.end(), 0) == 0;
    for (size_t i = 0; i != problem.tensors.size() && isDone; ++i)
      if (problem.tensors[problem.tensors[i].root].kind == TensorKind::Result &&
          (problem.tensors[i].root == static_cast<TensorId>(i) ||
           problem.tensors[i].kind == TensorKind::Result) &&
          maker[i] >= 0 && find(live, static_cast<TensorId>(i)) < 0)
        isDone = false;
    if (isDone)
      return cost;
    // Free one instance.
    for (size_t i = 0; i != live.size(); ++i) {
      State next = state;
      next.second.erase(next.second.begin() + static_cast<int64_t>(i));
      push(std::move(next), cost);
    }
    // Run one operation.
    bool wasNextSeen = false;
    for (size_t op = 0; op != problem.ops.size(); ++op) {
      const Op &it = problem.ops[op];
      if (hasRun[op] && !it.recomputable)
        continue;
      if (!hasRun[op] && !anyOrder && wasNextSeen)
        continue;
      wasNextSeen |= !hasRun[op];
      bool canRun = true;
      for (TensorId in : it.ins) {
        bool isView = maker[in] >= 0;
        if (isExternal(problem.tensors[in].root))
          canRun &= !isView || hasRun[maker[in]];
        else
          canRun &= find(live, in) >= 0;
      }
      if (!canRun)
        continue;
      State next = state;
      next.first[op] = 1;
      Bytes memory = base + it.workspace;
      for (TensorId out : it.outs) {
        TensorId root = problem.tensors[out].root;
        if (isExternal(root))
          continue;
        int target;
        if (root == out) {
          target = static_cast<int>(next.second.size());
          next.second.push_back({root, {}});
        } else {
          auto source =
              std::find_if(it.ins.begin(), it.ins.end(), [&](TensorId in) {
                return problem.tensors[in].root == root;
              });
          target = find(next.second, *source);
        }
        for (Instance &other : next.second)
          other.tensors.erase(out);
        next.second[target].tensors.insert(out);
      }
      // What nothing refers to any longer is freed before, unless it is read.
      std::vector<Instance> kept;
      for (size_t i = 0; i != next.second.size(); ++i) {
        bool isRead = false;
        if (i < live.size())
          for (TensorId in : it.ins)
            isRead |= live[i].tensors.count(in) != 0;
        if (next.second[i].tensors.empty() && !isRead)
          continue;
        memory += problem.tensors[next.second[i].root].size;
        if (!next.second[i].tensors.empty())
          kept.push_back(next.second[i]);
      }
      if (memory > budget)
        continue;
      next.second = std::move(kept);
      push(std::move(next), cost + it.cost);
    }
  }
  return std::nullopt;
}

/// A small program with everything that occurs: views that cost something or
/// nothing, several outputs, results that are read, workspace, operations that
/// must not run twice, zero sizes and costs, views of arguments.
inline remat::Problem makeTinyProgram(uint64_t seed, int numOps) {
  using namespace remat;
  std::mt19937_64 random(seed);
  auto pick = [&](uint64_t bound) {
    return static_cast<int64_t>(random() % bound);
  };
  Problem problem;
  problem.name = "tiny";
  problem.tensors.push_back({pick(4), 0, TensorKind::Arg});
  std::vector<TensorId> readable = {0};
  bool hasFixed = pick(2) == 0;
  for (int i = 0; i != numOps; ++i) {
    Op op;
    op.name = "op";
    op.cost = static_cast<double>(pick(6));
    op.recomputable = !hasFixed || pick(8) != 0;
    op.workspace = pick(8) == 0 ? pick(4) : 0;
    int64_t numIns = 1 + pick(3);
    for (int64_t k = 0; k != numIns; ++k) {
      // Near ones mostly: a chain with skips.
      auto n = static_cast<int64_t>(readable.size());
      int64_t at =
          pick(3) == 0 ? pick(n) : n - 1 - pick(std::min<int64_t>(n, 3));
      TensorId in = readable[at];
      if (std::find(op.ins.begin(), op.ins.end(), in) == op.ins.end())
        op.ins.push_back(in);
    }
    int64_t numOuts = pick(5) == 0 ? 2 : 1;
    for (int64_t k = 0; k != numOuts; ++k) {
      auto id = static_cast<TensorId>(problem.tensors.size());
      Tensor out = {pick(5), id, TensorKind::Temp};
      if (k == 0 && pick(5) == 0) {
        out.root = problem.tensors[op.ins[0]].root;
        if (pick(2) == 0) {
          op.cost = 0;
          op.recomputable = true;
        }
      } else if (pick(7) == 0) {
        out.kind = TensorKind::Result;
      }
      problem.tensors.push_back(out);
      op.outs.push_back(id);
      readable.push_back(id);
    }
    problem.ops.push_back(std::move(op));
  }
  return problem;
}

#endif // CKPT_TEST_UNIT_SOLVER_BRUTEFORCE_H
