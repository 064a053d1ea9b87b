//===- TransferCalls.h - Calls of the runtime for transfers -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_TRANSFERCALLS_H
#define CKPT_LIB_CONVERSION_TRANSFERCALLS_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/SymbolTable.h"

namespace ckpt {

/// Builds calls of what ckpt/Offload.h offers to compiled steps, at the
/// insertion point.
class TransferCalls {
public:
  TransferCalls(mlir::OpBuilder &builder, mlir::Location loc,
                mlir::SymbolTable &symbols)
      : builder(builder), loc(loc), symbols(symbols) {}

  /// The bytes of `base` from `offset` on, in the type that the calls take: a
  /// memref is passed as its address.
  mlir::Value getBuffer(mlir::Value base, mlir::Value offset);

  mlir::Value offload(mlir::Value buffer, int64_t bytes);
  void waitOffload(mlir::Value handle, mlir::Value buffer);
  void prefetch(mlir::Value handle, mlir::Value buffer);
  void waitPrefetch(mlir::Value handle, mlir::Value buffer);

private:
  mlir::OpBuilder &builder;
  mlir::Location loc;
  mlir::SymbolTable &symbols;
};

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_TRANSFERCALLS_H
