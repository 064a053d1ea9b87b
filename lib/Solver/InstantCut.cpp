//===- InstantCut.cpp - Bound from what is live at one instant --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InstantCut.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace remat;

static Moment makeProgramMoment(const ProgramInfo &info, OpId op,
                                OpId horizon) {
  size_t numOps = info.problem.ops.size();
  Moment moment;
  moment.op = op;
  moment.isBefore.assign(numOps, 0);
  moment.isAfter.assign(numOps, 0);
  OpId end = horizon == kEnd ? static_cast<OpId>(numOps) : horizon + 1;
  std::fill_n(moment.isBefore.begin(), op + 1, 1);
  std::fill(moment.isAfter.begin() + op + 1, moment.isAfter.begin() + end, 1);
  if (horizon != kEnd) {
    moment.isUntil.assign(numOps, 0);
    std::fill_n(moment.isUntil.begin(), end, 1);
  }
  return moment;
}

/// By operation: `op` itself, and what it depends on.
static std::vector<char> findAncestors(const ProgramInfo &info, OpId op) {
  const std::vector<Op> &ops = info.problem.ops;
  std::vector<char> isBefore(ops.size(), 0);
  isBefore[op] = 1;
  for (OpId i = op; i >= 0; --i)
    if (isBefore[i])
      for (TensorId in : ops[i].ins)
        if (info.producer[in] >= 0)
          isBefore[info.producer[in]] = 1;
  return isBefore;
}

static Moment makeAnyOrderMoment(const ProgramInfo &info, OpId op,
                                 OpId horizon) {
  // Programs are in topological order: one pass each way.
  const std::vector<Op> &ops = info.problem.ops;
  Moment moment;
  moment.op = op;
  moment.isBefore = findAncestors(info, op);
  std::vector<char> isReached(ops.size(), 0);
  isReached[op] = 1;
  for (size_t i = op + 1; i < ops.size(); ++i)
    for (TensorId in : ops[i].ins)
      if (info.producer[in] >= 0 && isReached[info.producer[in]])
        isReached[i] = 1;
  for (size_t i = 0; i != ops.size(); ++i)
    if (!moment.isBefore[i] && !isReached[i])
      for (TensorId in : info.reads[i])
        if (OpId maker = info.producer[in];
            maker >= 0 && !moment.isBefore[maker] && !isReached[maker])
          moment.precedences.push_back({maker, static_cast<OpId>(i)});
  isReached[op] = 0;
  if (horizon != kEnd) {
    moment.isUntil = findAncestors(info, horizon);
    for (size_t i = 0; i != ops.size(); ++i)
      isReached[i] &= moment.isUntil[i];
  }
  moment.isAfter = std::move(isReached);
  return moment;
}

Moment remat::makeMoment(const ProgramInfo &info, OpId op, bool anyOrder,
                         OpId horizon) {
  return anyOrder ? makeAnyOrderMoment(info, op, horizon)
                  : makeProgramMoment(info, op, horizon);
}

InstantCut::InstantCut(const ProgramInfo &info, const Moment &moment)
    : info(info), isHeldByOp(info.problem.tensors.size(), 0),
      itemOf(info.problem.tensors.size(), -1),
      opNode(info.problem.ops.size(), -1),
      indexOf(info.problem.ops.size(), -1) {
  source = flow.addNode();
  sink = flow.addNode();
  // Costs become integers, rounded down, that add up without overflow.
  if (info.totalCost > 0)
    scale = static_cast<double>(int64_t(1) << 44) / info.totalCost;
  for (TensorId root : info.held[moment.op])
    isHeldByOp[root] = 1;
  const std::vector<Op> &ops = info.problem.ops;
  for (TensorId root : info.roots)
    if (moment.isToEnd() && info.isResult(root))
      addNeed(root, moment, /*isCertain=*/true);
  for (size_t i = 0; i != ops.size(); ++i)
    if (moment.isAfter[i])
      for (TensorId in : info.reads[i])
        addNeed(in, moment, /*isCertain=*/true);
  while (!opStack.empty()) {
    OpId op = opStack.back();
    opStack.pop_back();
    for (TensorId in : info.reads[op]) {
      addNeed(in, moment, /*isCertain=*/false);
      if (int item = itemOf[info.root(in)]; item >= 0)
        flow.addEdge(opNode[op], needNode[item], MaxFlow::kInfinite);
    }
  }
  addPrecedences(moment);
}

