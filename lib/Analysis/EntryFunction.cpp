//===- EntryFunction.cpp - The function to work on --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/EntryFunction.h"

using namespace mlir;
using namespace ckpt;

FailureOr<FunctionOpInterface> ckpt::findEntryFunction(ModuleOp module,
                                                       StringRef name) {
  SmallVector<FunctionOpInterface> candidates;
  for (auto func : module.getOps<FunctionOpInterface>()) {
    // Matchers of policies are functions too, but nothing that runs.
    if (func.isExternal() ||
        func->getName().getDialectNamespace() == "transform")
      continue;
    if (!name.empty() && func.getName() == name)
      return func;
    if (func.isPublic())
      candidates.push_back(func);
  }
  if (name.empty()) {
    if (candidates.size() == 1)
      return candidates.front();
    for (FunctionOpInterface func : candidates)
      if (func.getName() == "main")
        return func;
  }
  InFlightDiagnostic diag =
      name.empty()
          ? emitError(module.getLoc(),
                      "no entry function: expected one public function "
                      "with a body, or several of which one is named 'main'")
          : emitError(module.getLoc(), "no entry function '")
                << name << "' with a body";
  for (FunctionOpInterface func : candidates)
    diag.attachNote(func.getLoc()) << "'" << func.getName() << "' is one";
  return diag;
}
