//===- RngInterfaces.h - What draws random numbers --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_INTERFACES_RNGINTERFACES_H
#define CKPT_INTERFACES_RNGINTERFACES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include <optional>
#include <string>

namespace ckpt {

/// The generators of all devices. Effects on it carry the device as a string
/// attribute.
struct RngResource : mlir::SideEffects::Resource::Base<RngResource> {
  llvm::StringRef getName() final { return "<RngState>"; }
};

/// The devices from whose default generators `op`, or what is nested in it,
/// draws; sorted, without duplicates.
llvm::SmallVector<std::string> getDrawnDevices(mlir::Operation *op);

/// True if `op`, or what is nested in it, draws random numbers.
bool drawsRandomNumbers(mlir::Operation *op);

} // namespace ckpt

#include "ckpt/Interfaces/RngInterfaces.h.inc"

#endif // CKPT_INTERFACES_RNGINTERFACES_H
