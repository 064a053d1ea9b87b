//===- RngStash.h - Generators around recomputed draws ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file makes a recomputed random draw draw what it drew the first time.
// Which devices an operation draws from is known here, also where it draws
// from several or in nested regions; nothing else is touched.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_RNGSTASH_H
#define CKPT_LIB_TRANSFORMS_RNGSTASH_H

#include "mlir/IR/Builders.h"
#include "llvm/ADT/DenseMap.h"

#include <map>
#include <string>

namespace ckpt {

class RngStash {
public:
  explicit RngStash(mlir::OpBuilder &builder) : builder(builder) {}

  /// Before a clone of `op` is made at the insertion point: sets the generators
  /// that it draws from to what they were before `op`, and marks `op`, so that
  /// its clones can be told.
  void restoreFor(mlir::Operation *op);

  /// After the last clone, at the insertion point: sets the generators that
  /// were touched back to what they were before the first.
  void resume();

private:
  mlir::OpBuilder &builder;
  /// States of generators before an operation, in the order of its devices.
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<mlir::Value, 2>> stashed;
  /// States of generators before the clones at the insertion point.
  std::map<std::string, mlir::Value> interrupted;
  int64_t numDraws = 0;
};

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_RNGSTASH_H
