//===- DecidePlan.cpp - Ask the solver --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/MemoryReport.h"
#include "ckpt/Interfaces/RngInterfaces.h"
#include "ckpt/Solver/Budget.h"
#include "ckpt/Solver/LowerBound.h"
#include "ckpt/Solver/Offload.h"
#include "ckpt/Solver/Repetition.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"
#include "ckpt/Transforms/CheckpointRegions.h"
#include "ckpt/Transforms/Policies.h"
#include "ckpt/Transforms/RematPlan.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Format.h"

#include <cmath>

using namespace mlir;
using namespace ckpt;

/// Effort for the bound, in edges visited, and in states of small programs: a
/// fraction of a second.
static constexpr int64_t kBoundWork = 5'000'000;
static constexpr int64_t kBoundStates = 10'000;

/// Says what occupies memory where the best schedule found has its peak.
static void explainPeak(const RematGraph &graph, const remat::Problem &problem,
                        const remat::Schedule &best, InFlightDiagnostic &diag) {
  constexpr size_t kMostOccupants = 5;
  remat::Simulation run =
      remat::simulate(problem, best.sequence, best.transfers);
  Operation *peakOp = graph.getSteps()[best.sequence[run.peakStep]].getAnchor();
  if (peakOp)
    diag.attachNote(peakOp->getLoc())
        << "its peak is here, at '" << peakOp->getName() << "'";
  std::vector<remat::LiveInstance> live =
      remat::liveAt(problem, best.sequence, run.peakStep, best.transfers);
  llvm::sort(live,
             [&](const remat::LiveInstance &a, const remat::LiveInstance &b) {
               remat::Bytes sizeA = problem.tensors[a.tensor].size;
               remat::Bytes sizeB = problem.tensors[b.tensor].size;
               return sizeA != sizeB ? sizeA > sizeB : a.born < b.born;
             });
  for (const remat::LiveInstance &instance :
       ArrayRef(live).take_front(kMostOccupants)) {
    Value value = graph.getValue(instance.tensor);
    diag.attachNote(value.getLoc())
        << problem.tensors[instance.tensor].size << " bytes are held by "
        << value.getType() << " from "
        << (value.getDefiningOp()
                ? value.getDefiningOp()->getName().getStringRef()
                : StringRef("an argument"));
  }
}

static FailureOr<remat::Bytes> getBudget(FunctionOpInterface func,
                                         const remat::Problem &problem,
                                         StringRef text) {
  if (text.empty())
    return emitError(func.getLoc(),
                     "strategy=budget needs a budget, such as budget=60% "
                     "or budget=4GiB");
  remat::ParsedBudget budget = remat::parseBudget(text.str());
  if (!budget.error.empty())
    return emitError(func.getLoc())
           << "malformed budget '" << text << "': " << budget.error;
  if (!budget.isFraction)
    return budget.bytes;
  // A share of what it took before its loops were checkpointed.
  if (auto peak = func->getAttrOfType<IntegerAttr>(attr::kBaselinePeak)) {
    remat::Bytes base =
        remat::simulate(problem, remat::programOrder(problem)).base;
    return base +
           static_cast<remat::Bytes>(std::floor(
               budget.fraction * static_cast<double>(peak.getInt() - base)));
  }
  return remat::budgetFromFraction(problem, budget.fraction);
}

/// Whether operations depend on nothing but their operands, as far as the
/// solver may move them. It keeps the order of those that must run once, but a
/// draw from a generator may run twice, as may an operation that reads what
/// another wrote before it, and a donated argument, which is live from the
/// start, is an operation to it.
static bool mayReorder(const RematGraph &graph) {
  return llvm::all_of(graph.getSteps(), [](const Step &step) {
    return !step.ops.empty() && !step.readsWrittenMemory &&
           llvm::all_of(step.ops, [](Operation *op) {
             return getDrawnDevices(op).empty();
           });
  });
}

