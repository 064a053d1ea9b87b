//===- ReorderSteps.h - Operations into the order of a plan -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_REORDERSTEPS_H
#define CKPT_LIB_TRANSFORMS_REORDERSTEPS_H

#include "ckpt/Analysis/RematGraph.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <vector>

namespace ckpt {

/// The steps of `graph` in the order that `ckpt.place` says; program order if
/// it is nowhere. An error if places are missing or used twice, or if a step
/// would run before one whose result it reads.
mlir::FailureOr<std::vector<remat::OpId>>
readStepOrder(const RematGraph &graph);

/// Moves the operations of the steps of `func` into `order`, each with the free
/// operations that it needs before it. Linear.
void moveSteps(mlir::FunctionOpInterface func, const RematGraph &graph,
               llvm::ArrayRef<remat::OpId> order);

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_REORDERSTEPS_H
