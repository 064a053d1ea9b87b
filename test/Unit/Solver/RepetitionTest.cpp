//===- RepetitionTest.cpp - Layers found by their repetition ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Repetition.h"
#include "ChainProgram.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Regions.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

#include <set>

using namespace remat;

namespace {

/// A forward pass, layer by layer, and then its backward pass.
class NetworkBuilder {
public:
  Problem problem;
  /// The first operation of each layer.
  std::vector<OpId> begins;

  NetworkBuilder() { problem.tensors.push_back({10, 0, TensorKind::Arg}); }

  TensorId add(std::vector<TensorId> ins, Bytes size, Cost cost,
               Phase phase = Phase::Forward) {
    addUnitOp(problem, std::move(ins), phase);
    problem.ops.back().cost = cost;
    problem.tensors.back().size = size;
    return static_cast<TensorId>(problem.tensors.size() - 1);
  }

  /// What the backward pass does not read.
  TensorId addUnsaved(std::vector<TensorId> ins, Bytes size, Cost cost) {
    unsaved.insert(add(std::move(ins), size, cost));
    return static_cast<TensorId>(problem.tensors.size() - 1);
  }

  void beginLayer() { begins.push_back(static_cast<OpId>(problem.ops.size())); }

  /// Two values of 40 bytes inside, and a sum with what comes in: at its
  /// borders 10 bytes cross.
  void addLayer(Cost cost = 1) {
    beginLayer();
    TensorId wide = add({x}, 40, 2 * cost);
    TensorId active = add({wide}, 40, 3 * cost);
    TensorId narrow = add({active}, 10, 4 * cost);
    x = add({x, narrow}, 10, 5 * cost);
  }

  /// Each backward operation reads what its forward operation read.
  void addBackward() {
    TensorId gradient = x;
    for (size_t i = problem.ops.size(); i-- > 0;) {
      std::vector<TensorId> ins = {gradient};
      for (TensorId in : problem.ops[i].ins)
        if (unsaved.count(in) == 0 && in != gradient)
          ins.push_back(in);
      gradient = add(ins, 10, 1, Phase::Backward);
    }
  }

  /// The value between layers.
  TensorId x = 0;

private:
  std::set<TensorId> unsaved;
};

} // namespace

TEST(Repetition, FindsLayersBehindAPrologueAndBeforeAnEpilogue) {
  for (int numLayers : {2, 3, 4, 7, 12}) {
    SCOPED_TRACE(std::to_string(numLayers) + " layers");
    NetworkBuilder network;
    network.x = network.add({network.x}, 15, 20);
    network.x = network.add({network.x}, 10, 21);
    for (int i = 0; i != numLayers; ++i)
      network.addLayer();
    network.x = network.add({network.x}, 25, 22);
    network.x = network.add({network.x}, 5, 23);
    network.addBackward();
    // The prologue is part of the first layer.
    network.begins.front() = 0;
    EXPECT_EQ(findLayers(network.problem), network.begins);
  }
}

TEST(Repetition, NamesAndOperationsThatSaveNothingDoNotMatter) {
  NetworkBuilder network;
  for (int layer = 0; layer != 5; ++layer) {
    network.addLayer();
    // A generator of random numbers of layer-dependent length, and equal
    // rounds.
    OpId last = static_cast<OpId>(network.problem.ops.size() - 1);
    TensorId bits = network.addUnsaved({0}, 10, 9);
    for (int i = 0; i != 20 + 3 * layer; ++i)
      bits = network.addUnsaved({bits}, 10, 9);
    network.x = network.add({network.x, bits}, 10, 6);
    EXPECT_LT(last, network.begins.back() + 4);
  }
  for (size_t i = 0; i != network.problem.ops.size(); ++i)
    network.problem.ops[i].name = std::to_string(i);
  network.addBackward();
  EXPECT_EQ(findLayers(network.problem), network.begins);
}

TEST(Repetition, AnUnequalLayerInTheMiddleIsALayer) {
  for (bool isLong : {false, true}) {
    SCOPED_TRACE(isLong);
    NetworkBuilder network;
    for (int i = 0; i != 3; ++i)
      network.addLayer();
    if (isLong)
      network.beginLayer();
    // Of one operation it is too short, and part of the layer before it.
    for (int i = 0; i != (isLong ? 6 : 1); ++i)
      network.x = network.add({network.x}, 10, 30 + i);
    for (int i = 0; i != 3; ++i)
      network.addLayer();
    network.addBackward();
    EXPECT_EQ(findLayers(network.problem), network.begins);
  }
}

