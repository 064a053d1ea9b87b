//===- PinSteps.h - What must not run again because of writes ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file finds the steps of a graph that would not give the values of the
// first time, because something was overwritten since.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_ANALYSIS_PINSTEPS_H
#define CKPT_LIB_ANALYSIS_PINSTEPS_H

#include "ckpt/Analysis/RematGraph.h"

namespace ckpt {

/// The operand whose storage result `result` of `op` overwrites, as
/// `ckpt.inplace` states it. Destination-passing operations are left out: their
/// destination is a value, and copied while it is live.
std::optional<unsigned> getOverwrittenOperand(mlir::Operation *op,
                                              unsigned result);

/// Pins steps that overwrite an operand, and those that read it.
void pinOverwritten(
    std::vector<Step> &steps, remat::Problem &problem,
    llvm::function_ref<std::optional<remat::TensorId>(mlir::Value)> getTensor);

/// Frees steps that only read memory that nothing may write later, and pins
/// those that read, perhaps through a tensor, memory that something may.
void pinReadersOfMemory(std::vector<Step> &steps, remat::Problem &problem,
                        mlir::FunctionOpInterface func,
                        const LegalityOptions &options);

} // namespace ckpt

#endif // CKPT_LIB_ANALYSIS_PINSTEPS_H
