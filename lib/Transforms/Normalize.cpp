//===- Normalize.cpp - The form that the other passes read ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "ckpt/Transforms/Passes.h"
#include "ckpt/Transforms/Transforms.h"

namespace ckpt {
#define GEN_PASS_DEF_NORMALIZE
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;

/// What `entry` does not call is not part of the program.
static void makeOthersPrivate(ModuleOp module, FunctionOpInterface entry) {
  for (auto func : module.getOps<FunctionOpInterface>()) {
    if (func == entry || !func.isPublic() || func.isExternal())
      continue;
    func->emitRemark() << "'" << func.getName() << "' is left out: '"
                       << entry.getName()
                       << "' does not call it; lower it with 'entry="
                       << func.getName() << "'";
    func.setPrivate();
  }
}

namespace {

struct Normalize : ckpt::impl::NormalizeBase<Normalize> {
  using NormalizeBase::NormalizeBase;

  void runOnOperation() override {
    FailureOr<FunctionOpInterface> func =
        ckpt::findEntryFunction(getOperation(), entry);
    if (failed(func))
      return signalPassFailure();
    ckpt::stateRngDevices(getOperation());
    if (failed(ckpt::inlineCalls(*func)))
      return signalPassFailure();
    if (onlyEntry)
      makeOthersPrivate(getOperation(), *func);
    ckpt::inlineCheckpointRegions(*func);
    ckpt::nameValuesFromLocations(*func);
    if (!regionsFromLocations.empty() &&
        failed(ckpt::tagRegionsFromLocations(*func, regionsFromLocations)))
      signalPassFailure();
  }
};

} // namespace
