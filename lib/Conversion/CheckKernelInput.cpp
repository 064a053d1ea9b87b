//===- CheckKernelInput.cpp - What can be lowered ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CheckKernelInput.h"

#include "ElementBytes.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"

using namespace mlir;
using namespace ckpt;

static LogicalResult checkType(Operation *op, Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped)
    return success();
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape())
    return op->emitError() << "cannot be lowered to the CPU: " << type
                           << " has no static shape";
  if (tensor.getEncoding() || getElementBytes(type) == 0 ||
      (tensor.getElementType().isIntOrFloat() &&
       tensor.getElementTypeBitWidth() != 1 &&
       tensor.getElementTypeBitWidth() % 8 != 0))
    return op->emitError() << "cannot be lowered to the CPU: elements of "
                           << type << " are not supported";
  return success();
}

/// Operations on states of generators, single random elements and hashes.
static bool isScalarOp(Operation *op) {
  return isa<RngGetStateOp, RngSetStateOp, RngSeedOp, RngPackOp, RngUnpackOp,
             RngAdvanceOp, RngForkOp, RngBlockOp, RngThreefryOp, HashOp,
             CheckHashOp>(op);
}

LogicalResult ckpt::checkKernelInput(func::FuncOp func) {
  if (func.isExternal())
    return func.emitError("has no body");
  if (!func.getBody().hasOneBlock())
    return func.emitError("has control flow between blocks; only structured "
                          "control flow (scf) can be lowered to the CPU");
  for (Type type : func.getFunctionType().getInputs()) {
    if (!isa<RankedTensorType>(type))
      return func.emitError() << "cannot be lowered to the CPU: argument of "
                                 "type "
                              << type << "; expected a tensor";
    if (failed(checkType(func, type)))
      return failure();
  }
  for (Type type : func.getFunctionType().getResults()) {
    if (!isa<RankedTensorType>(type))
      return func.emitError() << "cannot be lowered to the CPU: result of type "
                              << type << "; expected a tensor";
    if (failed(checkType(func, type)))
      return failure();
  }
  WalkResult result = func.getBody().walk([&](Operation *op) {
    StringRef dialect = op->getName().getDialectNamespace();
    if (auto call = dyn_cast<CallOpInterface>(op)) {
      InFlightDiagnostic diag = op->emitError(
          "cannot be lowered to the CPU: call of a function that was not "
          "inlined");
      if (auto symbol = dyn_cast<SymbolRefAttr>(call.getCallableForCallee()))
        if (Operation *callee =
                SymbolTable::lookupNearestSymbolFrom(op, symbol))
          diag.attachNote(callee->getLoc()) << "callee is here";
      return WalkResult::interrupt();
    }
    static constexpr StringLiteral kKnown[] = {
        "affine", "arith", "complex", "func",   "linalg",
        "math",   "scf",   "tensor",  "vector", "bufferization"};
    if (!isScalarOp(op) && !isTransferOp(op) &&
        (!op->isRegistered() || !llvm::is_contained(kKnown, dialect))) {
      op->emitError() << "cannot be lowered to the CPU: operation '"
                      << op->getName() << "' is not known to this pipeline";
      return WalkResult::interrupt();
    }
    for (Type type : op->getResultTypes())
      if (failed(checkType(op, type)))
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}