/// What may be on either side of the instant runs after it for nothing, unless
/// it has run before as well: for what did so.
void InstantCut::addPrecedences(const Moment &moment) {
  auto getCostNode = [&](OpId op) {
    return opNode[op] < 0 ? sink : costNode[indexOf[op]];
  };
  for (auto [first, second] : moment.precedences)
    if (int node = getCostNode(first), next = getCostNode(second);
        node != sink && next != sink)
      flow.addEdge(node, next, MaxFlow::kInfinite);
}

/// `tensor` is read after the instant: for certain, or if an operation whose
/// node is open runs again.
void InstantCut::addNeed(TensorId tensor, const Moment &moment,
                         bool isCertain) {
  TensorId root = info.root(tensor);
  OpId producer = info.producer[tensor], maker = info.producer[root];
  if (isHeldByOp[root] || producer < 0 || maker < 0 || moment.isAfter[producer])
    return;
  auto addOp = [&](OpId op) {
    if (opNode[op] >= 0)
      return;
    opNode[op] = flow.addNode();
    indexOf[op] = static_cast<int>(cutOps.size());
    cutOps.push_back(op);
    const Op &it = info.problem.ops[op];
    isFixed.push_back(!it.mayRunAgain());
    costs.push_back(it.cost);
    costNode.push_back(moment.isBefore[op] ? sink : flow.addNode());
    costEdge.push_back(flow.addEdge(opNode[op], costNode.back(), 0));
    if (costNode.back() != sink)
      flow.addEdge(costNode.back(), opNode[op], MaxFlow::kInfinite);
    opStack.push_back(op);
  };
  if (itemOf[root] < 0) {
    itemOf[root] = static_cast<int>(items.size());
    items.push_back(root);
    forced.push_back(0);
    needNode.push_back(flow.addNode());
    dropNode.push_back(flow.addNode());
    keepEdge.push_back(flow.addEdge(needNode.back(), dropNode.back(), 0));
    addOp(maker);
    flow.addEdge(dropNode.back(), opNode[maker], MaxFlow::kInfinite);
    for (OpId view : info.mandatoryViews[root])
      // What reads through a view comes after it, up to the horizon.
      if (!moment.isAfter[view] && (moment.isToEnd() || moment.isUntil[view])) {
        addOp(view);
        flow.addEdge(dropNode.back(), opNode[view], MaxFlow::kInfinite);
      }
  }
  if (!isCertain)
    return;
  int item = itemOf[root];
  flow.addEdge(source, needNode[item], MaxFlow::kInfinite);
  // If the storage is gone, a view that is read must be made again with it.
  if (producer != maker && !info.isFreeView[producer]) {
    addOp(producer);
    flow.addEdge(dropNode[item], opNode[producer], MaxFlow::kInfinite);
  }
}

/// Finds what space is left for what is not forced to be kept; false if none
/// is. It counts as the multiple below of what the sizes of all but some small
/// items have in common, and these as nothing, if the rest is enough for them.
bool InstantCut::fit(Bytes space) {
  if (bySize.size() != items.size()) {
    bySize.resize(items.size());
    std::iota(bySize.begin(), bySize.end(), 0);
    std::sort(bySize.begin(), bySize.end(), [&](size_t a, size_t b) {
      Bytes sizeA = info.size(items[a]), sizeB = info.size(items[b]);
      return sizeA != sizeB ? sizeA > sizeB : a < b;
    });
  }
  weights.assign(items.size(), 0);
  room = space;
  Bytes small = 0;
  for (size_t i = 0; i != items.size(); ++i) {
    if (forced[i] > 0)
      room -= info.size(items[i]);
    else if (forced[i] == 0)
      small += info.size(items[i]);
  }
  if (room < 0)
    return false;
  Bytes divisor = 0, leastSmall = 0, most = -1;
  Bytes rest = 0;
  for (size_t item : bySize) {
    Bytes size = info.size(items[item]);
    if (forced[item] != 0 || size == 0)
      continue;
    divisor = std::gcd(divisor, size);
    small -= size;
    // Less for the others than all of them take.
    if (Bytes waste = room % divisor - small; waste > most) {
      most = waste;
      rest = room % divisor;
      leastSmall = size;
    }
  }
  room -= rest;
  for (size_t i = 0; i != items.size(); ++i)
    if (Bytes size = info.size(items[i]); size >= leastSmall)
      weights[i] = size;
  return true;
}

