//===- ExactEstimate.cpp - What a state still costs, at least -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExactEstimate.h"

#include "InstantChain.h"

#include <algorithm>

using namespace remat;

ExactEstimate::ExactEstimate(const ProgramInfo &info,
                             const ExactStateSpace &space,
                             const ExactPositions &positions, Bytes budget,
                             bool anyOrder)
    : info(info), space(space), positions(positions), budget(budget),
      anyOrder(anyOrder), numOps(static_cast<OpId>(info.problem.ops.size())),
      sides(numOps), least(numOps + 1, 0), cuts(info, space, budget, anyOrder) {
  cutInstants();
}

void ExactEstimate::cutInstants() {
  constexpr int64_t kWork = 300'000;
  InstantChain chain(info, budget, anyOrder);
  for (OpId op = numOps - 1; op >= 0; --op) {
    chain.add(op, kWork);
    raise(op, chain.getLeast(op));
  }
}

const std::vector<ExactEstimate::Side> &ExactEstimate::getSides(OpId op) {
  constexpr OpId kMaxOps = 128;
  if (sides[op])
    return *sides[op];
  sides[op].emplace();
  if (numOps > kMaxOps)
    return *sides[op];
  Moment either = makeMoment(info, op, /*anyOrder=*/true);
  Bytes room = info.getRoom(op, budget);
  InstantCut::Result known = InstantCut(info, either).run(room);
  for (OpId side = 0; side != numOps; ++side) {
    if (either.isBefore[side] || either.isAfter[side] || info.isFreeView[side])
      continue;
    Moment later = either;
    for (OpId other = 0; other != numOps; ++other)
      later.isAfter[other] |= positions.before(other).test(side);
    Cost cost = InstantCut(info, later).run(room, known.price).bound;
    if (cost > known.bound * (1 + 1e-9))
      sides[op]->push_back({side, cost});
  }
  std::sort(
      sides[op]->begin(), sides[op]->end(), [](const Side &a, const Side &b) {
        return a.ifLater != b.ifLater ? a.ifLater > b.ifLater : a.op < b.op;
      });
  return *sides[op];
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
                                      Outlook &outlook) {
  // Instants that no later one is better than; the best of them.
  constexpr size_t kMaxMilestones = 6, kMaxSides = 3;
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
    const OpSet &until = positions.before(op);
    size_t base = outlook.milestones.size();
    outlook.milestones.push_back({op, getNeeds(position, until), false});
    OpSet covered = until.unite(position.done);
    for (const Side &side : getSides(op)) {
      if (covered.test(side.op) || outlook.milestones.size() - base > kMaxSides)
        continue;
      const OpSet &before = positions.before(side.op);
      covered = covered.unite(before);
      outlook.milestones.push_back(
          {op, getNeeds(position, until.unite(before)), false, base, side});
    }
  }
  std::vector<int> items;
  position.needed.forEach([&](int item) { items.push_back(item); });
  outlook.milestones.push_back({numOps, std::move(items), false});
}

std::vector<int> ExactEstimate::getNeeds(const ExactPosition &position,
                                         const OpSet &ops) const {
  ItemSet read;
  ops.minus(position.done).forEach([&](int op) {
    for (int item : space.reads(op))
      read.set(item);
  });
  std::vector<int> items;
  read.intersect(position.needed).forEach([&](int item) {
    items.push_back(item);
  });
  return items;
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
  outlook.horizons.clear();
  Cost highest = -1;
  for (size_t i = outlook.milestones.size(); i-- != 0;) {
    const Milestone &milestone = outlook.milestones[i];
    Cost rest = least[milestone.op];
    if (!anyOrder && rest <= highest)
      continue;
    // With what may come before or after it, if there is such.
    if (i + 1 != outlook.milestones.size() &&
        outlook.milestones[i + 1].side.op >= 0 && milestone.side.op < 0)
      continue;
    highest = rest;
    outlook.horizons.push_back(i);
  }
  outlook.epoch = epoch;
  return outlook;
}

bool ExactEstimate::count(const ItemSet &live, const OpSet &given,
                          const Milestone &milestone) {
  if (!milestone.comesAfterLast) {
    isCounted.assign(numOps, 0);
    counted = 0;
  }
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
  return isPossible;
}

Cost ExactEstimate::get(int32_t position, const ItemSet &live) {
  const Outlook &outlook = getOutlook(position);
  const OpSet &given = positions[position].given;
  Cost best = outlook.least;
  isCounted.assign(numOps, 0);
  counted = 0;
  Cost base = 0;
  for (const Milestone &milestone : outlook.milestones) {
    if (!count(live, given, milestone))
      return kImpossible;
    Cost cost = counted + least[milestone.op];
    if (milestone.side.op < 0)
      base = counted;
    else
      cost = std::min(cost, base + milestone.side.ifLater);
    best = std::max(best, cost);
  }
  return best;
}

ExactCuts::State ExactEstimate::makeState(int32_t position, const ItemSet &live,
                                          size_t milestone) {
  const Outlook &outlook = getOutlook(position);
  const OpSet &done = positions[position].done;
  isCounted.assign(numOps, 0);
  counted = 0;
  const Milestone &it = outlook.milestones[milestone];
  ExactCuts::State state;
  if (it.comesAfterLast) {
    for (size_t i = 0; i != milestone; ++i)
      count(live, positions[position].given, outlook.milestones[i]);
  } else if (it.side.op >= 0) {
    count(live, positions[position].given, outlook.milestones[it.base]);
    state.ceiling = counted + it.side.ifLater;
  }
  count(live, positions[position].given, it);
  OpId op = it.op;
  state.live = live;
  state.horizon = op == numOps ? kEnd : op;
  state.given = positions[position].given;
  state.known = counted + least[op];
  for (OpId other = 0; other != numOps; ++other) {
    if (!done.test(other)) {
      if (op == numOps || positions.before(op).test(other) ||
          (it.side.op >= 0 && positions.before(it.side.op).test(other)))
        state.first.set(other);
      else
        state.given.set(other);
    } else if (isCounted[other]) {
      state.again.set(other);
    }
  }
  return state;
}

Cost ExactEstimate::getAt(int32_t position, const ItemSet &live,
                          ExactCuts::Instant instant) {
  Cost cost = get(position, live);
  if (cost == kImpossible)
    return cost;
  const Outlook &outlook = getOutlook(position);
  OpId horizon = instant.horizon == kEnd ? numOps : instant.horizon;
  for (size_t i : outlook.horizons)
    if (outlook.milestones[i].op == horizon)
      cost =
          std::max(cost, cuts.cutAt(makeState(position, live, i), instant.op));
  return cost;
}

Cost ExactEstimate::getBest(int32_t position, const ItemSet &live, Cost enough,
                            ExactCuts::Instant &instant) {
  Cost cost = get(position, live);
  if (cost == kImpossible)
    return cost;
  constexpr size_t kMaxHorizons = 3;
  std::vector<ExactCuts::State> states;
  for (size_t i : getOutlook(position).horizons)
    states.push_back(makeState(position, live, i));
  std::sort(states.begin(), states.end(),
            [](const ExactCuts::State &a, const ExactCuts::State &b) {
              return a.known != b.known ? a.known > b.known
                                        : a.horizon < b.horizon;
            });
  if (states.size() > kMaxHorizons)
    states.resize(kMaxHorizons);
  ExactCuts::Cut cut = cuts.cutBest(states, enough);
  instant = cut.instant;
  return std::max(cost, cut.cost);
}
