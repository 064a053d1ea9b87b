//===- CkptRngOps.td - Random numbers ---------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_CKPTRNGOPS_TD
#define CKPT_DIALECT_CKPT_IR_CKPTRNGOPS_TD

include "ckpt/Dialect/Ckpt/IR/CkptAttrs.td"
include "ckpt/Dialect/Ckpt/IR/CkptTypes.td"
include "ckpt/Interfaces/RematInterfaces.td"
include "ckpt/Interfaces/RngInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Ckpt_RngOp<string mnemonic, list<Trait> traits = []>
    : Op<Ckpt_Dialect, "rng." # mnemonic, traits>;

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

/// Reads or writes the default generator of a device.
class Ckpt_RngDeviceOp<string mnemonic>
    : Ckpt_RngOp<mnemonic, [DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
                            DeclareOpInterfaceMethods<RematCostOpInterface>]> {
  let hasVerifier = 1;
}

def Ckpt_RngGetStateOp : Ckpt_RngDeviceOp<"get_state"> {
  let summary = "the state of a device's default generator";
  let description = [{
    Reads the generator of `device`. Without a device it is that of the nearest
    enclosing `ckpt.device` attribute, else device 0 of the module's
    `ckpt.default_device_type`, else `cpu:0`. It is ordered among all other
    operations on that generator.

    Example:

    ```mlir
    %s = ckpt.rng.get_state on "cuda:1"
    ```
  }];
  let arguments = (ins OptionalAttr<StrAttr>:$device);
  let results = (outs Ckpt_RngStateType:$state);
  let assemblyFormat = "(`on` $device^)? attr-dict";
}

def Ckpt_RngSetStateOp : Ckpt_RngDeviceOp<"set_state"> {
  let summary = "sets the state of a device's default generator";
  let description = [{
    Later draws on the device go on from `state`. The device is found as for
    `ckpt.rng.get_state`.

    Example:

    ```mlir
    ckpt.rng.set_state %s on "cuda:1"
    ```
  }];
  let arguments = (ins Ckpt_RngStateType:$state, OptionalAttr<StrAttr>:$device);
  let assemblyFormat = "$state (`on` $device^)? attr-dict";
}

def Ckpt_RngSeedOp : Ckpt_RngDeviceOp<"seed"> {
  let summary = "seeds a device's default generator";
  let description = [{
    Sets the state of the generator to (`seed`, 0).

    Example:

    ```mlir
    ckpt.rng.seed %seed on "cpu:0"
    ```
  }];
  let arguments = (ins I64:$seed, OptionalAttr<StrAttr>:$device);
  let assemblyFormat = "$seed (`on` $device^)? attr-dict";
}

class Ckpt_RngStateOp<string mnemonic>
    : Ckpt_RngOp<mnemonic, [Pure,
                            DeclareOpInterfaceMethods<RematCostOpInterface>]>;

def Ckpt_RngPackOp : Ckpt_RngStateOp<"pack"> {
  let summary = "a state from a seed and an offset";
  let description = [{
    Example:

    ```mlir
    %s = ckpt.rng.pack %seed, %offset
    ```
  }];
  let arguments = (ins I64:$seed, I64:$offset);
  let results = (outs Ckpt_RngStateType:$state);
  let assemblyFormat = "$seed `,` $offset attr-dict";
}

def Ckpt_RngUnpackOp : Ckpt_RngStateOp<"unpack"> {
  let summary = "the seed and the offset of a state";
  let description = [{
    Example:

    ```mlir
    %seed, %offset = ckpt.rng.unpack %s
    ```
  }];
  let arguments = (ins Ckpt_RngStateType:$state);
  let results = (outs I64:$seed, I64:$offset);
  let assemblyFormat = "$state attr-dict";
  let hasFolder = 1;
}

def Ckpt_RngAdvanceOp : Ckpt_RngStateOp<"advance"> {
  let summary = "moves a state on";
  let description = [{
    Adds `blocks` to the offset, as a draw of that many blocks would. A sum past
    2^64 is an error when the program runs.

    Example:

    ```mlir
    %s1 = ckpt.rng.advance %s0 by %blocks
    ```
  }];
  let arguments = (ins Ckpt_RngStateType:$state, I64:$blocks);
  let results = (outs Ckpt_RngStateType:$result);
  let assemblyFormat = "$state `by` $blocks attr-dict";
  let hasFolder = 1;
}

