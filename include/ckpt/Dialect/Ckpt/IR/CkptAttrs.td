//===- CkptAttrs.td - Attributes of the ckpt dialect ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_CKPTATTRS_TD
#define CKPT_DIALECT_CKPT_IR_CKPTATTRS_TD

include "ckpt/Dialect/Ckpt/IR/CkptDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

class Ckpt_Attr<string cppName, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<Ckpt_Dialect, cppName, traits> {
  let mnemonic = attrMnemonic;
}

def Ckpt_Decision : I32Enum<"Decision", "what becomes of a value that the backward pass needs", [
  I32EnumCase<"MustSave", 0, "must_save">,
  I32EnumCase<"PreferSave", 1, "prefer_save">,
  I32EnumCase<"MustRecompute", 2, "must_recompute">,
  I32EnumCase<"PreferRecompute", 3, "prefer_recompute">,
  I32EnumCase<"MustOffload", 4, "must_offload">,
  I32EnumCase<"PreferOffload", 5, "prefer_offload">,
]> {
  let cppNamespace = "::ckpt";
}

def Ckpt_DecisionAttr : EnumAttr<Ckpt_Dialect, Ckpt_Decision, "decision"> {
  let summary = "save, recompute or offload a value";
  let description = [{
    The names are those of `torch.utils.checkpoint.CheckpointPolicy`. `must_*`
    binds every strategy; `prefer_*` steers `regions`, `segments` and `sqrt`, and
    decides among equally dear schedules in `budget`. Where a value that should
    be offloaded cannot be, it is saved, and a remark says why.

    Example:

    ```mlir
    #ckpt.decision<must_save>
    ```
  }];
  let assemblyFormat = "`<` $value `>`";
}

// Known to verifiers, so that a region can name one as if it were a symbol.
def Ckpt_ReadyPolicy : I32Enum<"ReadyPolicy", "a policy that need not be written", [
  I32EnumCase<"EverythingSaveable", 0, "everything_saveable">,
  I32EnumCase<"NothingSaveable", 1, "nothing_saveable">,
  I32EnumCase<"DotsSaveable", 2, "dots_saveable">,
  I32EnumCase<"DotsWithNoBatchDimsSaveable", 3,
              "dots_with_no_batch_dims_saveable">,
  I32EnumCase<"SaveOnlyTheseNames", 4, "save_only_these_names">,
  I32EnumCase<"SaveAnyNamesButThese", 5, "save_any_names_but_these">,
  I32EnumCase<"SaveAndOffloadOnlyTheseNames", 6,
              "save_and_offload_only_these_names">,
  I32EnumCase<"OffloadDotWithNoBatchDims", 7,
              "offload_dot_with_no_batch_dims">,
]> {
  let cppNamespace = "::ckpt";
}

def Ckpt_Generator : I32Enum<"Generator", "an algorithm that turns a state into random bits", [
  I32EnumCase<"Philox4x32", 0, "philox4x32">,
  I32EnumCase<"Threefry2x32", 1, "threefry2x32">,
]> {
  let cppNamespace = "::ckpt";
}

def Ckpt_GeneratorAttr : EnumAttr<Ckpt_Dialect, Ckpt_Generator, "generator"> {
  let summary = "which counter-based generator a draw uses";
  let description = [{
    `philox4x32` has ten rounds and is the default. `threefry2x32` has twenty
    and is laid out as JAX's, for programs that must draw what JAX draws.

    Example:

    ```mlir
    #ckpt.generator<threefry2x32>
    ```
  }];
  let assemblyFormat = "`<` $value `>`";
}

def Ckpt_RuleKind : I32Enum<"RuleKind", "what a policy rule looks at", [
  I32EnumCase<"Op", 0, "op">,
  I32EnumCase<"Name", 1, "name">,
  I32EnumCase<"Match", 2, "match">,
]> {
  let cppNamespace = "::ckpt";
}

def Ckpt_RegionAttr : Ckpt_Attr<"Region", "region"> {
  let summary = "membership of a flat operation in a checkpoint region";
  let description = [{
    Marks an operation as part of the checkpoint region `name`. Operations with
    equal names belong together wherever they stand. Nested regions are joined
    with `/`. The optional policy is a `ckpt.policy` symbol, or the name of a
    policy that needs no list, such as `@dots_saveable`.

    Example:

    ```mlir
    #ckpt.region<"block0">
    #ckpt.region<"block0/attention", policy = @dots>
    ```
  }];
  let parameters = (ins StringRefParameter<"name of the region">:$name,
                        OptionalParameter<"::mlir::FlatSymbolRefAttr">:$policy);
  let assemblyFormat = "`<` $name (`,` `policy` `=` $policy^)? `>`";
  let genVerifyDecl = 1;
}

def Ckpt_TransferKind : I32Enum<"TransferKind", "one end of a stay in host memory", [
  I32EnumCase<"Release", 0, "release">,
  I32EnumCase<"Prefetch", 1, "prefetch">,
]> {
  let cppNamespace = "::ckpt";
}

def Ckpt_TransferAttr : Ckpt_Attr<"Transfer", "transfer"> {
  let summary = "something that happens to a step's result before an operation";
  let description = [{
    An element of `ckpt.transfers`. `release` waits until what step `step`
    computed last is on the host, and frees it; the copy starts right behind
    that step. `prefetch` starts the copy back.

    `at` counts the steps of the operation's `ckpt.recompute` that run before:
    0, the default, is before all of them.

    Example:

    ```mlir
    #ckpt.transfer<release 5>
    #ckpt.transfer<prefetch 5, at = 2>
    ```
  }];
  let parameters = (ins EnumParameter<Ckpt_TransferKind>:$kind,
                        "int64_t":$step,
                        DefaultValuedParameter<"int64_t", "0">:$at);
  let assemblyFormat = "`<` $kind $step (`,` `at` `=` $at^)? `>`";
  let genVerifyDecl = 1;
}

#endif // CKPT_DIALECT_CKPT_IR_CKPTATTRS_TD
