//===- FinalizeBarriers.cpp - Leave no trace --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/Passes.h"
#include "mlir/IR/Builders.h"

namespace ckpt {
#define GEN_PASS_DEF_FINALIZEBARRIERS
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

struct FinalizeBarriers : ckpt::impl::FinalizeBarriersBase<FinalizeBarriers> {
  using FinalizeBarriersBase::FinalizeBarriersBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (target == "none" || target == "stablehlo" || target == "util")
      return success();
    return emitError(UnknownLoc::get(context))
           << "ckpt-finalize-barriers: unknown target '" << target
           << "'; expected none, stablehlo or util";
  }

  void runOnOperation() override {
    getOperation()->walk([&](Operation *op) {
      op->removeDiscardableAttr(attr::kRegion);
      op->removeDiscardableAttr(attr::kPhase);
      op->removeDiscardableAttr(attr::kExecGroup);
      op->removeDiscardableAttr(attr::kDraw);
      if (auto barrier = dyn_cast<BarrierOp>(op)) {
        barrier.replaceAllUsesWith(convert(barrier));
        op->erase();
      } else if (auto name = dyn_cast<NameOp>(op)) {
        name.replaceAllUsesWith(name.getInput());
        op->erase();
      } else if (isa<ReleaseOp>(op)) {
        op->erase();
      }
    });
  }

  Value convert(BarrierOp barrier) {
    if (target == "none")
      return barrier.getInput();
    OpBuilder builder(barrier);
    OperationState state(barrier.getLoc(), (target + ".optimization_barrier"));
    state.addOperands(barrier.getInput());
    state.addTypes(barrier.getResult().getType());
    return builder.create(state)->getResult(0);
  }
};

} // namespace
