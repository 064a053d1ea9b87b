//===- ChainTest.cpp - Blocks, and chains of them ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/BlockProblem.h"
#include "../../../lib/Solver/ChainSolver.h"
#include "../../../lib/Solver/RangeMin.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Exact.h"
#include "ckpt/Solver/LowerBound.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

using namespace remat;

namespace {

/// Writes training steps.
class StepBuilder {
public:
  Problem problem;

  TensorId addTensor(Bytes size, TensorKind kind = TensorKind::Temp) {
    auto id = static_cast<TensorId>(problem.tensors.size());
    problem.tensors.push_back({size, id, kind});
    return id;
  }
  TensorId add(Cost cost, std::vector<TensorId> ins, Bytes size,
               TensorKind kind = TensorKind::Temp) {
    TensorId out = addTensor(size, kind);
    Op op;
    op.cost = cost;
    op.ins = std::move(ins);
    op.outs = {out};
    problem.ops.push_back(std::move(op));
    return out;
  }
};

struct Link {
  Cost cost;
  Bytes size;
};

} // namespace

/// A chain: each operation reads what the one before made, and so does its
/// gradient.
static Problem makeChain(const std::vector<Link> &links) {
  StepBuilder b;
  std::vector<TensorId> values{b.addTensor(1, TensorKind::Arg)};
  for (const Link &link : links)
    values.push_back(b.add(link.cost, {values.back()}, link.size));
  TensorId gradient = b.add(1, {values.back()}, links.back().size);
  for (size_t i = links.size(); i-- != 0;)
    gradient = b.add(2 * links[i].cost, {gradient, values[i]},
                     i == 0 ? 1 : links[i - 1].size);
  b.problem.tensors[gradient].kind = TensorKind::Result;
  return b.problem;
}

/// Residual layers of eight operations, a first and a last one that differ, and
/// a gradient of each layer that stays.
static Problem makeLayers(int numLayers) {
  StepBuilder b;
  TensorId argument = b.addTensor(8, TensorKind::Arg);
  TensorId x = b.add(5, {argument}, 100);
  x = b.add(7, {x}, 90);
  x = b.add(3, {x}, 100);
  struct Layer {
    TensorId normal, wide, active, narrow;
  };
  std::vector<Layer> layers;
  for (int i = 0; i != numLayers; ++i) {
    TensorId mean = b.add(1, {x}, 1);
    TensorId normal = b.add(2, {x, mean}, 100);
    TensorId q = b.add(50, {normal}, 100);
    TensorId wide = b.add(60, {q, normal}, 400);
    TensorId active = b.add(4, {wide}, 400);
    TensorId masked = b.add(4, {active}, 400);
    TensorId narrow = b.add(60, {masked}, 100);
    x = b.add(2, {x, narrow}, 100);
    layers.push_back({normal, wide, masked, narrow});
  }
  TensorId head = b.add(40, {x}, 300);
  TensorId gradient = b.add(3, {head}, 300);
  gradient = b.add(80, {gradient, x}, 100);
  for (int i = numLayers; i-- != 0;) {
    TensorId wide = b.add(120, {gradient, layers[i].active}, 400);
    wide = b.add(6, {wide, layers[i].wide}, 400);
    TensorId normal = b.add(110, {wide, layers[i].normal}, 100);
    b.add(2, {normal}, 20, TensorKind::Result);
    gradient = b.add(3, {gradient, normal}, 100);
  }
  b.add(1, {gradient}, 100, TensorKind::Result);
  return b.problem;
}

/// A U-Net: level i of the way up reads what level i of the way down made, and
/// no two levels have the same sizes.
static Problem makeUNet(int depth) {
  StepBuilder b;
  TensorId x = b.addTensor(8, TensorKind::Arg);
  std::vector<TensorId> skips, values;
  for (int i = 0; i != depth; ++i) {
    x = b.add(50 + i, {x}, 900 - 40 * i);
    skips.push_back(x);
    x = b.add(5 + i, {x}, 500 - 30 * i);
    values.push_back(x);
  }
  for (int i = depth; i-- != 0;) {
    x = b.add(70 + i, {x, skips[i]}, 800 - 35 * i);
    values.push_back(x);
  }
  TensorId gradient = b.add(1, {x}, 800);
  for (size_t i = values.size(); i-- != 0;)
    gradient = b.add(60, {gradient, values[i]}, 700 - 20 * static_cast<int>(i));
  b.add(1, {gradient}, 100, TensorKind::Result);
  return b.problem;
}

