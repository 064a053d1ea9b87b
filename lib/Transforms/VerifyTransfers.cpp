//===- VerifyTransfers.cpp - Nobody reads what has left ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Transforms/Transforms.h"

using namespace mlir;
using namespace ckpt;

/// The verifier of ckpt.offload sees the tensor itself; what is a view of it is
/// known here.
static LogicalResult verifyViews(OffloadOp offload, Operation *wait) {
  SmallVector<Value> worklist{offload.getTensor()};
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    for (OpOperand &use : value.getUses()) {
      Operation *user = use.getOwner();
      Operation *top = offload->getBlock()->findAncestorOpInBlock(*user);
      if (top && wait->isBeforeInBlock(top)) {
        InFlightDiagnostic diag = offload.emitOpError(
            "offloads a tensor of which a view is used behind the wait");
        diag.attachNote(user->getLoc()) << "used here, at '" << user->getName()
                                        << "'; make the view again, of what "
                                           "ckpt.wait_prefetch returns";
        return diag;
      }
      for (OpResult result : user->getResults())
        if (getAliasedOperand(user, result.getResultNumber()) ==
            use.getOperandNumber())
          worklist.push_back(result);
    }
  }
  return success();
}

LogicalResult ckpt::verifyTransfers(FunctionOpInterface func) {
  WalkResult result = func.getFunctionBody().walk([&](OffloadOp offload) {
    for (Operation *user : offload.getHandle().getUsers())
      if (isa<WaitOffloadOp>(user) && failed(verifyViews(offload, user)))
        return WalkResult::interrupt();
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}
