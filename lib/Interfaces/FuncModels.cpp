//===- FuncModels.cpp - Cost of func ----------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace mlir;
using namespace ckpt;

namespace {

/// The body of the callee, if it has one. Recursion is rejected before any cost
/// is asked for, but a cost query must end in any case.
struct CallModel
    : RematCostOpInterface::ExternalModel<CallModel, func::CallOp> {
  OpWork getRematWork(Operation *op) const {
    OpWork work;
    auto callee = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(
        op, cast<func::CallOp>(op).getCalleeAttr());
    if (!callee || callee.isExternal() || callee->isAncestor(op))
      return work;
    for (Operation &inner : callee.getBody().front().without_terminator())
      if (!isa<func::CallOp>(inner))
        work += getOpWork(&inner);
    return work;
  }
};

} // namespace

void ckpt::registerFuncModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *ctx, func::FuncDialect *) {
    func::CallOp::attachInterface<CallModel>(*ctx);
  });
}
