//===- ckpt-callback.cpp - Remat with a policy in C++ -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: ckpt-callback FILE.mlir OPERATION DECISION [OPTIONS]
//
// Remat with a callback that gives the operations of that name the decision,
// and prefer_recompute to all others; OPTIONS as in --remat=. Prints the
// module.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Interfaces/RematInterfaces.h"
#include "ckpt/Pipelines/RematPipeline.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace ckpt;

int main(int argc, char **argv) {
  std::optional<Decision> decision;
  if (argc == 4 || argc == 5)
    decision = symbolizeDecision(argv[3]);
  if (!decision) {
    llvm::errs() << "usage: ckpt-callback FILE.mlir OPERATION DECISION "
                    "[OPTIONS]\n";
    return 2;
  }
  DialectRegistry registry;
  registry.insert<func::FuncDialect, math::MathDialect, arith::ArithDialect,
                  CkptDialect>();
  registerInterfaceModels(registry);
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(StringRef(argv[1]), &context);
  if (!module)
    return 1;

  RematPipelineOptions options;
  if (failed(options.parseFromString(argc == 5 ? argv[4] : "")))
    return 2;
  PassManager manager(&context);
  StringRef name = argv[2];
  buildRematPipeline(
      manager, options, [&](const SelectiveCheckpointContext &, Operation *op) {
        return op->getName().getStringRef() == name ? *decision
                                                    : Decision::PreferRecompute;
      });
  if (failed(manager.run(*module)))
    return 1;
  module->print(llvm::outs());
  return 0;
}
