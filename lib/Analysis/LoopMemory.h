//===- LoopMemory.h - What a loop needs besides its results -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The model of scf.for: each carried tensor has one buffer, that of the loop's
// result, for all iterations. What an iteration makes for itself is workspace;
// what it hands on is written into the carried buffer at its end. Operations
// write in place
//
//  - where their destination is a carried tensor, or a temporary of the
//    iteration, that nothing reads later (insert_slice into a stack, an inner
//    loop that goes on with a carried value);
//  - where what they make is only inserted into a tensor like that, or is what
//    is handed on and the carried value is not read any more.
//
// This is what the CPU pipeline does with a loop.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_ANALYSIS_LOOPMEMORY_H
#define CKPT_LIB_ANALYSIS_LOOPMEMORY_H

#include "ckpt/Solver/Problem.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace ckpt {

/// Bytes that `loop` needs while it runs, its results and what it reads not
/// counted. `getWorkspace` gives the same for other operations in its body.
/// Linear in operations and uses but for long chains of views.
mlir::FailureOr<remat::Bytes> getLoopWorkspace(
    mlir::scf::ForOp loop,
    llvm::function_ref<mlir::FailureOr<remat::Bytes>(mlir::Operation *)>
        getWorkspace);

} // namespace ckpt

#endif // CKPT_LIB_ANALYSIS_LOOPMEMORY_H
