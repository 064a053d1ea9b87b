//===- ExactEstimate.cpp - What a state still costs, at least -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExactEstimate.h"

#include <algorithm>

using namespace remat;

ExactEstimate::ExactEstimate(const ProgramInfo &info,
                             const ExactStateSpace &space,
                             const ExactPositions &positions, Bytes budget,
                             bool anyOrder)
    : info(info), space(space), positions(positions), anyOrder(anyOrder),
      numOps(static_cast<OpId>(info.problem.ops.size())), least(numOps + 1, 0),
      cuts(info, space, budget, anyOrder) {
  cutInstants(budget);
}

void ExactEstimate::cutInstants(Bytes budget) {
  constexpr int64_t kWork = 300'000;
  for (OpId op = numOps - 1; op >= 0; --op) {
    InstantCut cut(info, anyOrder ? makeAnyOrderMoment(info, op)
                                  : makeProgramMoment(info, op));
    Bytes room = budget - info.base - info.heldBytes[op];
    raise(op, cut.branch(room, cut.run(room), kWork));
  }
}

OpId ExactEstimate::getHighest() const {
  OpId highest = 0;
  for (OpId op = 0; op != numOps; ++op)
    if (least[op] >= least[highest])
      highest = op;
  return highest;
}

void ExactEstimate::raise(OpId op, Cost cost) {
  positions.before(op).forEach(
      [&](int other) { least[other] = std::max(least[other], cost); });
  ++epoch;
}

void ExactEstimate::lookAhead(const ExactPosition &position,
                              Outlook &outlook) const {
  // Operations come one after the other.
  ItemSet rest = position.needed;
  std::vector<int> items;
  for (OpId op = position.numDone; op != numOps; ++op) {
    for (int item : space.reads(op))
      if (rest.test(item)) {
        rest.reset(item);
        items.push_back(item);
      }
    if (!items.empty())
      outlook.milestones.push_back({op, std::move(items), true});
    items.clear();
  }
  rest.forEach([&](int item) { items.push_back(item); });
  outlook.milestones.push_back({numOps, std::move(items), true});
}

void ExactEstimate::lookAheadAnyOrder(const ExactPosition &position,
                                      Outlook &outlook) const {
  // Instants that no later one is better than; the best of them.
  constexpr size_t kMaxMilestones = 6;
  std::vector<OpId> ops;
  for (OpId op = 0; op != numOps; ++op) {
    if (position.done.test(op) || least[op] <= 0)
      continue;
    bool isBest = true;
    for (OpId other = op + 1; other != numOps && isBest; ++other)
      isBest = least[other] < least[op] || !positions.before(other).test(op);
    if (isBest)
      ops.push_back(op);
  }
  std::sort(ops.begin(), ops.end(), [&](OpId a, OpId b) {
    return least[a] != least[b] ? least[a] > least[b] : a < b;
  });
  if (ops.size() > kMaxMilestones)
    ops.resize(kMaxMilestones);
  for (OpId op : ops) {
    ItemSet read;
    positions.before(op).minus(position.done).forEach([&](int other) {
      for (int item : space.reads(other))
        read.set(item);
    });
    std::vector<int> items;
    read.intersect(position.needed).forEach([&](int item) {
      items.push_back(item);
    });
    outlook.milestones.push_back({op, std::move(items), false});
  }
  std::vector<int> items;
  position.needed.forEach([&](int item) { items.push_back(item); });
  outlook.milestones.push_back({numOps, std::move(items), false});
}

const ExactEstimate::Outlook &ExactEstimate::getOutlook(int32_t position) {
  if (static_cast<size_t>(position) >= outlooks.size())
    outlooks.resize(positions.size());
  Outlook &outlook = outlooks[position];
  if (outlook.epoch == epoch)
    return outlook;
  outlook.least = 0;
  for (OpId op = 0; op != numOps; ++op)
    if (!positions[position].done.test(op))
      outlook.least = std::max(outlook.least, least[op]);
  if (anyOrder || outlook.epoch < 0) {
    outlook.milestones.clear();
    if (anyOrder)
      lookAheadAnyOrder(positions[position], outlook);
    else
      lookAhead(positions[position], outlook);
  }
  outlook.epoch = epoch;
  return outlook;
}

Cost ExactEstimate::get(int32_t position, const ItemSet &live) {
  const Outlook &outlook = getOutlook(position);
  const OpSet &given = positions[position].given;
  Cost best = outlook.least;
  bool isPossible = true;
  auto require = [&](int item) {
    OpId op = space.producer(item);
    if (isCounted[op])
      return;
    isCounted[op] = 1;
    if (!given.test(op)) {
      isPossible &= info.problem.ops[op].mayRunAgain();
      counted += info.problem.ops[op].cost;
    }
    stack.push_back(op);
  };
  isCounted.assign(numOps, 0);
  counted = 0;
  for (const Milestone &milestone : outlook.milestones) {
    if (!milestone.comesAfterLast) {
      isCounted.assign(numOps, 0);
      counted = 0;
    }
    for (int item : milestone.items)
      if (!live.test(item))
        require(item);
    while (!stack.empty()) {
      OpId op = stack.back();
      stack.pop_back();
      for (int input : space.reads(op))
        if (!live.test(input))
          require(input);
    }
    if (!isPossible)
      return kImpossible;
    best = std::max(best, counted + least[milestone.op]);
  }
  return best;
}

ExactCuts::State ExactEstimate::makeState(int32_t position,
                                          const ItemSet &live) const {
  ExactCuts::State state;
  state.live = live;
  state.given = positions[position].given;
  for (OpId op = 0; op != numOps; ++op) {
    if (!positions[position].done.test(op))
      state.first.set(op);
    else if (isCounted[op])
      state.again.set(op);
  }
  return state;
}

Cost ExactEstimate::getAt(int32_t position, const ItemSet &live, OpId op) {
  Cost cost = get(position, live);
  if (cost == kImpossible)
    return cost;
  return std::max(cost, counted + cuts.cutAt(makeState(position, live), op));
}

Cost ExactEstimate::getBest(int32_t position, const ItemSet &live, Cost enough,
                            OpId &op) {
  Cost cost = get(position, live);
  if (cost == kImpossible)
    return cost;
  ExactCuts::Cut cut =
      cuts.cutBest(makeState(position, live), enough - counted);
  op = cut.op;
  return std::max(cost, counted + cut.cost);
}