/// What no schedule can do without, if that is more than the budget.
static void explainBound(const RematGraph &graph, const remat::Problem &problem,
                         remat::Bytes budget, const remat::LowerBound &bound,
                         FunctionOpInterface func, InFlightDiagnostic &diag) {
  if (bound.leastPeak <= budget)
    return;
  constexpr size_t kMostPinned = 5;
  Operation *op = bound.leastPeakOp >= 0
                      ? graph.getSteps()[bound.leastPeakOp].getAnchor()
                      : nullptr;
  Diagnostic &note = diag.attachNote(op ? op->getLoc() : func.getLoc());
  note << "no schedule needs less than " << bound.leastPeak << " bytes "
       << (op ? "here" : "at the end") << ", whatever it recomputes";
  StringRef separator = ": ";
  for (remat::TensorId tensor :
       ArrayRef(bound.pinned).take_front(kMostPinned)) {
    note << separator << problem.tensors[tensor].size << " of "
         << graph.getValue(tensor).getType();
    separator = ", ";
  }
}

static FailureOr<remat::Schedule>
solveWithinBudget(FunctionOpInterface func, const RematGraph &graph,
                  const StepDecisions &decisions, const remat::Problem &problem,
                  remat::Bytes budget, bool reorder) {
  remat::BudgetOptions options;
  options.reorder = reorder && mayReorder(graph);
  // The lowered program keeps temporaries in one arena.
  options.fitArena = true;
  remat::LowerBoundOptions boundOptions;
  boundOptions.anyOrder = options.reorder;
  boundOptions.maxWork = kBoundWork;
  boundOptions.maxStates = kBoundStates;
  options.recomputeWeights = decisions.getRecomputeWeights();
  if (problem.hostLink)
    options.offload = decisions.getOffloadPolicies();
  remat::LowerBound bound = remat::lowerBound(problem, budget, boundOptions);
  remat::BudgetResult result =
      remat::solveBudgetForced(problem, budget, options);
  if (result.feasible) {
    result.schedule.lowerBound = bound.overhead;
    return std::move(result.schedule);
  }
  remat::Simulation run = remat::simulate(problem, result.schedule.sequence,
                                          result.schedule.transfers);
  remat::Bytes baseline =
      remat::simulate(problem, remat::programOrder(problem)).peak;
  InFlightDiagnostic diag = emitError(func.getLoc());
  diag << "cannot meet the budget of " << budget
       << " bytes; the smallest peak found is " << run.peak << " bytes";
  if (baseline > run.base) {
    std::string percent;
    llvm::raw_string_ostream(percent) << llvm::format(
        "%.1f", std::ceil(1000.0 * static_cast<double>(run.peak - run.base) /
                          static_cast<double>(baseline - run.base)) /
                    10);
    diag << " (" << run.base
         << " of it arguments and constants; budget=" << percent << "%)";
  }
  if (run.peak <= budget)
    diag.attachNote(func.getLoc())
        << "it is within the budget, but the lifetimes of its tensors cannot "
           "be placed in one arena of that size; give a little more";
  explainPeak(graph, problem, result.schedule, diag);
  explainBound(graph, problem, budget, bound, func, diag);
  decisions.explainBinding(diag);
  auto pinned = llvm::count_if(
      problem.ops, [](const remat::Op &op) { return !op.recomputable; });
  if (pinned > 0)
    diag.attachNote(func.getLoc())
        << pinned << " of " << problem.ops.size()
        << " operations must not be recomputed; --remarks-filter=remat "
           "--remark-format=emitRemark says why";
  return diag;
}

static LogicalResult requireRegions(FunctionOpInterface func,
                                    const RematGraph &graph) {
  if (hasRegions(graph))
    return success();
  InFlightDiagnostic diag =
      emitError(func.getLoc(), "strategy=regions found no checkpoint regions");
  diag.attachNote(func.getLoc())
      << "wrap operations in ckpt.checkpoint, tag them with '" << attr::kRegion
      << "', or give regions-from-locations";
  return diag;
}

void ckpt::allowReaders(const RematGraph &graph, remat::Problem &problem) {
  for (auto [op, step] : llvm::zip_equal(problem.ops, graph.getSteps()))
    op.recomputable |= step.isPinnedByWrites;
}

