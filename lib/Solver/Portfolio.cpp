//===- Portfolio.cpp - Phases and seeds of the search -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Portfolio.h"

#include "OffloadOps.h"

#include <memory>
#include <optional>
#include <thread>

using namespace remat;

static Found getFound(const Search &search) {
  Found found;
  found.sequence = search.getBest();
  found.isFeasible = search.isFeasible();
  found.cost = search.getBestCost();
  return found;
}

/// The peak of a schedule, arguments and constants excluded.
static Bytes getPeak(const ProblemIndex &index, const Found &found) {
  ScheduleState state(index);
  state.build(found.sequence);
  return state.getList().getPeak();
}

static bool isBetter(const ProblemIndex &index, const Found &a,
                     const Found &b) {
  if (a.isFeasible != b.isFeasible)
    return a.isFeasible;
  if (a.isFeasible)
    return a.cost < b.cost;
  return getPeak(index, a) < getPeak(index, b);
}

namespace {
/// What one seed does, phase by phase.
class Lane {
public:
  Lane(const ProblemIndex &index, Bytes limit, const SearchOptions &options,
       const std::vector<OpId> &known, uint64_t seed)
      : index(index), limit(limit), options(options), seed(seed),
        inOrder(index, limit, /*mayReorder=*/false, seed) {
    inOrder.known = &known;
  }

  void searchInOrder(const std::vector<OpId> &start, double share) {
    run(inOrder, start, share);
    best = getFound(inOrder);
  }

  Found getBestInOrder() const { return getFound(inOrder); }

  bool isOptimalInOrder() const {
    return inOrder.isOptimal(options.overheadBound);
  }

  /// From a construction that moves operations, and from the best in order.
  void searchMoved() {
    Search fresh(index, limit, /*mayReorder=*/true, seed + 1);
    run(fresh, getProgramWithMust(index), 0.1);
    pays = take(fresh);
    moved.emplace(index, limit, /*mayReorder=*/true, seed + 2);
    run(*moved, best.sequence, 0.1);
    int64_t programCost = 0;
    for (OpId op = 0; op != index.getNumOps(); ++op)
      programCost += index.getCost(op);
    int64_t before = best.cost;
    // More effort finds a little more in any case.
    if (take(*moved))
      pays |= !best.isFeasible ||
              static_cast<double>(before - best.cost) >
                  0.002 * static_cast<double>(before - programCost);
  }

  /// Goes on from the best where moving has paid, else in program order from
  /// `bestInOrder`.
  void goOn(const Found &bestInOrder) {
    Search &last = pays ? *moved : inOrder;
    last.reseed(seed + 3);
    run(last, pays ? best.sequence : bestInOrder.sequence, 0.5);
    take(last);
  }

  Found best;
  bool pays = false;
  /// Of this lane; may be null.
  std::function<void(double)> onProgress;

private:
  void run(Search &search, const std::vector<OpId> &from, double share) {
    SearchLimits limits;
    limits.seconds = options.timeLimit * share;
    if (options.workLimit > 0)
      limits.work = std::max<int64_t>(
          1,
          static_cast<int64_t>(static_cast<double>(options.workLimit) * share));
    limits.feasibilityShare = options.feasibilityShare;
    limits.overheadBound = options.overheadBound;
    if (onProgress)
      search.onProgress = [this, share](double part) {
        onProgress(done + share * part);
      };
    search.run(from, limits);
    // The closure refers to the share of this call.
    search.onProgress = nullptr;
    done += share;
  }

  bool take(Search &search) {
    Found found = getFound(search);
    bool hasImproved = isBetter(index, found, best);
    if (hasImproved)
      best = std::move(found);
    return hasImproved;
  }

  const ProblemIndex &index;
  Bytes limit;
  const SearchOptions &options;
  uint64_t seed;
  Search inOrder;
  std::optional<Search> moved;
  double done = 0;
};
} // namespace

Found remat::searchPortfolio(const ProblemIndex &index, Bytes limit,
                             const SearchOptions &options,
                             const std::vector<OpId> &known) {
  unsigned numLanes = std::max(1u, options.threads);
  std::vector<std::unique_ptr<Lane>> lanes;
  for (unsigned i = 0; i != numLanes; ++i)
    lanes.push_back(std::make_unique<Lane>(index, limit, options, known,
                                           options.seed + uint64_t(1000) * i));
  // Only the first reports progress.
  lanes[0]->onProgress = options.onProgress;
  auto inParallel = [&](const std::function<void(Lane &)> &work) {
    std::vector<std::thread> threads;
    for (unsigned i = 1; i != numLanes; ++i)
      threads.emplace_back([&, i] { work(*lanes[i]); });
    work(*lanes[0]);
    for (std::thread &thread : threads)
      thread.join();
  };
  auto pickBest = [&](const std::vector<Found> &found) {
    size_t best = 0;
    for (size_t i = 1; i != found.size(); ++i)
      if (isBetter(index, found[i], found[best]))
        best = i;
    return found[best];
  };
  // All lanes go on from the best of all, the first among equals.
  auto meet = [&]() {
    std::vector<Found> found;
    bool pays = false;
    for (const std::unique_ptr<Lane> &lane : lanes) {
      found.push_back(lane->best);
      pays |= lane->pays;
    }
    Found best = pickBest(found);
    for (const std::unique_ptr<Lane> &lane : lanes) {
      lane->best = best;
      lane->pays = pays;
    }
  };

  std::vector<OpId> start =
      options.start.empty()
          ? getProgramWithMust(index)
          : encodeSchedule(options.start, options.startTransfers);
  inParallel([&](Lane &lane) {
    lane.searchInOrder(start, options.reorder ? 0.3 : 1);
  });
  meet();
  bool isDone = !options.reorder;
  std::vector<Found> inOrder;
  for (const std::unique_ptr<Lane> &lane : lanes) {
    isDone |= lane->isOptimalInOrder();
    inOrder.push_back(lane->getBestInOrder());
  }
  if (isDone)
    return lanes[0]->best;
  Found bestInOrder = pickBest(inOrder);
  inParallel([](Lane &lane) { lane.searchMoved(); });
  meet();
  inParallel([&](Lane &lane) { lane.goOn(bestInOrder); });
  meet();
  return lanes[0]->best;
}