def Ckpt_RngForkOp : Ckpt_RngStateOp<"fork"> {
  let summary = "an independent generator derived from a state";
  let description = [{
    The state of child number `child`: a new seed, and offset 0. The streams of
    the children and of the parent are different whatever is drawn from them.
    The parent does not change: the same number gives the same child.

    Example:

    ```mlir
    %child = ckpt.rng.fork %s, %n
    ```
  }];
  let arguments = (ins Ckpt_RngStateType:$state, I64:$child);
  let results = (outs Ckpt_RngStateType:$result);
  let assemblyFormat = "$state `,` $child attr-dict";
}

//===----------------------------------------------------------------------===//
// Draws
//===----------------------------------------------------------------------===//

class Ckpt_DrawOp<string mnemonic, list<Trait> traits = []>
    : Op<Ckpt_Dialect, mnemonic, traits # [
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<RematCostOpInterface>,
        DeclareOpInterfaceMethods<RngDrawOpInterface,
          ["getDrawnBlocks", "buildDrawnBlocks", "buildPure"]>]> {
  let hasVerifier = 1;
}

defvar drawArguments = (ins Variadic<Index>:$dynamic_sizes,
                            Optional<Ckpt_RngStateType>:$state,
                            OptionalAttr<StrAttr>:$device,
                            DefaultValuedAttr<Ckpt_GeneratorAttr,
                              "::ckpt::Generator::Philox4x32">:$generator);

/// A draw whose result has the given elements.
class Ckpt_FillDrawOp<string mnemonic, Type element>
    : Ckpt_DrawOp<"rng." # mnemonic, [AttrSizedOperandSegments]> {
  let arguments = drawArguments;
  let results = (outs RankedTensorOf<[element]>:$result,
                      Optional<Ckpt_RngStateType>:$new_state);
  let assemblyFormat = [{
    (`(` $dynamic_sizes^ `)`)? (`from` $state^)? (`on` $device^)? attr-dict `:`
    type($result) `` custom<NewState>(type($new_state), ref($state))
  }];
}

def Ckpt_RngBitsOp : Ckpt_FillDrawOp<"bits", AnyTypeOf<[I32, I64]>> {
  let summary = "draws random bits";
  let description = [{
    Every element is random bits. With `from` the operation is pure: it draws
    from a state and returns the next one. Without, it draws from the default
    generator of a device (see `ckpt.rng.get_state`) and moves it on.

    The operands in parentheses are the dynamic extents of the result.

    With `generator = #ckpt.generator<threefry2x32>` and an offset of 0 the
    result is that of `jax.random.bits` for the key `jax.random.key(seed)`.

    Example:

    ```mlir
    %r = ckpt.rng.bits on "cpu:0" : tensor<8xi32>
    %q, %s1 = ckpt.rng.bits from %s0 : tensor<8xi64>
    ```
  }];
}

def Ckpt_RngUniformOp
    : Ckpt_FillDrawOp<"uniform", AnyTypeOf<[F16, BF16, F32, F64]>> {
  let summary = "draws uniformly distributed numbers in [0, 1)";
  let description = [{
    Forms and generators are those of `ckpt.rng.bits`; threefry2x32 gives what
    `jax.random.uniform` does, for f32 and f64.

    Example:

    ```mlir
    %r = ckpt.rng.uniform : tensor<8xf32>
    %q, %s1 = ckpt.rng.uniform(%n) from %s0 : tensor<?xf32>
    ```
  }];
}

def Ckpt_RngNormalOp
    : Ckpt_FillDrawOp<"normal", AnyTypeOf<[F16, BF16, F32, F64]>> {
  let summary = "draws normally distributed numbers, mean 0 and variance 1";
  let description = [{
    By the method of Box and Muller, in arithmetic that is the same on every
    target. Forms are those of `ckpt.rng.bits`; the generator is philox4x32.

    Example:

    ```mlir
    %r = ckpt.rng.normal : tensor<8xf32>
    ```
  }];
}

def Ckpt_RngBernoulliOp : Ckpt_FillDrawOp<"bernoulli", I1> {
  let summary = "draws true with a given probability";
  let description = [{
    Forms and generators are those of `ckpt.rng.bits`; threefry2x32 gives what
    `jax.random.bernoulli` does. `width` bits are drawn for an element: 32, or
    16 or 8 where `probability` is a multiple of 2^-width, which is faster and
    has a layout of its own.

    Example:

    ```mlir
    %r = ckpt.rng.bernoulli 0.25 {width = 8 : i32} : tensor<8xi1>
    ```
  }];
  let arguments = !con((ins F64Attr:$probability,
                            DefaultValuedAttr<I32Attr, "32">:$width), drawArguments);
  let assemblyFormat = [{
    $probability (`(` $dynamic_sizes^ `)`)? (`from` $state^)? (`on` $device^)?
    attr-dict `:` type($result) `` custom<NewState>(type($new_state), ref($state))
  }];
}

