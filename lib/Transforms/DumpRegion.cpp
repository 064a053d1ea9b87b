//===- DumpRegion.cpp - A region before and after ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RematClones.h"

#include "ckpt/Analysis/MemoryReport.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/IR/AsmState.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace mlir;
using namespace ckpt;

static StringRef getRegionName(Operation *op) {
  auto region = op ? op->getAttrOfType<RegionAttr>(attr::kRegion) : nullptr;
  return region ? region.getName() : StringRef();
}

/// Nested regions are part of those around them; all of one name are shown.
static bool isIn(Operation *op, StringRef name) {
  StringRef own = getRegionName(op);
  return own.consume_front(name) &&
         (own.empty() || own.front() == '/' || own.front() == '#');
}

/// Operations of the region, and what remat put around its clones.
static bool belongsTo(Operation *op, StringRef name) {
  if (isa<HashOp, CheckHashOp>(op))
    return isIn(op->getOperand(0).getDefiningOp(), name);
  if (isa<BarrierOp>(op))
    return llvm::any_of(op->getUsers(),
                        [&](Operation *user) { return isIn(user, name); });
  return isIn(op, name);
}

std::string ckpt::printRegion(FunctionOpInterface func, StringRef name) {
  std::string text;
  llvm::raw_string_ostream os(text);
  AsmState state(func);
  for (Operation &op : func.getFunctionBody().front())
    if (belongsTo(&op, name)) {
      op.print(os, state);
      os << "  // " << describeLocation(op.getLoc()) << '\n';
    }
  return text;
}

LogicalResult ckpt::requireRegion(FunctionOpInterface func, StringRef name) {
  llvm::SetVector<StringRef> names;
  for (Operation &op : func.getFunctionBody().front()) {
    if (isIn(&op, name))
      return success();
    if (StringRef other = getRegionName(&op); !other.empty())
      names.insert(other);
  }
  InFlightDiagnostic diag = emitError(func.getLoc())
                            << "dump-region: there is no region '" << name
                            << "'";
  if (!names.empty())
    diag.attachNote() << "regions are '" << llvm::join(names, "', '") << "'";
  return diag;
}

LogicalResult ckpt::dumpRegion(FunctionOpInterface func, StringRef name,
                               StringRef before, StringRef file) {
  auto print = [&](llvm::raw_ostream &os) {
    os << "// region '" << name << "' of '" << func.getName()
       << "' before remat\n"
       << before << "// region '" << name << "' of '" << func.getName()
       << "' after remat\n"
       << printRegion(func, name);
  };
  if (file.empty()) {
    print(llvm::errs());
    return success();
  }
  std::string error;
  std::unique_ptr<llvm::ToolOutputFile> output = openOutputFile(file, &error);
  if (!output)
    return emitError(func.getLoc()) << "dump-file: " << error;
  print(output->os());
  output->keep();
  return success();
}
