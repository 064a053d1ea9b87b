//===- JsonTest.cpp - Problems and schedules as JSON ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Json.h"
#include "RandomProgram.h"
#include "ckpt/Solver/Simulate.h"

#include <gtest/gtest.h>

#include <iterator>
#include <random>

using namespace remat;

TEST(Json, RoundTrip) {
  Problem problem = makeRandomProgram(5, 20);
  std::string text = writeProblem(problem), error;
  Problem again = readProblem(text, error);
  EXPECT_EQ(error, "");
  EXPECT_EQ(writeProblem(again), text);
  EXPECT_EQ(again.ops.size(), problem.ops.size());
  EXPECT_EQ(again.ops[3].workspace, problem.ops[3].workspace);
}

TEST(Json, FlagsRoundTrip) {
  Problem problem;
  problem.tensors = {{8, 0, TensorKind::Temp}, {8, 1, TensorKind::Result}};
  problem.ops.resize(2);
  problem.ops[0].outs = {0};
  problem.ops[0].phase = Phase::Forward;
  problem.ops[1].ins = {0};
  problem.ops[1].outs = {1};
  EXPECT_EQ(writeProblem(problem).find("must"), std::string::npos);
  problem.ops[0].mustRecompute = true;
  problem.ops[1].mustSave = true;
  std::string error;
  Problem again = readProblem(writeProblem(problem), error);
  EXPECT_EQ(error, "");
  EXPECT_TRUE(again.ops[0].mustRecompute);
  EXPECT_FALSE(again.ops[0].mustSave);
  EXPECT_FALSE(again.ops[1].mustRecompute);
  EXPECT_TRUE(again.ops[1].mustSave);
}

TEST(Json, WritesSchedules) {
  Schedule schedule;
  schedule.sequence = {0, 1, 0};
  schedule.peak = 7;
  schedule.overhead = 0.5;
  schedule.solver = "greedy";
  EXPECT_EQ(writeSchedule(schedule),
            "{\"sequence\":[0,1,0],\"peak\":7,\"overhead\":0.5,"
            "\"lower_bound\":null,\"solver\":\"greedy\",\"seconds\":0.0}\n");
}

static std::string readError(const std::string &text) {
  std::string error;
  readProblem(text, error);
  return error;
}

