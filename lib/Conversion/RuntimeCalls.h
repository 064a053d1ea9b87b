//===- RuntimeCalls.h - Calls of the runtime --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_RUNTIMECALLS_H
#define CKPT_LIB_CONVERSION_RUNTIMECALLS_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"

namespace ckpt {

/// Calls the function `name` of the runtime, and declares it the first time.
mlir::func::CallOp callRuntime(mlir::OpBuilder &builder, mlir::Location loc,
                               mlir::SymbolTable &symbols, llvm::StringRef name,
                               mlir::ValueRange operands,
                               mlir::TypeRange results = {});

/// The address of the first element of `buffer`, as a pointer.
mlir::Value getPointer(mlir::OpBuilder &builder, mlir::Location loc,
                       mlir::Value buffer);
/// `address`, of type index, as a pointer.
mlir::Value toPointer(mlir::OpBuilder &builder, mlir::Location loc,
                      mlir::Value address);

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_RUNTIMECALLS_H
