//===- ExactSearch.cpp - Optimal schedules of small problems ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExactState.h"
#include "InstantCut.h"
#include "ckpt/Solver/Exact.h"
#include "ckpt/Solver/LowerBound.h"
#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <queue>
#include <unordered_map>

using namespace remat;

namespace {

/// A node of the search: what is live once some operations have run.
struct Node {
  ItemSet live;
  Cost cost = 0;
  Cost estimate = 0;
  int32_t parent = -1;
  /// The operation that led here; -1 if something was dropped.
  OpId op = -1;
  /// How many first instances have run.
  OpId first = 0;
  /// The operation for which space is being made; -1 if none is.
  OpId pending = -1;
  /// What may still be dropped for it: items from here on.
  int32_t nextDrop = 0;
  bool hasStrongEstimate = false;
};

class ExactSearch {
public:
  ExactSearch(const Problem &problem, Bytes budget, const ExactOptions &options)
      : problem(problem), info(problem), space(info), budget(budget),
        options(options), numOps(static_cast<OpId>(problem.ops.size())) {}

  ExactResult solve() {
    if (!space.isSupported()) {
      result.error = "the problem has more than " +
                     std::to_string(ItemSet::kMaxItems) +
                     " tensors; the exact solver takes no more";
      return std::move(result);
    }
    LowerBoundOptions simpleOptions;
    simpleOptions.maxStates = 0;
    LowerBound simple = lowerBound(problem, budget, simpleOptions);
    if (simple.isInfeasible) {
      result.isInfeasible = true;
      return std::move(result);
    }
    result.bound = simple.overhead;
    if (!options.start.empty()) {
      Simulation run = simulate(problem, options.start);
      if (!run.error && run.peak <= budget) {
        result.schedule = makeSchedule(problem, options.start, "start");
        limit = run.cost - info.totalCost;
      }
    }
    findInstants();
    search();
    if (result.schedule)
      result.schedule->lowerBound = result.bound;
    return std::move(result);
  }

private:
  /// Costs that differ by less are equal.
  Cost tolerance() const { return 1e-9 * info.totalCost; }

