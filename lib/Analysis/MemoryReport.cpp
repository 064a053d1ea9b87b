//===- MemoryReport.cpp - Peak memory and what occupies it ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/MemoryReport.h"

#include "ckpt/Solver/Simulate.h"
#include "mlir/IR/AsmState.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

#include <numeric>

using namespace mlir;
using namespace ckpt;

MemoryReport ckpt::makeMemoryReport(const RematGraph &graph) {
  const remat::Problem &problem = graph.getProblem();
  std::vector<remat::OpId> sequence(problem.ops.size());
  std::iota(sequence.begin(), sequence.end(), 0);
  remat::Simulation run = remat::simulate(problem, sequence);

  MemoryReport report;
  report.function = problem.name;
  report.peak = run.peak;
  report.base = run.base;
  report.numSteps = problem.ops.size();
  if (sequence.empty())
    return report;
  report.peakStep = run.peakStep;
  report.workspace = problem.ops[run.peakStep].workspace;
  report.peakOp = graph.getSteps()[run.peakStep].getAnchor();
  for (const remat::LiveInstance &live :
       remat::liveAt(problem, sequence, run.peakStep)) {
    Value value = graph.getValue(live.tensor);
    report.live.push_back({live.tensor, problem.tensors[live.tensor].size,
                           value.getDefiningOp(), value});
  }
  llvm::sort(report.live, [](const LiveTensor &a, const LiveTensor &b) {
    return a.bytes != b.bytes ? a.bytes > b.bytes : a.tensor < b.tensor;
  });
  return report;
}

std::string ckpt::describeLocation(Location loc) {
  std::string text;
  llvm::raw_string_ostream os(text);
  // A chain of call sites or fused locations is told by its innermost name.
  if (auto name = dyn_cast<NameLoc>(loc)) {
    os << '"' << name.getName().getValue() << '"';
    return text;
  }
  if (auto call = dyn_cast<CallSiteLoc>(loc))
    return describeLocation(call.getCallee());
  if (auto fused = dyn_cast<FusedLoc>(loc))
    if (!fused.getLocations().empty()) {
      auto tag = dyn_cast_or_null<StringAttr>(fused.getMetadata());
      if (tag)
        os << tag.getValue() << " of ";
      os << describeLocation(fused.getLocations().front());
      return text;
    }
  if (auto file = dyn_cast<FileLineColLoc>(loc)) {
    os << file.getFilename().getValue() << ':' << file.getLine() << ':'
       << file.getColumn();
    return text;
  }
  os << "unknown";
  return text;
}

static void printBytes(raw_ostream &os, remat::Bytes bytes) {
  os << bytes << " bytes";
  if (bytes >= 1 << 20)
    os << llvm::format(" (%.1f MiB)", static_cast<double>(bytes) / (1 << 20));
}

static StringRef getOpName(Operation *op) {
  return op ? op->getName().getStringRef() : "function argument";
}

void ckpt::printText(const MemoryReport &report, unsigned limit,
                     raw_ostream &os) {
  os << "memory of '" << report.function << "', " << report.numSteps
     << " operations\n  peak:        ";
  printBytes(os, report.peak);
  os << "\n  base:        ";
  printBytes(os, report.base);
  os << " of arguments and constants\n  temporaries: ";
  printBytes(os, report.peak - report.base);
  os << '\n';
  if (!report.peakOp)
    return;
  os << "  at:          '" << getOpName(report.peakOp) << "', operation "
     << report.peakStep << ", " << describeLocation(report.peakOp->getLoc())
     << '\n';
  if (report.workspace > 0) {
    os << "  workspace:   ";
    printBytes(os, report.workspace);
    os << '\n';
  }
  size_t shown = limit == 0 ? report.live.size()
                            : std::min<size_t>(limit, report.live.size());
  os << "  live there (" << report.live.size() << " tensors, largest first):\n";
  for (const LiveTensor &live : ArrayRef(report.live).take_front(shown)) {
    os << llvm::format("  %14lld  ", static_cast<long long>(live.bytes))
       << live.value.getType() << "  " << getOpName(live.producer) << "  "
       << describeLocation(live.value.getLoc()) << '\n';
  }
  if (shown < report.live.size())
    os << "  ... and " << report.live.size() - shown << " more\n";
}

void ckpt::printJson(const MemoryReport &report, raw_ostream &os) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.object([&] {
    json.attribute("function", report.function);
    json.attribute("operations", static_cast<int64_t>(report.numSteps));
    json.attribute("peak", report.peak);
    json.attribute("base", report.base);
    json.attribute("temporary_peak", report.peak - report.base);
    json.attribute("workspace", report.workspace);
    if (!report.peakOp)
      return;
    json.attributeObject("at", [&] {
      json.attribute("operation", static_cast<int64_t>(report.peakStep));
      json.attribute("name", getOpName(report.peakOp));
      json.attribute("location", describeLocation(report.peakOp->getLoc()));
    });
    json.attributeArray("live", [&] {
      for (const LiveTensor &live : report.live)
        json.object([&] {
          std::string type;
          llvm::raw_string_ostream(type) << live.value.getType();
          json.attribute("bytes", live.bytes);
          json.attribute("type", type);
          json.attribute("producer", getOpName(live.producer));
          json.attribute("location", describeLocation(live.value.getLoc()));
        });
    });
  });
  os << '\n';
}
