//===- ckpt-solve.cpp - Solve a problem file --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arena.h"
#include "Bounds.h"
#include "ckpt/Solver/Budget.h"
#include "ckpt/Solver/Json.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <getopt.h>
#include <iostream>
#include <sstream>

using namespace remat;

static const char *const kUsage =
    "usage: ckpt-solve PROBLEM.json [options]\n"
    "       ckpt-solve --arena=BUFFERS.csv [--capacity=BYTES]\n"
    "  --budget=60%|BYTES|4GiB  share of the temporary peak, or bytes in "
    "total\n"
    "  --strategy=NAME          budget (default), segments or sqrt\n"
    "  --segments=N             for strategy=segments\n"
    "  --exact[=milp]           prove the schedule optimal (small problems), "
    "by\n"
    "                           search or with CBC\n"
    "  --time-limit=SECONDS     for --exact (default: 60)\n"
    "  --arena=FILE.csv         place buffers (id,lower,upper,size) in an "
    "arena\n"
    "  --capacity=BYTES         for --arena; as small as possible without it\n"
    "  -o, --output=FILE        where to write the schedule (default: -)\n"
    "Reads and writes the format of docs/ProblemFormat.md. Exit code 1 and no\n"
    "output if the input is bad or the budget cannot be met.\n";

static int fail(const std::string &message) {
  std::cerr << "ckpt-solve: error: " << message << '\n';
  return 1;
}

/// Names what is in the way of a lower peak.
static void explainPeak(const Problem &problem, const Schedule &schedule) {
  Simulation run = simulate(problem, schedule.sequence);
  OpId at = schedule.sequence[run.peakStep];
  std::cerr << "  its peak is at operation " << at << " ("
            << problem.ops[at].name << ")\n";
  std::vector<LiveInstance> live =
      liveAt(problem, schedule.sequence, run.peakStep);
  std::sort(live.begin(), live.end(),
            [&](const LiveInstance &a, const LiveInstance &b) {
              Bytes sizeA = problem.tensors[a.tensor].size;
              Bytes sizeB = problem.tensors[b.tensor].size;
              return sizeA != sizeB ? sizeA > sizeB : a.born < b.born;
            });
  live.resize(std::min<size_t>(live.size(), 5));
  for (const LiveInstance &instance : live)
    std::cerr << "  " << problem.tensors[instance.tensor].size
              << " bytes are held by tensor " << instance.tensor << " of '"
              << problem.ops[schedule.sequence[instance.born]].name << "'\n";
}

int main(int argc, char **argv) {
  std::string budgetText, strategy = "budget", output = "-";
  std::string arena, capacity, exactMethod;
  bool isExact = false;
  double timeLimit = 60;
  unsigned segments = 0;
  static const option kOptions[] = {
      {"budget", required_argument, nullptr, 'b'},
      {"strategy", required_argument, nullptr, 's'},
      {"segments", required_argument, nullptr, 'n'},
      {"exact", optional_argument, nullptr, 'x'},
      {"time-limit", required_argument, nullptr, 't'},
      {"arena", required_argument, nullptr, 'a'},
      {"capacity", required_argument, nullptr, 'c'},
      {"output", required_argument, nullptr, 'o'},
      {"help", no_argument, nullptr, 'h'},
      {nullptr, 0, nullptr, 0}};
  for (int c; (c = getopt_long(argc, argv, "o:h", kOptions, nullptr)) != -1;) {
    switch (c) {
    case 'b':
      budgetText = optarg;
      break;
    case 's':
      strategy = optarg;
      break;
    case 'n':
      segments = static_cast<unsigned>(std::strtoul(optarg, nullptr, 10));
      break;
    case 'x':
      isExact = true;
      exactMethod = optarg ? optarg : "search";
      break;
    case 't':
      timeLimit = std::strtod(optarg, nullptr);
      break;
    case 'a':
      arena = optarg;
      break;
    case 'c':
      capacity = optarg;
      break;
    case 'o':
      output = optarg;
      break;
    case 'h':
      std::cout << kUsage;
      return 0;
    default:
      std::cerr << kUsage;
      return 1;
    }
  }
  if (!arena.empty() && optind == argc) {
    ParsedBudget bytes = parseBudget(capacity);
    if (!capacity.empty() && (!bytes.error.empty() || bytes.isFraction))
      return fail("malformed capacity '" + capacity + "'");
    return runArena(arena, capacity.empty() ? 0 : bytes.bytes, output);
  }
  if (optind + 1 != argc) {
    std::cerr << kUsage;
    return 1;
  }

  std::ifstream input(argv[optind], std::ios::binary);
  if (!input)
    return fail(std::string("cannot read '") + argv[optind] + "'");
  std::stringstream text;
  text << input.rdbuf();
  std::string error;
  Problem problem = readProblem(text.str(), error);
  if (!error.empty())
    return fail(std::string("'") + argv[optind] + "': " + error);

  Simulation program = simulate(problem, programOrder(problem));
  auto start = std::chrono::steady_clock::now();
  Schedule schedule;
  std::optional<LowerBound> bound;
  if (strategy == "budget") {
    ParsedBudget budget = parseBudget(budgetText);
    if (budgetText.empty())
      return fail("strategy=budget needs --budget, such as --budget=60%");
    if (!budget.error.empty())
      return fail("malformed budget '" + budgetText + "': " + budget.error);
    Bytes bytes = budget.isFraction
                      ? budgetFromFraction(problem, budget.fraction)
                      : budget.bytes;
    bound = lowerBound(problem, bytes);
    if (bound->isInfeasible)
      return fail(explainInfeasible(problem, bytes, *bound));
    start = std::chrono::steady_clock::now();
    BudgetResult result = solveBudget(problem, bytes, {});
    if (isExact) {
      if (exactMethod != "search" && exactMethod != "milp")
        return fail("unknown method '" + exactMethod +
                    "'; expected search or milp");
      std::vector<OpId> known;
      if (result.feasible)
        known = result.schedule.sequence;
      result.feasible =
          solveExactly(problem, bytes, exactMethod == "milp", timeLimit,
                       std::move(known), result.schedule, error);
      if (!result.feasible)
        return fail(error);
    }
    if (!result.feasible) {
      fail("cannot meet the budget of " + std::to_string(bytes) +
           " bytes; the smallest peak found is " +
           std::to_string(result.schedule.peak));
      if (!problem.ops.empty())
        explainPeak(problem, result.schedule);
      return 1;
    }
    schedule = std::move(result.schedule);
  } else if (strategy == "segments") {
    if (segments == 0)
      return fail("strategy=segments needs --segments");
    schedule = solveSegments(problem, segments);
  } else if (strategy == "sqrt") {
    schedule = solveSqrt(problem);
  } else {
    return fail("unknown strategy '" + strategy +
                "'; expected budget, segments or sqrt");
  }
  schedule.seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();

  std::string gap = bound ? reportGap(*bound, schedule) : "";
  std::string result = writeSchedule(schedule);
  if (output == "-") {
    std::cout << result;
  } else {
    std::ofstream file(output, std::ios::binary);
    if (!(file << result) || !file.flush())
      return fail("cannot write '" + output + "'");
  }
  std::fprintf(stderr,
               "%s: peak %lld of %lld bytes, base %lld, overhead %.2f %%, "
               "%.2f s\n",
               problem.name.c_str(), static_cast<long long>(schedule.peak),
               static_cast<long long>(program.peak),
               static_cast<long long>(program.base), 100 * schedule.overhead,
               schedule.seconds);
  if (!gap.empty())
    std::cerr << gap << '\n';
  return 0;
}
