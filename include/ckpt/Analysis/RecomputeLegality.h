//===- RecomputeLegality.h - Which operations may run twice -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file decides which operations may be run again. The answer is yes only
// if it is known that a second run on the same operands gives the same results
// and does nothing else; when unsure it is no.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_ANALYSIS_RECOMPUTELEGALITY_H
#define CKPT_ANALYSIS_RECOMPUTELEGALITY_H

#include "mlir/IR/Operation.h"

#include <string>

namespace ckpt {

struct LegalityOptions {
  /// Namespaces of unregistered dialects whose operations have no effects.
  /// Operations of these dialects that are known to have effects (random
  /// numbers, communication, custom calls) stay illegal.
  llvm::SmallVector<std::string> assumePure = {"stablehlo", "chlo", "aten"};
};

/// The first reason why `op` must not run twice; empty if it may. In this
/// order: `ckpt.recomputable`, memory effects, nested operations. Collectives
/// (ReplayClasses.h) need `ckpt.allow_collective_recompute`. Random draws
/// (RngDrawOpInterface) may: ckpt-apply-remat gives them back their state.
std::string whyNotRecomputable(mlir::Operation *op,
                               const LegalityOptions &options);

/// True if it is not known what `op`, nested operations left out, does to
/// memory.
bool hasUnknownEffects(mlir::Operation *op, const LegalityOptions &options);

/// True if `op` and what is nested in it are known to do nothing to memory but
/// read it. Then it may run again where nothing has been written since.
bool onlyReadsMemory(mlir::Operation *op, const LegalityOptions &options);

/// True if `op` changes or reads anything but its operands and results, as far
/// as is known; an operation of unknown effects counts as having some.
/// `ckpt.recomputable` is not asked.
bool hasSideEffects(mlir::Operation *op, const LegalityOptions &options);

} // namespace ckpt

#endif // CKPT_ANALYSIS_RECOMPUTELEGALITY_H
