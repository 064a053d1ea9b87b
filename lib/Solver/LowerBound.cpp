//===- LowerBound.cpp - What no schedule can beat ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/LowerBound.h"

#include "InstantChain.h"
#include "ckpt/Solver/Exact.h"

#include <algorithm>
#include <limits>

using namespace remat;

namespace {

class BoundFinder {
public:
  BoundFinder(const Problem &problem, Bytes budget,
              const LowerBoundOptions &options)
      : info(problem), budget(budget), options(options),
        numOps(static_cast<OpId>(problem.ops.size())) {
    computeProfile();
  }

  LowerBound find() {
    findLeastPeak();
    result.isInfeasible = result.leastPeak > budget;
    // What follows counts on what is given up being made again.
    if (info.problem.hostLink)
      return std::move(result);
    if (!result.isInfeasible && info.totalCost > 0)
      findOverhead();
    if (!result.isInfeasible && best > 0 && numOps <= kMaxSearched &&
        options.maxStates > 0)
      search();
    return std::move(result);
  }

private:
  struct Evaluation {
    OpId op;
    Cost bound;
  };

  /// Memory of the program as it stands, by operation. No instant needs more.
  void computeProfile() {
    profile.assign(numOps, info.base);
    std::vector<OpId> last(info.problem.tensors.size(), -1);
    for (OpId op = 0; op != numOps; ++op)
      for (TensorId root : info.held[op])
        last[root] = op;
    std::vector<Bytes> change(numOps + 1, 0);
    for (TensorId root : info.roots) {
      change[info.producer[root]] += info.size(root);
      if (!info.isResult(root))
        change[last[root] + 1] -= info.size(root);
    }
    Bytes live = info.base;
    for (OpId op = 0; op != numOps; ++op) {
      live += change[op];
      profile[op] = live + info.problem.ops[op].workspace;
    }
  }

  void findLeastPeak() {
    result.leastPeak = info.base;
    for (OpId op = 0; op != numOps; ++op)
      if (Bytes peak = info.base + info.heldBytes[op];
          peak > result.leastPeak) {
        result.leastPeak = peak;
        result.leastPeakOp = op;
        result.pinned = info.held[op];
      }
    // At the end results are live, and whatever the last operation holds.
    Bytes results = 0;
    std::vector<TensorId> ids;
    for (TensorId root : info.roots)
      if (info.isResult(root)) {
        results += info.size(root);
        ids.push_back(root);
      }
    Bytes least = numOps == 0 ? 0 : INT64_MAX;
    for (OpId op = 0; op != numOps; ++op) {
      Bytes more = info.problem.ops[op].workspace;
      for (TensorId root : info.held[op])
        more += info.isResult(root) ? 0 : info.size(root);
      least = std::min(least, more);
    }
    if (info.base + results + least > result.leastPeak) {
      result.leastPeak = info.base + results + least;
      result.leastPeakOp = -1;
      result.pinned = ids;
    }
    if (info.hasNonRecomputable && !info.problem.hostLink)
      findPinned();
    std::sort(result.pinned.begin(), result.pinned.end(),
              [&](TensorId a, TensorId b) {
                Bytes sizeA = info.size(a), sizeB = info.size(b);
                return sizeA != sizeB ? sizeA > sizeB : a < b;
              });
  }

  /// Adds what is live because it cannot be made again.
  void findPinned() {
    std::vector<OpId> order(numOps);
    for (OpId op = 0; op != numOps; ++op)
      order[op] = op;
    std::sort(order.begin(), order.end(), [&](OpId a, OpId b) {
      return profile[a] != profile[b] ? profile[a] > profile[b] : a < b;
    });
    auto limit = std::max<int64_t>(8, options.maxWork / 10 / (numOps + 1));
    for (OpId op : order) {
      // In another order more may be live; nothing is known then.
      if (limit-- == 0 ||
          (!options.anyOrder && profile[op] <= result.leastPeak))
        break;
      InstantCut cut(info, makeMoment(info, op, options.anyOrder));
      std::vector<TensorId> pinned;
      Bytes peak = info.base + info.heldBytes[op] + cut.leastKept(pinned);
      if (peak <= result.leastPeak)
        continue;
      result.leastPeak = peak;
      result.leastPeakOp = op;
      result.pinned = info.held[op];
      result.pinned.insert(result.pinned.end(), pinned.begin(), pinned.end());
    }
  }

  /// The bound at `op`; a hint of the price carries over between instants.
  void evaluate(OpId op) {
    if (isEvaluated[op] || (!options.anyOrder && profile[op] <= budget))
      return;
    isEvaluated[op] = 1;
    InstantCut cut(info, makeMoment(info, op, options.anyOrder));
    Cost bound = 0;
    // One cut shows whether it is worth finding the best price.
    if (price > 0)
      bound = cut.evaluate(info.getRoom(op, budget), price);
    if (bound >= 0.8 * best || price == 0) {
      InstantCut::Result found = cut.run(info.getRoom(op, budget), price);
      bound = found.bound;
      if (bound > best) {
        best = bound;
        price = found.price;
      }
    }
    evaluations.push_back({op, bound});
    work += cut.getWork() + numOps;
  }

