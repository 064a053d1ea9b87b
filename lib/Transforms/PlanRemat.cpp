//===- PlanRemat.cpp - Decide, and write it into the IR ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApplyTransfers.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/MemoryReport.h"
#include "ckpt/Analysis/Phases.h"
#include "ckpt/Transforms/Passes.h"
#include "ckpt/Transforms/StepDecisions.h"
#include "ckpt/Transforms/Switches.h"
#include "ckpt/Transforms/Transforms.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/ToolOutputFile.h"

namespace ckpt {
#define GEN_PASS_DEF_PLANREMAT
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

void ckpt::annotatePlan(const RematGraph &graph, const RematPlan &plan,
                        FunctionOpInterface func) {
  Builder builder(func.getContext());
  int64_t numEffects = 0;
  for (auto [number, step] : llvm::enumerate(graph.getSteps())) {
    if (step.hasEffects())
      ++numEffects;
    if (Operation *anchor = step.getAnchor()) {
      anchor->setAttr(attr::kStep, builder.getI64IntegerAttr(number));
      anchor->removeAttr(attr::kRecompute);
      anchor->removeAttr(attr::kPlace);
      anchor->removeAttr(attr::kTransfers);
    }
  }
  for (auto [place, step] : llvm::enumerate(plan.order))
    if (Operation *anchor = graph.getSteps()[step].getAnchor())
      anchor->setAttr(attr::kPlace, builder.getI64IntegerAttr(place));
  Operation *end = &func.getFunctionBody().front().back();
  end->removeAttr(attr::kRecompute);
  annotateTransfers(graph, plan, func);
  for (const Recompute &entry : plan.recompute) {
    SmallVector<int64_t> steps(entry.steps.begin(), entry.steps.end());
    bool isEnd = static_cast<size_t>(entry.before) == graph.getSteps().size();
    Operation *anchor =
        isEnd ? end : graph.getSteps()[entry.before].getAnchor();
    anchor->setAttr(attr::kRecompute, builder.getDenseI64ArrayAttr(steps));
  }
  NamedAttrList promise;
  promise.set("strategy", builder.getStringAttr(plan.strategy));
  if (plan.budget)
    promise.set("budget", builder.getI64IntegerAttr(*plan.budget));
  promise.set("base", builder.getI64IntegerAttr(plan.base));
  promise.set("baseline_peak", builder.getI64IntegerAttr(plan.baselinePeak));
  promise.set("peak", builder.getI64IntegerAttr(plan.peak));
  promise.set("overhead", builder.getF64FloatAttr(plan.overhead));
  promise.set("effects", builder.getI64IntegerAttr(numEffects));
  promise.set("hash", builder.getStringAttr(plan.getHash()));
  func->setAttr(attr::kPlan, promise.getDictionary(func.getContext()));
}

static std::string formatPercent(double fraction) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.2f %%", 100 * fraction);
  return text;
}

/// Why operations stay as they are, and what the plan achieves.
static void emitRemarks(const RematGraph &graph, const RematPlan &plan,
                        FunctionOpInterface func) {
  for (const Step &step : graph.getSteps())
    if (Operation *op = step.getAnchor();
        op && !step.whyNotRecomputable.empty())
      remark::missed(
          op->getLoc(),
          remark::RemarkOpts::name("NotRecomputable").category("remat"))
          << "'" + op->getName().getStringRef().str() +
                 "' is never recomputed: it " + step.whyNotRecomputable;
  if (graph.usesShapesOnly())
    remark::analysis(func.getLoc(),
                     remark::RemarkOpts::name("ShapesOnly").category("remat"))
        << "collectives may run again, so costs are those of shapes on every "
           "rank; ranks whose plans have the same hash run them in the same "
           "order";
  remark::analysis(func.getLoc(),
                   remark::RemarkOpts::name("Plan").category("remat"))
      << "peak " + std::to_string(plan.peak) + " of " +
             std::to_string(plan.baselinePeak) + " bytes, overhead " +
             formatPercent(plan.overhead) +
             (plan.lowerBound
                  ? ", at least " + formatPercent(*plan.lowerBound) + " for any"
                  : "");
}

/// What goes to the host, and what a policy wants there but stays.
static void remarkOffload(const RematGraph &graph,
                          const StepDecisions &decisions, const RematPlan &plan,
                          bool hasLink) {
  llvm::DenseSet<remat::OpId> offloaded;
  for (const PlannedTransfer &transfer : plan.transfers)
    offloaded.insert(transfer.step);
  for (auto [number, step] : llvm::enumerate(graph.getSteps())) {
    Operation *op = step.getAnchor();
    if (!op)
      continue;
    std::string name = "'" + op->getName().getStringRef().str() + "'";
    if (offloaded.contains(static_cast<remat::OpId>(number))) {
      remark::passed(op->getLoc(),
                     remark::RemarkOpts::name("Offloaded").category("remat"))
          << name + " is kept in host memory";
      continue;
    }
    const std::optional<Ruling> &ruling =
        decisions.get(static_cast<remat::OpId>(number));
    if (ruling && (ruling->decision == Decision::MustOffload ||
                   ruling->decision == Decision::PreferOffload))
      remark::missed(op->getLoc(),
                     remark::RemarkOpts::name("NotOffloaded").category("remat"))
          << name + (plan.strategy == "budget" && !hasLink
                         ? " is saved: without host-bandwidth strategy=budget "
                           "does not offload"
                         : " is not offloaded: between its readers there is "
                           "nothing to gain");
  }
}

