//===- CkptAttrNames.h - Names of discardable attributes --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_CKPTATTRNAMES_H
#define CKPT_DIALECT_CKPT_IR_CKPTATTRNAMES_H

#include "llvm/ADT/StringRef.h"

namespace ckpt {

/// Names of the discardable attributes; the dialect's description says what
/// each means.
namespace attr {
inline constexpr llvm::StringLiteral kRegion = "ckpt.region";
inline constexpr llvm::StringLiteral kPhase = "ckpt.phase";
inline constexpr llvm::StringLiteral kExecGroup = "ckpt.exec_group";
inline constexpr llvm::StringLiteral kCost = "ckpt.cost";
inline constexpr llvm::StringLiteral kAlias = "ckpt.alias";
inline constexpr llvm::StringLiteral kInplace = "ckpt.inplace";
inline constexpr llvm::StringLiteral kBytes = "ckpt.bytes";
inline constexpr llvm::StringLiteral kDimHint = "ckpt.dim_hint";
inline constexpr llvm::StringLiteral kWorkspace = "ckpt.workspace";
inline constexpr llvm::StringLiteral kRecomputable = "ckpt.recomputable";
inline constexpr llvm::StringLiteral kReplay = "ckpt.replay";
inline constexpr llvm::StringLiteral kAllowCollectiveRecompute =
    "ckpt.allow_collective_recompute";
inline constexpr llvm::StringLiteral kStep = "ckpt.step";
inline constexpr llvm::StringLiteral kRecompute = "ckpt.recompute";
inline constexpr llvm::StringLiteral kPlace = "ckpt.place";
inline constexpr llvm::StringLiteral kTransfers = "ckpt.transfers";
inline constexpr llvm::StringLiteral kLoss = "ckpt.loss";
inline constexpr llvm::StringLiteral kSaved = "ckpt.saved";
inline constexpr llvm::StringLiteral kPlan = "ckpt.plan";
inline constexpr llvm::StringLiteral kDraw = "ckpt.draw";
inline constexpr llvm::StringLiteral kDevice = "ckpt.device";
inline constexpr llvm::StringLiteral kDefaultDeviceType =
    "ckpt.default_device_type";
inline constexpr llvm::StringLiteral kSegment = "ckpt.segment";
inline constexpr llvm::StringLiteral kBaselinePeak = "ckpt.baseline_peak";
inline constexpr llvm::StringLiteral kFused = "ckpt.fused";
inline constexpr llvm::StringLiteral kDebug = "ckpt.debug";
inline constexpr llvm::StringLiteral kEarlyStop = "ckpt.early_stop";
inline constexpr llvm::StringLiteral kEmulates = "ckpt.emulates";
} // namespace attr

} // namespace ckpt

#endif // CKPT_DIALECT_CKPT_IR_CKPTATTRNAMES_H
