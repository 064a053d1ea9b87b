//===- Portfolio.cpp - Phases and seeds of the search -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Portfolio.h"

#include "OffloadOps.h"

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

static Found searchOnce(const ProblemIndex &index, Bytes limit,
                        const SearchOptions &options,
                        const std::vector<OpId> &known, uint64_t seed,
                        const std::function<void(double)> &onProgress) {
  std::vector<OpId> program = getProgramWithMust(index);
  std::vector<OpId> start = program;
  if (!options.start.empty())
    start = encodeSchedule(options.start, options.startTransfers);
  double done = 0;
  auto run = [&](Search &search, const std::vector<OpId> &from, double share) {
    SearchLimits limits;
    limits.seconds = options.timeLimit * share;
    if (options.workLimit > 0)
      limits.work = std::max<int64_t>(
          1,
          static_cast<int64_t>(static_cast<double>(options.workLimit) * share));
    limits.feasibilityShare = options.feasibilityShare;
    limits.overheadBound = options.overheadBound;
    if (onProgress)
      search.onProgress = [&, done, share](double part) {
        onProgress(done + share * part);
      };
    search.run(from, limits);
    done += share;
  };
  int64_t programCost = 0;
  for (OpId op = 0; op != index.getNumOps(); ++op)
    programCost += index.getCost(op);
  Search inOrder(index, limit, /*mayReorder=*/false, seed);
  inOrder.known = &known;
  run(inOrder, start, options.reorder ? 0.3 : 1);
  Found best = getFound(inOrder);
  if (!options.reorder || inOrder.isOptimal(options.overheadBound))
    return best;
  auto take = [&](Search &search) {
    Found found = getFound(search);
    bool hasImproved = isBetter(index, found, best);
    if (hasImproved)
      best = std::move(found);
    return hasImproved;
  };
  // Effort goes on where moving operations has paid.
  Search fresh(index, limit, /*mayReorder=*/true, seed + 1);
  // Of large programs only what does not get much dearer is constructed.
  std::vector<OpId> bound = best.sequence;
  if (index.getNumOps() >= kBatchFrom && best.isFeasible)
    fresh.known = &bound;
  run(fresh, program, 0.1);
  bool pays = take(fresh);
  Search moved(index, limit, /*mayReorder=*/true, seed + 2);
  run(moved, best.sequence, 0.1);
  int64_t before = best.cost;
  // More effort finds a little more in any case.
  if (take(moved))
    pays |= !best.isFeasible ||
            static_cast<double>(before - best.cost) >
                0.002 * static_cast<double>(before - programCost);
  Search &last = pays ? moved : inOrder;
  last.reseed(seed + 3);
  run(last, pays ? best.sequence : inOrder.getBest(), 0.5);
  take(last);
  return best;
}

Found remat::searchPortfolio(const ProblemIndex &index, Bytes limit,
                             const SearchOptions &options,
                             const std::vector<OpId> &known) {
  unsigned numThreads = std::max(1u, options.threads);
  std::vector<Found> found(numThreads);
  auto work = [&](unsigned i) {
    // Only the first reports progress.
    found[i] = searchOnce(index, limit, options, known,
                          options.seed + uint64_t(1000) * i,
                          i == 0 ? options.onProgress : nullptr);
  };
  std::vector<std::thread> threads;
  for (unsigned i = 1; i != numThreads; ++i)
    threads.emplace_back(work, i);
  work(0);
  for (std::thread &thread : threads)
    thread.join();
  size_t best = 0;
  for (size_t i = 1; i != found.size(); ++i)
    if (isBetter(index, found[i], found[best]))
      best = i;
  return std::move(found[best]);
}
