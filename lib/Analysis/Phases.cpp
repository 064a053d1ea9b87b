//===- Phases.cpp - Forward and backward pass -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/Phases.h"

#include "ckpt/Dialect/Ckpt/IR/CkptAttrNames.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/Location.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace ckpt;

static void collectNames(Location loc, std::string &names) {
  if (auto name = dyn_cast<NameLoc>(loc)) {
    names += name.getName().str();
    names += '\n';
    return collectNames(name.getChildLoc(), names);
  }
  if (auto call = dyn_cast<CallSiteLoc>(loc)) {
    collectNames(call.getCaller(), names);
    return collectNames(call.getCallee(), names);
  }
  if (auto fused = dyn_cast<FusedLoc>(loc))
    for (Location inner : fused.getLocations())
      collectNames(inner, names);
}

std::string ckpt::getLocationNames(Location loc) {
  std::string names;
  collectNames(loc, names);
  return names;
}

remat::Phase ckpt::getPhase(Operation *op) {
  if (auto phase = op->getAttrOfType<StringAttr>(attr::kPhase)) {
    if (phase == "fwd")
      return remat::Phase::Forward;
    return phase == "bwd" ? remat::Phase::Backward : remat::Phase::Optimizer;
  }
  std::string names = getLocationNames(op->getLoc());
  if (StringRef(names).contains("transpose("))
    return remat::Phase::Backward;
  if (StringRef(names).contains("jvp("))
    return remat::Phase::Forward;
  return remat::Phase::Unknown;
}

/// Calls `visit` on the operations of the block of `func` that define what `op`
/// reads, captured values included.
static void forEachProducer(Operation *op, Block *block,
                            llvm::function_ref<void(Operation *)> visit) {
  op->walk([&](Operation *nested) {
    for (Value operand : nested->getOperands())
      if (Operation *producer = operand.getDefiningOp())
        if (producer->getBlock() == block)
          visit(producer);
  });
}

LogicalResult ckpt::requireOneBlock(FunctionOpInterface func) {
  if (func.isExternal())
    return emitError(func.getLoc(), "the function has no body");
  Region &body = func.getFunctionBody();
  if (body.hasOneBlock())
    return success();
  InFlightDiagnostic diag = emitError(
      func.getLoc(), "the function has control flow between blocks; only "
                     "structured control flow (scf) is supported");
  diag.attachNote(body.front().back().getLoc()) << "branches here";
  return diag;
}

LogicalResult ckpt::assignPhases(FunctionOpInterface func,
                                 StringRef alternative) {
  if (failed(requireOneBlock(func)))
    return failure();
  Block *block = &func.getFunctionBody().front();
  llvm::DenseSet<Operation *> forward;
  bool hasLoss = false;
  for (unsigned i = 0, e = func.getNumResults(); i != e; ++i)
    if (func.getResultAttr(i, attr::kLoss)) {
      hasLoss = true;
      Operation *producer = block->back().getOperand(i).getDefiningOp();
      if (producer && producer->getBlock() == block)
        forward.insert(producer);
    }

  bool isStated = hasLoss;
  for (Operation &op : llvm::reverse(block->without_terminator())) {
    remat::Phase stated = getPhase(&op);
    bool isExplicit = op.hasAttr(attr::kPhase);
    isStated |= stated == remat::Phase::Forward;
    bool isForward = forward.contains(&op);
    if (isExplicit || !hasLoss) {
      isForward |= stated == remat::Phase::Forward;
      isForward &=
          stated == remat::Phase::Forward || stated == remat::Phase::Unknown;
    }
    if (isForward) {
      forward.insert(&op);
      forEachProducer(&op, block,
                      [&](Operation *producer) { forward.insert(producer); });
    }
  }
  if (!isStated) {
    InFlightDiagnostic diag = emitError(
        func.getLoc(),
        "the function does not tell its forward from its backward pass");
    diag.attachNote(func.getLoc())
        << "mark the loss with the result attribute '" << attr::kLoss
        << "', or operations with '" << attr::kPhase << "'" << alternative;
    return diag;
  }
  Builder builder(func.getContext());
  for (Operation &op : block->without_terminator())
    if (!op.hasAttr(attr::kPhase))
      op.setAttr(attr::kPhase,
                 builder.getStringAttr(forward.contains(&op) ? "fwd" : "bwd"));
  return success();
}
