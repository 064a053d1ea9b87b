//===- PartitionPlan.cpp - Decide where a step is cut -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PartitionGroups.h"
#include "ReorderSteps.h"

#include "ckpt/Analysis/Phases.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Interfaces/RngInterfaces.h"
#include "ckpt/Solver/Partition.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Transforms/CheckpointRegions.h"
#include "ckpt/Transforms/Partition.h"
#include "ckpt/Transforms/StepDecisions.h"
#include "ckpt/Transforms/Transforms.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace ckpt;

//===----------------------------------------------------------------------===//
// What is forward
//===----------------------------------------------------------------------===//

static remat::PartitionHints getHints(const RematGraph &graph,
                                      const LegalityOptions &legality) {
  remat::PartitionHints hints;
  for (const Step &step : graph.getSteps()) {
    // A donated argument is there from the start.
    bool isArgument = step.ops.empty();
    hints.isForward.push_back(llvm::all_of(step.ops, [](Operation *op) {
      return getPhase(op) == remat::Phase::Forward;
    }));
    hints.hasEffects.push_back(
        isArgument || llvm::any_of(step.ops, [&](Operation *op) {
          return hasSideEffects(op, legality) || !getDrawnDevices(op).empty();
        }));
  }
  return hints;
}

/// Tags that contradict each other: the forward pass reads what is said to be
/// of another. Phases from locations may, since passes merge locations.
static LogicalResult checkTags(const RematGraph &graph,
                               const remat::PartitionHints &hints,
                               const llvm::DenseSet<Operation *> &tagged) {
  remat::PartitionHints noEffects = hints;
  llvm::fill(noEffects.hasEffects, 0);
  remat::ForwardHalf half =
      remat::findForwardHalf(graph.getProblem(), noEffects);
  for (auto [number, step] : llvm::enumerate(graph.getSteps()))
    for (Operation *op : step.ops) {
      if (!half.isCandidate[number] || !tagged.contains(op) ||
          getPhase(op) == remat::Phase::Forward)
        continue;
      InFlightDiagnostic diag = op->emitOpError()
                                << "is tagged " << op->getAttr(attr::kPhase)
                                << ", but the forward pass depends on it";
      for (Operation *user : op->getUsers())
        if (getPhase(user) == remat::Phase::Forward) {
          diag.attachNote(user->getLoc())
              << "reads it; change '" << attr::kPhase << "' of one of them";
          break;
        }
      return diag;
    }
  return success();
}

/// Operations that nothing reads would only be carried along.
static void eraseDeadOps(func::FuncOp func, const LegalityOptions &legality) {
  for (Operation &op :
       llvm::make_early_inc_range(llvm::reverse(func.getBody().front())))
    if (op.use_empty() && op.getNumResults() > 0 &&
        !hasSideEffects(&op, legality) && getDrawnDevices(&op).empty())
      op.erase();
}

//===----------------------------------------------------------------------===//
// What may run again
//===----------------------------------------------------------------------===//

