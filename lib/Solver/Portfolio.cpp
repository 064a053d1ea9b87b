//===- Portfolio.cpp - Phases and seeds of the search -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Portfolio.h"

#include "OffloadOps.h"
#include "Stopwatch.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <thread>

using namespace remat;

/// How far what goes on from the best of rounds has cooled down at its begin,
/// on every other thread. Hot again it may find another optimum, or lose time.
static constexpr double kGoOnFrom = 0.2;
/// The share of its effort for exchanges where operations may move: a pass
/// takes longer than in other searches.
static constexpr double kGoOnExchangeShare = 0.1;

static Found getFound(const Search &search, double overheadBound) {
  Found found;
  found.sequence = search.getBest();
  found.mayReorder = search.canReorder();
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
         const std::vector<OpId> &known, const Stopwatch &clock, uint64_t seed,
         bool isHot, std::function<void(double)> onProgress)
      : index(index), limit(limit), options(options), clock(clock), seed(seed),
        isHot(isHot), onProgress(std::move(onProgress)),
        inOrder(index, limit, /*mayReorder=*/false, seed) {
    inOrder.known = &known;
  }

  /// A part of the search in program order: from `begin` to `end` of it, which
  /// is `share` of the effort.
  Found searchInOrder(const std::vector<OpId> &start, double share,
                      double begin, double end) {
    run(inOrder, start, share * (end - begin), getPart(begin, end));
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
        getPart(begin, end));
    take(last);
    return found;
  }

  /// A part, from `begin` to `end`, of what goes on from the best of rounds.
  Found goOn(const Found &best, double begin, double end) {
    found = best;
    if (!further)
      further.emplace(index, limit, best.mayReorder, seed);
    double from = isHot ? 0 : kGoOnFrom;
    SearchLimits limits =
        getPart(from + (1 - from) * begin, from + (1 - from) * end);
    if (further->canReorder()) {
      limits.exchangeShare = kGoOnExchangeShare;
      limits.advances = true;
    }
    run(*further, best.sequence, end - begin, limits);
    take(*further);
    return found;
  }

private:
  static SearchLimits getPart(double begin, double end) {
    SearchLimits limits;
    limits.begin = begin;
    limits.end = end;
    return limits;
  }

  void run(Search &search, const std::vector<OpId> &from, double share,
           SearchLimits limits = {}) {
    if (options.timeLimit > 0)
      limits.seconds =
          std::min(options.timeLimit * share, clock.getRest(options.timeLimit));
    if (options.workLimit > 0)
      limits.work = std::max<int64_t>(
          1,
          static_cast<int64_t>(static_cast<double>(options.workLimit) * share));
    limits.feasibilityShare = options.feasibilityShare;
    limits.overheadBound = options.overheadBound;
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
  const Stopwatch &clock;
  uint64_t seed;
  bool isHot;
  std::function<void(double)> onProgress;
  double done = 0;
  Search inOrder;
  /// Made by tryToMove.
  std::optional<Search> moved;
  bool pays = false;
  /// Made by goOn.
  std::optional<Search> further;
  Found found;
};

/// A worker for each thread, and the best that any of them found.
class Team {
public:
  Team(const ProblemIndex &index, Bytes limit, const SearchOptions &options,
       const std::vector<OpId> &known, Found best = {})
      : index(index), options(options), best(std::move(best)) {
    for (unsigned i = 0; i != std::max(1u, options.threads); ++i)
      // Only the first reports progress.
      workers.push_back(std::make_unique<Worker>(
          index, limit, options, known, clock,
          options.seed + uint64_t(1000) * i,
          /*isHot=*/i % 2 == 1, i == 0 ? options.onProgress : nullptr));
  }

  const Found &getBest() const { return best; }

  /// Runs one phase on every thread, unless nothing is left to find or no time
  /// to do so; the next goes on from the best of all.
  void run(const std::function<Found(Worker &)> &phase) {
    if (isDone())
      return;
    std::vector<Found> found(workers.size());
    std::vector<std::thread> threads;
    for (size_t i = 1; i != workers.size(); ++i)
      threads.emplace_back([&, i]() { found[i] = phase(*workers[i]); });
    found[0] = phase(*workers[0]);
    for (std::thread &thread : threads)
      thread.join();
    for (Found &other : found)
      if (best.sequence.empty() || isBetter(index, other, best))
        best = std::move(other);
  }

  /// The same from `begin` to `end` of a phase; with several threads in two
  /// parts.
  void runInParts(const std::function<Found(Worker &, double, double)> &phase) {
    int numParts = workers.size() > 1 ? 2 : 1;
    for (int part = 0; part != numParts; ++part)
      run([&](Worker &worker) {
        return phase(worker, static_cast<double>(part) / numParts,
                     static_cast<double>(part + 1) / numParts);
      });
  }

private:
  bool isDone() const {
    bool isLate =
        options.timeLimit > 0 && clock.getSeconds() >= options.timeLimit;
    return best.isOptimal || (isLate && !best.sequence.empty());
  }

