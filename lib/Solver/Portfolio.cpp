//===- Portfolio.cpp - Phases and seeds of the search -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Portfolio.h"

#include "OffloadOps.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <thread>

using namespace remat;

static Found getFound(const Search &search, double overheadBound) {
  Found found;
  found.sequence = search.getBest();
  found.isFeasible = search.isFeasible();
  found.cost = search.getBestCost();
  found.isOptimal = search.isOptimal(overheadBound);
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

/// The searches of one seed.
class Worker {
public:
  Worker(const ProblemIndex &index, Bytes limit, const SearchOptions &options,
         const std::vector<OpId> &known, uint64_t seed,
         std::function<void(double)> onProgress)
      : index(index), limit(limit), options(options), seed(seed),
        onProgress(std::move(onProgress)),
        inOrder(index, limit, /*mayReorder=*/false, seed) {
    inOrder.known = &known;
  }

  /// A part of the search in program order: from `begin` to `end` of it, which
  /// is `share` of the effort.
  Found searchInOrder(const std::vector<OpId> &start, double share,
                      double begin, double end) {
    run(inOrder, start, share * (end - begin), begin, end);
    return getFound(inOrder, options.overheadBound);
  }

  /// Finds out if it pays to move operations, in a construction of its own and
  /// in `best`.
  Found tryToMove(const Found &best) {
    found = best;
    Search fresh(index, limit, /*mayReorder=*/true, seed + 1);
    // Of large programs only what does not get much dearer is constructed.
    if (index.getNumOps() >= kBatchFrom && best.isFeasible)
      fresh.known = &best.sequence;
    run(fresh, getProgramWithMust(index), 0.1);
    pays = take(fresh);
    moved.emplace(index, limit, /*mayReorder=*/true, seed + 2);
    run(*moved, found.sequence, 0.1);
    int64_t before = found.cost;
    // More effort finds a little more in any case.
    if (take(*moved))
      pays |= !found.isFeasible ||
              static_cast<double>(before - found.cost) >
                  0.002 * static_cast<double>(before - moved->getProgramCost());
    return found;
  }

  /// Effort goes on where moving operations has paid.
  Found searchOn(const Found &best, double begin, double end) {
    found = best;
    Search &last = pays ? *moved : inOrder;
    if (begin == 0)
      last.reseed(seed + 3);
    run(last, pays ? best.sequence : inOrder.getBest(), 0.5 * (end - begin),
        begin, end);
    take(last);
    return found;
  }

private:
  void run(Search &search, const std::vector<OpId> &from, double share,
           double begin = 0, double end = 1) {
    SearchLimits limits;
    limits.seconds = options.timeLimit * share;
    if (options.workLimit > 0)
      limits.work = std::max<int64_t>(
          1,
          static_cast<int64_t>(static_cast<double>(options.workLimit) * share));
    limits.feasibilityShare = options.feasibilityShare;
    limits.overheadBound = options.overheadBound;
    limits.begin = begin;
    limits.end = end;
    if (onProgress)
      search.onProgress = [&, share](double part) {
        onProgress(done + share * part);
      };
    search.run(from, limits);
    done += share;
  }

  bool take(Search &search) {
    Found other = getFound(search, options.overheadBound);
    bool hasImproved = isBetter(index, other, found);
    if (hasImproved)
      found = std::move(other);
    return hasImproved;
  }

  const ProblemIndex &index;
  Bytes limit;
  const SearchOptions &options;
  uint64_t seed;
  std::function<void(double)> onProgress;
  double done = 0;
  Search inOrder;
  /// Made by tryToMove.
  std::optional<Search> moved;
  bool pays = false;
  Found found;
};

} // namespace

Found remat::searchPortfolio(const ProblemIndex &index, Bytes limit,
                             const SearchOptions &options,
                             const std::vector<OpId> &known) {
  unsigned numThreads = std::max(1u, options.threads);
  std::vector<std::unique_ptr<Worker>> workers;
  for (unsigned i = 0; i != numThreads; ++i)
    // Only the first reports progress.
    workers.push_back(std::make_unique<Worker>(
        index, limit, options, known, options.seed + uint64_t(1000) * i,
        i == 0 ? options.onProgress : nullptr));
  Found best;
  // Runs one phase on every thread; the next goes on from the best of all.
  auto runAll = [&](auto phase) {
    std::vector<Found> found(numThreads);
    std::vector<std::thread> threads;
    for (unsigned i = 1; i != numThreads; ++i)
      threads.emplace_back([&, i]() { found[i] = phase(*workers[i]); });
    found[0] = phase(*workers[0]);
    for (std::thread &thread : threads)
      thread.join();
    for (Found &other : found)
      if (best.sequence.empty() || isBetter(index, other, best))
        best = std::move(other);
  };
  auto runInParts = [&](auto phase) {
    int numParts = numThreads > 1 ? 2 : 1;
    for (int part = 0; part != numParts; ++part)
      runAll([&, part](Worker &worker) {
        return phase(worker, static_cast<double>(part) / numParts,
                     static_cast<double>(part + 1) / numParts);
      });
  };

  std::vector<OpId> start = getProgramWithMust(index);
  if (!options.start.empty())
    start = encodeSchedule(options.start, options.startTransfers);
  double share = options.reorder ? 0.3 : 1;
  runInParts([&](Worker &worker, double begin, double end) {
    return worker.searchInOrder(begin > 0 ? best.sequence : start, share, begin,
                                end);
  });
  if (!options.reorder || best.isOptimal)
    return best;
  runAll([&](Worker &worker) { return worker.tryToMove(best); });
  runInParts([&](Worker &worker, double begin, double end) {
    return worker.searchOn(best, begin, end);
  });
  return best;
}

Found remat::searchRepeatedly(const ProblemIndex &index, Bytes limit,
                              const SearchOptions &options,
                              const std::vector<OpId> &known) {
  constexpr OpId kSmall = 128;
  if (index.getNumOps() > kSmall)
    return searchPortfolio(index, limit, options, known);
  auto begin = std::chrono::steady_clock::now();
  auto getSeconds = [&]() {
    std::chrono::duration<double> used =
        std::chrono::steady_clock::now() - begin;
    return used.count();
  };
  int64_t roundWork = 2 * kWorkPerOp * std::max(index.getNumOps(), 1);
  Found best;
  int64_t work = 0;
  for (uint64_t round = 0;; ++round) {
    SearchOptions part = options;
    part.seed = options.seed + 1'000'000 * round;
    part.workLimit = roundWork;
    if (options.workLimit > 0)
      part.workLimit = std::min(part.workLimit, options.workLimit - work);
    if (options.timeLimit > 0)
      part.timeLimit = std::max(0.01, options.timeLimit - getSeconds());
    double done = 0, share = 0;
    if (options.workLimit > 0) {
      done = static_cast<double>(work) / static_cast<double>(options.workLimit);
      share = static_cast<double>(part.workLimit) /
              static_cast<double>(options.workLimit);
    }
    if (options.timeLimit > 0)
      done = std::max(done, getSeconds() / options.timeLimit);
    if (options.onProgress)
      part.onProgress = [&, done, share](double spent) {
        options.onProgress(std::min(1.0, done + share * spent));
      };
    Found found = searchPortfolio(index, limit, part, known);
    if (best.sequence.empty() || isBetter(index, found, best))
      best = std::move(found);
    work += part.workLimit;
    if ((options.workLimit > 0 && work >= options.workLimit) ||
        (options.timeLimit > 0 && getSeconds() >= options.timeLimit) ||
        best.isOptimal)
      return best;
  }
}