def Ckpt_DropoutOp : Ckpt_DrawOp<"dropout", [
    AttrSizedResultSegments, AllTypesMatch<["input", "result"]>]> {
  let summary = "sets random elements to zero and scales the rest";
  let description = [{
    Each element is zero with probability `rate`, else multiplied by 1 / (1 -
    `rate`), rounded to the element type. The second result, if asked for, is
    the mask: true where an element was kept. Forms and `width` are those of
    `ckpt.rng.bernoulli`.

    Example:

    ```mlir
    %y = ckpt.dropout %x, 0.1 : tensor<8xf32>
    %z, %mask = ckpt.dropout %x, 0.1 on "cuda:0" : tensor<8xf32>, tensor<8xi1>
    %w, %s1 = ckpt.dropout %x, 0.1 from %s0 : tensor<8xf32>
    ```
  }];
  let arguments = (ins RankedTensorOf<[F16, BF16, F32, F64]>:$input,
                       F64Attr:$rate,
                       Optional<Ckpt_RngStateType>:$state,
                       OptionalAttr<StrAttr>:$device,
                       DefaultValuedAttr<Ckpt_GeneratorAttr,
                         "::ckpt::Generator::Philox4x32">:$generator,
                       DefaultValuedAttr<I32Attr, "32">:$width);
  let results = (outs AnyRankedTensor:$result,
                      Optional<RankedTensorOf<[I1]>>:$mask,
                      Optional<Ckpt_RngStateType>:$new_state);
  let assemblyFormat = [{
    $input `,` $rate (`from` $state^)? (`on` $device^)? attr-dict `:`
    type($input) (`,` type($mask)^)? `` custom<NewState>(type($new_state), ref($state))
  }];
}

//===----------------------------------------------------------------------===//
// Single elements
//===----------------------------------------------------------------------===//

def Ckpt_RngBlockOp : Ckpt_RngOp<"block", [
    Pure, DeclareOpInterfaceMethods<RematCostOpInterface>,
    DeclareOpInterfaceMethods<RngDrawOpInterface>]> {
  let summary = "the random block that an element of a draw is made of";
  let description = [{
    What draws become: inside of a loop over the elements of a draw that starts
    at (`seed`, `offset`), the four words of the block of element `index`, and
    which of the parts of that block the element is. `width` is the number of
    bits of a part.

    Sixteen consecutive elements are the same part of sixteen consecutive
    blocks, and `128 / width` such rows share their blocks, so that a loop can
    be tiled to compute each block once (`ckpt-lower-linalg-to-loops` does).

    Example:

    ```mlir
    %w0, %w1, %w2, %w3, %part = ckpt.rng.block %seed, %offset, %i width 32
    ```
  }];
  let arguments = (ins I64:$seed, I64:$offset, Index:$index,
                       ConfinedAttr<I32Attr, [
                         IntIsOneOf<[8, 16, 32, 64]>]>:$width);
  let results = (outs I32:$word0, I32:$word1, I32:$word2, I32:$word3,
                      I32:$part);
  let assemblyFormat = [{
    $seed `,` $offset `,` $index `width` $width attr-dict
  }];
}

def Ckpt_RngThreefryOp : Ckpt_RngOp<"threefry", [
    Pure, DeclareOpInterfaceMethods<RematCostOpInterface>,
    DeclareOpInterfaceMethods<RngDrawOpInterface>]> {
  let summary = "the two words of Threefry2x32 of an element of a draw";
  let description = [{
    As `ckpt.rng.block` for threefry2x32: the key is the seed, high half first,
    the counter is `offset` + `index`, high half first.

    Example:

    ```mlir
    %w0, %w1 = ckpt.rng.threefry %seed, %offset, %i
    ```
  }];
  let arguments = (ins I64:$seed, I64:$offset, Index:$index);
  let results = (outs I32:$word0, I32:$word1);
  let assemblyFormat = "$seed `,` $offset `,` $index attr-dict";
}

#endif // CKPT_DIALECT_CKPT_IR_CKPTRNGOPS_TD