TEST(Repetition, LayersOfSeveralSizes) {
  NetworkBuilder network;
  for (Cost cost : {1, 2, 4})
    for (int i = 0; i != 3; ++i)
      network.addLayer(cost);
  network.addBackward();
  EXPECT_EQ(findLayers(network.problem), network.begins);
}

TEST(Repetition, WhatTheFirstLayerMakesForAllDoesNotShiftBorders) {
  for (int numLayers : {2, 4}) {
    SCOPED_TRACE(std::to_string(numLayers) + " layers");
    NetworkBuilder network;
    TensorId mask = -1;
    for (int i = 0; i != numLayers; ++i) {
      network.beginLayer();
      TensorId wide = network.add({network.x}, 40, 2);
      if (i == 0)
        mask = network.add({0}, 20, 17);
      TensorId masked = network.add({wide, mask}, 40, 3);
      TensorId narrow = network.add({masked}, 10, 4);
      network.x = network.add({network.x, narrow}, 10, 5);
      // A second part, with a border as light as that of layers.
      wide = network.add({network.x}, 60, 6);
      narrow = network.add({wide}, 10, 7);
      network.x = network.add({network.x, narrow}, 10, 8);
    }
    network.x = network.add({network.x}, 5, 50);
    network.addBackward();
    EXPECT_EQ(findLayers(network.problem), network.begins);
  }
}

TEST(Repetition, EqualHalvesOfABlockAreOneLayer) {
  NetworkBuilder network;
  network.x = network.add({network.x}, 10, 7);
  for (int i = 0; i != 4; ++i) {
    network.beginLayer();
    TensorId value = network.x;
    for (bool isSecond : {false, true}) {
      value = network.add({value}, 10, 2);
      value = network.add({value}, 10, 3);
      // By what is saved the halves are equal.
      value = isSecond ? network.addUnsaved({network.x, value}, 10, 5)
                       : network.addUnsaved({value}, 10, 6);
      value = network.add({value}, 10, 4);
    }
    network.x = value;
  }
  network.addBackward();
  network.begins.front() = 0;
  EXPECT_EQ(findLayers(network.problem), network.begins);
}

TEST(Repetition, OneOperationMayDiffer) {
  NetworkBuilder network;
  for (int i = 0; i != 3; ++i) {
    network.beginLayer();
    TensorId value = network.x;
    for (int k = 0; k != 10; ++k)
      value = network.add({value}, 40, i == 1 && k == 6 ? 50 : 20 + k);
    network.x = network.add({network.x, value}, 10, 30);
  }
  network.addBackward();
  EXPECT_EQ(findLayers(network.problem), network.begins);
}

TEST(Repetition, BordersAreWhereLeastCrosses) {
  NetworkBuilder network;
  for (int i = 0; i != 4; ++i) {
    network.beginLayer();
    TensorId wide = network.add({network.x}, 40, 2);
    TensorId narrow = network.addUnsaved({wide}, 20, 3);
    network.x = network.addUnsaved({narrow}, 10, 4);
    narrow = network.addUnsaved({network.x}, 20, 5);
    network.x = network.addUnsaved({narrow}, 10, 6);
  }
  network.addBackward();
  // The first of two equal places.
  for (size_t i = 1; i != network.begins.size(); ++i)
    network.begins[i] -= 2;
  EXPECT_EQ(findLayers(network.problem), network.begins);
}

TEST(Repetition, ShortRepetitionsBesideLayersAreNoLayers) {
  NetworkBuilder network;
  for (int i = 0; i != 4; ++i)
    network.addLayer();
  for (int i = 0; i != 4; ++i)
    network.x = network.add({network.x}, 10, 7);
  network.addBackward();
  EXPECT_EQ(findLayers(network.problem), network.begins);
}

TEST(Repetition, LayersThatSaveMostComeFirst) {
  NetworkBuilder network;
  network.x = network.add({network.x}, 100, 60);
  for (int i = 0; i != 8; ++i) {
    network.beginLayer();
    for (Cost cost : {2, 3, 4})
      network.x = network.add({network.x}, 100, cost);
  }
  // Longer layers with lighter borders, which do not save much.
  network.x = network.add({network.x}, 5, 50);
  for (int i = 0; i != 2; ++i) {
    network.beginLayer();
    for (int k = 0; k != 8; ++k)
      network.x = network.add({network.x}, 5, 10 + k);
  }
  network.begins.front() = 0;
  network.addBackward();
  EXPECT_EQ(findLayers(network.problem), network.begins);
}

