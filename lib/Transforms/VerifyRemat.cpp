//===- VerifyRemat.cpp - Does the result keep its promises? -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/MemoryReport.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Transforms/Passes.h"
#include "ckpt/Transforms/Transforms.h"

namespace ckpt {
#define GEN_PASS_DEF_VERIFYREMAT
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

bool ckpt::isRematClone(Operation *op) {
  Location loc = op->getLoc();
  while (auto call = dyn_cast<CallSiteLoc>(loc))
    loc = call.getCallee();
  auto fused = dyn_cast<FusedLoc>(loc);
  auto tag =
      fused ? dyn_cast_or_null<StringAttr>(fused.getMetadata()) : StringAttr();
  return tag && tag == "remat";
}

LogicalResult ckpt::verifyPlan(FunctionOpInterface func,
                               const RematGraphOptions &options) {
  auto plan = func->getAttrOfType<DictionaryAttr>(attr::kPlan);
  if (!plan)
    return success();
  auto getPromise = [&](StringRef key) {
    auto value = plan.getAs<IntegerAttr>(key);
    return value ? std::optional(value.getInt()) : std::nullopt;
  };
  FailureOr<RematGraph> graph = RematGraph::build(func, options);
  if (failed(graph))
    return failure();

  int64_t numEffects = 0;
  for (const Step &step : graph->getSteps()) {
    Operation *op = step.getAnchor();
    if (step.overwriter) {
      InFlightDiagnostic diag =
          op->emitOpError("reads a value that is overwritten before");
      diag.attachNote(step.overwriter->getLoc())
          << "here, by '" << step.overwriter->getName() << "' ('"
          << attr::kInplace << "')";
      diag.attachNote() << "let it read a copy that was made before";
      return diag;
    }
    if (!step.mustRunOnce())
      continue;
    // Restoring a generator for a draw leaves it as it was in the end:
    // ckpt-verify-rng checks that. Hashes and their checks are remat's own.
    if (isa_and_nonnull<RngGetStateOp, RngSetStateOp, HashOp, CheckHashOp>(
            op) &&
        isRematClone(op))
      continue;
    // The plan put it there.
    if (isTransferOp(op))
      continue;
    if (step.hasEffects())
      ++numEffects;
    if (op && isRematClone(op))
      return op->emitOpError()
             << "was recomputed, but " << step.whyNotRecomputable;
  }
  std::optional<int64_t> planned = getPromise("effects");
  if (planned && *planned != numEffects)
    return emitError(func.getLoc())
           << "has " << numEffects
           << " operations that must run once, but its plan was made for "
           << *planned;

  MemoryReport report = makeMemoryReport(*graph);
  std::optional<int64_t> peak = getPromise("peak");
  if (!peak || report.peak <= *peak)
    return success();
  InFlightDiagnostic diag = emitError(func.getLoc())
                            << "needs " << report.peak
                            << " bytes, but its plan promised " << *peak;
  if (report.peakOp)
    diag.attachNote(report.peakOp->getLoc())
        << "the peak is here, at '" << report.peakOp->getName() << "'";
  return diag;
}

namespace {

struct VerifyRemat : ckpt::impl::VerifyRematBase<VerifyRemat> {
  using VerifyRematBase::VerifyRematBase;

  void runOnOperation() override {
    RematGraphOptions options;
    llvm::append_range(options.legality.assumePure, assumePure);
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func) || failed(verifyTransfers(*func)) ||
        failed(verifyPlan(*func, options)))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};

} // namespace