  /// Bounds that hold whatever is live: by what runs after each instant.
  void findInstants() {
    constexpr int64_t kWork = 300'000;
    costAfter.assign(numOps + 1, 0);
    struct Candidate {
      OpId op;
      Cost bound;
      double price;
    };
    std::vector<Candidate> candidates;
    for (OpId op = numOps - 1; op >= 0; --op) {
      InstantCut cut(info, makeProgramMoment(info, op));
      Bytes room = budget - info.base - info.heldBytes[op];
      InstantCut::Result found = cut.run(room);
      candidates.push_back({op, found.bound, found.price});
      costAfter[op] =
          std::max(costAfter[op + 1], cut.branch(room, found, kWork));
    }
    // The instants whose cuts guide the search, spread over the program.
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate &a, const Candidate &b) {
                return a.bound != b.bound ? a.bound > b.bound : a.op > b.op;
              });
    for (const Candidate &candidate : candidates) {
      bool isNear =
          std::any_of(guides.begin(), guides.end(), [&](const Guide &guide) {
            return std::abs(guide.op - candidate.op) <= numOps / 24;
          });
      if (isNear || candidate.bound <= 0)
        continue;
      guides.push_back(
          {candidate.op, candidate.price,
           budget - info.base - info.heldBytes[candidate.op],
           InstantCut(info, makeProgramMoment(info, candidate.op))});
      if (guides.size() == kMaxGuides)
        break;
    }
  }

  /// What must run again, at least, once each: what is read and not live, and
  /// what that reads. `isCounted` marks it.
  Cost getClosure(OpId first, const ItemSet &live) {
    isCounted.assign(numOps, 0);
    stack.clear();
    Cost cost = 0;
    auto require = [&](int item) {
      OpId op = space.producer(item);
      if (isCounted[op])
        return true;
      if (!problem.ops[op].mayRunAgain())
        return false;
      isCounted[op] = 1;
      cost += problem.ops[op].cost;
      stack.push_back(op);
      return true;
    };
    bool isPossible = true;
    space.needs(first).minus(live).forEach(
        [&](int item) { isPossible &= require(item); });
    while (!stack.empty() && isPossible) {
      OpId op = stack.back();
      stack.pop_back();
      for (int item : space.reads(op))
        if (!live.test(item))
          isPossible &= require(item);
    }
    return isPossible ? cost : kImpossible;
  }

  Cost getEstimate(OpId first, const ItemSet &live) {
    Cost closure = getClosure(first, live);
    return std::max(closure, costAfter[first]);
  }

  /// Besides what must run again anyway, what the memory at a later instant
  /// forces: a cut at a fixed price in which the former costs nothing.
  Cost getStrongEstimate(const Node &node) {
    Cost closure = getClosure(node.first, node.live);
    Cost best = std::max(closure, costAfter[node.first]);
    if (closure == kImpossible)
      return best;
    for (Guide &guide : guides)
      if (guide.op >= node.first)
        best =
            std::max(best, closure + guide.cut.evaluate(guide.room, guide.price,
                                                        &isCounted));
    return best;
  }

  void push(Node node) {
    if (node.estimate >= limit - tolerance() || node.estimate == kImpossible)
      return;
    if (node.pending < 0) {
      Key key{node.live, node.first};
      auto [it, isNew] = bestCost.try_emplace(key, node.cost);
      if (!isNew) {
        if (it->second <= node.cost)
          return;
        it->second = node.cost;
      }
    }
    nodes.push_back(node);
    queue.push({node.estimate, node.first, node.cost,
                static_cast<int32_t>(nodes.size()) - 1});
  }

  void search() {
    auto start = std::chrono::steady_clock::now();
    auto isOutOfTime = [&] {
      return std::chrono::duration<double>(std::chrono::steady_clock::now() -
                                           start)
                 .count() > options.timeLimit;
    };
    expanded.assign(numOps + 1, {});
    Node root;
    root.estimate = getEstimate(0, root.live);
    push(root);
    int32_t goal = -1;
    Cost reached = 0;
    bool isStopped = false;
    while (!queue.empty()) {
      Entry entry = queue.top();
      reached = std::max(reached, entry.estimate);
      if ((++result.numStates % 1024 == 0 && isOutOfTime()) ||
          static_cast<int64_t>(nodes.size()) > options.maxStates) {
        isStopped = true;
        break;
      }
      queue.pop();
      Node node = nodes[entry.index];
      if (node.pending < 0) {
        if (bestCost[{node.live, node.first}] < node.cost)
          continue;
        if (node.first == numOps &&
            space.needs(numOps).minus(node.live).isEmpty()) {
          goal = entry.index;
          break;
        }
      }
      if (node.pending < 0 && isDominated(node))
        continue;
      if (!node.hasStrongEstimate) {
        nodes[entry.index].hasStrongEstimate = node.hasStrongEstimate = true;
        Cost estimate = node.cost + getStrongEstimate(node);
        if (estimate > node.estimate + tolerance()) {
          nodes[entry.index].estimate = estimate;
          if (estimate < limit - tolerance())
            queue.push({estimate, node.first, node.cost, entry.index});
          continue;
        }
      }
      if (node.pending < 0)
        expanded[node.first].push_back({node.live, node.cost});
      expand(node, entry.index);
    }
    finish(goal, isStopped, reached);
  }

  /// Whether a node was expanded that has all that this one has and costs no
  /// more. Only the latest are looked at.
  bool isDominated(const Node &node) const {
    constexpr size_t kMaxLooked = 2000;
    const std::vector<Expanded> &others = expanded[node.first];
    size_t end = others.size() > kMaxLooked ? others.size() - kMaxLooked : 0;
    for (size_t i = others.size(); i-- != end;)
      if (others[i].cost <= node.cost &&
          node.live.minus(others[i].live).isEmpty())
        return true;
    return false;
  }

  void finish(int32_t goal, bool isStopped, Cost reached) {
    bool isExhausted = goal < 0 && !isStopped;
    if (isExhausted && !result.schedule) {
      result.isInfeasible = true;
      return;
    }
    Cost bound = isExhausted ? limit : std::min(limit, reached);
    if (info.totalCost > 0)
      result.bound = std::max(result.bound, bound / info.totalCost - 1e-9);
    result.bound = std::max(0.0, result.bound);
    result.isOptimal = isExhausted;
    if (goal < 0)
      return;
    Schedule schedule = makeSchedule(problem, makeSequence(goal), "exact");
    // Views of storage that was made anew are taken to move along with it;
    // where that made a difference the bound stands, but not the schedule.
    if (schedule.peak <= budget) {
      result.schedule = std::move(schedule);
      result.isOptimal = true;
    }
  }

  void expand(const Node &node, int32_t index) {
    if (node.pending >= 0) {
      makeSpace(node, index);
      return;
    }
    if (node.first < numOps)
      tryRun(node, index, node.first);
    for (OpId op = 0; op < node.first; ++op)
      if (problem.ops[op].mayRunAgain() && !info.isFreeView[op] &&
          !space.makes(op).minus(node.live).isEmpty() &&
          !space.makes(op)
               .minus(node.live)
               .intersect(space.useful(node.first))
               .isEmpty())
        tryRun(node, index, op);
  }

  void tryRun(const Node &node, int32_t index, OpId op) {
    for (int item : space.reads(op))
      if (!node.live.test(item))
        return;
    if (getOverflow(node, op) <= 0) {
      run(node, index, op);
      return;
    }
    Node next = node;
    next.pending = op;
    next.nextDrop = 0;
    makeSpace(next, index);
  }

  Bytes getOverflow(const Node &node, OpId op) const {
    return space.bytes(node.live.unite(space.held(op))) +
           problem.ops[op].workspace + info.base - budget;
  }

  /// One more storage is dropped for the pending operation: largest first, so
  /// that each least set is met once.
  void makeSpace(const Node &node, int32_t index) {
    Bytes overflow = getOverflow(node, node.pending);
    const std::vector<int> &order = space.bySize();
    for (size_t i = node.nextDrop; i != order.size(); ++i) {
      int item = order[i];
      if (!node.live.test(item) || space.held(node.pending).test(item))
        continue;
      Node next = node;
      next.live = node.live.minus(space.storage(item));
      next.nextDrop = static_cast<int32_t>(i) + 1;
      next.hasStrongEstimate = false;
      if (space.size(item) >= overflow) {
        run(next, index, node.pending);
        continue;
      }
      next.parent = index;
      next.op = -1;
      next.estimate = std::max(node.estimate,
                               node.cost + getEstimate(node.first, next.live));
      push(next);
    }
  }

  void run(const Node &node, int32_t index, OpId op) {
    Node next = node;
    next.parent = index;
    next.op = op;
    next.pending = -1;
    next.nextDrop = 0;
    next.hasStrongEstimate = false;
    if (op == node.first)
      ++next.first;
    else
      next.cost += problem.ops[op].cost;
    next.live =
        node.live.unite(space.makes(op)).intersect(space.useful(next.first));
    Cost estimate = getEstimate(next.first, next.live);
    if (estimate == kImpossible)
      return;
    next.estimate = std::max(node.estimate, next.cost + estimate);
    push(next);
  }

  std::vector<OpId> makeSequence(int32_t goal) const {
    std::vector<OpId> path;
    for (int32_t i = goal; i >= 0; i = nodes[i].parent)
      if (nodes[i].op >= 0)
        path.push_back(nodes[i].op);
    std::reverse(path.begin(), path.end());
    return space.addFreeViews(path);
  }

  static constexpr size_t kMaxGuides = 4;
  static constexpr Cost kImpossible = std::numeric_limits<Cost>::infinity();

  struct Guide {
    OpId op;
    double price;
    Bytes room;
    InstantCut cut;
  };
  struct Key {
    ItemSet live;
    OpId first;
    bool operator==(const Key &other) const {
      return first == other.first && live == other.live;
    }
  };
  struct KeyHash {
    size_t operator()(const Key &key) const {
      return key.live.hash() * 31 + static_cast<size_t>(key.first);
    }
  };
  struct Expanded {
    ItemSet live;
    Cost cost;
  };
  struct Entry {
    Cost estimate;
    OpId first;
    Cost cost;
    int32_t index;
    /// Least estimate first; among equals those that have come furthest.
    bool operator<(const Entry &other) const {
      if (estimate != other.estimate)
        return estimate > other.estimate;
      if (first != other.first)
        return first < other.first;
      return cost != other.cost ? cost < other.cost : index > other.index;
    }
  };

  const Problem &problem;
  ProgramInfo info;
  ExactStateSpace space;
  Bytes budget;
  const ExactOptions &options;
  OpId numOps;
  ExactResult result;
  Cost limit = std::numeric_limits<Cost>::infinity();
  /// By operation: reruns after it first runs cost at least this.
  std::vector<Cost> costAfter;
  std::vector<Guide> guides;
  std::vector<Node> nodes;
  std::priority_queue<Entry> queue;
  std::unordered_map<Key, Cost, KeyHash> bestCost;
  /// By number of first instances.
  std::vector<std::vector<Expanded>> expanded;
  std::vector<char> isCounted;
  std::vector<OpId> stack;
};

} // namespace

ExactResult remat::solveExact(const Problem &problem, Bytes budget,
                              const ExactOptions &options) {
  return ExactSearch(problem, budget, options).solve();
}