TEST(Repetition, NothingRepeatsInRandomPrograms) {
  for (uint64_t seed = 1; seed != 200; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    EXPECT_TRUE(findLayers(makeRandomProgram(seed, 100)).empty());
  }
}

TEST(Repetition, WhatSavesLittleIsNoChain) {
  NetworkBuilder network;
  for (int i = 0; i != 4; ++i)
    network.addLayer();
  network.x = network.add({network.x}, 1000, 40);
  network.x = network.add({network.x}, 10, 41);
  network.addBackward();
  EXPECT_TRUE(findLayers(network.problem).empty());
}

TEST(Repetition, NoForwardPass) {
  EXPECT_TRUE(findLayers(Problem()).empty());
  Problem problem = makeUnitChain(8);
  for (Op &op : problem.ops)
    op.phase = Phase::Unknown;
  EXPECT_TRUE(findLayers(problem).empty());
}

TEST(Repetition, AHundredThousandOperations) {
  // One layer an operation, and layers of a thousand operations.
  EXPECT_EQ(findLayers(makeUnitChain(50'000)).size(), 50'000u);
  NetworkBuilder network;
  // Of few kinds, in no order.
  std::vector<Cost> costs;
  for (uint64_t state = 1; costs.size() != 1000;
       state = state * 6364136223846793005ULL + 1442695040888963407ULL)
    costs.push_back(static_cast<Cost>(state >> 60));
  for (int i = 0; i != 50; ++i) {
    network.beginLayer();
    TensorId value = network.x;
    for (Cost cost : costs)
      value = network.add({value}, 40, cost);
    network.x = network.add({network.x, value}, 10, 30);
  }
  network.addBackward();
  EXPECT_EQ(findLayers(network.problem), network.begins);
}

TEST(Repetition, SegmentsAreJoinedLayers) {
  NetworkBuilder network;
  for (int i = 0; i != 5; ++i)
    network.addLayer();
  network.addBackward();
  // Of five layers, two segments have two and three; the last one is saved.
  Schedule schedule = joinLayers(network.problem, network.begins, 2);
  Simulation run = simulate(network.problem, schedule.sequence);
  ASSERT_FALSE(run.error) << *run.error;
  std::vector<int> runs(network.problem.ops.size(), 0);
  for (OpId op : schedule.sequence)
    ++runs[op];
  for (OpId op = 0; op != 20; ++op) {
    // What crosses to the third layer is saved.
    bool isDropped = op < 7;
    // Nobody reads the value behind the last operation of the first segment.
    EXPECT_EQ(runs[op], isDropped ? 2 : 1) << op;
  }
  EXPECT_EQ(joinLayers(network.problem, network.begins, 1).sequence,
            programOrder(network.problem));
  EXPECT_LT(joinLayers(network.problem, network.begins, 5).peak, run.peak);
}

TEST(Repetition, PoliciesBindLayers) {
  NetworkBuilder network;
  for (int i = 0; i != 4; ++i)
    network.addLayer();
  network.addBackward();
  std::vector<Keep> keep(network.problem.tensors.size(), Keep::AsRegions);
  auto count = [&](OpId op, unsigned segments) {
    int runs = 0;
    for (OpId run :
         joinLayers(network.problem, network.begins, segments, keep).sequence)
      runs += run == op;
    return runs;
  };
  TensorId first = network.problem.ops[0].outs[0];
  TensorId late = network.problem.ops[13].outs[0];
  EXPECT_EQ(count(0, 2), 2);
  EXPECT_EQ(count(13, 2), 1);
  keep[first] = Keep::Save;
  keep[late] = Keep::Recompute;
  EXPECT_EQ(count(0, 2), 1);
  EXPECT_EQ(count(13, 2), 2);
  EXPECT_EQ(count(13, 1), 2);
}

TEST(Repetition, AnyLayersGiveValidSchedules) {
  for (uint64_t seed = 1; seed != 100; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Problem problem = makeRandomProgram(seed, 30);
    std::mt19937_64 random(seed);
    std::vector<OpId> begins{0};
    for (OpId op = 1; op != 30; ++op)
      if (random() % 4 == 0)
        begins.push_back(op);
    auto segments = static_cast<unsigned>(1 + random() % begins.size());
    Schedule schedule = joinLayers(problem, begins, segments);
    Simulation run = simulate(problem, schedule.sequence);
    EXPECT_FALSE(run.error) << *run.error;
    EXPECT_EQ(run.peak, schedule.peak);
  }
}
