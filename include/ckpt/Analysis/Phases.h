//===- Phases.h - Forward and backward pass ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file tells the forward pass of a training step from the rest of it.
// Only strategies that name regions or segments need that; budgets do not.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_ANALYSIS_PHASES_H
#define CKPT_ANALYSIS_PHASES_H

#include "ckpt/Solver/Problem.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <string>

namespace ckpt {

/// The phase that `op` itself states: `ckpt.phase`, else its location, where
/// JAX writes `jvp(f)` for forward and `transpose(jvp(f))` for backward
/// operations.
remat::Phase getPhase(mlir::Operation *op);

/// Every name in `loc`, outermost first, joined with newlines: what regular
/// expressions over locations are matched against.
std::string getLocationNames(mlir::Location loc);

/// Emits an error unless the body of `func` is one block: what the analyses
/// describe.
mlir::LogicalResult requireOneBlock(mlir::FunctionOpInterface func);

/// Writes `ckpt.phase` on every operation of the body of `func`. Forward is
/// what the result marked `ckpt.loss` depends on; without such a result, what
/// states to be forward and whatever that depends on. The rest is backward.
/// Fails with an error on `func` if it is not one block, or if nothing tells;
/// its note ends in `alternative`, what else the user may do.
mlir::LogicalResult assignPhases(
    mlir::FunctionOpInterface func,
    llvm::StringRef alternative =
        ", or use strategy=budget, which needs no phases unless a policy "
        "says something");

} // namespace ckpt

#endif // CKPT_ANALYSIS_PHASES_H
