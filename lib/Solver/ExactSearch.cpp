//===- ExactSearch.cpp - Optimal schedules of small problems ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExactEstimate.h"
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
    estimate.emplace(info, space, budget);
    search();
    if (result.schedule)
      result.schedule->lowerBound = result.bound;
    return std::move(result);
  }

private:
  using Clock = std::chrono::steady_clock;
  static constexpr Cost kImpossible = ExactEstimate::kImpossible;

  /// Costs that differ by less are equal.
  Cost tolerance() const { return 1e-9 * info.totalCost; }

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

  enum class Outcome { Goal, Exhausted, Stopped };

  /// Expands what is in the queue, least estimate first, until that is a goal;
  /// goes on where it stopped.
  Outcome run(int64_t maxNodes, Clock::time_point deadline) {
    while (!queue.empty()) {
      Entry entry = queue.top();
      reached = std::max(reached, entry.estimate);
      if ((++result.numStates % 1024 == 0 && Clock::now() > deadline) ||
          static_cast<int64_t>(nodes.size()) > maxNodes)
        return Outcome::Stopped;
      queue.pop();
      Node node = nodes[entry.index];
      if (node.pending < 0) {
        if (bestCost[{node.live, node.first}] < node.cost)
          continue;
        if (node.first == numOps && space.needs(numOps).isWithin(node.live)) {
          goal = entry.index;
          return Outcome::Goal;
        }
        if (isDominated(node))
          continue;
      }
      if (!node.hasStrongEstimate) {
        nodes[entry.index].hasStrongEstimate = node.hasStrongEstimate = true;
        Cost total = node.cost + estimate->getStrong(node.first, node.live);
        if (total > node.estimate + tolerance()) {
          nodes[entry.index].estimate = total;
          if (total < limit - tolerance())
            queue.push({total, node.first, node.cost, entry.index});
          continue;
        }
      }
      if (node.pending < 0)
        expanded[node.first].push_back({node.live, node.cost});
      expand(node, entry.index);
    }
    return Outcome::Exhausted;
  }

  void start(const Node &root) {
    numNodes += static_cast<int64_t>(nodes.size());
    nodes.clear();
    queue = {};
    bestCost.clear();
    expanded.assign(numOps + 1, {});
    reached = 0;
    goal = -1;
    push(root);
  }

  /// What reruns after `op` first runs cost at least, where anything may be
  /// live then that fits.
  Outcome searchFrom(OpId op, int64_t maxNodes, Clock::time_point deadline,
                     bool isPatient) {
    Node root;
    root.first = root.pending = op;
    root.live = space.useful(op);
    for (int item : space.reads(op))
      root.live.set(item);
    if (getOverflow(root, op) <= 0)
      return Outcome::Goal;
    Cost known = estimate->getLeast(op);
    root.estimate = known;
    start(root);
    // Most instants add nothing to what is known from later ones.
    Outcome outcome = run(maxNodes / 8, deadline);
    if (outcome == Outcome::Stopped &&
        (isPatient || reached > known + tolerance()))
      outcome = run(maxNodes, deadline);
    Cost proven = outcome == Outcome::Exhausted ? limit : reached;
    estimate->raise(op, proven);
    learn(proven);
    return outcome;
  }

  /// Whatever state the search came to at a cost of g leaves what was proven
  /// less g, at least (S. Koenig and M. Likhachev, Adaptive A*, 2005).
  void learn(Cost proven) {
    for (const Node &node : nodes) {
      if (node.pending >= 0 || proven - node.cost <= tolerance() ||
          node.estimate > proven - tolerance())
        continue;
      if (static_cast<int64_t>(learned.size()) >= options.maxStates)
        return;
      Cost &known = learned[{node.live, node.first}];
      known = std::max(known, proven - node.cost);
    }
  }

  void search() {
    Clock::time_point begin = Clock::now();
    constexpr double kNever = 1e9;
    auto getDeadline = [&](double share) {
      return begin + std::chrono::duration_cast<Clock::duration>(
                         std::chrono::duration<double>(
                             std::min(kNever, share * options.timeLimit)));
    };
    // From late instants on first, which is easier and tells the estimate what
    // lies behind them. Half of the effort at most.
    constexpr int64_t kShares[] = {256, 32, 4, 1};
    bool hasTime = options.timeLimit < kNever;
    std::vector<char> isOpen(numOps, 1), isSolved(numOps, 0);
    for (int64_t share : kShares) {
      for (OpId op = numOps - 1; op >= 0; --op) {
        // Memory is free again after each search; without a clock the number
        // of states has to end it.
        if (isSolved[op] || (!hasTime && numNodes > options.maxStates / 2) ||
            Clock::now() > getDeadline(0.5))
          continue;
        // What nothing was found about before stays as it is, but for the
        // instant that all the bound so far comes from.
        bool isLast = estimate->getLeast(op) >= estimate->getLeast(0) &&
                      (op + 1 == numOps ||
                       estimate->getLeast(op + 1) < estimate->getLeast(0));
        if (!isOpen[op] && !isLast)
          continue;
        Cost known = estimate->getLeast(op);
        Outcome outcome = searchFrom(op, options.maxStates / share,
                                     getDeadline(0.5), isLast && !isOpen[op]);
        isSolved[op] = outcome == Outcome::Goal;
        isOpen[op] = estimate->getLeast(op) > known + tolerance();
        if (outcome == Outcome::Exhausted) {
          finish(outcome);
          return;
        }
      }
    }
    Node root;
    root.estimate = estimate->get(0, root.live);
    start(root);
    finish(run(hasTime ? options.maxStates : options.maxStates - numNodes,
               getDeadline(1)));
  }

  /// Whether a node was expanded that has all that this one has and costs no
  /// more. Only the latest are looked at.
  bool isDominated(const Node &node) const {
    constexpr size_t kMaxLooked = 2000;
    const std::vector<Expanded> &others = expanded[node.first];
    size_t end = others.size() > kMaxLooked ? others.size() - kMaxLooked : 0;
    for (size_t i = others.size(); i-- != end;)
      if (others[i].cost <= node.cost && node.live.isWithin(others[i].live))
        return true;
    return false;
  }

  void finish(Outcome outcome) {
    bool isExhausted = outcome == Outcome::Exhausted;
    if (isExhausted && !result.schedule) {
      result.isInfeasible = true;
      return;
    }
    Cost bound = isExhausted ? limit : std::min(limit, reached);
    if (info.totalCost > 0)
      result.bound = std::max(result.bound, bound / info.totalCost - 1e-9);
    result.bound = std::max(0.0, result.bound);
    result.isOptimal = isExhausted;
    if (outcome != Outcome::Goal)
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
          !space.makes(op).isWithin(node.live) &&
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
    const ItemSet &held = space.held(node.pending);
    Bytes droppable = 0;
    for (size_t i = node.nextDrop; i != order.size(); ++i)
      if (node.live.test(order[i]) && !held.test(order[i]))
        droppable += space.size(order[i]);
    for (size_t i = node.nextDrop; i != order.size(); ++i) {
      int item = order[i];
      if (droppable < overflow)
        return;
      if (!node.live.test(item) || held.test(item))
        continue;
      droppable -= space.size(item);
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
      next.estimate = std::max(
          node.estimate, node.cost + estimate->get(node.first, next.live));
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
    next.estimate = std::max(node.estimate,
                             next.cost + estimate->get(next.first, next.live));
    if (auto it = learned.find({next.live, next.first}); it != learned.end())
      next.estimate = std::max(next.estimate, next.cost + it->second);
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
  std::optional<ExactEstimate> estimate;
  /// Of the search that runs: the least estimate in the queue so far, and the
  /// goal.
  Cost reached = 0;
  int32_t goal = -1;
  /// Nodes of searches that have ended.
  int64_t numNodes = 0;
  std::vector<Node> nodes;
  std::priority_queue<Entry> queue;
  std::unordered_map<Key, Cost, KeyHash> bestCost;
  /// What states are known to cost yet, from searches that have ended.
  std::unordered_map<Key, Cost, KeyHash> learned;
  /// By number of first instances.
  std::vector<std::vector<Expanded>> expanded;
};

} // namespace

ExactResult remat::solveExact(const Problem &problem, Bytes budget,
                              const ExactOptions &options) {
  return ExactSearch(problem, budget, options).solve();
}
