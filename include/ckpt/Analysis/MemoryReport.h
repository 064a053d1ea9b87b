//===- MemoryReport.h - Peak memory and what occupies it --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_ANALYSIS_MEMORYREPORT_H
#define CKPT_ANALYSIS_MEMORYREPORT_H

#include "ckpt/Analysis/RematGraph.h"
#include "llvm/Support/raw_ostream.h"

namespace ckpt {

/// A tensor that is live at the peak.
struct LiveTensor {
  remat::TensorId tensor;
  remat::Bytes bytes;
  /// The operation that made it; null for an argument.
  mlir::Operation *producer;
  mlir::Value value;
};

struct MemoryReport {
  std::string function;
  /// Bytes; the peak includes the base.
  remat::Bytes peak = 0;
  remat::Bytes base = 0;
  /// What the operation at the peak needs besides its operands and results.
  remat::Bytes workspace = 0;
  size_t numSteps = 0;
  /// The step at the peak; null if the function has none.
  mlir::Operation *peakOp = nullptr;
  size_t peakStep = 0;
  /// Temporaries and results at the peak, largest first, ties in program order.
  std::vector<LiveTensor> live;
};

/// Runs `graph` in program order. O(n log n) in operations and uses.
MemoryReport makeMemoryReport(const RematGraph &graph);

/// The source location of `op` or `value`, as short as it can be.
std::string describeLocation(mlir::Location loc);

/// At most `limit` tensors; 0 for all.
void printText(const MemoryReport &report, unsigned limit,
               llvm::raw_ostream &os);
void printJson(const MemoryReport &report, llvm::raw_ostream &os);

} // namespace ckpt

#endif // CKPT_ANALYSIS_MEMORYREPORT_H