InstantCut::Point InstantCut::solve(double price) {
  // More than everything costs, and sums of many do not overflow.
  constexpr double kMaxCapacity = 1e14;
  Point point;
  for (size_t i = 0; i != items.size(); ++i) {
    // What must be kept has taken its space, whether it is needed or not.
    double capacity = std::min(
        forced[i] > 0 ? 0 : price * static_cast<double>(weights[i]) * scale,
        kMaxCapacity);
    flow.setCapacity(keepEdge[i], forced[i] < 0
                                      ? MaxFlow::kInfinite
                                      : static_cast<int64_t>(capacity));
  }
  for (size_t i = 0; i != cutOps.size(); ++i) {
    flow.setCapacity(costEdge[i], isFixed[i]
                                      ? MaxFlow::kInfinite
                                      : static_cast<int64_t>(costs[i] * scale));
  }
  work += static_cast<int64_t>(flow.numEdges());
  int64_t value = flow.run(source, sink);
  point.isInfinite = value >= MaxFlow::kInfinite;
  if (point.isInfinite)
    return point;
  point.bound =
      static_cast<double>(value) / scale - price * static_cast<double>(room);
  point.isKept.assign(items.size(), 0);
  for (size_t i = 0; i != items.size(); ++i) {
    if (forced[i] > 0) {
      point.isKept[i] = 1;
    } else if (flow.isOnSourceSide(needNode[i]) &&
               !flow.isOnSourceSide(dropNode[i])) {
      point.isKept[i] = 1;
      point.kept += weights[i];
    }
  }
  for (size_t i = 0; i != cutOps.size(); ++i)
    if (flow.isOnSourceSide(opNode[cutOps[i]]) &&
        !flow.isOnSourceSide(costNode[i]))
      point.cost += costs[i];
  return point;
}

Cost InstantCut::evaluate(Bytes space, double price) {
  if (!fit(space))
    return 0;
  Point point = solve(price);
  return point.isInfinite ? 0 : point.bound;
}

