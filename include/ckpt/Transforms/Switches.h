//===- Switches.h - Module attributes that override options -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_SWITCHES_H
#define CKPT_TRANSFORMS_SWITCHES_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"

namespace ckpt {

/// The bool attribute `name` of the innermost operation around `op`, or of `op`
/// itself, that has one; else `option`. So a program turns debugging or early
/// stopping on or off whatever the options of the passes say, as
/// `set_checkpoint_debug_enabled` and `set_checkpoint_early_stop` do.
inline bool getSwitch(mlir::Operation *op, llvm::StringRef name, bool option) {
  for (; op; op = op->getParentOp())
    if (auto value = op->getAttrOfType<mlir::BoolAttr>(name))
      return value.getValue();
  return option;
}

} // namespace ckpt

#endif // CKPT_TRANSFORMS_SWITCHES_H
