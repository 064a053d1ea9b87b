//===- CheckKernelInput.h - What can be lowered -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_CHECKKERNELINPUT_H
#define CKPT_LIB_CONVERSION_CHECKKERNELINPUT_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace ckpt {

/// An error, where it stands, for the first thing that outlining and the stages
/// behind it cannot deal with.
mlir::LogicalResult checkKernelInput(mlir::func::FuncOp func);

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_CHECKKERNELINPUT_H
