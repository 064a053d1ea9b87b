//===- RngDevice.h - Which generator a draw uses ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_RNGDEVICE_H
#define CKPT_DIALECT_CKPT_IR_RNGDEVICE_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"

#include <optional>
#include <string>

namespace ckpt {

/// A device that has a default generator.
struct RngDevice {
  llvm::StringRef type;
  int32_t index = 0;
};

/// Reads `type` or `type:index`; nullopt if `text` is neither.
std::optional<RngDevice> parseRngDevice(llvm::StringRef text);

/// The device of a stateful operation, spelled `type:index`: `stated` if it is
/// given, else the nearest `ckpt.device` around `op`, else device 0 of the
/// module's `ckpt.default_device_type`, else `cpu:0`.
std::string getRngDevice(mlir::Operation *op, mlir::StringAttr stated);

/// Writes the device of every stateful operation under `root` into it, so that
/// it may be moved.
void stateRngDevices(mlir::Operation *root);

} // namespace ckpt

#endif // CKPT_DIALECT_CKPT_IR_RNGDEVICE_H
