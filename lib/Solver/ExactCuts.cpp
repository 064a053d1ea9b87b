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
      numOps(static_cast<OpId>(info.problem.ops.size())),
      prices(static_cast<size_t>(numOps + 1) * numOps, 0),
      wins(prices.size(), 0) {}

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
  if (state.horizon != kEnd) {
    moment.isUntil.assign(numOps, 0);
    for (OpId other = 0; other != numOps; ++other)
      moment.isUntil[other] = toRun.test(other) || !state.given.test(other);
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
  Cost cost = state.known;
  if (cost < state.ceiling && (state.first.test(op) || state.again.test(op)))
    cost += std::max<Cost>(0, evaluate(state, op));
  return std::min(cost, state.ceiling);
}

/// The best cut over all prices, and branching that may visit `maxWork` edges.
Cost ExactCuts::solve(const State &state, OpId op, int64_t maxWork) {
  double &price = prices[getIndex({op, state.horizon})];
  InstantCut cut = makeCut(state, op);
  Bytes room = info.getRoom(op, budget);
  InstantCut::Result found = cut.run(room, price);
  if (found.isInfeasible)
    return std::numeric_limits<Cost>::infinity();
  if (found.price > 0)
    price = found.price;
  return std::max(found.bound, cut.branch(room, found, maxWork));
}

/// A single cut, at the last price; below 0 if that is far off.
Cost ExactCuts::evaluate(const State &state, OpId op) {
  double price = prices[getIndex({op, state.horizon})];
  InstantCut cut = makeCut(state, op);
  Bytes room = info.getRoom(op, budget);
  return price > 0 ? cut.evaluate(room, price) : cut.run(room).bound;
}

ExactCuts::Cut ExactCuts::cutBest(const std::vector<State> &states,
                                  Cost enough) {
  // Few instants count in a program: those that were best before are looked at
  // in every state, all of them now and then.
  constexpr size_t kNumUsual = 4;
  constexpr int64_t kFirstScans = 64, kScanEvery = 64, kWork = 4000;
  struct Candidate {
    const State *state;
    Instant instant;
    int64_t wins;
  };
  std::vector<Candidate> candidates;
  for (const State &state : states)
    state.first.unite(state.again).forEach([&](int op) {
      Instant instant = {op, state.horizon};
      if (!info.isFreeView[op])
        candidates.push_back({&state, instant, wins[getIndex(instant)]});
    });
  bool isFull = numScans < kFirstScans || numScans % kScanEvery == 0;
  ++numScans;
  if (!isFull && candidates.size() > kNumUsual) {
    std::sort(candidates.begin(), candidates.end(),
              [&](const Candidate &a, const Candidate &b) {
                return a.wins != b.wins
                           ? a.wins > b.wins
                           : getIndex(a.instant) < getIndex(b.instant);
              });
    candidates.resize(kNumUsual);
  }
  const Candidate *best = nullptr;
  Cut cut;
  for (const Candidate &candidate : candidates) {
    Cost cost = cutAt(*candidate.state, candidate.instant.op);
    if (best && cost <= cut.cost)
      continue;
    best = &candidate;
    cut = {candidate.instant, cost};
    if (cost >= enough)
      return cut;
  }
  if (!best)
    return cut;
  const State &state = *best->state;
  if (cut.cost < state.ceiling)
    cut.cost =
        std::max(cut.cost,
                 std::min(state.ceiling,
                          state.known + solve(state, best->instant.op, kWork)));
  if (cut.cost > state.known)
    wins[getIndex(best->instant)] += isFull ? kScanEvery : 1;
  return cut;
}
