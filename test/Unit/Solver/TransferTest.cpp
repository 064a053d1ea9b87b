//===- TransferTest.cpp - Schedules with transfers on paper -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ProblemBuilder.h"
#include "RandomTransfers.h"
#include "ckpt/Solver/Json.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace remat;

/// a, which the first and the last of four further operations read. A copy of
/// it takes 12.
static Problem makeFive() {
  ProblemBuilder builder;
  TensorId a = builder.add({}, 100);
  TensorId b = builder.add({a}, 100);
  TensorId c = builder.add({b}, 100);
  TensorId d = builder.add({c}, 100);
  builder.add({d, a}, 10);
  builder.problem.hostLink = {10, 2};
  return builder.problem;
}

static Simulation run(const Problem &problem,
                      const std::vector<Transfer> &transfers) {
  return simulate(problem, programOrder(problem), transfers);
}

TEST(Transfers, StallsAndPeaksByHand) {
  Problem problem = makeFive();
  EXPECT_EQ(run(problem, {}).peak, 300);
  // The copy out runs from 10 to 22. The step at 2 could start at 20; the copy
  // back runs from 42 to 54, and the last step could start at 42.
  Simulation tight = run(problem, {{0, 2, 4}});
  ASSERT_FALSE(tight.error) << *tight.error;
  EXPECT_EQ(tight.peak, 210);
  EXPECT_EQ(tight.peakStep, 4u);
  EXPECT_DOUBLE_EQ(tight.stall, 2 + 12);
  EXPECT_DOUBLE_EQ(tight.cost, 50);
  // From 32 to 44.
  Simulation ahead = run(problem, {{0, 2, 3}});
  EXPECT_EQ(ahead.peak, 300);
  EXPECT_EQ(ahead.peakStep, 3u);
  EXPECT_DOUBLE_EQ(ahead.stall, 2 + 2);
  // The copy out is waited for at 30 only.
  EXPECT_DOUBLE_EQ(run(problem, {{0, 3, 3}}).stall, 2);
  problem.hostLink = {100, 0};
  EXPECT_DOUBLE_EQ(run(problem, {{0, 2, 3}}).stall, 0);
  EXPECT_EQ(run(problem, {{0, 2, 3}}).peak, 300);
  Schedule schedule =
      makeSchedule(makeFive(), programOrder(problem), "hand", {{0, 2, 4}});
  EXPECT_DOUBLE_EQ(schedule.overhead, 14.0 / 50);
  EXPECT_EQ(schedule.peak, 210);
  EXPECT_EQ(schedule.transfers.size(), 1u);
}

TEST(Transfers, WhatIsLive) {
  Problem problem = makeFive();
  auto count = [&](size_t at) {
    return liveAt(problem, programOrder(problem), at, {{0, 2, 4}}).size();
  };
  EXPECT_EQ(count(1), 2u);
  EXPECT_EQ(count(2), 2u);
  EXPECT_EQ(count(3), 2u);
  EXPECT_EQ(count(4), 3u);
  EXPECT_EQ(liveAt(problem, programOrder(problem), 4, {{0, 2, 4}})[0].born, 0u);
}

TEST(Transfers, QueuesAreFirstInFirstOut) {
  ProblemBuilder builder;
  TensorId a = builder.add({}, 300);
  TensorId b = builder.add({}, 100);
  TensorId x = builder.add({}, 1);
  builder.add({b, x}, 1);
  builder.add({a, x}, 1);
  builder.problem.hostLink = {10, 0};
  // a goes out from 10 to 40, b from 40 to 50, and the third step waits for it.
  // Back, a comes from 60 to 90 and b to 100, which the fourth step waits for.
  Simulation result = run(builder.problem, {{0, 2, 3}, {1, 2, 3}});
  ASSERT_FALSE(result.error) << *result.error;
  EXPECT_DOUBLE_EQ(result.stall, 30 + 40);
  // With a behind, b comes from 60 to 70; the fourth step runs to 80, and a
  // comes from 80 to 110.
  EXPECT_DOUBLE_EQ(run(builder.problem, {{0, 2, 4}, {1, 2, 3}}).stall,
                   30 + 10 + 30);
}

