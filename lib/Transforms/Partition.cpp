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

static void printNumbers(ArrayRef<unsigned> numbers, raw_ostream &os) {
  for (size_t i = 0, end = 0; i != numbers.size(); i = end) {
    unsigned first = numbers[i];
    for (end = i + 1;
         end != numbers.size() && numbers[end] == first + (end - i);)
      ++end;
    os << ' ' << first;
    if (end != i + 1)
      os << '-' << numbers[end - 1];
  }
}

static StringRef toString(Sharing sharing) {
  switch (sharing) {
  case Sharing::None:
    return "none";
  case Sharing::Shared:
    return "shared";
  case Sharing::Repeated:
    return "repeated";
  case Sharing::BySchedule:
    return "by the schedule";
  }
  llvm_unreachable("unknown sharing");
}

void ckpt::printText(const PartitionReport &report, raw_ostream &os) {
  os << "partition of " << report.function << " into ";
  for (auto [number, part] : llvm::enumerate(report.parts))
    os << (number == 0                         ? ""
           : number + 1 == report.parts.size() ? " and "
                                               : ", ")
       << part.name;
  os << ", save=" << report.save << '\n';
  bool isSplit = report.parts.size() > 2;
  for (const PartReport &part : ArrayRef(report.parts).drop_front()) {
    os << "saved bytes" << (isSplit ? " of " + part.name : "") << ": "
       << part.savedBytes << '\n';
    for (const SavedValue &value : part.saved)
      os << llvm::format("%14lld", static_cast<long long>(value.bytes)) << "  "
         << toString(value.type) << "  " << value.op << "  " << value.location
         << (value.isHeld ? "  (held as a result, not counted)" : "") << '\n';
    os << "arguments read again:";
    printNumbers(part.arguments, os);
    os << '\n';
  }
  if (isSplit)
    os << "recomputed values: " << toString(report.sharing) << '\n';
  os << "peak: " << report.plan.peak << " of " << report.plan.baselinePeak
     << ", arguments and constants " << report.plan.base << '\n';
  os << "recomputation: " << llvm::format("%.2f %%", 100 * report.plan.overhead)
     << '\n';
}

static void printPart(const PartReport &part, llvm::json::OStream &json) {
  auto list = [&](StringRef key, ArrayRef<unsigned> numbers) {
    json.attributeArray(key, [&] {
      for (unsigned number : numbers)
        json.value(number);
    });
  };
  json.attribute("name", part.name);
  json.attribute("saved_bytes", part.savedBytes);
  json.attributeArray("saved", [&] {
    for (const SavedValue &value : part.saved)
      json.object([&] {
        json.attribute("type", toString(value.type));
        json.attribute("bytes", value.bytes);
        json.attribute("op", value.op);
        json.attribute("location", value.location);
        json.attribute("held", value.isHeld);
      });
  });
  list("arguments", part.arguments);
  list("results", part.results);
}

void ckpt::printJson(const PartitionReport &report, raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("function", report.function);
    json.attribute("save", report.save);
    json.attributeObject("forward",
                         [&] { printPart(report.parts.front(), json); });
    json.attributeArray("backward", [&] {
      for (const PartReport &part : ArrayRef(report.parts).drop_front())
        json.object([&] { printPart(part, json); });
    });
    json.attribute("recomputed", toString(report.sharing));
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

/// All names must be new, and of one function each.
static LogicalResult checkNames(ModuleOp module, func::FuncOp func,
                                const PartitionPoint &point) {
  for (auto [number, name] : llvm::enumerate(point.functions)) {
    if (llvm::is_contained(ArrayRef(point.functions).take_front(number), name))
      return emitError(func.getLoc())
             << "two functions would be called '" << name
             << "'; give other names with forward= and backward=";
    if (Operation *taken = SymbolTable::lookupSymbolIn(module, name)) {
      InFlightDiagnostic diag = emitError(func.getLoc())
                                << "there is a symbol '" << name << "' already";
      diag.attachNote(taken->getLoc())
          << "here; give other names with forward= and backward=";
      return diag;
    }
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
      return (*entryFunc)->emitOpError("cannot be cut; only func.func");
    PartitionSettings options;
    options.forward = forward;
    options.backward = backward;
    options.save = save;
    options.budget = budget;
    options.policy = policy;
    options.recomputeContractions = recomputeContractions;
    options.recomputeReductions = recomputeReductions;
    llvm::append_range(options.graph.legality.assumePure, assumePure);
    options.splitBackward = splitBackward;
    options.shareRecompute = shareRecompute;
    FailureOr<PartitionPoint> point = preparePartition(func, options);
    if (failed(point) || failed(checkNames(getOperation(), func, *point)))
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
