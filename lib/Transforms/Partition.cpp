//===- Partition.cpp - The pass ckpt-partition, and its report --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/Partition.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/ToolOutputFile.h"

namespace ckpt {
#define GEN_PASS_DEF_PARTITION
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

static std::string toString(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

void ckpt::printText(const PartitionReport &report, raw_ostream &os) {
  os << "partition of " << report.function << " into " << report.forward
     << " and " << report.backward << ", save=" << report.save << '\n';
  os << "saved bytes: " << report.savedBytes << '\n';
  for (const SavedValue &value : report.saved)
    os << llvm::format("%14lld", static_cast<long long>(value.bytes)) << "  "
       << toString(value.type) << "  " << value.op << "  " << value.location
       << (value.isHeld ? "  (held as a result, not counted)" : "") << '\n';
  os << "arguments read again:";
  for (size_t i = 0, end = 0; i != report.arguments.size(); i = end) {
    unsigned first = report.arguments[i];
    for (end = i + 1; end != report.arguments.size() &&
                      report.arguments[end] == first + (end - i);)
      ++end;
    os << ' ' << first;
    if (end != i + 1)
      os << '-' << report.arguments[end - 1];
  }
  os << "\npeak: " << report.plan.peak << " of " << report.plan.baselinePeak
     << ", arguments and constants " << report.plan.base << '\n';
  os << "recomputation: " << llvm::format("%.2f %%", 100 * report.plan.overhead)
     << '\n';
}

void ckpt::printJson(const PartitionReport &report, raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  auto list = [&](StringRef key, ArrayRef<unsigned> numbers) {
    json.attributeArray(key, [&] {
      for (unsigned number : numbers)
        json.value(number);
    });
  };
  json.object([&] {
    json.attribute("function", report.function);
    json.attribute("forward", report.forward);
    json.attribute("backward", report.backward);
    json.attribute("save", report.save);
    json.attribute("saved_bytes", report.savedBytes);
    json.attributeArray("saved", [&] {
      for (const SavedValue &value : report.saved)
        json.object([&] {
          json.attribute("type", toString(value.type));
          json.attribute("bytes", value.bytes);
          json.attribute("op", value.op);
          json.attribute("location", value.location);
          json.attribute("held", value.isHeld);
        });
    });
    list("arguments", report.arguments);
    list("forward_results", report.forwardResults);
    list("backward_results", report.backwardResults);
    json.attribute("base", report.plan.base);
    json.attribute("baseline_peak", report.plan.baselinePeak);
    json.attribute("peak", report.plan.peak);
    json.attribute("overhead", report.plan.overhead);
  });
  os << '\n';
}

static LogicalResult writeReport(const PartitionReport &report, StringRef file,
                                 func::FuncOp func) {
  std::string error;
  std::unique_ptr<llvm::ToolOutputFile> output = openOutputFile(file, &error);
  if (!output)
    return emitError(func.getLoc()) << "report: " << error;
  printJson(report, output->os());
  output->keep();
  return success();
}

/// Both names must be new.
static LogicalResult checkNames(ModuleOp module, func::FuncOp func,
                                const PartitionSettings &options) {
  if (options.forward == options.backward)
    return emitError(func.getLoc())
           << "forward= and backward= are both '" << options.forward << "'";
  for (StringRef name : {options.forward, options.backward})
    if (Operation *taken = SymbolTable::lookupSymbolIn(module, name)) {
      InFlightDiagnostic diag = emitError(func.getLoc())
                                << "there is a symbol '" << name << "' already";
      diag.attachNote(taken->getLoc())
          << "here; give other names with forward= and backward=";
      return diag;
    }
  return success();
}

namespace {

struct Partition : ckpt::impl::PartitionBase<Partition> {
  using PartitionBase::PartitionBase;

  LogicalResult partition() {
    FailureOr<FunctionOpInterface> entryFunc =
        findEntryFunction(getOperation(), entry);
    if (failed(entryFunc))
      return failure();
    auto func = dyn_cast<func::FuncOp>(entryFunc->getOperation());
    if (!func)
      return (*entryFunc)->emitOpError("cannot be cut in two; only func.func");
    PartitionSettings options;
    options.forward = forward;
    options.backward = backward;
    options.save = save;
    options.budget = budget;
    options.policy = policy;
    options.recomputeContractions = recomputeContractions;
    options.recomputeReductions = recomputeReductions;
    llvm::append_range(options.graph.legality.assumePure, assumePure);
    if (failed(checkNames(getOperation(), func, options)))
      return failure();
    FailureOr<PartitionPoint> point = preparePartition(func, options);
    if (failed(point))
      return failure();
    FailureOr<PartitionReport> result = outlinePartition(func, *point, options);
    if (failed(result))
      return failure();
    if (print)
      printText(*result, llvm::errs());
    return report.empty() ? success() : writeReport(*result, report, func);
  }

  void runOnOperation() override {
    if (failed(partition()))
      signalPassFailure();
  }
};

} // namespace