/// Whether `root`, or what is nested in it, is a dot or a convolution.
static bool isContraction(Operation *root) {
  return root
      ->walk([&](Operation *op) {
        return getDotInfo(op) ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

static bool isReduction(const remat::Problem &problem, const remat::Op &op) {
  constexpr remat::Bytes kFactor = 4;
  remat::Bytes read = 0, written = 0;
  for (remat::TensorId in : op.ins)
    read += problem.tensors[in].size;
  for (remat::TensorId out : op.outs) {
    if (problem.tensors[out].root != out)
      return false;
    written += problem.tensors[out].size;
  }
  return written > 0 && read >= kFactor * written;
}

/// What save=min-cut may run in the backward half.
static std::vector<char> getRerunnable(const RematGraph &graph,
                                       const remat::ForwardHalf &half,
                                       const PartitionSettings &options) {
  const remat::Problem &problem = graph.getProblem();
  std::vector<char> mayRerun;
  for (auto [number, op] : llvm::enumerate(problem.ops)) {
    bool isDear = (!options.recomputeContractions &&
                   llvm::any_of(graph.getSteps()[number].ops, isContraction)) ||
                  (!options.recomputeReductions && isReduction(problem, op));
    mayRerun.push_back(op.recomputable && !(half.isRequired[number] && isDear));
  }
  return mayRerun;
}

//===----------------------------------------------------------------------===//
// What is saved
//===----------------------------------------------------------------------===//

namespace {

/// A problem in which views that are no steps, and smaller than what they are
/// of, can be saved: each is an operation behind those of the graph.
class SliceProblem {
public:
  SliceProblem(const RematGraph &graph, remat::ForwardHalf half,
               std::vector<char> mayRerun)
      : problem(graph.getProblem()), half(std::move(half)),
        mayRerun(std::move(mayRerun)), graph(graph) {
    size_t numSteps = problem.ops.size();
    for (size_t number = 0; number != numSteps; ++number)
      addSlices(number);
  }

  remat::Problem problem;
  remat::ForwardHalf half;
  std::vector<char> mayRerun;

private:
  /// The smallest view on the way from `value` to its tensor `id`, if it is
  /// smaller.
  Value getSlice(Value value, remat::TensorId id) {
    Value best;
    remat::Bytes size = problem.tensors[id].size;
    while (Operation *op = value.getDefiningOp()) {
      if (!graph.isFree(op))
        break;
      std::optional<int64_t> bytes = getTypeBytes(value.getType());
      if (bytes && *bytes < size) {
        size = *bytes;
        best = value;
      }
      std::optional<unsigned> source =
          getAliasedOperand(op, cast<OpResult>(value).getResultNumber());
      if (!source)
        break;
      value = op->getOperand(*source);
    }
    return best;
  }

  void addSlices(size_t number) {
    llvm::SetVector<Value> operands;
    for (Operation *op : graph.getSteps()[number].ops) {
      operands.insert(op->operand_begin(), op->operand_end());
      getUsedValuesDefinedAbove(op->getRegions(), operands);
    }
    llvm::MapVector<remat::TensorId, SmallVector<Value>> readers;
    for (Value operand : operands)
      if (std::optional<remat::TensorId> id = graph.getTensor(operand))
        readers[*id].push_back(operand);
    std::vector<remat::TensorId> ins;
    for (remat::TensorId in : problem.ops[number].ins) {
      SmallVector<remat::TensorId> slices;
      for (Value reader : readers.lookup(in))
        if (Value slice = getSlice(reader, in))
          slices.push_back(addSlice(slice, in));
      if (slices.empty() || slices.size() != readers.lookup(in).size())
        slices = {in};
      llvm::append_range(ins, slices);
    }
    problem.ops[number].ins = std::move(ins);
  }

  remat::TensorId addSlice(Value value, remat::TensorId source) {
    auto [it, isNew] = sliceOf.try_emplace(
        value, static_cast<remat::TensorId>(problem.tensors.size()));
    if (!isNew)
      return it->second;
    const remat::Tensor &tensor = problem.tensors[source];
    problem.tensors.push_back(
        {*getTypeBytes(value.getType()), tensor.root, tensor.kind});
    remat::Op op;
    op.ins = {source};
    op.outs = {it->second};
    problem.ops.push_back(std::move(op));
    Operation *producer = graph.getValue(source).getDefiningOp();
    std::optional<remat::OpId> step =
        producer ? graph.getStep(producer) : std::nullopt;
    half.isCandidate.push_back(step && half.isCandidate[*step]);
    half.isRequired.push_back(0);
    mayRerun.push_back(1);
    return it->second;
  }

  const RematGraph &graph;
  llvm::DenseMap<Value, remat::TensorId> sliceOf;
};

} // namespace

/// Results of the forward half, which live to the end of the step, and
/// arguments: storage that the caller has anyway.
static std::vector<char> getHeld(const RematGraph &graph) {
  const remat::Problem &problem = graph.getProblem();
  std::vector<char> isHeld;
  for (auto [id, tensor] : llvm::enumerate(problem.tensors))
    isHeld.push_back(problem.tensors[tensor.root].kind !=
                         remat::TensorKind::Temp ||
                     isa<BlockArgument>(graph.getValue(tensor.root)));
  return isHeld;
}

/// A view of what stays is there too, and one of what is made again is made
/// again with it, if it may be.
static void rerunViewsWithRoots(const RematGraph &graph,
                                const remat::ForwardHalf &half,
                                std::vector<char> &isRerun) {
  const remat::Problem &problem = graph.getProblem();
  for (auto [number, op] : llvm::enumerate(problem.ops)) {
    bool isView =
        !op.outs.empty() && llvm::all_of(op.outs, [&](remat::TensorId out) {
          return problem.tensors[out].root != out;
        });
    if (!isView || !half.isCandidate[number])
      continue;
    isRerun[number] =
        op.recomputable && llvm::any_of(op.outs, [&](remat::TensorId out) {
          Operation *maker =
              graph.getValue(problem.tensors[out].root).getDefiningOp();
          std::optional<remat::OpId> step =
              maker ? graph.getStep(maker) : std::nullopt;
          return step && isRerun[*step];
        });
  }
}

static FailureOr<StepDecisions>
makeDecisions(func::FuncOp func, const RematGraph &graph,
              const PartitionSettings &options) {
  FailureOr<PolicySet> policies = PolicySet::create(func, options.policy);
  if (failed(policies))
    return failure();
  return StepDecisions::make(graph, *policies,
                             /*onlyRegions=*/options.policy.empty());
}

/// By tensor, whether save=policy saves it. Without tags all of the forward
/// pass is one region.
static FailureOr<std::vector<char>>
getSavedByPolicy(func::FuncOp func, const RematGraph &graph,
                 const PartitionSettings &options) {
  const remat::Problem &problem = graph.getProblem();
  bool hasTags = hasRegions(graph);
  if (!hasTags && options.policy.empty()) {
    InFlightDiagnostic diag =
        emitError(func.getLoc(), "save=policy found no checkpoint regions");
    diag.attachNote(func.getLoc())
        << "wrap operations in ckpt.checkpoint, tag them with '"
        << attr::kRegion << "', give a policy, or use save=min-cut";
    return diag;
  }
  FailureOr<StepDecisions> decisions = makeDecisions(func, graph, options);
  if (failed(decisions))
    return failure();
  remat::CheckpointRegions regions =
      readCheckpointRegions(graph, decisions->getKeep());
  if (!hasTags) {
    regions.parent = {remat::kNoRegion};
    for (auto [region, op] : llvm::zip_equal(regions.regionOf, problem.ops))
      region = op.phase == remat::Phase::Forward ? 0 : remat::kNoRegion;
  }
  std::vector<char> saved;
  for (remat::RegionId owner : remat::getOwners(problem, regions))
    saved.push_back(owner == remat::kNoRegion);
  return saved;
}

static FailureOr<std::vector<char>>
chooseRerun(func::FuncOp func, const RematGraph &graph,
            const remat::ForwardHalf &half, const PartitionSettings &options) {
  const remat::Problem &problem = graph.getProblem();
  std::vector<char> isRerun(problem.ops.size(), 0);
  if (options.save == "min-cut") {
    SliceProblem slices(graph, half, getRerunnable(graph, half, options));
    std::vector<char> isHeld = getHeld(graph);
    for (size_t i = isHeld.size(); i != slices.problem.tensors.size(); ++i)
      isHeld.push_back(isHeld[slices.problem.tensors[i].root]);
    isRerun = remat::minimizeSaved(slices.problem, slices.half, slices.mayRerun,
                                   isHeld);
    isRerun.resize(problem.ops.size());
  } else if (options.save == "policy") {
    FailureOr<std::vector<char>> saved = getSavedByPolicy(func, graph, options);
    if (failed(saved))
      return failure();
    for (auto [number, op] : llvm::enumerate(problem.ops))
      isRerun[number] = half.isCandidate[number] && op.recomputable &&
                        llvm::any_of(op.outs, [&](remat::TensorId out) {
                          return !(*saved)[out];
                        });
  }
  rerunViewsWithRoots(graph, half, isRerun);
  return isRerun;
}

static Operation *getLastOp(const RematGraph &graph,
                            ArrayRef<remat::OpId> steps) {
  for (remat::OpId step : llvm::reverse(steps))
    if (Operation *op = graph.getSteps()[step].getAnchor())
      return op;
  return nullptr;
}

/// save=budget: the schedule for the whole step, cut behind the forward half.
static FailureOr<RematPlan> planWithinBudget(func::FuncOp func,
                                             const RematGraph &graph,
                                             const PartitionSettings &options) {
  if (options.budget.empty())
    return emitError(func.getLoc(), "save=budget needs a budget, such as "
                                    "budget=60% or budget=4GiB");
  PlanOptions planOptions;
  planOptions.budget = options.budget;
  planOptions.reorder = false;
  FailureOr<StepDecisions> decisions = makeDecisions(func, graph, options);
  if (failed(decisions))
    return failure();
  return decidePlan(func, graph, *decisions, planOptions);
}

static LogicalResult checkSettings(func::FuncOp func,
                                   const PartitionSettings &options) {
  if (!llvm::is_contained({"all", "policy", "min-cut", "budget"}, options.save))
    return emitError(func.getLoc()) << "unknown save '" << options.save
                                    << "'; expected all, policy, min-cut or "
                                       "budget";
  if (options.save != "budget" && !options.budget.empty())
    return emitError(func.getLoc())
           << "budget= has no effect with save=" << options.save
           << "; use save=budget";
  if (options.save != "budget" && options.save != "policy" &&
      !options.policy.empty())
    return emitError(func.getLoc())
           << "policy= has no effect with save=" << options.save
           << "; use save=policy or save=budget";
  if (!llvm::is_contained({"auto", "true", "false"}, options.shareRecompute))
    return emitError(func.getLoc())
           << "unknown share-recompute '" << options.shareRecompute
           << "'; expected auto, true or false";
  if (options.shareRecompute != "auto" &&
      (!options.splitBackward || options.save == "budget"))
    return emitError(func.getLoc())
           << "share-recompute= has no effect "
           << (options.splitBackward ? "with save=budget, whose schedule "
                                       "decides what is shared"
                                     : "without split-backward");
  return success();
}

FailureOr<PartitionPoint>
ckpt::preparePartition(func::FuncOp func, const PartitionSettings &options) {
  if (failed(checkSettings(func, options)))
    return failure();
  llvm::DenseSet<Operation *> tagged;
  for (Operation &op : func.getBody().front())
    if (op.hasAttr(attr::kPhase))
      tagged.insert(&op);
  if (failed(assignPhases(func, /*alternative=*/"")))
    return failure();
  eraseDeadOps(func, options.graph.legality);
  FailureOr<RematGraph> graph = RematGraph::build(func, options.graph);
  if (failed(graph))
    return failure();
  remat::PartitionHints hints = getHints(*graph, options.graph.legality);
  if (failed(checkTags(*graph, hints, tagged)))
    return failure();
  remat::ForwardHalf half = remat::findForwardHalf(graph->getProblem(), hints);

  PartitionPoint point;
  point.functions = {options.forward};
  remat::BackwardGroups groups;
  if (options.splitBackward) {
    SmallVector<StringRef> names;
    FailureOr<remat::BackwardGroups> read =
        readGroups(func, *graph, hints, half, names);
    if (failed(read))
      return failure();
    groups = std::move(*read);
    for (StringRef name : names)
      point.functions.push_back(options.backward + "_" + name.str());
  } else {
    point.functions.push_back(options.backward);
  }
  remat::Bytes baseline =
      remat::simulate(graph->getProblem(),
                      remat::programOrder(graph->getProblem()))
          .peak;
  if (options.save == "budget") {
    // The forward half first, and then group by group: what the solver then
    // does before and after the end of each is what the functions do.
    std::vector<remat::OpId> order;
    for (int32_t group = -1; group != groups.numGroups; ++group) {
      for (size_t i = 0; i != half.isRequired.size(); ++i) {
        int32_t own = half.isRequired[i]       ? -1
                      : groups.groupOf.empty() ? 0
                                               : groups.groupOf[i];
        if (own == group)
          order.push_back(static_cast<remat::OpId>(i));
      }
      if (group + 1 != groups.numGroups)
        point.ends.push_back(getLastOp(*graph, order));
    }
    if (!llvm::is_sorted(order)) {
      moveSteps(func, *graph, order);
      graph = RematGraph::build(func, options.graph);
      if (failed(graph))
        return failure();
    }
    FailureOr<RematPlan> plan = planWithinBudget(func, *graph, options);
    if (failed(plan))
      return failure();
    point.plan = std::move(*plan);
    if (options.splitBackward)
      point.sharing = Sharing::BySchedule;
  } else {
    FailureOr<std::vector<char>> isRerun =
        chooseRerun(func, *graph, half, options);
    if (failed(isRerun))
      return failure();
    const remat::Problem &problem = graph->getProblem();
    remat::Partition partition;
    if (options.splitBackward)
      partition = chooseSharing(problem, half, *isRerun, std::move(groups),
                                options.shareRecompute, point.sharing);
    else
      partition = remat::makePartition(problem, half, *isRerun);
    ArrayRef<remat::OpId> sequence(partition.sequence);
    point.ends = {getLastOp(*graph, sequence.take_front(partition.numForward))};
    for (size_t end : ArrayRef(partition.groupEnds).drop_back())
      point.ends.push_back(getLastOp(*graph, sequence.take_front(end)));
    point.plan =
        makePlan(problem, remat::makeSchedule(problem, partition.sequence,
                                              options.save));
    point.plan.strategy = options.save;
    point.plan.base = remat::simulate(problem, partition.sequence).base;
  }
  point.plan.baselinePeak = baseline;
  annotatePlan(*graph, point.plan, func);
  if (failed(applyPlan(func, options.graph)))
    return failure();
  return point;
}
