//===- RngInterfaces.td - What draws random numbers -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_INTERFACES_RNGINTERFACES_TD
#define CKPT_INTERFACES_RNGINTERFACES_TD

include "mlir/IR/OpBase.td"

def RngDrawOpInterface : OpInterface<"RngDrawOpInterface"> {
  let cppNamespace = "::ckpt";
  let description = [{
    An operation that draws random numbers. What it draws is a function of the
    state of a counter-based generator: a state that it is given (the pure
    form), or that of a device's default generator, which it moves on (the
    stateful form). It has no other effect.

    Remat relies on this: a draw gives the same numbers again if it starts from
    the same state.
  }];
  let methods = [
    InterfaceMethod<[{
      The operands that say from which state the operation draws; empty for the
      stateful form.
    }], "::llvm::SmallVector<::mlir::Value, 2>", "getDrawKey", (ins)>,
    InterfaceMethod<[{
      The device whose generator the stateful form draws from, as `type:index`;
      empty for the pure form.
    }], "::std::string", "getDrawnDevice", (ins)>,
    InterfaceMethod<[{
      By how many blocks the draw moves a state on; nullopt if that depends on
      dynamic extents, or if the operation draws single elements.
    }], "::std::optional<uint64_t>", "getDrawnBlocks", (ins), "",
      [{ return std::nullopt; }]>,
    InterfaceMethod<[{
      Builds the same for dynamic extents, as an i64.
    }], "::mlir::Value", "buildDrawnBlocks", (ins "::mlir::OpBuilder &":$builder),
      "", [{ return {}; }]>,
    InterfaceMethod<[{
      Builds the pure form that draws from `state`. Its results are those of
      this operation, and the next state. Only for the stateful form.
    }], "::mlir::Operation *", "buildPure",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Value":$state), "",
      [{ return nullptr; }]>,
  ];
}

#endif // CKPT_INTERFACES_RNGINTERFACES_TD