static BlockChain cut(const Problem &problem, size_t maxBlocks = 128) {
  Simulation program = simulate(problem, programOrder(problem));
  return findBlocks(problem, static_cast<OpId>(program.peakStep), maxBlocks);
}

/// Forward parts in order, backward parts in the opposite order, nothing twice.
static void expectCovers(const Problem &problem, const BlockChain &chain) {
  OpId forward = 0, backward = chain.tail;
  for (const Block &block : chain.blocks) {
    EXPECT_EQ(block.forwardBegin, forward);
    EXPECT_LT(block.forwardBegin, block.forwardEnd);
    EXPECT_EQ(block.backwardEnd, backward);
    EXPECT_LE(block.backwardBegin, block.backwardEnd);
    forward = block.forwardEnd;
    backward = block.backwardBegin;
  }
  if (!chain.blocks.empty()) {
    EXPECT_EQ(forward, chain.turn);
    EXPECT_EQ(backward, chain.turn);
  }
  EXPECT_LE(chain.tail, static_cast<OpId>(problem.ops.size()));
}

TEST(Blocks, FindsLayersBetweenOthers) {
  for (int numLayers : {30, 90}) {
    SCOPED_TRACE(numLayers);
    Problem problem = makeLayers(numLayers);
    ASSERT_FALSE(validate(problem));
    BlockChain chain = cut(problem);
    expectCovers(problem, chain);
    std::vector<ChainBlock> costs;
    std::vector<BlockProblem> blocks = extractBlocks(problem, chain, costs);
    for (const BlockProblem &block : blocks) {
      std::optional<std::string> error = validate(block.problem);
      ASSERT_FALSE(error) << *error;
    }
    // The first and the last layers differ in what is near them.
    const BlockProblem &middle = blocks[blocks.size() / 2];
    auto numEqual = std::count_if(
        blocks.begin(), blocks.end(),
        [&](const BlockProblem &block) { return areEqual(block, middle); });
    EXPECT_GE(numEqual, numLayers - 8);
    EXPECT_EQ(middle.block.forwardEnd - middle.block.forwardBegin, 8);
    EXPECT_EQ(middle.block.backwardEnd - middle.block.backwardBegin, 5);
  }
}

TEST(Blocks, MergesLayersBeyondTheMost) {
  Problem problem = makeLayers(500);
  BlockChain chain = cut(problem, 64);
  expectCovers(problem, chain);
  EXPECT_LE(chain.blocks.size(), 64u);
  EXPECT_GE(chain.blocks.size(), 30u);
}

TEST(Blocks, CutsWhatHasNoRepetition) {
  Problem problem = makeUNet(12);
  ASSERT_FALSE(validate(problem));
  BlockChain chain = cut(problem);
  expectCovers(problem, chain);
  EXPECT_GE(chain.blocks.size(), 8u);
}

TEST(Blocks, EqualNeighbourhoodsLookEqual) {
  Problem problem = makeLayers(10);
  std::vector<uint64_t> signatures = getSignatures(problem, 3);
  EXPECT_EQ(signatures[3 + 8 * 4], signatures[3 + 8 * 5]);
  EXPECT_NE(signatures[3 + 8 * 4], signatures[3 + 8 * 4 + 1]);
  problem.ops[3 + 8 * 4 + 2].cost += 1;
  EXPECT_NE(getSignatures(problem, 3)[3 + 8 * 4], signatures[3 + 8 * 4]);
}

TEST(Blocks, AnyProgramCanBeCut) {
  for (uint64_t seed = 1; seed != 400; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProblem(seed, static_cast<int>(seed % 60));
    BlockChain chain = cut(problem, 2 + seed % 20);
    expectCovers(problem, chain);
    EXPECT_LE(chain.blocks.size(), 2 + seed % 20);
    std::vector<ChainBlock> costs;
    for (const BlockProblem &block : extractBlocks(problem, chain, costs)) {
      std::optional<std::string> error = validate(block.problem);
      ASSERT_FALSE(error) << *error;
    }
  }
}

