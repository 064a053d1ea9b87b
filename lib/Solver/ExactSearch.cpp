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

/// Of estimates: no cut, the cut at one instant, or at the best.
enum class Effort : int8_t { None, OneCut, BestCut };

/// A node of the search: what is live once some operations have run.
struct Node {
  ItemSet live;
  Cost cost = 0;
  Cost estimate = 0;
  int32_t parent = -1;
  /// The operation that led here; -1 if something was dropped.
  OpId op = -1;
  int32_t position = 0;
  /// The operation for which space is being made; -1 if none is.
  OpId pending = -1;
  /// What may still be dropped for it: items from here on.
  int32_t nextDrop = 0;
  /// The instant whose cut bounds what it costs best, or that of its parent.
  ExactCuts::Instant instant;
  /// How much effort the estimate took.
  Effort effort = Effort::None;
};

class ExactSearch {
public:
  ExactSearch(const Problem &problem, Bytes budget, const ExactOptions &options)
      : problem(problem), info(problem), space(info), budget(budget),
        options(options), numOps(static_cast<OpId>(problem.ops.size())) {}

  /// `least` is what reruns after each operation first runs are known to cost;
  /// empty if nothing is.
  ExactResult solve(const std::vector<Cost> &least = {}) {
    if (!space.isSupported()) {
      result.error = "the problem has more than " +
                     std::to_string(ItemSet::kMaxItems) +
                     " tensors or operations; the exact solver takes no more";
      return std::move(result);
    }
    LowerBoundOptions simpleOptions;
    simpleOptions.maxStates = 0;
    simpleOptions.anyOrder = options.anyOrder;
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
    positions.emplace(info, space, options.anyOrder);
    estimate.emplace(info, space, *positions, budget, options.anyOrder);
    for (size_t op = 0; op != least.size(); ++op)
      estimate->raise(static_cast<OpId>(op), least[op]);
    search();
    if (result.schedule)
      result.schedule->lowerBound = result.bound;
    return std::move(result);
  }

  /// By operation: what reruns after it first runs cost at least. After
  /// solve().
  std::vector<Cost> getLeast() const {
    std::vector<Cost> least(numOps, 0);
    for (OpId op = 0; estimate && op != numOps; ++op)
      least[op] = estimate->getLeast(op);
    return least;
  }

private:
  using Clock = std::chrono::steady_clock;
  static constexpr Cost kImpossible = ExactEstimate::kImpossible;

  struct Expanded {
    ItemSet live;
    Cost cost;
  };

  /// Costs that differ by less are equal.
  Cost tolerance() const { return 1e-9 * info.totalCost; }

  OpId numDone(const Node &node) const {
    return (*positions)[node.position].numDone;
  }

  /// `own` is the estimate of the node by itself; that of what led to it may
  /// be higher.
  void push(const Node &node, Cost own) {
    if (node.estimate >= limit - tolerance() || node.estimate == kImpossible)
      return;
    if (node.pending < 0) {
      Key key{node.live, node.position};
      auto [it, isNew] = bestCost.try_emplace(key, node.cost);
      if (!isNew) {
        if (it->second <= node.cost)
          return;
        it->second = node.cost;
      }
    }
    nodes.push_back(node);
    queue.push({node.estimate, own, numDone(node), node.cost,
                static_cast<int32_t>(nodes.size()) - 1});
  }

  /// Of the search that runs, in states.
  int64_t getEffort() const {
    constexpr int64_t kStatesPerPosition = 3;
    return (usesCuts ? kStatesPerCut : 1) * static_cast<int64_t>(nodes.size()) +
           kStatesPerPosition * (positions->size() - numKnownPositions);
  }

  /// Between searches: forgets what was learned if it takes much memory.
  void limitMemory() {
    if (positions->size() <= options.maxStates / 16)
      return;
    learned.clear();
    estimate->clear();
    positions->clear();
  }

  enum class Outcome { Goal, Exhausted, Stopped };

