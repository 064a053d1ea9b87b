//===- CkptOffloadOps.cpp - Values on the host ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/OpImplementation.h"

using namespace mlir;
using namespace ckpt;

bool ckpt::isTransferOp(Operation *op) {
  return isa_and_nonnull<OffloadOp, WaitOffloadOp, PrefetchOp, WaitPrefetchOp>(
      op);
}

// Copies run beside operations.
OpWork OffloadOp::getRematWork() { return {}; }
OpWork WaitOffloadOp::getRematWork() { return {}; }
OpWork PrefetchOp::getRematWork() { return {}; }
OpWork WaitPrefetchOp::getRematWork() { return {}; }

std::optional<unsigned> WaitPrefetchOp::getAliasedOperand(unsigned) {
  return 0;
}

/// The only use of `value` by an `OpTy`; an error if there is none, more than
/// one, or if it stands elsewhere than behind `earlier` in its block.
template <typename OpTy>
static FailureOr<OpTy> getOnlyUser(Value value, Operation *earlier) {
  Operation *op = value.getDefiningOp();
  OpTy only;
  // Users are listed last first.
  for (Operation *user : value.getUsers()) {
    auto found = dyn_cast<OpTy>(user);
    if (!found)
      continue;
    if (only) {
      InFlightDiagnostic diag =
          op->emitOpError() << "has a result that is used by more than one '"
                            << OpTy::getOperationName() << "'";
      diag.attachNote(user->getLoc()) << "one is here";
      diag.attachNote(only->getLoc()) << "and one is here";
      return diag;
    }
    only = found;
  }
  if (!only)
    return op->emitOpError()
           << "has a result without a '" << OpTy::getOperationName() << "'";
  if (only->getBlock() == op->getBlock() && earlier->isBeforeInBlock(only))
    return only;
  InFlightDiagnostic diag = op->emitOpError()
                            << "expects its '" << OpTy::getOperationName()
                            << "' in the same block, behind '"
                            << earlier->getName() << "'";
  diag.attachNote(only->getLoc()) << "but it is here";
  return diag;
}

/// Nothing but the operations of a round trip takes part in it.
template <typename... OpTys>
static LogicalResult verifyUsers(Value value) {
  for (Operation *user : value.getUsers()) {
    if (isa<OpTys...>(user))
      continue;
    InFlightDiagnostic diag = value.getDefiningOp()->emitOpError()
                              << "has a result of type " << value.getType()
                              << ", which only waits and prefetches can use";
    diag.attachNote(user->getLoc()) << "used here";
    return diag;
  }
  return success();
}

LogicalResult OffloadOp::verify() {
  if (failed(verifyUsers<WaitOffloadOp, PrefetchOp>(getHandle())))
    return failure();
  FailureOr<WaitOffloadOp> wait =
      getOnlyUser<WaitOffloadOp>(getHandle(), getOperation());
  if (failed(wait) || failed(getOnlyUser<PrefetchOp>(getHandle(), *wait)))
    return failure();
  for (Operation *user : getTensor().getUsers()) {
    Operation *top = (*this)->getBlock()->findAncestorOpInBlock(*user);
    if (!top || top->isBeforeInBlock(*wait))
      continue;
    InFlightDiagnostic diag =
        emitOpError("offloads a tensor that is used behind the wait");
    diag.attachNote(user->getLoc())
        << "used here; read what ckpt.wait_prefetch returns";
    return diag;
  }
  return success();
}

LogicalResult PrefetchOp::verify() {
  if (failed(verifyUsers<WaitPrefetchOp>(getIncoming())))
    return failure();
  return failure(
      failed(getOnlyUser<WaitPrefetchOp>(getIncoming(), getOperation())));
}

#define GET_OP_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptOffloadOps.cpp.inc"