TEST(RangeMin, AsAnArray) {
  std::mt19937_64 random(7);
  constexpr size_t kPlaces = 37;
  RangeMin tree(kPlaces);
  std::vector<Bytes> array(kPlaces, 0);
  for (int i = 0; i != 2000; ++i) {
    size_t begin = random() % kPlaces;
    size_t end = begin + 1 + random() % (kPlaces - begin);
    if (random() % 2) {
      auto bytes = static_cast<Bytes>(random() % 21) - 10;
      tree.add(begin, end, bytes);
      for (size_t place = begin; place != end; ++place)
        array[place] += bytes;
      continue;
    }
    auto least = std::min_element(array.begin() + static_cast<ptrdiff_t>(begin),
                                  array.begin() + static_cast<ptrdiff_t>(end));
    RangeMin::Minimum found = tree.getMin(begin, end);
    ASSERT_EQ(found.bytes, *least);
    ASSERT_EQ(found.place, static_cast<size_t>(least - array.begin()));
  }
}

/// The recurrence of ChainTable.h as it reads, in whole bytes.
static double solveRange(const std::vector<ChainBlock> &blocks, int first,
                         int last, Bytes memory) {
  constexpr double kNever = std::numeric_limits<double>::infinity();
  double best = kNever;
  const ChainBlock &block = blocks[first];
  Bytes waiting = blocks[last].heldWaiting;
  for (const ChainOption &option : block.options) {
    if (option.backwardPeak + block.held > memory ||
        option.forwardPeak + waiting > memory || option.saved > memory)
      continue;
    double rest = first == last ? 0
                                : solveRange(blocks, first + 1, last,
                                             memory - option.saved);
    best = std::min(best, option.extraCost + rest);
  }
  double again = 0;
  for (int middle = first + 1; middle <= last; ++middle) {
    const ChainBlock &before = blocks[middle - 1];
    Bytes peak = middle == first + 1 ? block.forwardPeakKept
                                     : block.input + before.forwardPeak;
    if (peak + waiting > memory || block.input > memory)
      break;
    again += before.forwardCost;
    best = std::min(
        best, again + solveRange(blocks, middle, last, memory - block.input) +
                  solveRange(blocks, first, middle - 1, memory));
  }
  return best;
}

TEST(ChainTable, AsTheRecurrence) {
  int numFeasible = 0;
  for (uint64_t seed = 1; seed != 60; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    auto pick = [&](uint64_t bound) {
      return static_cast<Bytes>(random() % bound);
    };
    std::vector<ChainBlock> blocks(1 + random() % 6);
    for (ChainBlock &block : blocks) {
      block.input = pick(5);
      block.forwardPeak = block.input + pick(6);
      block.forwardPeakKept = block.forwardPeak + pick(3);
      block.forwardCost = static_cast<Cost>(1 + pick(9));
      block.held = pick(3);
      block.heldWaiting = block.held + pick(3);
      for (int i = 0; i != 3; ++i) {
        ChainOption option;
        option.saved = pick(8);
        option.forwardPeak = option.saved + pick(6);
        option.backwardPeak = option.saved + pick(6);
        option.extraCost = static_cast<Cost>(pick(10));
        block.options.push_back(option);
      }
    }
    constexpr int kSlots = 41;
    ChainTable table(blocks, kSlots - 1, kSlots);
    for (int slot = 0; slot < kSlots; slot += 5) {
      double expected =
          solveRange(blocks, 0, static_cast<int>(blocks.size()) - 1, slot);
      ASSERT_EQ(table.isFeasible(slot), std::isfinite(expected)) << slot;
      if (!std::isfinite(expected))
        continue;
      ++numFeasible;
      ASSERT_NEAR(table.getCost(slot), expected, 1e-3) << slot;
      // The plan costs what the table says.
      double cost = 0;
      std::vector<int> numForward(blocks.size(), 0);
      std::vector<ChainStep> plan = table.getPlan(slot);
      int next = static_cast<int>(blocks.size());
      for (const ChainStep &step : plan) {
        if (step.kind == ChainStep::Backward)
          ASSERT_EQ(step.block, --next);
        else if (numForward[step.block]++ > 0)
          cost += blocks[step.block].forwardCost;
        if (step.kind == ChainStep::ForwardKept)
          cost += blocks[step.block].options[step.option].extraCost;
      }
      ASSERT_EQ(next, 0);
      ASSERT_NEAR(cost, expected, 1e-3) << slot;
    }
  }
  EXPECT_GT(numFeasible, 150);
}

