//===- EmitProblem.cpp - Write the solver's input ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Solver/Json.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/ToolOutputFile.h"

namespace ckpt {
#define GEN_PASS_DEF_EMITPROBLEM
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

struct EmitProblem : ckpt::impl::EmitProblemBase<EmitProblem> {
  using EmitProblemBase::EmitProblemBase;

  LogicalResult emit() {
    RematGraphOptions options;
    llvm::append_range(options.legality.assumePure, assumePure);
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func))
      return failure();
    FailureOr<RematGraph> graph = RematGraph::build(*func, options);
    if (failed(graph))
      return failure();
    std::string error;
    std::unique_ptr<llvm::ToolOutputFile> output = openOutputFile(file, &error);
    if (!output)
      return emitError(func->getLoc()) << "file: " << error;
    output->os() << remat::writeProblem(graph->getProblem());
    output->keep();
    return success();
  }

  void runOnOperation() override {
    if (failed(emit()))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};

} // namespace
