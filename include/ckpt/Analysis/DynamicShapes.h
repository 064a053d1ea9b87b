//===- DynamicShapes.h - Sizes as expressions -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file expresses the extents of tensors of dynamic shape by those of the
// arguments of a function, which have hints (`ckpt.dim_hint`): decisions are
// made for the hints, and the expressions say what the sizes are at run time.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_ANALYSIS_DYNAMICSHAPES_H
#define CKPT_ANALYSIS_DYNAMICSHAPES_H

#include "mlir/IR/AffineExpr.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/DenseMap.h"

namespace ckpt {

/// A dynamic extent of an argument; symbol i of the expressions is the i-th.
struct DynamicExtent {
  mlir::BlockArgument argument;
  unsigned dim;
  int64_t hint;
};

class DynamicShapes {
public:
  /// Follows the extents through `func`: through ValueBoundsOpInterface,
  /// destinations and elementwise operations. Linear in operations.
  explicit DynamicShapes(mlir::FunctionOpInterface func);

  llvm::ArrayRef<DynamicExtent> getSymbols() const { return symbols; }

  /// The size of a tensor in bytes; null if it is not known.
  mlir::AffineExpr getBytes(mlir::Value value) const;

  /// `value`'s type with every extent that is known at its hint.
  mlir::Type getHintedType(mlir::Value value) const;

  /// `expr` with every symbol at its hint.
  int64_t evaluate(mlir::AffineExpr expr) const;

private:
  void addArgument(mlir::BlockArgument argument, mlir::Attribute hint);
  void addResult(mlir::OpResult result);
  mlir::AffineExpr inferExtent(mlir::OpResult result, int64_t dim);
  mlir::AffineExpr inferIndex(mlir::Value value);
  mlir::AffineExpr inferBound(mlir::Value value, std::optional<int64_t> dim);
  /// An extent of a shaped value, or an index.
  mlir::AffineExpr lookup(mlir::Value value, std::optional<int64_t> dim);

  mlir::MLIRContext *ctx;
  llvm::SmallVector<DynamicExtent> symbols;
  /// Of tensors of dynamic shape. Null where unknown.
  llvm::DenseMap<mlir::Value, llvm::SmallVector<mlir::AffineExpr>> extents;
  llvm::DenseMap<mlir::Value, mlir::AffineExpr> indices;
};

/// While it lives, values whose extents are known have static types at the
/// hints, so that whatever reads sizes and costs sees those. The IR is not
/// valid meanwhile, and must not be changed.
class HintedTypes {
public:
  HintedTypes(mlir::FunctionOpInterface func, const DynamicShapes &shapes);
  ~HintedTypes();
  HintedTypes(const HintedTypes &) = delete;
  HintedTypes &operator=(const HintedTypes &) = delete;

private:
  llvm::SmallVector<std::pair<mlir::Value, mlir::Type>> originals;
};

} // namespace ckpt

#endif // CKPT_ANALYSIS_DYNAMICSHAPES_H
