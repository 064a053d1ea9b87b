//===- CkptTypes.td - Types of the ckpt dialect -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_CKPTTYPES_TD
#define CKPT_DIALECT_CKPT_IR_CKPTTYPES_TD

include "ckpt/Dialect/Ckpt/IR/CkptDialect.td"
include "mlir/IR/AttrTypeBase.td"

def Ckpt_RngStateType : TypeDef<Ckpt_Dialect, "RngState"> {
  let mnemonic = "rng_state";
  let summary = "state of a counter-based generator of random numbers";
  let description = [{
    16 bytes: a seed and an offset, both 64-bit. The offset counts blocks of 128
    bits of the stream that belongs to the seed. What a draw at a state gives is
    written down in docs/Rng.md; it is a function of the state alone.

    Example:

    ```mlir
    !ckpt.rng_state
    ```
  }];
  let builderCall = "$_builder.getType<::ckpt::RngStateType>()";
}

def Ckpt_OffloadedType : TypeDef<Ckpt_Dialect, "Offloaded"> {
  let mnemonic = "offloaded";
  let summary = "a value in host memory, or on its way there";
  let description = [{
    The result of `ckpt.offload`.

    Example:

    ```mlir
    !ckpt.offloaded<tensor<8xf32>>
    ```
  }];
  let parameters = (ins "::mlir::Type":$value);
  let builders = [TypeBuilderWithInferredContext<(ins "::mlir::Type":$value), [{
    return $_get(value.getContext(), value);
  }]>];
  let assemblyFormat = "`<` $value `>`";
}

def Ckpt_IncomingType : TypeDef<Ckpt_Dialect, "Incoming"> {
  let mnemonic = "incoming";
  let summary = "a value on its way back from host memory";
  let description = [{
    The result of `ckpt.prefetch`: device memory that is in use, with no defined
    content yet.

    Example:

    ```mlir
    !ckpt.incoming<tensor<8xf32>>
    ```
  }];
  let parameters = (ins "::mlir::Type":$value);
  let builders = [TypeBuilderWithInferredContext<(ins "::mlir::Type":$value), [{
    return $_get(value.getContext(), value);
  }]>];
  let assemblyFormat = "`<` $value `>`";
}

#endif // CKPT_DIALECT_CKPT_IR_CKPTTYPES_TD
