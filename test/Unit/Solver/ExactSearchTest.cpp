//===- ExactSearchTest.cpp - The exact search -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BruteForce.h"
#include "SmallPrograms.h"
#include "ckpt/Solver/Exact.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

#include <limits>

using namespace remat;

TEST(ExactSearch, SolvesChainsUnderTightBudgets) {
  // See AddsUpWhatRunsAgainBetweenInstants.
  for (TensorId layers : {5, 12, 24}) {
    Problem problem = makeChain(layers);
    ExactOptions options;
    options.maxStates = 200'000;
    ExactResult result = solveExact(problem, 30, options);
    ASSERT_TRUE(result.isOptimal) << layers << " layers";
    int reruns = (layers - 1) * (layers - 2) / 2;
    EXPECT_NEAR(result.schedule->overhead * getCost(problem), reruns, 1e-6);
    EXPECT_LE(result.schedule->peak, 30);
    EXPECT_TRUE(solveExact(problem, 29, options).isInfeasible);
  }
}

/// Layers of attention and their backward pass: of 32 bytes what there is by
/// pair of tokens, of 4 what there is by token.
static Problem makeAttention(int layers) {
  Problem problem = makeEmpty();
  auto add = [&](double cost, Bytes size, std::vector<TensorId> ins) {
    return addOp(problem, cost, size, std::move(ins));
  };
  struct Layer {
    TensorId q, k, v, e, z, sums, p;
  };
  std::vector<Layer> all;
  TensorId x = add(0.4, 4, {0});
  for (int i = 0; i != layers; ++i) {
    Layer it;
    it.q = add(0.4, 4, {x});
    it.k = add(0.4, 4, {x});
    TensorId s = add(2.3, 32, {it.q, it.k});
    it.e = add(3.6, 32, {s});
    it.z = add(1.8, 0, {it.e});
    it.sums = add(1.8, 32, {it.z});
    it.p = add(5.3, 32, {it.e, it.sums});
    it.v = add(0.4, 4, {x});
    TensorId o = add(2.3, 4, {it.p, it.v});
    x = add(0.7, 4, {x, o});
    all.push_back(it);
  }
  TensorId dx = add(0.4, 4, {x});
  for (int i = layers; i-- != 0;) {
    const Layer &it = all[i];
    TensorId dv = add(2.3, 4, {dx, it.p});
    TensorId dp = add(2.3, 32, {dx, it.v});
    TensorId t = add(3.6, 0, {dp, it.z, it.e});
    TensorId ds = add(7.1, 32, {dp, it.sums, t, it.e});
    TensorId dr = add(3.5, 32, {ds});
    TensorId dq = add(2.3, 4, {dr, it.k});
    TensorId dk = add(2.3, 4, {ds, it.q});
    dx = add(1.1, 4, {dx, dq, dk, dv});
  }
  return problem;
}

TEST(ExactSearch, CutsWhereRerunsAreCertain) {
  // Four large tensors fit. Most is certain to run again, some of it before
  // the last of them is made and after that. With so many states there are
  // 98.8 and 89.6 without cuts, or with cuts up to the end only.
  Problem problem = makeAttention(2);
  for (bool anyOrder : {false, true}) {
    ExactOptions options;
    options.anyOrder = anyOrder;
    options.maxStates = anyOrder ? 20'000 : 80'000;
    options.timeLimit = std::numeric_limits<double>::infinity();
    ExactResult result = solveExact(problem, 130, options);
    EXPECT_GT(result.bound * getCost(problem), anyOrder ? 91.2 : 101);
  }
}

TEST(ExactSearch, ChargesWhatMayComeBeforeOrAfter) {
  // In any order some gradients may be made before or after large tensors. Both
  // cost more than if they had not to be made, with which 20.6 is shown.
  Problem problem = makeAttention(2);
  ExactOptions options;
  options.anyOrder = true;
  options.maxStates = 10'000;
  options.timeLimit = std::numeric_limits<double>::infinity();
  EXPECT_GT(solveExact(problem, 136, options).bound * getCost(problem), 21.2);
}

TEST(ExactSearch, MovesFirstInstances) {
  // a of 10 bytes is read at once and at the end; c of 20 bytes is in between,
  // or, in another order, before.
  Problem problem = makeEmpty();
  addOp(problem, 3, 10, {0});      // a
  addOp(problem, 1, 1, {1});       // b
  addOp(problem, 5, 20, {0});      // c
  addOp(problem, 1, 1, {3});       // d
  addOp(problem, 1, 1, {1, 2, 4}); // reads a, b, d
  ExactOptions options;
  ExactResult result = solveExact(problem, 22, options);
  ASSERT_TRUE(result.isOptimal);
  EXPECT_NEAR(result.schedule->overhead, 3.0 / 11, 1e-9); // a again
  options.anyOrder = true;
  result = solveExact(problem, 22, options);
  ASSERT_TRUE(result.isOptimal);
  EXPECT_NEAR(result.schedule->overhead, 0, 1e-9);
  EXPECT_LE(result.schedule->peak, 22);
}