InstantCut::Result InstantCut::run(Bytes space, double start) {
  constexpr int kMaxCuts = 40;
  constexpr double kRounding = 1 - 1e-9; // sums of doubles are off by less
  Result result;
  if (!fit(space)) {
    result.isInfeasible = true;
    return result;
  }
  auto record = [&](const Point &point, double price) {
    if (point.kept <= room &&
        (result.reached < 0 || point.cost < result.reached))
      result.reached = point.cost;
    if (point.bound * kRounding > result.bound) {
      result.bound = point.bound * kRounding;
      result.price = price;
    }
  };
  // The bound is concave in the price; each cut gives a line above it, whose
  // slope says on which side of the best price it is. A guess is mostly close.
  Point low, high;
  bool hasLow = false, hasHigh = false;
  double lowPrice = 0, highPrice = 0;
  double price = start;
  double factor = 1.5;
  for (int cuts = 0; cuts != kMaxCuts && !(hasLow && hasHigh); ++cuts) {
    constexpr double kMaxFactor = 30;
    if (!hasLow && (price <= 0 || factor > kMaxFactor))
      price = 0;
    Point point = solve(price);
    result.isInfeasible = point.isInfinite;
    if (point.isInfinite)
      return result;
    record(point, price);
    if (point.kept <= room) {
      if (price == 0)
        return result;
      high = std::move(point);
      highPrice = price;
      hasHigh = true;
      price /= factor;
    } else {
      low = std::move(point);
      lowPrice = price;
      hasLow = true;
      price = price > 0 ? price * factor
                        : info.totalCost / (static_cast<double>(space) + 1);
    }
    factor = std::min(factor * factor, 1000.0);
  }
  if (!hasHigh || !hasLow)
    return result;
  for (int cuts = 0; cuts != kMaxCuts; ++cuts) {
    price = (high.cost - low.cost) / static_cast<double>(low.kept - high.kept);
    if (!(price > lowPrice) || !(price < highPrice))
      break;
    Point point = solve(price);
    record(point, price);
    double onLines = low.cost + price * static_cast<double>(low.kept - room);
    bool isDone = point.bound >= onLines - 1e-7 * std::abs(onLines);
    if (point.kept <= room) {
      high = std::move(point);
      highPrice = price;
    } else {
      low = std::move(point);
      lowPrice = price;
    }
    if (isDone)
      break;
  }
  for (size_t i = 0; i != items.size(); ++i)
    if (low.isKept[i] != high.isKept[i] &&
        (result.branchItem < 0 ||
         info.size(items[i]) > info.size(items[result.branchItem])))
      result.branchItem = static_cast<int>(i);
  return result;
}

Cost InstantCut::branch(Bytes space, const Result &first, int64_t maxWork) {
  struct Node {
    Result result;
    /// Items and what they are forced to.
    std::vector<std::pair<int, signed char>> choices;
  };
  auto isWorse = [](const Node &a, const Node &b) {
    return a.result.bound > b.result.bound;
  };
  std::vector<Node> open = {{first, {}}};
  // The model's optimum is `closed` or below an open node.
  Cost closed = first.reached >= 0 ? first.reached
                                   : std::numeric_limits<Cost>::infinity();
  Cost bound = first.bound;
  maxWork += work;
  while (!open.empty()) {
    bound = std::max(bound, std::min(closed, open.front().result.bound));
    if (open.front().result.bound >= closed || work >= maxWork)
      break;
    std::pop_heap(open.begin(), open.end(), isWorse);
    Node node = std::move(open.back());
    open.pop_back();
    int item = node.result.branchItem;
    if (item < 0) {
      // No gap, or rounding hides where it is.
      closed = std::min(closed, node.result.bound);
      continue;
    }
    node.choices.push_back({item, 0});
    for (signed char state : {1, -1}) {
      node.choices.back().second = state;
      for (auto [index, choice] : node.choices)
        forced[index] = choice;
      Node child = {run(space, node.result.price), node.choices};
      for (auto [index, choice] : node.choices)
        forced[index] = 0;
      child.result.bound = std::max(child.result.bound, node.result.bound);
      if (child.result.isInfeasible)
        continue;
      if (child.result.reached >= 0)
        closed = std::min(closed, child.result.reached);
      if (child.result.bound < closed) {
        open.push_back(std::move(child));
        std::push_heap(open.begin(), open.end(), isWorse);
      }
    }
  }
  if (open.empty() && closed < std::numeric_limits<Cost>::infinity())
    bound = std::max(bound, closed);
  return bound * (1 - 1e-9);
}

Bytes InstantCut::leastKept(std::vector<TensorId> &pinned) {
  pinned.clear();
  if (!info.hasNonRecomputable)
    return 0;
  for (size_t i = 0; i != items.size(); ++i)
    flow.setCapacity(keepEdge[i], info.size(items[i]));
  for (size_t i = 0; i != cutOps.size(); ++i)
    flow.setCapacity(costEdge[i], isFixed[i] ? MaxFlow::kInfinite : 0);
  Bytes least = flow.run(source, sink);
  for (size_t i = 0; i != items.size(); ++i)
    if (flow.isOnSourceSide(needNode[i]) && !flow.isOnSourceSide(dropNode[i]))
      pinned.push_back(items[i]);
  return least;
}