static remat::CheckpointRegions readRegions(const RematGraph &graph,
                                            const StepDecisions &decisions,
                                            const PlanOptions &options) {
  remat::CheckpointRegions regions =
      readCheckpointRegions(graph, decisions.getKeep());
  regions.earlyStop = options.earlyStop;
  return regions;
}

/// Such as "4 layers of 37 to 42 operations".
static std::string describeLayers(const remat::Problem &problem,
                                  ArrayRef<remat::OpId> begins) {
  size_t least = problem.ops.size(), most = 0;
  for (size_t layer = 0; layer != begins.size(); ++layer) {
    ArrayRef<remat::Op> ops(problem.ops);
    ops = layer + 1 == begins.size()
              ? ops.drop_front(begins[layer])
              : ops.slice(begins[layer], begins[layer + 1] - begins[layer]);
    size_t size = llvm::count_if(ops, [](const remat::Op &op) {
      return op.phase == remat::Phase::Forward;
    });
    least = std::min(least, size);
    most = std::max(most, size);
  }
  std::string text;
  llvm::raw_string_ostream os(text);
  os << begins.size() << " layers of " << least;
  if (least != most)
    os << " to " << most;
  os << " operations";
  return text;
}

/// Segments of layers that repeat, or of equal cost: what `cut` says, or the
/// lower peak.
static FailureOr<remat::Schedule>
solveUntaggedSegments(FunctionOpInterface func, const StepDecisions &decisions,
                      const remat::Problem &problem,
                      const PlanOptions &options) {
  if (!llvm::is_contained({"auto", "layers", "cost"}, options.cut))
    return emitError(func.getLoc()) << "unknown cut '" << options.cut
                                    << "'; expected auto, layers or cost";
  remat::Schedule byCost =
      remat::solveSegments(problem, options.segments, decisions.getKeep());
  if (options.cut == "cost")
    return byCost;
  std::vector<remat::OpId> begins = remat::findLayers(problem);
  std::string found =
      "found " + (begins.empty() ? "no layers that repeat"
                                 : describeLayers(problem, begins));
  auto remarkOptions = remark::RemarkOpts::name("Segments").category("remat");
  if (options.segments > begins.size()) {
    remark::missed(func.getLoc(), remarkOptions)
        << found +
               (begins.empty() ? ""
                               : ", less than segments=" +
                                     std::to_string(options.segments)) +
               "; segments are cut by cost";
    return byCost;
  }
  remat::Schedule byLayers =
      remat::joinLayers(problem, begins, options.segments, decisions.getKeep());
  bool isLower = byCost.peak != byLayers.peak
                     ? byCost.peak < byLayers.peak
                     : byCost.overhead < byLayers.overhead;
  bool isByCost = options.cut == "auto" && isLower;
  remark::analysis(func.getLoc(), remarkOptions)
      << found + "; segments are cut " +
             (isByCost ? "by cost" : "between them") + ": the peak is " +
             std::to_string(byLayers.peak) + " bytes between layers, " +
             std::to_string(byCost.peak) + " by cost";
  return isByCost ? byCost : byLayers;
}

/// Segments of tagged regions, if there are any, as checkpoint_sequential has
/// it; else of operations.
static FailureOr<remat::Schedule> solveSegments(FunctionOpInterface func,
                                                const RematGraph &graph,
                                                const StepDecisions &decisions,
                                                const remat::Problem &problem,
                                                const PlanOptions &options) {
  if (options.segments == 0)
    return emitError(func.getLoc(),
                     "strategy=segments needs a number of segments, "
                     "such as segments=4");
  if (!hasRegions(graph))
    return solveUntaggedSegments(func, decisions, problem, options);
  remat::CheckpointRegions regions = readRegions(graph, decisions, options);
  auto numOutermost = llvm::count(regions.parent, remat::kNoRegion);
  if (options.segments > numOutermost)
    return emitError(func.getLoc())
           << "segments=" << options.segments << " is more than the "
           << numOutermost << " regions that are tagged in the forward pass";
  return remat::recomputeRegions(problem,
                                 joinRegions(regions, options.segments));
}

