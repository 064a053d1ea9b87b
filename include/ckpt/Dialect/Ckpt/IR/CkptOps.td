//===- CkptOps.td - Operations of the ckpt dialect --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_CKPTOPS_TD
#define CKPT_DIALECT_CKPT_IR_CKPTOPS_TD

include "ckpt/Dialect/Ckpt/IR/CkptAttrs.td"
include "ckpt/Interfaces/RematInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/IR/SymbolInterfaces.td"

class Ckpt_Op<string mnemonic, list<Trait> traits = []>
    : Op<Ckpt_Dialect, mnemonic, traits>;

//===----------------------------------------------------------------------===//
// Regions and tags
//===----------------------------------------------------------------------===//

def Ckpt_CheckpointOp : Ckpt_Op<"checkpoint", [
    RecursiveMemoryEffects, SingleBlockImplicitTerminator<"::ckpt::YieldOp">,
    DeclareOpInterfaceMethods<RegionBranchOpInterface>,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "a region of the forward pass whose values may be recomputed";
  let description = [{
    Runs its body once, and allows the values inside that the backward pass
    needs to be dropped and computed again. It captures values from above
    implicitly and may be nested. What leaves the region is yielded; a yielded
    value that a forward operation outside reads is an input of that operation
    and is saved, as `torch.utils.checkpoint` does, unless the policy says
    `must_recompute`.

    It does not promise that anything is recomputed: the strategy and the policy
    decide. `ckpt-normalize` inlines the body and tags its operations with
    `#ckpt.region`.

    Example:

    ```mlir
    %y = ckpt.checkpoint "block0" policy(@dots) -> tensor<8xf32> {
      %h = math.tanh %x : tensor<8xf32>
      %z = arith.mulf %h, %h : tensor<8xf32>
      ckpt.yield %z : tensor<8xf32>
    }
    ```
  }];
  let arguments = (ins OptionalAttr<StrAttr>:$region_name,
                       OptionalAttr<FlatSymbolRefAttr>:$policy);
  let results = (outs Variadic<AnyType>:$results);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{
    ($region_name^)? (`policy` `(` $policy^ `)`)?
    custom<ArrowTypes>(type($results)) attr-dict-with-keyword $body
  }];
  let hasRegionVerifier = 1;
}

def Ckpt_YieldOp : Ckpt_Op<"yield", [
    Pure, Terminator, ReturnLike, HasParent<"::ckpt::CheckpointOp">]> {
  let summary = "ends a checkpoint region and returns its results";
  let description = [{
    Example:

    ```mlir
    ckpt.yield %z : tensor<8xf32>
    ```
  }];
  let arguments = (ins Variadic<AnyType>:$operands);
  let builders = [OpBuilder<(ins), [{ (void)$_builder; (void)$_state; }]>];
  let assemblyFormat = "($operands^ `:` type($operands))? attr-dict";
}

def Ckpt_NameOp : Ckpt_Op<"name", [
    Pure, AllTypesMatch<["input", "result"]>,
    DeclareOpInterfaceMethods<RematCostOpInterface>,
    DeclareOpInterfaceMethods<RematMemoryOpInterface, ["getAliasedOperand"]>]> {
  let summary = "gives a value a name that policies can refer to";
  let description = [{
    The identity. The result shares the storage of the operand. Rules of kind
    `name` look at it, like `jax.ad_checkpoint.checkpoint_name`.

    Example:

    ```mlir
    %s = ckpt.name %0 "attn_scores" : tensor<8xf32>
    ```
  }];
  let arguments = (ins AnyType:$input, StrAttr:$name);
  let results = (outs AnyType:$result);
  let assemblyFormat = "$input $name attr-dict `:` type($input)";
}

//===----------------------------------------------------------------------===//
// Policies
//===----------------------------------------------------------------------===//