TEST(Transfers, ResultsComeBackBeforeTheEnd) {
  ProblemBuilder builder;
  TensorId a = builder.add({}, 100);
  TensorId b = builder.add({}, 100);
  builder.add({b}, 1);
  builder.add({b}, 1);
  builder.problem.tensors[a].kind = TensorKind::Result;
  builder.problem.hostLink = {10, 0};
  // Out from 10 to 20; back from 30 to 40, while the last step runs.
  EXPECT_DOUBLE_EQ(run(builder.problem, {{0, 2, 3}}).stall, 0);
  builder.problem.hostLink = {4, 0};
  // Out until 35, which the third step waits for; back from 45 to 70.
  EXPECT_DOUBLE_EQ(run(builder.problem, {{0, 2, 3}}).stall, 15 + 15);
  EXPECT_TRUE(run(builder.problem, {{0, 2, 4}}).error);
}

TEST(Transfers, OutputsThatAreReadLaterGo) {
  ProblemBuilder builder;
  TensorId a = builder.add({}, 100);
  TensorId second = 1, third = 2;
  builder.problem.tensors.push_back({200, second, TensorKind::Temp});
  builder.problem.tensors.push_back({400, third, TensorKind::Temp});
  builder.problem.ops[0].outs = {a, second, third};
  TensorId x = builder.add({third}, 10);
  builder.add({x}, 10);
  builder.add({a, second}, 10);
  builder.problem.hostLink = {10, 1};
  // 300 bytes in two copies of 11 and 21; the third output is not read again.
  Simulation result = run(builder.problem, {{0, 1, 3}});
  ASSERT_FALSE(result.error) << *result.error;
  EXPECT_DOUBLE_EQ(result.stall, 32 + 32);
  // What does not go is freed behind its last reader.
  EXPECT_EQ(result.peak, 700);
  EXPECT_FALSE(run(builder.problem, {{0, 2, 2}}).error);
}

TEST(Transfers, ViewsAreMadeAgain) {
  ProblemBuilder builder;
  TensorId a = builder.add({}, 100);
  TensorId view = builder.addView(a);
  builder.add({view}, 10);
  builder.add({}, 500);
  builder.add({view}, 10);
  builder.problem.hostLink = {10, 0};
  Simulation stale = run(builder.problem, {{0, 3, 4}});
  ASSERT_TRUE(stale.error);
  EXPECT_EQ(*stale.error, "transfer 0 brings back what nothing reads");
  Simulation remade =
      simulate(builder.problem, {0, 1, 2, 3, 1, 4}, {{0, 3, 4}});
  ASSERT_FALSE(remade.error) << *remade.error;
  EXPECT_EQ(remade.peak, 500);
}

TEST(Transfers, SaysWhatIsWrong) {
  Problem problem = makeFive();
  auto why = [&](std::vector<Transfer> transfers,
                 std::vector<OpId> sequence = {0, 1, 2, 3, 4}) {
    return simulate(problem, sequence, transfers).error.value_or("");
  };
  EXPECT_EQ(why({{0, 2, 4}}), "");
  EXPECT_EQ(why({{0, 0, 4}}),
            "transfer 0 has its release at or before its offload");
  EXPECT_EQ(why({{0, 3, 2}}), "transfer 0 has its prefetch before its release");
  EXPECT_EQ(why({{0, 3, 5}}),
            "transfer 0 has its prefetch at or behind the end");
  EXPECT_EQ(why({{0, 2, 4}, {0, 2, 4}}),
            "transfer 1 does not come in order of offload");
  EXPECT_EQ(why({{0, 1, 4}}),
            "transfer 0 is of tensor 0, which is read at position 1 in "
            "the storage that is released");
  EXPECT_EQ(why({{1, 3, 4}}), "transfer 0 brings back what nothing reads");
  EXPECT_EQ(
      why({{0, 2, 5}}, {0, 1, 2, 0, 3, 4}),
      "transfer 0 is of an operation that runs again at position 3, before "
      "the prefetch");
  problem.hostLink.reset();
  EXPECT_EQ(why({{0, 2, 4}}), "the problem has no host link for transfers");
  problem.hostLink = {0, 0};
  EXPECT_EQ(validate(problem).value_or(""),
            "the host link has a bandwidth that is no number above zero");
  problem.hostLink = {1, -1};
  EXPECT_EQ(validate(problem).value_or(""),
            "the host link has a latency that is no number of at least zero");
}