  /// Expands what is in the queue, least estimate first, until that is a goal;
  /// goes on where it stopped.
  Outcome run(int64_t maxNodes, Clock::time_point deadline) {
    while (!queue.empty()) {
      Entry entry = queue.top();
      reached = std::max(reached, entry.estimate);
      if ((++result.numStates % 1024 == 0 && Clock::now() > deadline) ||
          getEffort() > maxNodes)
        return Outcome::Stopped;
      queue.pop();
      Node node = nodes[entry.index];
      if (node.pending < 0) {
        if (bestCost[{node.live, node.position}] < node.cost)
          continue;
        if (positions->isEnd(node.position) &&
            (*positions)[node.position].needed.isWithin(node.live)) {
          goal = entry.index;
          return Outcome::Goal;
        }
        if (isDominated(node))
          continue;
      }
      if (usesCuts && isDelayed(node, entry.index))
        continue;
      if (node.pending < 0)
        getExpanded(node.position).push_back({node.live, node.cost});
      expand(node, entry.index);
    }
    return Outcome::Exhausted;
  }

  /// Spends more effort on the estimate of a node that is to be expanded;
  /// whether it has to wait for others then.
  bool isDelayed(Node &node, int32_t index) {
    while (node.effort != Effort::BestCut) {
      Cost rest = 0;
      if (node.effort == Effort::None && node.instant.op >= 0) {
        node.effort = Effort::OneCut;
        rest = estimate->getAt(node.position, node.live, node.instant);
      } else {
        node.effort = Effort::BestCut;
        rest = estimate->getBest(node.position, node.live, limit - node.cost,
                                 node.instant);
      }
      Cost own = node.cost + rest;
      bool isHigher = own > node.estimate + tolerance();
      node.estimate = std::max(node.estimate, own);
      nodes[index] = node;
      if (!isHigher)
        continue;
      if (node.estimate < limit - tolerance())
        queue.push({node.estimate, own, numDone(node), node.cost, index});
      return true;
    }
    return false;
  }

  void start(const Node &root, bool withCuts) {
    numNodes += getEffort();
    usesCuts = withCuts;
    nodes.clear();
    numKnownPositions = positions->size();
    queue = {};
    bestCost.clear();
    expanded.clear();
    reached = 0;
    goal = -1;
    push(root, root.estimate);
  }

  /// A state takes a hundred times as long to estimate with cuts: so many
  /// states without them are tried first, which is better where few sets fit.
  static constexpr int64_t kStatesPerCut = 16;

  /// What reruns after `op` first runs cost at least, where anything may be
  /// live then that fits.
  Outcome searchFrom(OpId op, int64_t maxNodes, Clock::time_point deadline,
                     bool isPatient, bool withCuts) {
    limitMemory();
    Node root;
    root.position = positions->getInstant(op);
    root.pending = op;
    root.live = (*positions)[root.position].useful;
    for (int item : space.reads(op))
      root.live.set(item);
    if (getOverflow(root, op) <= 0)
      return Outcome::Goal;
    Cost known = estimate->getLeast(op);
    root.estimate = known;
    start(root, withCuts);
    // Most instants add nothing to what is known from later ones.
    constexpr int64_t kTrial = 8;
    Outcome outcome = run(maxNodes / kTrial, deadline);
    if (outcome == Outcome::Stopped &&
        (isPatient || reached > known + tolerance()))
      outcome = run(maxNodes, deadline);
    Cost proven = outcome == Outcome::Exhausted ? limit : reached;
    estimate->raise(op, proven);
    learn(proven);
    return outcome;
  }