def Ckpt_PolicyOp : Ckpt_Op<"policy", [
    Symbol, NoTerminator, SingleBlock]> {
  let summary = "which values of a checkpoint region are saved";
  let description = [{
    A list of rules; the first that matches an operation or value decides, else
    the default does. A list of operations in place of rules is short for
    `must_save` on these and `prefer_recompute` on the rest.

    `look_through` names operations that are not asked about, like PyTorch's
    `SAC_IGNORED_OPS`: they are recomputed, and a name behind one is a name of
    what it reads. Views are always looked through.

    Example:

    ```mlir
    ckpt.policy @dots default prefer_recompute {
      ckpt.rule op "linalg.matmul", "linalg.batch_matmul" = must_save
      ckpt.rule name "attn_scores" = must_recompute
    }
    ckpt.policy @short ["linalg.matmul", "linalg.batch_matmul"]
    ckpt.policy @through default must_save look_through ["stablehlo.reshape"] {
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name,
                       DefaultValuedAttr<Ckpt_DecisionAttr,
                         "::ckpt::Decision::PreferRecompute">:$default_decision,
                       OptionalAttr<StrArrayAttr>:$look_through);
  let regions = (region SizedRegion<1>:$rules);
  let assemblyFormat = [{
    $sym_name custom<PolicyBody>($default_decision, $look_through, $rules)
    attr-dict-with-keyword
  }];
  let hasRegionVerifier = 1;
}

def Ckpt_RuleOp : Ckpt_Op<"rule", [
    HasParent<"::ckpt::PolicyOp">,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "one rule of a policy";
  let description = [{
    Kind `op` lists operation names, `name` lists names given by `ckpt.name`,
    `match` names a `transform.named_sequence` that is a matcher: it succeeds on
    the operations that the rule is for.

    Example:

    ```mlir
    ckpt.policy @p default prefer_recompute {
      ckpt.rule op "linalg.matmul" = must_save
    }
    ```
  }];
  let arguments = (ins EnumProp<Ckpt_RuleKind>:$kind,
                       OptionalAttr<StrArrayAttr>:$targets,
                       OptionalAttr<FlatSymbolRefAttr>:$matcher,
                       Ckpt_DecisionAttr:$decision);
  let assemblyFormat = [{
    $kind custom<RuleTargets>($targets, $matcher) `=`
    custom<DecisionKeyword>($decision) attr-dict
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Recomputation and lifetimes
//===----------------------------------------------------------------------===//

def Ckpt_BarrierOp : Ckpt_Op<"barrier", [
    AllTypesMatch<["input", "result"]>,
    DeclareOpInterfaceMethods<RematCostOpInterface>,
    DeclareOpInterfaceMethods<RematMemoryOpInterface, ["getAliasedOperand"]>]> {
  let summary = "keeps a recomputed operation apart from its original";
  let description = [{
    The identity; the result shares the storage of the operand. Its result has
    an allocation effect, so no pass merges two barriers, and with them the
    recomputed operation and its original; an unused barrier is still dead.

    The values after which the barrier stands order it behind them, so that a
    later scheduler cannot hoist the recomputation out of the backward pass.
    They are read, but nothing is computed from them.

    `ckpt-finalize-barriers` removes it, or turns it into the target's own.

    The form below is read, but the generic form is printed: what remat writes
    is for tools that may not know this dialect.

    Example:

    ```mlir
    %1 = ckpt.barrier %0 : tensor<8xf32>
    %2 = ckpt.barrier %0 after(%g : tensor<8xf32>) : tensor<8xf32>
    ```
  }];
  let arguments = (ins AnyType:$input, Variadic<AnyType>:$after);
  let results = (outs Res<AnyType, "", [MemAlloc<DefaultResource>]>:$result);
}

def Ckpt_ReleaseOp : Ckpt_Op<"release", [
    DeclareOpInterfaceMethods<MemoryEffectsOpInterface>]> {
  let summary = "ends the lifetime of a tensor";
  let description = [{
    The storage of the operand may be reused from here on. The operand owns its
    storage: it is no view, and nothing reads it or a view of it later.

    Example:

    ```mlir
    ckpt.release %0 : tensor<8xf32>
    ```
  }];
  let arguments = (ins AnyType:$tensor);
  let assemblyFormat = "$tensor attr-dict `:` type($tensor)";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Determinism
//===----------------------------------------------------------------------===//

/// What checks report to: nothing that another operation reads.
def Ckpt_CheckResource : Resource<"::ckpt::CheckResource">;

def Ckpt_HashOp : Ckpt_Op<"hash", [Pure]> {
  let summary = "a hash of the bytes of a tensor";
  let description = [{
    64 bits that differ, for all practical purposes, if any bit of the tensor
    does (`runtime/include/ckpt/Hash.h`). What it reads need not live longer: the
    hash does not keep the tensor alive. Equal hashes of two runs of a program
    say nothing on another machine.

    Example:

    ```mlir
    %h = ckpt.hash %0 : tensor<8xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$tensor);
  let results = (outs I64:$hash);
  let assemblyFormat = "$tensor attr-dict `:` type($tensor)";
}

def Ckpt_CheckHashOp : Ckpt_Op<"check_hash", [
    MemoryEffects<[MemWrite<Ckpt_CheckResource>]>]> {
  let summary = "ends the program if a recomputed tensor is not what it was";
  let description = [{
    Compares the hash of the tensor with one that `ckpt.hash` made of the
    tensor's first instance. If they differ, the program ends with a message
    that names the operation, its location and region as they are given here,
    both hashes and both traces: the recomputed operations that the tensor was
    made by, as they ran first, and as they ran again.

    `ckpt-apply-remat=determinism-check=bitwise` makes these.

    Example:

    ```mlir
    ckpt.check_hash %1, %h {computed_by = "math.exp",
        first_trace = ["step 3: 'math.exp' at f.py:7:3"],
        location = "f.py:7:3",
        recompute_trace = ["'math.exp', for 'arith.mulf' at f.py:9:3"],
        region = "block0"} : tensor<8xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$tensor, I64:$hash, StrAttr:$computed_by,
                       StrAttr:$location, OptionalAttr<StrAttr>:$region,
                       StrArrayAttr:$first_trace,
                       StrArrayAttr:$recompute_trace);
  let assemblyFormat = "$tensor `,` $hash attr-dict `:` type($tensor)";
}

#endif // CKPT_DIALECT_CKPT_IR_CKPTOPS_TD