TEST(Transfers, Json) {
  Problem problem = makeFive();
  std::string error;
  Problem again = readProblem(writeProblem(problem), error);
  ASSERT_EQ(error, "");
  ASSERT_TRUE(again.hostLink);
  EXPECT_EQ(again.hostLink->bandwidth, 10);
  EXPECT_EQ(again.hostLink->latency, 2);
  Schedule schedule = makeSchedule(problem, {0, 1, 2, 3, 4}, "x", {{0, 2, 4}});
  EXPECT_EQ(writeSchedule(schedule),
            "{\"sequence\":[0,1,2,3,4],\"peak\":210,\"overhead\":0.28,"
            "\"lower_bound\":null,\"solver\":\"x\",\"seconds\":0.0,"
            "\"transfers\":[{\"offload\":0,\"release\":2,\"prefetch\":4}]}\n");
  Schedule read = readSchedule(writeSchedule(schedule), error);
  ASSERT_EQ(error, "");
  EXPECT_EQ(writeSchedule(read), writeSchedule(schedule));
  readSchedule(R"({"sequence":[0],"transfers":[{"offload":0,"release":1}]})",
               error);
  EXPECT_EQ(error, "transfer 0 has no field 'prefetch'");
  readSchedule(R"({"sequence":[0],"transfers":3})", error);
  EXPECT_EQ(error, "the schedule field 'transfers' is not a list");
  readProblem(R"({"ops":[],"tensors":[],"host_link":{"latency":1}})", error);
  EXPECT_EQ(error, "the host link has no field 'bandwidth'");
}

/// One line of numbers for each case.
static std::vector<std::string> readLines(const std::string &command) {
  std::vector<std::string> lines;
  std::FILE *pipe = popen(command.c_str(), "r");
  char line[4096];
  while (pipe && std::fgets(line, sizeof(line), pipe))
    lines.emplace_back(line);
  if (pipe)
    pclose(pipe);
  return lines;
}

static double readField(const std::string &line, const std::string &name) {
  size_t at = line.find("\"" + name + "\": ");
  return at == std::string::npos
             ? -1e300
             : std::strtod(line.c_str() + at + name.size() + 4, nullptr);
}

TEST(Transfers, TheIndependentCheckerAgrees) {
  if (std::system("python3 -c '' >/dev/null 2>&1") != 0)
    GTEST_SKIP() << "no python3";
  std::string file = testing::TempDir() + "ckpt-transfers.json";
  std::vector<Simulation> expected;
  int numTransfers = 0, numInvalid = 0;
  {
    std::ofstream cases(file);
    for (uint64_t seed = 1; seed != 400; ++seed) {
      std::vector<OpId> sequence;
      std::vector<Transfer> transfers;
      Problem problem = makeRandomTransfers(
          seed, 2 + static_cast<int>(seed % 30), sequence, transfers);
      // Some with one position moved, which is mostly wrong.
      std::mt19937_64 random(seed);
      if (seed % 3 == 0 && !transfers.empty()) {
        Transfer &transfer = transfers[random() % transfers.size()];
        size_t Transfer::*fields[] = {&Transfer::offload, &Transfer::release,
                                      &Transfer::prefetch};
        transfer.*fields[random() % 3] = random() % (sequence.size() + 1);
      }
      Schedule schedule;
      schedule.sequence = sequence;
      schedule.transfers = transfers;
      auto getLine = [](std::string text) {
        text.pop_back();
        return text;
      };
      cases << "{\"problem\": " << getLine(writeProblem(problem))
            << ", \"schedule\": " << getLine(writeSchedule(schedule)) << "}\n";
      expected.push_back(simulate(problem, sequence, transfers));
      numInvalid += expected.back().error.has_value();
      numTransfers += static_cast<int>(transfers.size());
    }
  }
  std::vector<std::string> lines =
      readLines("python3 '" CKPT_CHECK_SCHEDULE "' --batch '" + file + "'");
  ASSERT_EQ(lines.size(), expected.size());
  for (size_t i = 0; i != lines.size(); ++i) {
    SCOPED_TRACE("seed " + std::to_string(i + 1) + ": " + lines[i]);
    bool isValid = lines[i].find("\"ok\": true") != std::string::npos;
    ASSERT_EQ(isValid, !expected[i].error) << expected[i].error.value_or("");
    if (!isValid)
      continue;
    ASSERT_EQ(readField(lines[i], "peak"), expected[i].peak);
    ASSERT_NEAR(readField(lines[i], "stall"), expected[i].stall, 1e-6);
  }
  EXPECT_GT(numTransfers, 500);
  EXPECT_GT(numInvalid, 20);
  EXPECT_LT(numInvalid, 150);
}
