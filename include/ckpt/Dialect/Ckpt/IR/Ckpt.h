//===- Ckpt.h - The ckpt dialect --------------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_CKPT_H
#define CKPT_DIALECT_CKPT_IR_CKPT_H

#include "ckpt/Dialect/Ckpt/IR/CkptAttrNames.h"
#include "ckpt/Interfaces/RematInterfaces.h"
#include "ckpt/Interfaces/RngInterfaces.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "ckpt/Dialect/Ckpt/IR/CkptDialect.h.inc"
#include "ckpt/Dialect/Ckpt/IR/CkptEnums.h.inc"

namespace ckpt {

/// Whether `name` is a policy that needs neither rules nor a list of names, so
/// that a region can refer to it like to a symbol.
bool isPlainReadyPolicy(llvm::StringRef name);

/// The queues of copies to and from host memory.
struct HostLinkResource : mlir::SideEffects::Resource::Base<HostLinkResource> {
  llvm::StringRef getName() final { return "<HostLink>"; }
};

} // namespace ckpt

#define GET_ATTRDEF_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptAttrs.h.inc"

#define GET_TYPEDEF_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptTypes.h.inc"

namespace ckpt {
/// What checks at run time report to; no other operation reads it.
struct CheckResource : mlir::SideEffects::Resource::Base<CheckResource> {
  llvm::StringRef getName() final { return "<Check>"; }
};
} // namespace ckpt

#define GET_OP_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptOps.h.inc"
#define GET_OP_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptRngOps.h.inc"
#define GET_OP_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptOffloadOps.h.inc"

namespace ckpt {

/// True if `op` is part of a round trip to host memory.
bool isTransferOp(mlir::Operation *op);

/// `part` stands for a piece of `whole`, a call or a loop that is taken apart:
/// gives it the attributes of `whole` that hold of each piece, where it has none
/// of its own.
void passOnTags(mlir::Operation *whole, mlir::Operation *part);

} // namespace ckpt

#endif // CKPT_DIALECT_CKPT_IR_CKPT_H
