//===- PlanRemat.cpp - Decide, and write it into the IR ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/MemoryReport.h"
#include "ckpt/Analysis/Phases.h"
#include "ckpt/Transforms/Passes.h"
#include "ckpt/Transforms/Policies.h"
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
    if (step.mustRunOnce())
      ++numEffects;
    if (Operation *anchor = step.getAnchor()) {
      anchor->setAttr(attr::kStep, builder.getI64IntegerAttr(number));
      anchor->removeAttr(attr::kRecompute);
      anchor->removeAttr(attr::kPlace);
    }
  }
  for (auto [place, step] : llvm::enumerate(plan.order))
    if (Operation *anchor = graph.getSteps()[step].getAnchor())
      anchor->setAttr(attr::kPlace, builder.getI64IntegerAttr(place));
  Operation *end = &func.getFunctionBody().front().back();
  end->removeAttr(attr::kRecompute);
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
  remark::analysis(func.getLoc(),
                   remark::RemarkOpts::name("Plan").category("remat"))
      << "peak " + std::to_string(plan.peak) + " of " +
             std::to_string(plan.baselinePeak) + " bytes, overhead " +
             formatPercent(plan.overhead) +
             (plan.lowerBound
                  ? ", at least " + formatPercent(*plan.lowerBound) + " for any"
                  : "");
}

/// Operations that offloading would serve are saved until there is offloading.
static void remarkOffload(const RematGraph &graph) {
  for (const Step &step : graph.getSteps()) {
    Operation *op = step.getAnchor();
    auto region = op ? op->getAttrOfType<RegionAttr>(attr::kRegion) : nullptr;
    if (!region || !region.getPolicy())
      continue;
    Decision decision = decide(op, region);
    if (decision == Decision::MustOffload ||
        decision == Decision::PreferOffload)
      remark::missed(op->getLoc(),
                     remark::RemarkOpts::name("NotOffloaded").category("remat"))
          << "'" + op->getName().getStringRef().str() +
                 "' is saved: offloading is not supported";
  }
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

  LogicalResult plan() {
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func))
      return failure();
    RematGraphOptions graphOptions;
    llvm::append_range(graphOptions.legality.assumePure, assumePure);
    bool needsPhases =
        planIn.empty() &&
        (strategy == "regions" || strategy == "segments" || strategy == "sqrt");
    if (needsPhases && failed(assignPhases(*func)))
      return failure();
    FailureOr<RematGraph> graph = RematGraph::build(*func, graphOptions);
    if (failed(graph))
      return failure();
    FailureOr<RematPlan> plan =
        planIn.empty()
            ? decidePlan(*func, *graph,
                         {strategy, budget, segments, reorder,
                          getSwitch(*func, attr::kEarlyStop, earlyStop)})
            : readPlan(planIn, graph->getProblem(), *func);
    if (failed(plan))
      return failure();
    if ((!planOut.empty() && failed(writePlan(*plan, planOut, *func))) ||
        (!report.empty() && failed(writeReport(*graph, *plan, report, *func))))
      return failure();
    annotatePlan(*graph, *plan, *func);
    emitRemarks(*graph, *plan, *func);
    remarkOffload(*graph);
    return success();
  }

  void runOnOperation() override {
    if (failed(plan()))
      signalPassFailure();
  }
};

} // namespace