TEST(ChainSolver, SmallChainsNearTheOptimum) {
  int numSolved = 0, numOptimal = 0;
  double ratio = 0;
  for (uint64_t seed = 1; seed != 13; ++seed)
    for (double fraction : {0.8, 0.65, 0.5}) {
      SCOPED_TRACE("seed " + std::to_string(seed) + " at " +
                   std::to_string(fraction));
      std::mt19937_64 random(seed);
      std::vector<Link> links;
      for (uint64_t i = 0; i != 6 + seed % 5; ++i)
        links.push_back(
            {seed % 3 ? 10.0 : 1.0 + static_cast<double>(random() % 9),
             seed % 2 ? 10 : static_cast<Bytes>(5 + random() % 10)});
      Problem problem = makeChain(links);
      ASSERT_FALSE(validate(problem));
      Bytes budget = budgetFromFraction(problem, fraction);
      ExactResult exact = solveExact(problem, budget);
      int64_t spent = 0;
      std::vector<OpId> sequence = solveChain(problem, budget, 20000, spent);
      if (sequence.empty())
        continue;
      ASSERT_TRUE(exact.isOptimal);
      Schedule schedule = makeSchedule(problem, sequence, "chain");
      ASSERT_LE(schedule.peak, budget);
      ASSERT_GE(schedule.overhead, exact.schedule->overhead - 1e-9);
      ++numSolved;
      bool isOptimal = schedule.overhead <= exact.schedule->overhead + 1e-9;
      numOptimal += isOptimal;
      ratio += schedule.overhead / exact.schedule->overhead;
    }
  // The table does not know all schedules, but good ones.
  EXPECT_GE(numSolved, 30);
  EXPECT_GE(numOptimal, numSolved / 2);
  EXPECT_LE(ratio / numSolved, 1.2);
}

TEST(ChainSolver, AnyProblem) {
  int numFound = 0;
  for (uint64_t seed = 1; seed != 150; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProblem(seed, static_cast<int>(seed % 50));
    Bytes budget =
        budgetFromFraction(problem, 0.4 + 0.004 * static_cast<double>(seed));
    int64_t spent = 0;
    std::vector<OpId> sequence = solveChain(problem, budget, 2000, spent);
    if (sequence.empty())
      continue;
    ++numFound;
    Simulation run = simulate(problem, sequence);
    ASSERT_FALSE(run.error) << *run.error;
    ASSERT_LE(run.peak, budget);
    OpId next = 0;
    for (OpId op : sequence)
      if (op == next)
        ++next;
      else
        ASSERT_LT(op, next) << "first instances keep program order";
    int64_t again = 0;
    ASSERT_EQ(solveChain(problem, budget, 2000, again), sequence);
    ASSERT_EQ(again, spent);
  }
  EXPECT_GT(numFound, 10);
}

TEST(ChainSolver, ManyLayersCloseToTheBound) {
  // Equal layers: what one layer costs, all cost.
  Problem problem = makeLayers(120);
  for (double fraction : {0.7, 0.5}) {
    Bytes budget = budgetFromFraction(problem, fraction);
    int64_t spent = 0;
    std::vector<OpId> sequence = solveChain(problem, budget, 200'000, spent);
    ASSERT_FALSE(sequence.empty());
    Schedule schedule = makeSchedule(problem, sequence, "chain");
    LowerBound bound = lowerBound(problem, budget, {});
    EXPECT_LE(schedule.overhead, 1.02 * bound.overhead);
  }
}
