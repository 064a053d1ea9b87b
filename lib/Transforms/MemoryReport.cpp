//===- MemoryReport.cpp - Print peak memory ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/MemoryReport.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/ToolOutputFile.h"

namespace ckpt {
#define GEN_PASS_DEF_MEMORYREPORT
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

struct MemoryReportPass : ckpt::impl::MemoryReportBase<MemoryReportPass> {
  using MemoryReportBase::MemoryReportBase;

  LogicalResult initialize(MLIRContext *context) override {
    if (format == "text" || format == "json")
      return success();
    return emitError(UnknownLoc::get(context))
           << "ckpt-memory-report: unknown format '" << format
           << "'; expected text or json";
  }

  LogicalResult report() {
    RematGraphOptions options;
    llvm::append_range(options.legality.assumePure, assumePure);
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func))
      return failure();
    FailureOr<RematGraph> graph = RematGraph::build(*func, options);
    if (failed(graph))
      return failure();
    MemoryReport report = makeMemoryReport(*graph);
    if (file == "-") {
      print(report, llvm::errs());
      return success();
    }
    std::string error;
    std::unique_ptr<llvm::ToolOutputFile> output = openOutputFile(file, &error);
    if (!output)
      return emitError(func->getLoc()) << "file: " << error;
    print(report, output->os());
    output->keep();
    return success();
  }

  void print(const MemoryReport &report, raw_ostream &os) {
    if (format == "json")
      printJson(report, os);
    else
      printText(report, limit, os);
  }

  void runOnOperation() override {
    if (failed(report()))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};

} // namespace