TEST(Json, NamesWhatIsWrongAndWhere) {
  std::string tensors = R"("tensors":[{"size":1,"root":0,"kind":"temp"}])";
  auto op = [&](const std::string &fields) {
    return readError("{\"ops\":[{" + fields + "}]," + tensors + "}");
  };
  std::string good = R"("name":"f","cost":1,"ins":[],"outs":[0])";
  EXPECT_EQ(op(good), "");
  EXPECT_EQ(op(good + R"(,"must_save":"yes")"),
            "operation 0 field 'must_save' is not a bool");
  std::string forced = good + R"(,"must_recompute":true)";
  EXPECT_EQ(op(forced), "operation 0 has must_recompute, but its phase is not "
                        "fwd");
  forced += R"(,"phase":"fwd")";
  EXPECT_EQ(op(forced), "");
  for (const char *pinned :
       {R"(,"must_save":true)", R"(,"recomputable":false)"})
    EXPECT_EQ(op(forced + pinned),
              "operation 0 has must_recompute, and must not run again");
  EXPECT_EQ(readError("{\"ops\": ["),
            "the text is not JSON, or is cut off, at byte 10");
  EXPECT_EQ(readError("{\"ops\" 1}"),
            "the text is not JSON, or is cut off, at byte 8");
  EXPECT_EQ(readError("[]"), "the problem is not an object");
  EXPECT_EQ(readError("{}"), "the problem has no field 'ops'");
  EXPECT_EQ(readError(R"({"ops":1,"tensors":[]})"),
            "the problem field 'ops' is not a list");
  EXPECT_EQ(op(R"("cost":1,"ins":[])"), "operation 0 has no field 'outs'");
  EXPECT_EQ(op(R"("cost":"x","ins":[],"outs":[0])"),
            "operation 0 field 'cost' is not a number");
  // 2^32 is not tensor 0.
  for (const char *fields : {R"("cost":1,"ins":[-1],"outs":[0])",
                             R"("cost":1,"ins":[4294967296],"outs":[0])"})
    EXPECT_EQ(op(fields), "operation 0 field 'ins' is not a list of tensors");
  EXPECT_EQ(op(R"("name":"f","cost":1,"ins":[],"outs":[4])"),
            "operation 0 (f) makes tensor 4, which does not exist");
  EXPECT_EQ(op(good + R"(,"phase":"x")"),
            "operation 0 has phase 'x'; expected fwd, bwd, opt or null");
  EXPECT_EQ(op(good + R"(,"recomputable":1)"),
            "operation 0 field 'recomputable' is not a bool");
  EXPECT_EQ(readError(R"({"ops":[],"tensors":[{"size":1,"root":0,
                          "kind":"x"}]})"),
            "tensor 0 has kind 'x'; expected arg, const, temp or result");
  EXPECT_EQ(readError(R"({"ops":[],"tensors":[
      {"size":72057594037927935,"root":0,"kind":"temp"},
      {"size":2,"root":1,"kind":"temp"}]})"),
            "the sizes up to tensor 1 add up to over 2^56 bytes");
  EXPECT_EQ(readError(R"({"ops":[],"tensors":[{"size":1e30,"root":0,
                          "kind":"temp"}]})"),
            "tensor 0 field 'size' is not an integer");
  EXPECT_EQ(readError(R"({"ops":[],"tensors":[{"size":18446744073709551615,
                          "root":0,"kind":"temp"}]})"),
            "tensor 0 field 'size' is too large");
  EXPECT_EQ(readError(R"({"ops":[],"tensors":[{"size":-1,"root":0,
                          "kind":"temp"}]})"),
            "tensor 0 has a negative size");
}

/// `text` with a number, or a piece, replaced.
static std::string mutate(std::string text, std::mt19937_64 &random) {
  static const char *const kNumbers[] = {
      "-1",  "0",    "1.5", "1e308", "2147483648", "9223372036854775807",
      "1e9", "null", "[]",  "true",  "\"fwd\"",    "18446744073709551615"};
  static const char *const kPieces[] = {"", ",", "{", "]", "\"", "-", "\xff"};
  size_t at = random() % text.size();
  if (random() % 3 == 0)
    return text.replace(at, random() % 4,
                        kPieces[random() % std::size(kPieces)]);
  constexpr const char *kDigits = "0123456789";
  size_t begin = text.find_first_of(kDigits, at);
  if (begin == std::string::npos)
    return text.substr(0, at);
  size_t end = text.find_first_not_of(kDigits, begin);
  return text.replace(begin, end - begin,
                      kNumbers[random() % std::size(kNumbers)]);
}

TEST(Json, ReadsOrRefusesAnyText) {
  int numRead = 0, numRefused = 0;
  for (uint64_t seed = 1; seed != 3000; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    std::string text = writeProblem(makeRandomProblem(seed % 50, 20)), error;
    for (uint64_t i = random() % 3 + 1; i != 0 && !text.empty(); --i)
      text = mutate(std::move(text), random);
    Problem problem = readProblem(text, error);
    if (!error.empty()) {
      EXPECT_EQ(error.find('\n'), std::string::npos);
      ++numRefused;
      continue;
    }
    ++numRead;
    ASSERT_FALSE(validate(problem)) << *validate(problem) << '\n' << text;
    Problem again = readProblem(writeProblem(problem), error);
    ASSERT_EQ(error, "") << text;
    ASSERT_EQ(writeProblem(again), writeProblem(problem));
  }
  EXPECT_GT(numRead, 100);
  EXPECT_GT(numRefused, 300);
}
