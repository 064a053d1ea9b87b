//===- ReplayClasses.h - What a second run gives ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_ANALYSIS_REPLAYCLASSES_H
#define CKPT_ANALYSIS_REPLAYCLASSES_H

#include "ckpt/Interfaces/RematInterfaces.h"
#include "mlir/IR/Operation.h"

namespace ckpt {

/// The class of `op` alone: `ckpt.replay`, else RematReplayOpInterface, else
/// what is known of operations of unregistered dialects, by name.
ReplayClass getOwnReplayClass(mlir::Operation *op);

/// The worst class of `op` and of what is nested in it. `ckpt.replay` on `op`
/// speaks for all of it.
ReplayClass getReplayClass(mlir::Operation *op);

/// As `ckpt.replay` spells it.
llvm::StringRef stringifyReplayClass(ReplayClass replay);
std::optional<ReplayClass> symbolizeReplayClass(llvm::StringRef name);

/// Whether `op` is a collective that may run again all the same: it, or what it
/// is nested in, has `ckpt.allow_collective_recompute`.
bool allowsCollectiveRecompute(mlir::Operation *op);

/// Whether `op` is an input to a shape or to a collective's control: a scalar
/// or an integer tensor that a result of dynamic shape, a collective, or an
/// operation with a collective in it depends on.
bool controlsShapeOrCollective(mlir::Operation *op);

} // namespace ckpt

#endif // CKPT_ANALYSIS_REPLAYCLASSES_H
