//===- BlockOptions.cpp - Ways to run a block -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockProblem.h"
#include "Search.h"
#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <tuple>

using namespace remat;

static ChainOption evaluate(const ProblemIndex &index,
                            const BlockProblem &block,
                            const std::vector<OpId> &sequence) {
  ScheduleState state(index);
  state.build(sequence);
  ChainOption option;
  const StepList &list = state.getList();
  StepId marker = state.getInstances(block.marker).front();
  bool isBackward = false;
  for (StepId step : list.getSteps()) {
    Bytes memory = list.getMemory(step);
    Bytes &peak = isBackward ? option.backwardPeak : option.forwardPeak;
    peak = std::max(peak, memory);
    isBackward |= step == marker;
  }
  option.forwardPeak += block.passing;
  for (const ScheduleState::Storage &storage : state.getStorages())
    if (storage.born >= 0 && list.isBefore(storage.born, marker) &&
        list.isBefore(marker, storage.last))
      option.saved += storage.size;
  for (OpId op : sequence)
    option.extraCost += block.problem.ops[op].cost;
  for (const Op &op : block.problem.ops)
    option.extraCost -= op.cost;
  return option;
}

/// Drops what is in no respect better than something else.
static std::vector<BlockOption> keepBest(std::vector<BlockOption> options) {
  std::vector<BlockOption> best;
  auto key = [](const BlockOption &option) {
    return std::make_tuple(option.costs.extraCost, option.costs.saved,
                           option.costs.forwardPeak, option.costs.backwardPeak);
  };
  std::sort(options.begin(), options.end(),
            [&](const BlockOption &a, const BlockOption &b) {
              return key(a) != key(b) ? key(a) < key(b)
                                      : a.sequence < b.sequence;
            });
  for (BlockOption &option : options) {
    const ChainOption &own = option.costs;
    bool isNeeded =
        std::none_of(best.begin(), best.end(), [&](const BlockOption &other) {
          return other.costs.saved <= own.saved &&
                 other.costs.forwardPeak <= own.forwardPeak &&
                 other.costs.backwardPeak <= own.backwardPeak;
        });
    if (isNeeded)
      best.push_back(std::move(option));
  }
  return best;
}

std::vector<BlockOption> remat::solveBlock(const BlockProblem &block,
                                           Bytes limit, int64_t work,
                                           int64_t &spent) {
  constexpr int kLevels = 24;
  static constexpr double kPeaks[] = {0.8, 0.6, 0.45, 0.3};
  ProblemIndex plain(block.problem);
  std::vector<BlockOption> options;
  auto add = [&](std::vector<OpId> sequence) {
    ChainOption costs = evaluate(plain, block, sequence);
    options.push_back({costs, std::move(sequence)});
  };
  std::vector<OpId> program = programOrder(block.problem);
  add(program);
  ChainOption all = options.front().costs;
  Bytes peak = std::max(all.forwardPeak - block.passing, all.backwardPeak);
  SearchLimits limits;
  limits.work = std::max<int64_t>(1, work / (kLevels + 4));
  auto search = [&](const ProblemIndex &index, Bytes bytes,
                    const std::vector<OpId> &start) {
    Search search(index, bytes, /*mayReorder=*/false, /*seed=*/1);
    search.run(start, limits);
    spent += search.getWork();
    add(search.getBest());
    return search.isFeasible();
  };

  // The less is saved, the more the marker takes.
  std::vector<OpId> start = program;
  Bytes most = std::min(peak, limit);
  for (int level = 1; level <= kLevels; ++level) {
    Bytes saved = all.saved / kLevels * (kLevels - level);
    Problem problem = block.problem;
    problem.ops[block.marker].workspace =
        std::max<Bytes>(0, most - saved - block.passedOn);
    ProblemIndex index(problem);
    if (!search(index, most, start))
      break;
    start = options.back().sequence;
  }
  start = program;
  for (double share : kPeaks) {
    if (!search(plain, static_cast<Bytes>(share * static_cast<double>(peak)),
                start))
      break;
    start = options.back().sequence;
  }
  return keepBest(std::move(options));
}
