//===- ExactPosition.h - How far the exact search has come ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file numbers the sets of operations that have run when the exact search
// is at a state ("positions"): beginnings of the program, or, where first
// instances may stand in any order, whatever is closed under dependences.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_EXACTPOSITION_H
#define CKPT_LIB_SOLVER_EXACTPOSITION_H

#include "ExactState.h"

#include <deque>
#include <unordered_map>

namespace remat {

struct ExactPosition {
  /// Operations that have run.
  OpSet done;
  /// Those of them that may be yet to run first: once more is for nothing.
  OpSet given;
  /// Operations that may run first now.
  std::vector<OpId> next;
  /// By `next`: where that leads; -1 if not known yet.
  std::vector<int32_t> after;
  /// How many are done.
  OpId numDone = 0;
  /// What was made and the others read, or the end needs.
  ItemSet needed;
  /// What some rerun or first instance from here on can need.
  ItemSet useful;
  /// In any order: what was made and nobody has read yet. To drop it would be
  /// for nothing: what makes it could just as well not have run.
  ItemSet unread;
};

class ExactPositions {
public:
  ExactPositions(const ProgramInfo &info, const ExactStateSpace &space,
                 bool anyOrder);

  const ExactPosition &operator[](int32_t position) const {
    return positions[position];
  }
  int32_t size() const { return static_cast<int32_t>(positions.size()); }
  /// Forgets all positions.
  void clear();

  /// Where nothing has run.
  int32_t getStart() { return intern({}, {}); }
  /// Where `op` is next, and all that may or may not have run by then is given.
  int32_t getInstant(OpId op);
  /// Once the i-th of `next` has run first.
  int32_t getAfter(int32_t position, size_t i);
  /// Once `op` has run again.
  int32_t getAfterRerun(int32_t position, OpId op);

  bool isEnd(int32_t position) const {
    return positions[position].numDone == numOps;
  }
  /// What has run for certain once `op` has, and that itself.
  const OpSet &before(OpId op) const { return earlier[op]; }

private:
  struct Key {
    OpSet done, given;
    bool operator==(const Key &other) const {
      return done == other.done && given == other.given;
    }
  };
  struct KeyHash {
    size_t operator()(const Key &key) const {
      return key.done.hash() * 31 + key.given.hash();
    }
  };
  int32_t intern(const OpSet &done, const OpSet &given);

  const ProgramInfo &info;
  const ExactStateSpace &space;
  bool anyOrder;
  OpId numOps;
  std::vector<OpSet> earlier, later;
  /// By operation: those that make what it reads.
  std::vector<OpSet> makers;
  std::deque<ExactPosition> positions;
  std::unordered_map<Key, int32_t, KeyHash> ids;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_EXACTPOSITION_H
