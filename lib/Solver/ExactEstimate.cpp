//===- ExactEstimate.cpp - What a state still costs, at least -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExactEstimate.h"

#include <algorithm>
#include <cstdlib>

using namespace remat;

ExactEstimate::ExactEstimate(const ProgramInfo &info,
                             const ExactStateSpace &space, Bytes budget)
    : info(info), space(space),
      numOps(static_cast<OpId>(info.problem.ops.size())), least(numOps + 1, 0) {
  findNeeds();
  cutInstants(budget);
}

void ExactEstimate::findNeeds() {
  needs.resize(numOps + 1);
  for (OpId first = 0; first <= numOps; ++first) {
    ItemSet rest = space.needs(first);
    for (OpId reader = first; reader != numOps; ++reader)
      for (int item : space.reads(reader))
        if (rest.test(item)) {
          rest.reset(item);
          needs[first].push_back({reader, item});
        }
    rest.forEach([&](int item) { needs[first].push_back({numOps, item}); });
  }
}

void ExactEstimate::cutInstants(Bytes budget) {
  constexpr int64_t kWork = 300'000;
  constexpr size_t kMaxGuides = 4;
  struct Candidate {
    OpId op;
    Cost bound;
    double price;
  };
  auto getRoom = [&](OpId op) {
    return budget - info.base - info.heldBytes[op];
  };
  std::vector<Candidate> candidates;
  for (OpId op = numOps - 1; op >= 0; --op) {
    InstantCut cut(info, makeProgramMoment(info, op));
    InstantCut::Result found = cut.run(getRoom(op));
    candidates.push_back({op, found.bound, found.price});
    least[op] = std::max(least[op + 1], cut.branch(getRoom(op), found, kWork));
  }
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
    guides.push_back({candidate.op, candidate.price, getRoom(candidate.op),
                      InstantCut(info, makeProgramMoment(info, candidate.op))});
    if (guides.size() == kMaxGuides)
      break;
  }
}

void ExactEstimate::raise(OpId op, Cost cost) {
  for (; op >= 0 && least[op] < cost; --op)
    least[op] = cost;
}

Cost ExactEstimate::get(OpId first, const ItemSet &live) {
  isCounted.assign(numOps, 0);
  counted = 0;
  Cost best = least[first];
  bool isPossible = true;
  auto require = [&](int item) {
    OpId op = space.producer(item);
    if (isCounted[op])
      return;
    isPossible &= info.problem.ops[op].mayRunAgain();
    isCounted[op] = 1;
    counted += info.problem.ops[op].cost;
    stack.push_back(op);
  };
  for (auto [reader, item] : needs[first]) {
    if (live.test(item))
      continue;
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
    best = std::max(best, counted + least[reader]);
  }
  return best;
}

Cost ExactEstimate::getStrong(OpId first, const ItemSet &live) {
  Cost best = get(first, live);
  if (best == kImpossible)
    return best;
  for (Guide &guide : guides)
    if (guide.op >= first)
      best = std::max(best, counted + guide.cut.evaluate(
                                          guide.room, guide.price, &isCounted));
  return best;
}