  const ProblemIndex &index;
  const SearchOptions &options;
  Stopwatch clock;
  std::vector<std::unique_ptr<Worker>> workers;
  Found best;
};

/// The limits of a search, spent in parts.
class Effort {
public:
  explicit Effort(const SearchOptions &options) : options(options) {}

  /// The options for the next part: `share` of the limits, but no more than
  /// what is left, nor than `mostWork` unless that is 0.
  SearchOptions take(double share, int64_t mostWork = 0) {
    doneWork += partWork;
    partWork = mostWork;
    if (options.workLimit > 0) {
      auto ofLimit =
          static_cast<int64_t>(share * static_cast<double>(options.workLimit));
      partWork =
          std::min(std::max<int64_t>(1, ofLimit), options.workLimit - doneWork);
      if (mostWork > 0)
        partWork = std::min(partWork, mostWork);
    }
    SearchOptions part = options;
    part.seed += kRoundSeeds * numParts++;
    part.workLimit = partWork;
    if (options.timeLimit > 0)
      part.timeLimit =
          std::min(share * options.timeLimit, clock.getRest(options.timeLimit));
    if (options.onProgress)
      part.onProgress = [this](double ofPart) {
        options.onProgress(std::min(1.0, getSpent(ofPart)));
      };
    return part;
  }

  /// The share that is spent when `ofPart` of the last part is.
  double getSpent(double ofPart = 1) const {
    double spent = 0;
    if (options.workLimit > 0)
      spent = (static_cast<double>(doneWork) +
               ofPart * static_cast<double>(partWork)) /
              static_cast<double>(options.workLimit);
    if (options.timeLimit > 0)
      spent = std::max(spent, clock.getSeconds() / options.timeLimit);
    return spent;
  }

  uint64_t getNumParts() const { return numParts; }

private:
  const SearchOptions &options;
  Stopwatch clock;
  int64_t doneWork = 0, partWork = 0;
  uint64_t numParts = 0;
};

} // namespace

Found remat::searchPortfolio(const ProblemIndex &index, Bytes limit,
                             const SearchOptions &options,
                             const std::vector<OpId> &known) {
  Team team(index, limit, options, known);
  std::vector<OpId> start = getProgramWithMust(index);
  if (!options.start.empty())
    start = encodeSchedule(options.start, options.startTransfers);
  double share = options.reorder ? 0.3 : 1;
  team.runInParts([&](Worker &worker, double begin, double end) {
    return worker.searchInOrder(begin > 0 ? team.getBest().sequence : start,
                                share, begin, end);
  });
  if (options.reorder) {
    team.run([&](Worker &worker) { return worker.tryToMove(team.getBest()); });
    team.runInParts([&](Worker &worker, double begin, double end) {
      return worker.searchOn(team.getBest(), begin, end);
    });
  }
  return team.getBest();
}

int64_t remat::estimateWork(const SearchOptions &options) {
  constexpr double kWorkPerSecond = 5e6;
  double work = 1e18;
  if (options.workLimit > 0)
    work = static_cast<double>(options.workLimit);
  if (options.timeLimit > 0)
    work = std::min(work, options.timeLimit * kWorkPerSecond);
  return static_cast<int64_t>(work);
}

Found remat::searchWithRestarts(const ProblemIndex &index, Bytes limit,
                                const SearchOptions &options,
                                const std::vector<OpId> &known) {
  constexpr OpId kSmall = 128;
  OpId numOps = std::max(index.getNumOps(), 1);
  bool isSmall = numOps <= kSmall;
  if (!isSmall &&
      (numOps >= kBatchFrom || estimateWork(options) / numOps < kWorkPerOp))
    return searchPortfolio(index, limit, options, known);
  Effort effort(options);
  Found best;
  auto isDone = [&]() { return best.isOptimal || effort.getSpent() >= 1; };
  do {
    SearchOptions part = isSmall ? effort.take(1, 2 * kWorkPerOp * numOps)
                                 : effort.take(kRoundShare);
    Found found = searchPortfolio(index, limit, part, known);
    if (best.sequence.empty() || isBetter(index, found, best))
      best = std::move(found);
  } while (!isDone() && (isSmall || effort.getNumParts() != kNumRounds));
  if (isDone())
    return best;
  SearchOptions rest = effort.take(1);
  Team team(index, limit, rest, known, best);
  team.runInParts([&](Worker &worker, double begin, double end) {
    return worker.goOn(team.getBest(), begin, end);
  });
  return team.getBest();
}
