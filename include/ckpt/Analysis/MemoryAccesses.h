//===- MemoryAccesses.h - Who writes what others read -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file finds out which operations of a function read memory, and which may
// write it. An operation that reads memory gives the same results a second time
// only if nothing wrote that memory in between.
//
// Effects come from upstream's interfaces, aliases from upstream's alias
// analysis. An operation of unknown effects reads and writes everything;
// freeing counts as writing. A tensor that is memory under another name,
// because an operation without effects made it of a buffer or a buffer of it,
// is read as that buffer. Effects on other resources than memory, such as
// generators, are none here.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_ANALYSIS_MEMORYACCESSES_H
#define CKPT_ANALYSIS_MEMORYACCESSES_H

#include "ckpt/Analysis/RecomputeLegality.h"
#include "mlir/Analysis/AliasAnalysis.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/DenseMap.h"

#include <vector>

namespace ckpt {

/// Linear in operations. A query is logarithmic in those that write, for each
/// buffer that is read, unless alias analysis tells more than where buffers
/// come from. Not thread-safe.
class MemoryAccesses {
public:
  /// Looks at the operations of the only block of `func`. Operations that are
  /// added later are taken to access nothing.
  MemoryAccesses(mlir::FunctionOpInterface func,
                 const LegalityOptions &options);

  /// True if `op`, or what is nested in it, reads memory.
  bool reads(mlir::Operation *op) const;

  /// The first operation behind `from` (null: the start) and before `to` (null:
  /// the end) that may write what `op` reads; null if there is none.
  mlir::Operation *findWriter(mlir::Operation *op, mlir::Operation *from,
                              mlir::Operation *to);

private:
  /// Buffers; `anything` if it is not known which.
  struct Access {
    llvm::SmallVector<mlir::Value, 2> buffers;
    bool anything = false;

    bool isNone() const { return !anything && buffers.empty(); }
  };

  /// Where a buffer comes from. Different allocations do not overlap, and none
  /// does with what the function is given; the rest may be anything.
  enum class Origin { Allocation, Argument, Unknown };
  static std::pair<Origin, mlir::Value> getOrigin(mlir::Value buffer,
                                                  mlir::Block *entry);

  void addNested(mlir::Operation *op, Access &read, Access &written);
  void indexWriters(mlir::Block *entry);
  void collectBackings(mlir::Operation *root);
  void addTensor(mlir::Value tensor, Access &access) const;
  bool mayOverlap(const Access &a, const Access &b);
  size_t findFirst(llvm::ArrayRef<size_t> candidates, mlir::Operation *op,
                   const Access &read, mlir::Operation *from, size_t end);

  const LegalityOptions &options;
  mlir::AliasAnalysis aliases;
  llvm::DenseMap<mlir::Operation *, Access> readBy;
  /// In program order.
  llvm::SmallVector<std::pair<mlir::Operation *, Access>, 0> writers;
  /// Positions in `writers`, rising: all; of what comes from an allocation,
  /// from arguments, from anywhere.
  std::vector<size_t> allWriters;
  llvm::DenseMap<mlir::Value, std::vector<size_t>> allocationWriters;
  std::vector<size_t> argumentWriters, unknownWriters;
  /// Buffers that a tensor, not a view, is another name of.
  llvm::DenseMap<mlir::Value, llvm::SmallVector<mlir::Value, 1>> backings;
};

} // namespace ckpt

#endif // CKPT_ANALYSIS_MEMORYACCESSES_H