  Outcome searchFromStart(int64_t maxNodes, Clock::time_point deadline,
                          bool withCuts) {
    limitMemory();
    Node root;
    root.position = positions->getStart();
    root.estimate = estimate->get(root.position, root.live);
    start(root, withCuts);
    return run(maxNodes, deadline);
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
      Cost &known = learned[{node.live, node.position}];
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
    constexpr int64_t kShares[] = {512, 64, 8, 1};
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
        bool isLast = estimate->getHighest() == op;
        if (!isOpen[op] && !isLast)
          continue;
        Cost known = estimate->getLeast(op);
        int64_t maxNodes = options.maxStates / share;
        Outcome outcome = searchFrom(op, maxNodes, getDeadline(0.5), isLast,
                                     /*withCuts=*/false);
        if (outcome == Outcome::Stopped)
          outcome = searchFrom(op, maxNodes, getDeadline(0.5), isLast,
                               /*withCuts=*/true);
        isSolved[op] = outcome == Outcome::Goal;
        isOpen[op] = estimate->getLeast(op) > known + tolerance();
        if (outcome == Outcome::Exhausted) {
          finish(outcome);
          return;
        }
      }
    }
    int64_t maxNodes =
        hasTime ? options.maxStates : (options.maxStates - numNodes) / 2;
    Outcome outcome =
        searchFromStart(maxNodes, getDeadline(0.75), /*withCuts=*/false);
    if (outcome == Outcome::Stopped) {
      Cost proven = reached;
      learn(proven);
      outcome = searchFromStart(maxNodes, getDeadline(1), /*withCuts=*/true);
      reached = std::max(proven, reached);
    }
    finish(outcome);
  }

  std::vector<Expanded> &getExpanded(int32_t position) {
    if (static_cast<size_t>(position) >= expanded.size())
      expanded.resize(positions->size());
    return expanded[position];
  }

  /// Whether a node was expanded that has all that this one has and costs no
  /// more. Only the latest are looked at.
  bool isDominated(const Node &node) {
    constexpr size_t kMaxLooked = 2000;
    const std::vector<Expanded> &others = getExpanded(node.position);
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
    const ExactPosition &position = (*positions)[node.position];
    for (OpId op : position.next)
      if (isHarmless(node, op)) {
        tryRun(node, index, op);
        return;
      }
    for (OpId op : position.next)
      tryRun(node, index, op);
    position.done.forEach([&](int op) {
      if ((problem.ops[op].mayRunAgain() || position.given.test(op)) &&
          !info.isFreeView[op] && isOfUse(node, op))
        tryRun(node, index, op);
    });
  }

  /// Whether there is something to be had from running an operation again.
  bool isOfUse(const Node &node, OpId op) const {
    const ExactPosition &position = (*positions)[node.position];
    if (isSource(op) && !makesResult(op))
      return false;
    auto isMissing = [&](int item) {
      return !node.live.test(item) && position.useful.test(item);
    };
    bool isAny = false;
    space.makes(op).forEach([&](int item) { isAny |= isMissing(item); });
    // What it makes may be there though it is yet to run first, and its sources
    // with it, which cost nothing then.
    if (position.given.test(op))
      for (int item : space.reads(op)) {
        OpId source = space.producer(item);
        isAny |=
            isMissing(item) && isSource(source) && position.given.test(source);
      }
    return isAny;
  }

  /// Whether an operation can run first right now and makes no more than what
  /// it alone reads, which stays until then (nothing, in program order): then
  /// nothing else need be tried. Views cannot, which go with what they view.
  /// Nor may it end what is given.
  bool isHarmless(const Node &node, OpId op) const {
    const ExactPosition &position = (*positions)[node.position];
    if (!position.given.intersect(positions->before(op)).isEmpty())
      return false;
    Bytes change = 0;
    for (TensorId out : problem.ops[op].outs) {
      if (!info.isOwned(out) || info.isFreeView[op])
        continue;
      if (info.root(out) != out)
        return false;
      change += info.size(out);
    }
    for (int item : space.reads(op)) {
      if (!node.live.test(item))
        return false;
      if (problem.ops[op].mayRunAgain() && space.onlyReader(item) == op &&
          position.unread.test(item) && !space.results().test(item))
        change -= space.size(item);
    }
    return change <= 0 && getOverflow(node, op) <= 0;
  }

  /// Whether an operation reads nothing that is allocated and makes one thing.
  /// It may as well run again right before what reads that, and does so as a
  /// part of that move.
  bool isSource(OpId op) const {
    return space.reads(op).empty() && info.allocates[op].size() == 1 &&
           problem.ops[op].outs.size() == 1 && problem.ops[op].workspace == 0;
  }

  bool makesResult(OpId op) const {
    return !space.makes(op).intersect(space.results()).isEmpty();
  }

  /// Calls `function` for what must run again right before `op` does; whether
  /// that is all that is missing.
  template <typename Function>
  bool forEachSource(const Node &node, OpId op, Function function) const {
    const ExactPosition &position = (*positions)[node.position];
    OpSet sources;
    for (int item : space.reads(op)) {
      if (node.live.test(item))
        continue;
      OpId source = space.producer(item);
      if (!isSource(source) ||
          !(problem.ops[source].mayRunAgain() || position.given.test(source)))
        return false;
      sources.set(source);
    }
    sources.forEach(function);
    return true;
  }

  void tryRun(const Node &node, int32_t index, OpId op) {
    if (!forEachSource(node, op, [](OpId) {}))
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

  /// What is live while `op` runs, and right before.
  ItemSet getHeld(const Node &node, OpId op) const {
    ItemSet held = space.held(op);
    forEachSource(node, op,
                  [&](OpId source) { held = held.unite(space.makes(source)); });
    return held;
  }

  Bytes getOverflow(const Node &node, OpId op) const {
    return space.bytes(node.live.unite(getHeld(node, op))) +
           problem.ops[op].workspace + info.base - budget;
  }

  /// One more storage is dropped for the pending operation: largest first, so
  /// that each least set is met once.
  void makeSpace(const Node &node, int32_t index) {
    Bytes overflow = getOverflow(node, node.pending);
    const std::vector<int> &order = space.bySize();
    const ItemSet stays =
        getHeld(node, node.pending).unite((*positions)[node.position].unread);
    Bytes droppable = 0;
    for (size_t i = node.nextDrop; i != order.size(); ++i)
      if (node.live.test(order[i]) && !stays.test(order[i]))
        droppable += space.size(order[i]);
    for (size_t i = node.nextDrop; i != order.size(); ++i) {
      int item = order[i];
      if (droppable < overflow)
        return;
      if (!node.live.test(item) || stays.test(item))
        continue;
      droppable -= space.size(item);
      Node next = node;
      next.live = node.live.minus(space.storage(item));
      next.nextDrop = static_cast<int32_t>(i) + 1;
      next.effort = Effort::None;
      if (space.size(item) >= overflow) {
        run(next, index, node.pending);
        continue;
      }
      next.parent = index;
      next.op = -1;
      Cost own = node.cost + estimate->get(node.position, next.live);
      next.estimate = std::max(node.estimate, own);
      push(next, own);
    }
  }

  void run(const Node &node, int32_t index, OpId op) {
    Node next = node;
    next.parent = index;
    next.op = op;
    next.pending = -1;
    next.nextDrop = 0;
    next.effort = Effort::None;
    forEachSource(node, op, [&](OpId source) { advance(next, source); });
    advance(next, op);
    next.live = next.live.intersect((*positions)[next.position].useful);
    Cost own = next.cost + estimate->get(next.position, next.live);
    if (auto it = learned.find({next.live, next.position}); it != learned.end())
      own = std::max(own, next.cost + it->second);
    next.estimate = std::max(node.estimate, own);
    push(next, own);
  }

  /// What an instance of `op` changes.
  void advance(Node &node, OpId op) {
    const ExactPosition &from = (*positions)[node.position];
    node.live = node.live.unite(space.makes(op));
    if (!from.done.test(op)) {
      auto at = std::find(from.next.begin(), from.next.end(), op);
      node.position = positions->getAfter(
          node.position, static_cast<size_t>(at - from.next.begin()));
      return;
    }
    if (!from.given.test(op))
      node.cost += problem.ops[op].cost;
    node.position = positions->getAfterRerun(node.position, op);
  }

  std::vector<OpId> makeSequence(int32_t goal) const {
    std::vector<OpId> path;
    for (int32_t i = goal; nodes[i].parent >= 0; i = nodes[i].parent)
      if (nodes[i].op >= 0) {
        path.push_back(nodes[i].op);
        forEachSource(nodes[nodes[i].parent], nodes[i].op,
                      [&](OpId source) { path.push_back(source); });
      }
    std::reverse(path.begin(), path.end());
    return space.addFreeViews(path);
  }

  struct Key {
    ItemSet live;
    int32_t position;
    bool operator==(const Key &other) const {
      return position == other.position && live == other.live;
    }
  };
  struct KeyHash {
    size_t operator()(const Key &key) const {
      return key.live.hash() * 31 + static_cast<size_t>(key.position);
    }
  };
  struct Entry {
    Cost estimate, own;
    OpId numDone;
    Cost cost;
    int32_t index;
    /// Least estimate first; among equals those that have come furthest.
    bool operator<(const Entry &other) const {
      if (estimate != other.estimate)
        return estimate > other.estimate;
      if (own != other.own)
        return own > other.own;
      if (numDone != other.numDone)
        return numDone < other.numDone;
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
  std::optional<ExactPositions> positions;
  std::optional<ExactEstimate> estimate;
  /// Whether states are estimated by cuts too.
  bool usesCuts = false;
  /// Of the search that runs: the least estimate in the queue so far, and the
  /// goal.
  Cost reached = 0;
  int32_t goal = -1;
  /// Nodes of searches that have ended.
  int64_t numNodes = 0;
  std::vector<Node> nodes;
  /// Positions that earlier searches came to.
  int32_t numKnownPositions = 0;
  std::priority_queue<Entry> queue;
  std::unordered_map<Key, Cost, KeyHash> bestCost;
  /// What states are known to cost yet, from searches that have ended.
  std::unordered_map<Key, Cost, KeyHash> learned;
  /// By position.
  std::vector<std::vector<Expanded>> expanded;
};

} // namespace

/// The problem with storages of size 0 where they are so small that all of them
/// together take little of the budget. What fits, fits then too.
static Problem ignoreSmall(const Problem &problem, Bytes budget) {
  constexpr Bytes kShare = 8;
  Bytes rest = budget;
  std::vector<TensorId> roots;
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    const Tensor &tensor = problem.tensors[i];
    if (tensor.root != static_cast<TensorId>(i))
      continue;
    if (tensor.kind == TensorKind::Arg || tensor.kind == TensorKind::Const)
      rest -= tensor.size;
    else
      roots.push_back(tensor.root);
  }
  rest /= kShare;
  std::sort(roots.begin(), roots.end(), [&](TensorId a, TensorId b) {
    Bytes sizeA = problem.tensors[a].size, sizeB = problem.tensors[b].size;
    return sizeA != sizeB ? sizeA < sizeB : a < b;
  });
  // Up to where the next is larger by the greatest factor.
  auto getSize = [&](size_t i) { return problem.tensors[roots[i]].size; };
  size_t numSmall = 0;
  double factor = 0;
  for (size_t i = 0; i + 1 < roots.size() && (rest -= getSize(i)) >= 0; ++i) {
    double next = static_cast<double>(getSize(i + 1)) /
                  static_cast<double>(std::max<Bytes>(getSize(i), 1));
    if (next >= factor && getSize(i + 1) != getSize(i)) {
      factor = next;
      numSmall = i + 1;
    }
  }
  Problem coarse = problem;
  for (size_t i = 0; i != numSmall; ++i)
    coarse.tensors[roots[i]].size = 0;
  return coarse;
}

ExactResult remat::solveExact(const Problem &problem, Bytes budget,
                              const ExactOptions &options) {
  // Without what is small there are far fewer states, and what that costs
  // bounds what it costs with it; more often than not the schedule fits.
  Problem coarse = ignoreSmall(problem, budget);
  ExactOptions little = options, most = options;
  little.timeLimit *= 0.125;
  little.maxStates /= 8;
  most.timeLimit *= 0.875;
  most.maxStates -= little.maxStates;
  ExactResult result;
  std::vector<Cost> least;
  {
    ExactSearch search(coarse, budget, little);
    result = search.solve();
    least = search.getLeast();
  }
  if (!result.error.empty() || result.isInfeasible)
    return result;
  if (result.isOptimal && result.schedule) {
    Schedule schedule =
        makeSchedule(problem, result.schedule->sequence, "exact");
    schedule.lowerBound = result.bound;
    result.schedule = std::move(schedule);
    if (result.schedule->peak <= budget)
      return result;
  }
  ExactResult fine = ExactSearch(problem, budget, most).solve(least);
  fine.bound = std::max(fine.bound, result.bound);
  if (fine.schedule)
    fine.schedule->lowerBound = fine.bound;
  fine.numStates += result.numStates;
  return fine;
}