/// Offloads what policies say, where no budget decides. Without a bandwidth
/// copies count as free.
static remat::Schedule offloadByPolicy(const StepDecisions &decisions,
                                       remat::Problem problem,
                                       remat::Schedule schedule,
                                       const PlanOptions &options) {
  constexpr double kFree = 1e18;
  std::vector<remat::OpId> offloaded;
  for (auto [step, policy] : llvm::enumerate(decisions.getOffloadPolicies()))
    if (policy == remat::OffloadPolicy::Must ||
        policy == remat::OffloadPolicy::Prefer)
      offloaded.push_back(static_cast<remat::OpId>(step));
  if (offloaded.empty())
    return schedule;
  problem.hostLink = {options.hostBandwidth > 0 ? options.hostBandwidth : kFree,
                      options.hostLatency};
  return remat::offloadOps(problem, schedule.sequence, offloaded);
}

FailureOr<RematPlan> ckpt::decidePlan(FunctionOpInterface func,
                                      const RematGraph &graph,
                                      const StepDecisions &decisions,
                                      const PlanOptions &options) {
  remat::Problem problem = graph.getProblem();
  decisions.constrain(problem);
  enum class Strategy { Budget, Regions, Segments, Sqrt, Unknown };
  auto strategy = llvm::StringSwitch<Strategy>(options.strategy)
                      .Case("budget", Strategy::Budget)
                      .Case("regions", Strategy::Regions)
                      .Case("segments", Strategy::Segments)
                      .Case("sqrt", Strategy::Sqrt)
                      .Default(Strategy::Unknown);
  auto isValid = [](double number) {
    return std::isfinite(number) && number >= 0;
  };
  if (!isValid(options.hostBandwidth) || !isValid(options.hostLatency))
    return emitError(func.getLoc(), "host-bandwidth and host-latency are "
                                    "finite numbers of at least zero");
  std::optional<remat::Bytes> budget;
  remat::Schedule schedule;
  switch (strategy) {
  case Strategy::Unknown:
    return emitError(func.getLoc())
           << "unknown strategy '" << options.strategy
           << "'; expected budget, regions, segments or sqrt";
  case Strategy::Budget: {
    FailureOr<remat::Bytes> bytes = getBudget(func, problem, options.budget);
    if (failed(bytes))
      return failure();
    budget.emplace(*bytes);
    if (options.hostBandwidth > 0)
      problem.hostLink = {options.hostBandwidth, options.hostLatency};
    FailureOr<remat::Schedule> found = solveWithinBudget(
        func, graph, decisions, problem, *bytes, options.reorder);
    if (failed(found))
      return failure();
    schedule = std::move(*found);
    break;
  }
  case Strategy::Regions:
    if (failed(requireRegions(func, graph)))
      return failure();
    allowReaders(graph, problem);
    schedule = remat::recomputeRegions(problem,
                                       readRegions(graph, decisions, options));
    break;
  case Strategy::Segments: {
    FailureOr<remat::Schedule> found =
        solveSegments(func, graph, decisions, problem, options);
    if (failed(found))
      return failure();
    schedule = std::move(*found);
    break;
  }
  case Strategy::Sqrt:
    schedule = remat::solveSqrt(problem, decisions.getKeep());
    break;
  }

  if (strategy != Strategy::Budget)
    schedule =
        offloadByPolicy(decisions, problem, std::move(schedule), options);
  RematPlan plan = makePlan(problem, schedule);
  remat::Simulation baseline =
      remat::simulate(problem, remat::programOrder(problem));
  plan.strategy = options.strategy;
  plan.budget = budget;
  plan.base = baseline.base;
  plan.baselinePeak = baseline.peak;
  if (auto peak = func->getAttrOfType<IntegerAttr>(attr::kBaselinePeak))
    plan.baselinePeak = peak.getInt();
  // Of the graph's own problem: the decisions are in a copy.
  plan.problemHash = hashProblem(graph.getProblem());
  return plan;
}