  void findOverhead() {
    isEvaluated.assign(numOps, 0);
    // Widely spaced instants first, then closer ones around the best.
    auto spaced = static_cast<OpId>(std::clamp<int64_t>(
        options.maxWork / 40 / (numOps + 1), 8, std::max(8, numOps)));
    OpId stride = std::max<OpId>(1, numOps / spaced);
    auto highest = static_cast<OpId>(
        std::max_element(profile.begin(), profile.end()) - profile.begin());
    evaluate(highest);
    for (OpId op = stride / 2; op < numOps && work < options.maxWork / 3;
         op += stride)
      evaluate(op);
    auto sortByBound = [&] {
      std::sort(evaluations.begin(), evaluations.end(),
                [](const Evaluation &a, const Evaluation &b) {
                  return a.bound != b.bound ? a.bound > b.bound : a.op < b.op;
                });
    };
    for (; stride > 1 && work < options.maxWork / 2;
         stride = (stride + 1) / 2) {
      sortByBound();
      size_t numCentres = std::min<size_t>(evaluations.size(), 3);
      for (size_t i = 0; i != numCentres; ++i) {
        OpId centre = evaluations[i].op;
        for (OpId op : {centre - stride / 2, centre + stride / 2})
          if (op >= 0 && op < numOps)
            evaluate(op);
      }
    }
    sortByBound();
    if (evaluations.empty() || best <= 0)
      return;
    result.instant = evaluations.front().op;
    // Where what is kept is whole, the bound may be higher.
    constexpr size_t kMaxBranched = 12;
    size_t numBranched = std::min(evaluations.size(), kMaxBranched);
    for (size_t i = 0; i != numBranched && work < options.maxWork; ++i) {
      OpId op = evaluations[i].op;
      if (evaluations[i].bound < 0.8 * evaluations.front().bound)
        break;
      InstantCut cut(info, makeMoment(info, op, options.anyOrder));
      InstantCut::Result found = cut.run(info.getRoom(op, budget), price);
      Cost bound = cut.branch(info.getRoom(op, budget), found,
                              (options.maxWork - work) / 4);
      work += cut.getWork();
      if (bound > best) {
        best = bound;
        result.instant = op;
      }
    }
    chainInstants();
    result.overhead = best / info.totalCost * (1 - 1e-9);
  }

  /// Where little memory is left the same operations run again before several
  /// instants. Looks at some that are evenly spaced; at more as long as there
  /// is work for it.
  void chainInstants() {
    constexpr size_t kFewest = 16, kMore = 4;
    constexpr int64_t kCutsPerInstant = 8;
    std::vector<OpId> ops;
    for (OpId op = 0; op != numOps; ++op)
      if (options.anyOrder || profile[op] > budget)
        ops.push_back(op);
    int64_t perInstant =
        kCutsPerInstant * work / static_cast<int64_t>(evaluations.size());
    int64_t allowed = options.maxWork;
    for (size_t number = kFewest;; number *= kMore) {
      size_t stride = std::max<size_t>(1, ops.size() / number);
      auto numInstants = static_cast<int64_t>(ops.size() / stride);
      if (perInstant * numInstants > allowed)
        return;
      InstantChain chain(info, budget, options.anyOrder);
      for (size_t i = ops.size(); i-- != 0;)
        if (i % stride == 0)
          chain.add(ops[i], options.maxWork / 100 / numInstants);
      for (OpId op : ops)
        if (chain.getLeast(op) > best) {
          best = chain.getLeast(op);
          result.instant = op;
        }
      work += chain.getWork();
      allowed -= chain.getWork();
      perInstant = chain.getWork() / numInstants;
      if (stride == 1)
        return;
    }
  }

  void search() {
    ExactOptions exact;
    exact.anyOrder = options.anyOrder;
    exact.timeLimit = std::numeric_limits<double>::infinity();
    exact.maxStates = options.maxStates;
    ExactResult found = solveExact(info.problem, budget, exact);
    if (!found.error.empty())
      return;
    result.isInfeasible = found.isInfeasible;
    result.overhead = std::max(result.overhead, found.bound);
  }

  static constexpr OpId kMaxSearched = 128;

  ProgramInfo info;
  Bytes budget;
  const LowerBoundOptions &options;
  OpId numOps;
  LowerBound result;
  std::vector<Bytes> profile;
  std::vector<char> isEvaluated;
  std::vector<Evaluation> evaluations;
  Cost best = 0;
  double price = 0;
  int64_t work = 0;
};

} // namespace

LowerBound remat::lowerBound(const Problem &problem, Bytes budget,
                             const LowerBoundOptions &options) {
  return BoundFinder(problem, budget, options).find();
}
