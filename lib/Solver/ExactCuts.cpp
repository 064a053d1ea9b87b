//===- ExactCuts.cpp - Cuts at instants to come of a state ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExactCuts.h"

#include <algorithm>

using namespace remat;

ExactCuts::ExactCuts(const ProgramInfo &info, const ExactStateSpace &space,
                     Bytes budget, bool anyOrder)
    : info(info), space(space), budget(budget), anyOrder(anyOrder),
      numOps(static_cast<OpId>(info.problem.ops.size())), prices(numOps, 0),
      wins(numOps, 0) {}

/// The moment of the next run of `op`. Whoever reads what is not live waits for
/// whoever makes it.
Moment ExactCuts::makeMoment(const State &state, OpId op) const {
  const OpSet toRun = state.first.unite(state.again);
  Moment moment;
  moment.op = op;
  moment.isBefore.assign(numOps, 0);
  moment.isAfter.assign(numOps, 0);
  // What other runs cost is spent.
  for (OpId other = 0; other != numOps; ++other)
    moment.isBefore[other] = !toRun.test(other) && !state.given.test(other);
  std::vector<char> waits(numOps, 0);
  waits[op] = 1;
  bool isChained = !anyOrder && state.first.test(op);
  for (OpId other = op + 1; other < numOps; ++other) {
    if (!toRun.test(other))
      continue;
    bool isFirst = !anyOrder && state.first.test(other);
    bool isWaiting = isFirst && isChained;
    for (int item : space.reads(other))
      isWaiting |= !state.live.test(item) && waits[space.producer(item)];
    waits[other] = moment.isAfter[other] = isWaiting;
    isChained |= isFirst && isWaiting;
  }
  moment.isBefore[op] = 1;
  isChained = !anyOrder && state.first.test(op);
  for (OpId other = op; other >= 0; --other) {
    if (!toRun.test(other))
      continue;
    bool isFirst = !anyOrder && state.first.test(other);
    if (isFirst && isChained)
      moment.isBefore[other] = 1;
    if (!moment.isBefore[other])
      continue;
    isChained |= isFirst;
    for (int item : space.reads(other))
      if (!state.live.test(item) && toRun.test(space.producer(item)))
        moment.isBefore[space.producer(item)] = 1;
  }
  return moment;
}

/// The cut there; what is gone, and will not be made for certain, is forced to
/// be made.
InstantCut ExactCuts::makeCut(const State &state, OpId op) const {
  InstantCut cut(info, makeMoment(state, op));
  const std::vector<TensorId> &items = cut.getItems();
  for (size_t i = 0; i != items.size(); ++i) {
    OpId maker = info.producer[items[i]];
    if (!state.live.test(space.item(items[i])) && !state.first.test(maker) &&
        !state.again.test(maker) && !state.given.test(maker))
      cut.setForced(i, -1);
  }
  return cut;
}

Cost ExactCuts::cutAt(const State &state, OpId op) {
  return state.first.test(op) || state.again.test(op) ? evaluate(state, op) : 0;
}

/// The best cut over all prices, and branching that may visit `maxWork` edges.
Cost ExactCuts::solve(const State &state, OpId op, int64_t maxWork) {
  InstantCut cut = makeCut(state, op);
  Bytes room = budget - info.base - info.heldBytes[op];
  InstantCut::Result found = cut.run(room, prices[op]);
  if (found.isInfeasible)
    return std::numeric_limits<Cost>::infinity();
  if (found.price > 0)
    prices[op] = found.price;
  return std::max(found.bound, cut.branch(room, found, maxWork));
}

/// A single cut, at the last price; below 0 if that is far off.
Cost ExactCuts::evaluate(const State &state, OpId op) {
  InstantCut cut = makeCut(state, op);
  Bytes room = budget - info.base - info.heldBytes[op];
  return prices[op] > 0 ? cut.evaluate(room, prices[op]) : cut.run(room).bound;
}

ExactCuts::Cut ExactCuts::cutBest(const State &state, Cost enough) {
  // Few instants count in a program: those that were best before are looked at
  // in every state, all of them now and then.
  constexpr size_t kNumUsual = 4;
  constexpr int64_t kFirstScans = 64, kScanEvery = 64, kWork = 4000;
  const OpSet toRun = state.first.unite(state.again);
  std::vector<OpId> ops;
  toRun.forEach([&](int op) {
    if (!info.isFreeView[op])
      ops.push_back(op);
  });
  bool isFull = numScans < kFirstScans || numScans % kScanEvery == 0;
  ++numScans;
  if (!isFull && ops.size() > kNumUsual) {
    std::sort(ops.begin(), ops.end(), [&](OpId a, OpId b) {
      return wins[a] != wins[b] ? wins[a] > wins[b] : a < b;
    });
    ops.resize(kNumUsual);
  }
  Cut best;
  for (OpId op : ops) {
    Cut cut = {op, evaluate(state, op)};
    if (best.op < 0 || cut.cost > best.cost)
      best = cut;
    if (best.cost >= enough)
      return best;
  }
  if (best.op >= 0)
    best.cost = std::max(best.cost, solve(state, best.op, kWork));
  if (best.op >= 0 && best.cost > 0)
    wins[best.op] += isFull ? kScanEvery : 1;
  return best;
}
