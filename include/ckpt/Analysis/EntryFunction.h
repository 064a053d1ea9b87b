//===- EntryFunction.h - The function to work on ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_ANALYSIS_ENTRYFUNCTION_H
#define CKPT_ANALYSIS_ENTRYFUNCTION_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace ckpt {

/// The function named `name`; if that is empty, the only public function with a
/// body, else `main`. Emits an error on `module` that lists the candidates if
/// there is none.
mlir::FailureOr<mlir::FunctionOpInterface>
findEntryFunction(mlir::ModuleOp module, llvm::StringRef name = "");

} // namespace ckpt

#endif // CKPT_ANALYSIS_ENTRYFUNCTION_H
