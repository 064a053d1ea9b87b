//===- ckpt-solve.cpp - Solve a problem file --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arena.h"
#include "Bounds.h"
#include "Plot.h"
#include "ckpt/Solver/Budget.h"
#include "ckpt/Solver/Json.h"
#include "ckpt/Solver/Regions.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <getopt.h>
#include <iostream>
#include <limits>
#include <sstream>
#include <thread>
#include <unistd.h>

using namespace remat;

static const char *const kUsage =
    "usage: ckpt-solve PROBLEM.json [options]\n"
    "       ckpt-solve --arena=BUFFERS.csv [--capacity=BYTES]\n"
    "  --budget=60%|BYTES|4GiB  share of the temporary peak, or bytes in "
    "total\n"
    "  --time-limit=S           seconds to search (default: 10)\n"
    "  --work-limit=N           updates to search instead: the same result on\n"
    "                           every machine\n"
    "  --seed=N --threads=N     of the search (default: 1; all cores, at most\n"
    "                           4, or 1 with --work-limit)\n"
    "  --bound-work=N           edges of flow networks to visit for the "
    "proven\n"
    "                           bound (default: 3e7)\n"
    "  --reorder=on|off         may first instances move? (default: on)\n"
    "  --pareto=N               the whole curve, N budgets\n"
    "  --plot=FILE.svg          draws it\n"
    "  --minimize=memory --max-overhead=X%\n"
    "                           the least memory at that overhead\n"
    "  --strategy=NAME          budget (default), compiler (as the pass does,\n"
    "                           a lower budget never gives a higher peak),\n"
    "                           segments or sqrt\n"
    "  --segments=N             for strategy=segments\n"
    "  --host-bandwidth=BYTES   per unit of cost (ns): what is not kept may "
    "also\n"
    "                           be offloaded to host memory, over this link "
    "or\n"
    "                           that of the problem\n"
    "  --host-latency=COST      of one copy on top of that (default: 0)\n"
    "  --exact[=milp]           prove the schedule optimal (small problems), "
    "by\n"
    "                           search or with CBC, in the time limit\n"
    "  --max-states=N           that --exact keeps in memory, about 300 bytes "
    "each\n"
    "                           (default: 8e6); with --work-limit that alone\n"
    "                           ends it\n"
    "  --arena=FILE.csv         place buffers (id,lower,upper,size) in an "
    "arena\n"
    "  --capacity=BYTES         for --arena; as small as possible without it\n"
    "  -o, --output=FILE        where to write the result (default: -)\n"
    "Reads and writes the format of docs/ProblemFormat.md. Exit code 1 and no\n"
    "output if the input is bad or the budget cannot be met.\n";

static int fail(const std::string &message) {
  std::cerr << "ckpt-solve: error: " << message << '\n';
  return 1;
}