static LogicalResult requireNoTransfers(FunctionOpInterface func) {
  for (Operation &op : func.getFunctionBody().front())
    if (isTransferOp(&op)) {
      InFlightDiagnostic diag =
          op.emitOpError("stands in a function that is to be planned");
      diag.attachNote() << "plan the function as it was before; plan-in takes "
                           "a plan that was made";
      return diag;
    }
  return success();
}

static void writeTransfers(const RematGraph &graph, const RematPlan &plan,
                           llvm::json::OStream &json) {
  json.attributeArray("offloaded", [&] {
    for (const PlannedTransfer &transfer : plan.transfers) {
      Operation *op = graph.getSteps()[transfer.step].getAnchor();
      json.object([&] {
        json.attribute("step", transfer.step);
        json.attribute("name", op->getName().getStringRef());
        json.attribute("location", describeLocation(op->getLoc()));
        json.attribute("release_before", transfer.release.before);
        json.attribute("prefetch_before", transfer.prefetch.before);
      });
    }
  });
}

static LogicalResult writeReport(const RematGraph &graph, const RematPlan &plan,
                                 StringRef file, FunctionOpInterface func) {
  std::string error;
  std::unique_ptr<llvm::ToolOutputFile> output = openOutputFile(file, &error);
  if (!output)
    return emitError(func.getLoc()) << "report: " << error;
  // Times recomputed by step, in program order.
  std::vector<int64_t> times(graph.getSteps().size(), 0);
  for (const Recompute &entry : plan.recompute)
    for (remat::OpId step : entry.steps)
      ++times[step];
  llvm::json::OStream json(output->os(), /*IndentSize=*/2);
  json.object([&] {
    json.attribute("function", func.getName());
    json.attribute("strategy", plan.strategy);
    if (plan.budget)
      json.attribute("budget", *plan.budget);
    json.attribute("base", plan.base);
    json.attribute("baseline_peak", plan.baselinePeak);
    json.attribute("peak", plan.peak);
    json.attribute("overhead", plan.overhead);
    if (plan.lowerBound)
      json.attribute("overhead_lower_bound", *plan.lowerBound);
    json.attribute("reordered", !plan.order.empty());
    json.attribute("operations", static_cast<int64_t>(times.size()));
    json.attribute("hash", plan.getHash());
    json.attributeArray("recomputed", [&] {
      for (size_t number = 0; number != times.size(); ++number) {
        int64_t count = times[number];
        Operation *op = graph.getSteps()[number].getAnchor();
        if (count == 0 || !op)
          continue;
        const remat::Op &problemOp = graph.getProblem().ops[number];
        json.object([&] {
          json.attribute("step", static_cast<int64_t>(number));
          json.attribute("name", op->getName().getStringRef());
          json.attribute("location", describeLocation(op->getLoc()));
          json.attribute("times", count);
          json.attribute("cost", problemOp.cost);
        });
      }
    });
    if (!plan.transfers.empty())
      writeTransfers(graph, plan, json);
    json.attributeArray("not_recomputable", [&] {
      for (const Step &step : graph.getSteps())
        if (Operation *op = step.getAnchor();
            op && !step.whyNotRecomputable.empty())
          json.object([&] {
            json.attribute("name", op->getName().getStringRef());
            json.attribute("location", describeLocation(op->getLoc()));
            json.attribute("reason", step.whyNotRecomputable);
          });
    });
  });
  output->os() << '\n';
  output->keep();
  return success();
}

namespace {

struct PlanRemat : ckpt::impl::PlanRematBase<PlanRemat> {
  using PlanRematBase::PlanRematBase;
  PlanRemat(PlanRematOptions options, PolicyFn callback)
      : PlanRematBase(std::move(options)), callback(std::move(callback)) {}

  LogicalResult plan() {
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func))
      return failure();
    RematGraphOptions graphOptions;
    llvm::append_range(graphOptions.legality.assumePure, assumePure);
    FailureOr<PolicySet> policies = PolicySet::create(*func, policy, callback);
    if (failed(policies))
      return failure();
    bool needsPhases =
        planIn.empty() && (strategy == "regions" || strategy == "segments" ||
                           strategy == "sqrt" || !policies->isEmpty());
    if (needsPhases && failed(assignPhases(*func)))
      return failure();
    FailureOr<RematGraph> graph = RematGraph::build(*func, graphOptions);
    if (failed(graph) || failed(requireNoTransfers(*func)))
      return failure();
    FailureOr<StepDecisions> decisions =
        StepDecisions::make(*graph, *policies, strategy == "regions");
    if (failed(decisions))
      return failure();
    FailureOr<RematPlan> plan =
        planIn.empty()
            ? decidePlan(*func, *graph, *decisions,
                         {strategy, budget, segments, reorder,
                          getSwitch(*func, attr::kEarlyStop, earlyStop),
                          hostBandwidth, hostLatency, cut})
            : readPlan(planIn, *graph, *func);
    if (failed(plan))
      return failure();
    if ((!planOut.empty() && failed(writePlan(*plan, planOut, *func))) ||
        (!report.empty() && failed(writeReport(*graph, *plan, report, *func))))
      return failure();
    annotatePlan(*graph, *plan, *func);
    emitRemarks(*graph, *plan, *func);
    remarkOffload(*graph, *decisions, *plan, hostBandwidth > 0);
    return success();
  }

  void runOnOperation() override {
    if (failed(plan()))
      signalPassFailure();
  }

  PolicyFn callback;
};

} // namespace

std::unique_ptr<Pass> ckpt::createPlanRemat(PlanRematOptions options,
                                            PolicyFn callback) {
  return std::make_unique<PlanRemat>(std::move(options), std::move(callback));
}
