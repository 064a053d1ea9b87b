//===- ExactPosition.cpp - How far the exact search has come ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExactPosition.h"

#include "InstantCut.h"

using namespace remat;

ExactPositions::ExactPositions(const ProgramInfo &info,
                               const ExactStateSpace &space, bool anyOrder)
    : info(info), space(space), anyOrder(anyOrder),
      numOps(static_cast<OpId>(info.problem.ops.size())), earlier(numOps),
      later(numOps), makers(numOps) {
  for (OpId op = 0; op != numOps; ++op) {
    Moment moment = makeMoment(info, op, anyOrder);
    for (OpId other = 0; other != numOps; ++other) {
      if (moment.isBefore[other])
        earlier[op].set(other);
      if (moment.isAfter[other])
        later[op].set(other);
    }
    for (TensorId in : info.problem.ops[op].ins)
      if (info.producer[in] >= 0)
        makers[op].set(info.producer[in]);
  }
}

void ExactPositions::clear() {
  positions.clear();
  ids.clear();
}

int32_t ExactPositions::getInstant(OpId op) {
  OpSet done = earlier[op], given;
  done.reset(op);
  for (OpId other = 0; other != numOps; ++other)
    if (!earlier[op].test(other) && !later[op].test(other))
      given.set(other);
  return intern(done.unite(given), given);
}

int32_t ExactPositions::getAfter(int32_t position, size_t i) {
  if (int32_t known = positions[position].after[i]; known >= 0)
    return known;
  const ExactPosition &from = positions[position];
  OpSet done = from.done;
  done.set(from.next[i]);
  // What it depends on has run first by now.
  int32_t after = intern(done, from.given.minus(earlier[from.next[i]]));
  positions[position].after[i] = after;
  return after;
}

int32_t ExactPositions::getAfterRerun(int32_t position, OpId op) {
  if (!positions[position].given.test(op))
    return position;
  OpSet given = positions[position].given;
  given.reset(op);
  return intern(positions[position].done, given);
}

int32_t ExactPositions::intern(const OpSet &done, const OpSet &given) {
  auto [it, isNew] = ids.try_emplace({done, given}, size());
  if (!isNew)
    return it->second;
  ExactPosition &position = positions.emplace_back();
  position.done = done;
  position.given = given;
  ItemSet read = space.results(), made, readYet;
  for (OpId op = 0; op != numOps; ++op) {
    if (done.test(op)) {
      made = made.unite(space.makes(op));
      ++position.numDone;
      if (!info.isFreeView[op])
        for (int item : space.reads(op))
          readYet.set(item);
      continue;
    }
    for (int item : space.reads(op))
      read.set(item);
    if (anyOrder ? makers[op].isWithin(done) : position.next.empty())
      position.next.push_back(op);
  }
  position.after.assign(position.next.size(), -1);
  position.needed = read.intersect(made);
  // And what makes that, again and again.
  ItemSet all = position.needed;
  for (OpId op = numOps - 1; op >= 0; --op)
    if (done.test(op) &&
        (info.problem.ops[op].mayRunAgain() || given.test(op)) &&
        !all.intersect(space.makes(op)).isEmpty())
      for (int item : space.reads(op))
        all.set(item);
  position.useful = space.withStorages(all);
  // Of several things that an operation makes the others may be read later.
  if (anyOrder)
    done.minus(given).forEach([&](int op) {
      const Op &it = info.problem.ops[op];
      if (it.mayRunAgain() && it.outs.size() == 1 &&
          space.makes(op).intersect(readYet).isEmpty())
        position.unread = position.unread.unite(space.makes(op));
    });
  return it->second;
}
