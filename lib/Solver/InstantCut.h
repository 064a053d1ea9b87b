//===- InstantCut.h - Bound from what is live at one instant ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file bounds the cost of recomputations after the instant when one
// operation first runs: what later operations need must be live then, or be
// made again later. docs/Bounds.md has the model and the proof.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_INSTANTCUT_H
#define CKPT_LIB_SOLVER_INSTANTCUT_H

#include "MaxFlow.h"
#include "ProgramInfo.h"

namespace remat {

/// An instant and what is certain to come before and after it.
struct Moment {
  OpId op = -1;
  /// By operation: first ran before the instant, or is `op`.
  std::vector<char> isBefore;
  /// By operation: first runs after the instant. What is in neither set may
  /// be on either side.
  std::vector<char> isAfter;
  /// Of the latter: where the second has run before the instant, the first has
  /// as well.
  std::vector<std::pair<OpId, OpId>> precedences;
  /// What comes behind the horizon is in neither set and does not count. By
  /// operation: has run by then for certain. Empty if the horizon is the end.
  std::vector<char> isUntil;

  bool isToEnd() const { return isUntil.empty(); }
};

/// The horizon that is the end of the program.
constexpr OpId kEnd = -1;

/// The instant at which `op` first runs, in program order or where first
/// instances may stand in any. What is certain to come after it counts up to
/// the first run of `horizon`, that included.
Moment makeMoment(const ProgramInfo &info, OpId op, bool anyOrder,
                  OpId horizon = kEnd);

class InstantCut {
public:
  InstantCut(const ProgramInfo &info, const Moment &moment);

  /// What must be kept (1), must not be (-1), or may be (0), by `getItems`.
  void setForced(size_t item, int state) { forced[item] = state; }

  struct Result {
    bool isInfeasible = false;
    /// Cost of recomputations, at least.
    Cost bound = 0;
    /// What the model costs with a choice that fits; -1 if none was met.
    Cost reached = -1;
    /// The price of a byte that gives the bound.
    double price = 0;
    /// Kept in one cut that gives the bound and not in the other; -1 if none.
    int branchItem = -1;
  };
  /// The best bound over all prices of a byte, where `space` bytes are left for
  /// what the operation does not hold. `start` is a guess of the price, or 0.
  Result run(Bytes space, double start = 0);

  /// The bound at one price.
  Cost evaluate(Bytes space, double price);

  /// Improves the bound of run(): branches on what is kept, until the model is
  /// solved or the cuts have visited `maxWork` edges.
  Cost branch(Bytes space, const Result &first, int64_t maxWork);

  /// The least bytes that must be kept because they cannot be made again.
  Bytes leastKept(std::vector<TensorId> &pinned);

  /// Storages that may be kept or dropped.
  const std::vector<TensorId> &getItems() const { return items; }
  /// Edges of the network that cuts have visited.
  int64_t getWork() const { return work; }

private:
  struct Point {
    Bytes kept = 0;
    Cost cost = 0;
    Cost bound = 0;
    bool isInfinite = false;
    std::vector<char> isKept;
  };
  bool fit(Bytes space);
  Point solve(double price);
  void addNeed(TensorId tensor, const Moment &moment, bool isCertain);
  void addPrecedences(const Moment &moment);

  const ProgramInfo &info;
  std::vector<char> isHeldByOp;
  MaxFlow flow;
  int source, sink;
  double scale = 1;
  std::vector<TensorId> items;
  std::vector<signed char> forced;
  /// The space for what is not forced, and what of it an item takes.
  Bytes room = 0;
  std::vector<Bytes> weights;
  std::vector<size_t> bySize; // largest first
  std::vector<int> needNode, dropNode, keepEdge;
  std::vector<int> itemOf;   // by root
  std::vector<int> opNode;   // by operation
  std::vector<int> indexOf;  // of cutOps, by operation
  std::vector<OpId> opStack; // whose inputs are still to be looked at
  std::vector<OpId> cutOps;
  std::vector<Cost> costs;             // by cutOps, like the next three
  std::vector<char> isFixed;           // must not run again
  std::vector<int> costEdge, costNode; // what is cut if it does, and its end
  int64_t work = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_INSTANTCUT_H
