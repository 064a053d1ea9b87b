//===- ChainSolver.cpp - Solve a program block by block ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChainSolver.h"
#include "BlockProblem.h"
#include "ckpt/Solver/Simulate.h"

#include <algorithm>

using namespace remat;

namespace {

/// Writes a plan of the table as a sequence of operations.
class PlanWriter {
public:
  PlanWriter(const Problem &problem, const BlockChain &chain,
             const std::vector<BlockProblem> &blocks,
             const std::vector<const std::vector<BlockOption> *> &options)
      : problem(problem), chain(chain), blocks(blocks), options(options),
        maker(problem.tensors.size(), -1) {
    for (size_t i = 0; i != problem.ops.size(); ++i)
      for (TensorId out : problem.ops[i].outs)
        maker[out] = static_cast<OpId>(i);
  }

  std::vector<OpId> write(const std::vector<ChainStep> &steps) {
    sequence.clear();
    hasRun.assign(problem.ops.size(), 0);
    for (const ChainStep &step : steps)
      add(step);
    for (auto op = chain.tail; op < static_cast<OpId>(problem.ops.size()); ++op)
      add(op);
    dropUnread();
    return std::move(sequence);
  }

private:
  void add(OpId op) {
    if (hasRun[op] && !problem.ops[op].mayRunAgain())
      return;
    hasRun[op] = 1;
    sequence.push_back(op);
  }

  void add(const ChainStep &step) {
    const BlockProblem &block = blocks[step.block];
    if (step.kind == ChainStep::Forward) {
      for (OpId op = block.block.forwardBegin; op != block.block.forwardEnd;
           ++op)
        add(op);
      return;
    }
    bool isBackward = false;
    for (OpId local : (*options[step.block])[step.option].sequence) {
      OpId op = block.getOp(local);
      if (op >= 0 && isBackward == (step.kind == ChainStep::Backward))
        add(op);
      isBackward |= local == block.marker;
    }
  }

  /// Removes recomputations that nobody reads.
  void dropUnread() {
    constexpr size_t kNone = SIZE_MAX;
    std::vector<size_t> latest(problem.ops.size(), kNone);
    std::vector<size_t> begin{0}, feeders;
    std::vector<char> isNeeded(sequence.size(), 0);
    for (size_t i = 0; i != sequence.size(); ++i) {
      for (TensorId in : problem.ops[sequence[i]].ins)
        if (maker[in] >= 0)
          feeders.push_back(latest[maker[in]]);
      begin.push_back(feeders.size());
      isNeeded[i] = latest[sequence[i]] == kNone;
      latest[sequence[i]] = i;
    }
    for (size_t i = sequence.size(); i-- != 0;)
      if (isNeeded[i])
        for (size_t j = begin[i]; j != begin[i + 1]; ++j)
          isNeeded[feeders[j]] = 1;
    size_t end = 0;
    for (size_t i = 0; i != sequence.size(); ++i)
      if (isNeeded[i])
        sequence[end++] = sequence[i];
    sequence.resize(end);
  }

  const Problem &problem;
  const BlockChain &chain;
  const std::vector<BlockProblem> &blocks;
  const std::vector<const std::vector<BlockOption> *> &options;
  std::vector<OpId> maker;
  std::vector<OpId> sequence;
  std::vector<char> hasRun;
};

} // namespace

std::vector<OpId> remat::solveChain(const Problem &problem, Bytes budget,
                                    int64_t work, int64_t &spent) {
  constexpr size_t kMostBlocks = 128;
  // More are no better; of few operations the search takes care.
  constexpr size_t kLeastSlots = 500, kMostSlots = 2000;
  // Of different blocks: more finds little more.
  constexpr int64_t kWorkPerOp = 3000;
  // Sizes are rounded, and what two blocks share counts twice.
  constexpr double kSlack = 1.3;
  Simulation program = simulate(problem, programOrder(problem));
  Bytes limit = budget - program.base;
  BlockChain chain =
      findBlocks(problem, static_cast<OpId>(program.peakStep), kMostBlocks);
  if (chain.blocks.size() < 2 || limit <= 0)
    return {};
  std::vector<ChainBlock> costs;
  std::vector<BlockProblem> blocks = extractBlocks(problem, chain, costs);

  // Equal blocks are solved once.
  std::vector<size_t> kinds, kindOf;
  for (const BlockProblem &block : blocks) {
    size_t kind = 0;
    while (kind != kinds.size() && !areEqual(blocks[kinds[kind]], block))
      ++kind;
    if (kind == kinds.size())
      kinds.push_back(kindOf.size());
    kindOf.push_back(kind);
  }
  std::vector<std::vector<BlockOption>> solved;
  size_t numOps = 0;
  for (size_t kind : kinds)
    numOps += blocks[kind].problem.ops.size();
  work = std::min(work, kWorkPerOp * static_cast<int64_t>(numOps));
  for (size_t kind : kinds) {
    double share = static_cast<double>(blocks[kind].problem.ops.size()) /
                   static_cast<double>(numOps);
    solved.push_back(solveBlock(
        blocks[kind], limit,
        static_cast<int64_t>(share * static_cast<double>(work)), spent));
  }
  std::vector<const std::vector<BlockOption> *> options;
  for (size_t b = 0; b != blocks.size(); ++b) {
    options.push_back(&solved[kindOf[b]]);
    for (const BlockOption &option : *options.back())
      costs[b].options.push_back(option.costs);
  }

  auto numSlots = static_cast<int>(
      std::clamp(problem.ops.size() / 4, kLeastSlots, kMostSlots));
  ChainTable table(std::move(costs),
                   static_cast<Bytes>(kSlack * static_cast<double>(limit)),
                   numSlots);
  PlanWriter writer(problem, chain, blocks, options);
  // The most memory of the table whose plan really fits.
  std::vector<OpId> best;
  Cost bestCost = 0;
  int low = 0, high = numSlots;
  while (low != high && !table.isFeasible(low))
    ++low;
  while (low < high) {
    int middle = (low + high) / 2;
    std::vector<OpId> sequence = writer.write(table.getPlan(middle));
    Simulation run = simulate(problem, sequence);
    if (run.peak > budget) {
      high = middle;
      continue;
    }
    low = middle + 1;
    if (best.empty() || run.cost < bestCost) {
      best = std::move(sequence);
      bestCost = run.cost;
    }
  }
  return best;
}
