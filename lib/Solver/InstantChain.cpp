//===- InstantChain.cpp - Bound from several instants -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "InstantChain.h"

#include <algorithm>

using namespace remat;

InstantChain::InstantChain(const ProgramInfo &info, Bytes budget, bool anyOrder)
    : info(info), budget(budget), anyOrder(anyOrder),
      least(info.problem.ops.size(), 0) {}

std::vector<OpId> InstantChain::getCandidates() const {
  constexpr Cost kLevels = 32;
  std::vector<OpId> candidates;
  Cost next = 0;
  for (OpId horizon : horizons)
    if (least[horizon] >= next) {
      candidates.push_back(horizon);
      next = least[horizon] + least[horizons.back()] / kLevels;
    }
  return candidates;
}

void InstantChain::add(OpId op, int64_t branchWork) {
  Bytes room = info.getRoom(op, budget);
  Moment toEnd = makeMoment(info, op, anyOrder);
  OpId bestHorizon = kEnd;
  Cost best = 0, rest = 0;
  auto look = [&](OpId horizon, const Moment &moment) {
    InstantCut cut(info, moment);
    InstantCut::Result found = cut.run(room, price);
    work += cut.getWork() + static_cast<int64_t>(least.size());
    Cost behind = horizon == kEnd ? 0 : least[horizon];
    if (behind + found.bound <= best)
      return;
    best = behind + found.bound;
    rest = behind;
    price = found.price;
    bestHorizon = horizon;
  };
  look(kEnd, toEnd);
  for (OpId horizon : getCandidates())
    if (toEnd.isAfter[horizon])
      look(horizon, makeMoment(info, op, anyOrder, horizon));
  if (best > 0 && branchWork > 0) {
    InstantCut cut(info, makeMoment(info, op, anyOrder, bestHorizon));
    best = rest + cut.branch(room, cut.run(room, price), branchWork);
    work += cut.getWork();
  }
  if (best <= least[op])
    return;
  horizons.push_back(op);
  for (size_t other = 0; other != least.size(); ++other)
    if (toEnd.isBefore[other])
      least[other] = std::max(least[other], best);
}