TEST(ExactSearch, ViewsAreNotMadeTooEarly) {
  // a of 10 bytes goes for c of 20 bytes. A view of it that is made before is
  // lost with it and costs more than a.
  Problem problem = makeEmpty();
  addOp(problem, 1, 10, {0});   // a
  addOp(problem, 1, 1, {1});    // b
  addOp(problem, 1, 20, {2});   // c
  addOp(problem, 1, 1, {3});    // d
  addOp(problem, 5, 10, {1});   // a view of a
  addOp(problem, 1, 1, {4, 5}); // reads d and the view
  problem.tensors[5].root = 1;
  ExactOptions options;
  options.anyOrder = true;
  ExactResult result = solveExact(problem, 22, options);
  ASSERT_TRUE(result.isOptimal);
  EXPECT_NEAR(result.schedule->overhead, 1.0 / 10, 1e-9); // a again
}

TEST(ExactSearch, CountsSmallStorages) {
  // All but the last byte fits. Small storages are left out at first, and then
  // nothing would have to run again.
  Problem problem = makeStep();
  for (Tensor &tensor : problem.tensors)
    tensor.size *= 10;
  problem.tensors[1].size = 1;
  double cost = getCost(problem);
  Bytes peak = simulate(problem, programOrder(problem)).peak;
  std::optional<double> optimum = findOptimum(problem, peak - 1, true);
  ASSERT_TRUE(optimum);
  for (bool anyOrder : {false, true}) {
    ExactOptions options;
    options.anyOrder = anyOrder;
    ExactResult result = solveExact(problem, peak - 1, options);
    ASSERT_TRUE(result.isOptimal);
    EXPECT_GT(result.schedule->overhead, 0);
    EXPECT_NEAR(result.schedule->overhead, *optimum / cost - 1, 1e-9);
    EXPECT_LT(result.schedule->peak, peak);
  }
}

/// Steps of size 10 and their backward pass, each step of which makes a
/// gradient of a byte, and something of the same size from that. At the end all
/// of these are read.
static Problem makeRecurrent(int steps) {
  Problem problem = makeEmpty();
  std::vector<TensorId> xs = {0}, gradients;
  for (int i = 0; i != steps; ++i)
    xs.push_back(addOp(problem, 1, 10, {xs.back()}));
  TensorId dx = xs.back();
  for (int i = steps; i-- != 1;) {
    dx = addOp(problem, 1, 10, {dx, xs[i]});
    TensorId half = addOp(problem, 1, 1, {dx, xs[i]});
    gradients.push_back(addOp(problem, 1, 1, {half}));
  }
  addOp(problem, 1, 1, gradients);
  return problem;
}

TEST(ExactSearch, DropsNothingBeforeItIsRead) {
  // There is space for three steps and three gradients. With all else tried
  // before the second half of a gradient there are 70,000 states, and if
  // gradients are dropped and made again, four million.
  Problem problem = makeRecurrent(6);
  ExactOptions options;
  options.anyOrder = true;
  ExactResult result = solveExact(problem, 33, options);
  EXPECT_TRUE(result.isInfeasible);
  EXPECT_LT(result.numStates, 60'000);
  result = solveExact(problem, 34, options);
  ASSERT_TRUE(result.isOptimal);
  EXPECT_LE(result.schedule->peak, 34);
}

TEST(ExactSearch, GivesWhatReadsNothing) {
  // The large value goes before a is made, which costs nothing again then. It
  // is read by two: what the first makes of it is taken to be there when b is
  // made, at the instant that the search looks at.
  Problem problem = makeEmpty();
  addOp(problem, 5, 2, {0});    // a
  addOp(problem, 3, 3, {0});    // large
  addOp(problem, 2, 1, {1});    // reads a
  addOp(problem, 1, 2, {2});    // b
  addOp(problem, 5, 0, {3, 4}); // reads that and b
  addOp(problem, 1, 2, {1, 5}); // reads a
  ExactOptions options;
  options.anyOrder = true;
  ExactResult result = solveExact(problem, 6, options);
  ASSERT_TRUE(result.isOptimal);
  EXPECT_EQ(result.schedule->overhead, 0);
}