/// Names what is in the way of a lower peak.
static void explainPeak(const Problem &problem, const Schedule &schedule) {
  Simulation run = simulate(problem, schedule.sequence, schedule.transfers);
  OpId at = schedule.sequence[run.peakStep];
  std::cerr << "  its peak is at operation " << at << " ("
            << problem.ops[at].name << ")\n";
  std::vector<LiveInstance> live =
      liveAt(problem, schedule.sequence, run.peakStep, schedule.transfers);
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

namespace {
struct Options {
  std::string budget, strategy = "budget", output = "-", plot, minimize;
  /// How to prove optimality: search, milp or empty.
  std::string exact;
  double maxStates = 8e6;
  std::string arena, capacity;
  double maxOverhead = -1;
  double segments = 0, pareto = 0;
  /// In bytes and units of cost; no link of one's own if the first is 0.
  double hostBandwidth = 0, hostLatency = -1;
  SearchOptions search;
  LowerBoundOptions bound;
};
} // namespace

/// Reads a number of at least `least`; a message if it is none.
static std::string readNumber(const char *name, std::string text, double least,
                              double &value) {
  char *end = nullptr;
  errno = 0;
  value = std::strtod(text.c_str(), &end);
  if (text.empty() || *end || errno || !std::isfinite(value) || value < least ||
      value > 1e15)
    return std::string("malformed --") + name + " '" + text + "'";
  return "";
}

/// A message if the command line is wrong.
static std::string readOptions(int argc, char **argv, Options &options,
                               bool &isHelp) {
  static const option kOptions[] = {
      {"budget", required_argument, nullptr, 'b'},
      {"strategy", required_argument, nullptr, 's'},
      {"segments", required_argument, nullptr, 'n'},
      {"time-limit", required_argument, nullptr, 't'},
      {"work-limit", required_argument, nullptr, 'w'},
      {"bound-work", required_argument, nullptr, 'W'},
      {"max-states", required_argument, nullptr, 'N'},
      {"seed", required_argument, nullptr, 'S'},
      {"threads", required_argument, nullptr, 'j'},
      {"reorder", required_argument, nullptr, 'r'},
      {"pareto", required_argument, nullptr, 'p'},
      {"plot", required_argument, nullptr, 'P'},
      {"minimize", required_argument, nullptr, 'm'},
      {"max-overhead", required_argument, nullptr, 'x'},
      {"exact", optional_argument, nullptr, 'e'},
      {"arena", required_argument, nullptr, 'a'},
      {"capacity", required_argument, nullptr, 'c'},
      {"host-bandwidth", required_argument, nullptr, 'B'},
      {"host-latency", required_argument, nullptr, 'L'},
      {"output", required_argument, nullptr, 'o'},
      {"help", no_argument, nullptr, 'h'},
      {nullptr, 0, nullptr, 0}};
  SearchOptions &search = options.search;
  search.reorder = true;
  search.threads = 0;
  double number = 0;
  for (int c; (c = getopt_long(argc, argv, "o:h", kOptions, nullptr)) != -1;) {
    std::string text = optarg ? optarg : "", error;
    switch (c) {
    case 'b':
      options.budget = text;
      break;
    case 's':
      options.strategy = text;
      break;
    case 'n':
      error = readNumber("segments", text, 1, options.segments);
      break;
    case 't':
      error = readNumber("time-limit", text, 1e-3, search.timeLimit);
      break;
    case 'w':
      error = readNumber("work-limit", text, 1, number);
      search.workLimit = static_cast<int64_t>(number);
      break;
    case 'W':
      error = readNumber("bound-work", text, 0, number);
      options.bound.maxWork = static_cast<int64_t>(number);
      break;
    case 'N':
      error = readNumber("max-states", text, 1, options.maxStates);
      break;
    case 'S':
      error = readNumber("seed", text, 0, number);
      search.seed = static_cast<uint64_t>(number);
      break;
    case 'j':
      error = readNumber("threads", text, 1, number);
      search.threads = static_cast<unsigned>(std::min(number, 256.0));
      break;
    case 'r':
      if (text != "on" && text != "off")
        error = "--reorder is on or off, not '" + text + "'";
      search.reorder = text == "on";
      break;
    case 'p':
      error = readNumber("pareto", text, 2, options.pareto);
      break;
    case 'P':
      options.plot = text;
      break;
    case 'm':
      options.minimize = text;
      if (text != "memory")
        error = "--minimize is memory, not '" + text + "'";
      break;
    case 'x':
      if (!text.empty() && text.back() == '%')
        text.pop_back();
      error = readNumber("max-overhead", text, 0, options.maxOverhead);
      break;
    case 'e':
      options.exact = optarg ? text : "search";
      if (options.exact != "search" && options.exact != "milp")
        error = "unknown method '" + text + "'; expected search or milp";
      break;
    case 'a':
      options.arena = text;
      break;
    case 'c':
      options.capacity = text;
      break;
    case 'B':
      error = readNumber("host-bandwidth", text, 1e-15, options.hostBandwidth);
      break;
    case 'L':
      error = readNumber("host-latency", text, 0, options.hostLatency);
      break;
    case 'o':
      options.output = text;
      break;
    case 'h':
      isHelp = true;
      return "";
    default:
      return "see --help";
    }
    if (!error.empty())
      return error;
  }
  // The integer program keeps program order.
  search.reorder &= options.exact != "milp";
  if (search.timeLimit <= 0 && search.workLimit <= 0)
    search.timeLimit = 10;
  if (search.threads == 0)
    search.threads =
        search.workLimit > 0
            ? 1
            : std::clamp(std::thread::hardware_concurrency(), 1u, 4u);
  if (options.arena.empty() ? optind + 1 != argc : optind != argc)
    return "expected one problem; see --help";
  return "";
}

/// A bar on a terminal, for what takes a while.
static void showProgress(SearchOptions &search) {
  if (!isatty(STDERR_FILENO) || (search.timeLimit > 0 && search.timeLimit < 1))
    return;
  search.onProgress = [last = -1](double share) mutable {
    constexpr int kWidth = 40;
    int percent = static_cast<int>(100 * std::min(1.0, share));
    if (percent == last)
      return;
    last = percent;
    int filled = percent * kWidth / 100;
    std::fprintf(stderr, "\r[%s%s] %3d %%", std::string(filled, '#').c_str(),
                 std::string(kWidth - filled, ' ').c_str(), percent);
  };
}

static void endProgress(const SearchOptions &search) {
  if (search.onProgress)
    std::fprintf(stderr, "\r%60s\r", "");
}

static int writeText(const std::string &file, const std::string &text) {
  if (file == "-") {
    std::cout << text;
    return 0;
  }
  std::ofstream stream(file, std::ios::binary);
  if (!(stream << text) || !stream.flush())
    return fail("cannot write '" + file + "'");
  return 0;
}

/// Finds a schedule within the budget; an exit code.
static int solveForBudget(const Problem &problem, Options &options,
                          Schedule &schedule, LowerBound &bound) {
  ParsedBudget budget = parseBudget(options.budget);
  if (options.budget.empty())
    return fail("strategy=" + options.strategy +
                " needs --budget, such as --budget=60%");
  if (!budget.error.empty())
    return fail("malformed budget '" + options.budget + "': " + budget.error);
  Bytes bytes = budget.isFraction ? budgetFromFraction(problem, budget.fraction)
                                  : budget.bytes;
  options.bound.anyOrder =
      options.search.reorder && options.strategy != "compiler";
  // What --exact does besides need not be done before.
  if (!options.exact.empty())
    options.bound.maxStates =
        std::min<int64_t>(options.bound.maxStates, 40'000);
  bound = lowerBound(problem, bytes, options.bound);
  if (bound.isInfeasible)
    return fail(explainInfeasible(problem, bytes, bound));
  BudgetResult result;
  if (options.strategy == "compiler") {
    BudgetOptions compiler;
    compiler.seed = options.search.seed;
    result = solveBudgetForced(problem, bytes, compiler);
  } else {
    options.search.overheadBound = bound.overhead;
    showProgress(options.search);
    result = searchSchedule(problem, bytes, options.search);
    endProgress(options.search);
  }
  schedule = std::move(result.schedule);
  if (!options.exact.empty()) {
    ExactOptions exact;
    exact.anyOrder = options.search.reorder;
    exact.maxStates = static_cast<int64_t>(options.maxStates);
    exact.timeLimit = options.search.timeLimit > 0
                          ? options.search.timeLimit
                          : std::numeric_limits<double>::infinity();
    if (result.feasible)
      exact.start = schedule.sequence;
    std::string error;
    if (!solveExactly(problem, bytes, options.exact == "milp", exact, schedule,
                      error))
      return fail(error);
    result.feasible = true;
  }
  if (result.feasible)
    return 0;
  fail("cannot meet the budget of " + std::to_string(bytes) +
       " bytes; the smallest peak found is " + std::to_string(schedule.peak));
  if (!problem.ops.empty())
    explainPeak(problem, schedule);
  return 1;
}

static int solveCurve(const Problem &problem, Options &options,
                      const Simulation &program) {
  showProgress(options.search);
  std::vector<Schedule> curve = solvePareto(
      problem, static_cast<unsigned>(std::min(options.pareto, 1000.0)),
      options.search);
  endProgress(options.search);
  if (!options.plot.empty() &&
      writeText(options.plot,
                plotCurve(problem.name, curve, program.base, program.peak)))
    return 1;
  for (const Schedule &schedule : curve)
    std::fprintf(stderr, "%s: peak %lld, overhead %.2f %%\n",
                 problem.name.c_str(), static_cast<long long>(schedule.peak),
                 100 * schedule.overhead);
  return writeText(options.output, writeSchedules(curve));
}

/// How much goes to the host, and what that costs.
static void reportTransfers(const Problem &problem, const Schedule &schedule) {
  Simulation run = simulate(problem, schedule.sequence, schedule.transfers);
  Cost cost = simulate(problem, programOrder(problem)).cost;
  std::fprintf(stderr,
               "%zu transfers, which are waited for for %.2f %% of the time of "
               "the program\n",
               schedule.transfers.size(),
               cost > 0 ? 100 * run.stall / cost : 0);
}

int main(int argc, char **argv) {
  Options options;
  bool isHelp = false;
  std::string error = readOptions(argc, argv, options, isHelp);
  if (isHelp) {
    std::cout << kUsage;
    return 0;
  }
  if (!error.empty())
    return fail(error);
  if (!options.arena.empty()) {
    ParsedBudget bytes = parseBudget(options.capacity);
    if (!options.capacity.empty() && (!bytes.error.empty() || bytes.isFraction))
      return fail("malformed capacity '" + options.capacity + "'");
    return runArena(options.arena, options.capacity.empty() ? 0 : bytes.bytes,
                    options.output);
  }
  std::ifstream input(argv[optind], std::ios::binary);
  std::stringstream text;
  // Of an empty file nothing is inserted either; a look at the first byte tells
  // it from what cannot be read.
  input.peek();
  text << input.rdbuf();
  if (!input.is_open() || input.bad() || text.bad())
    return fail(std::string("cannot read '") + argv[optind] + "'");
  Problem problem = readProblem(text.str(), error);
  if (!error.empty())
    return fail(std::string("'") + argv[optind] + "': " + error);

  if (options.hostBandwidth > 0)
    problem.hostLink = {options.hostBandwidth, 0};
  if (options.hostLatency >= 0) {
    if (!problem.hostLink)
      return fail("--host-latency needs --host-bandwidth");
    problem.hostLink->latency = options.hostLatency;
  }
  if (problem.hostLink && !options.exact.empty())
    return fail("--exact knows no offloading; the problem has a host link");
  bool isForced = std::any_of(problem.ops.begin(), problem.ops.end(),
                              [](const Op &op) { return op.mustRecompute; });
  bool isBudgetForced = options.strategy == "compiler" &&
                        options.minimize != "memory" && options.pareto <= 0 &&
                        options.exact.empty();
  if (isForced && !isBudgetForced)
    return fail("the problem has operations that are must_recompute, which "
                "only --strategy=compiler looks at");
  Simulation program = simulate(problem, programOrder(problem));
  if (options.pareto > 0)
    return solveCurve(problem, options, program);
  if (!options.plot.empty())
    return fail("--plot needs --pareto");
  auto start = std::chrono::steady_clock::now();
  Schedule schedule;
  std::optional<LowerBound> bound;
  if (options.minimize == "memory") {
    if (options.maxOverhead < 0)
      return fail("--minimize=memory needs --max-overhead, such as 5%");
    showProgress(options.search);
    schedule =
        minimizeMemory(problem, options.maxOverhead / 100, options.search);
    endProgress(options.search);
  } else if (options.strategy == "budget" || options.strategy == "compiler") {
    bound.emplace();
    if (solveForBudget(problem, options, schedule, *bound))
      return 1;
  } else if (options.strategy == "segments") {
    if (options.segments == 0)
      return fail("strategy=segments needs --segments");
    schedule = solveSegments(
        problem, static_cast<unsigned>(std::min(options.segments, 1e9)));
  } else if (options.strategy == "sqrt") {
    schedule = solveSqrt(problem);
  } else {
    return fail("unknown strategy '" + options.strategy +
                "'; expected budget, compiler, segments or sqrt");
  }
  schedule.seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  std::string gap = bound ? reportGap(*bound, schedule) : "";
  if (writeText(options.output, writeSchedule(schedule)))
    return 1;
  std::fprintf(stderr,
               "%s: peak %lld of %lld bytes, base %lld, overhead %.2f %%, "
               "%.2f s\n",
               problem.name.c_str(), static_cast<long long>(schedule.peak),
               static_cast<long long>(program.peak),
               static_cast<long long>(program.base), 100 * schedule.overhead,
               schedule.seconds);
  if (problem.hostLink)
    reportTransfers(problem, schedule);
  else if (!gap.empty())
    std::cerr << gap << '\n';
  return 0;
}
