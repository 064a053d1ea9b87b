//===- CkptDialect.td - The ckpt dialect ------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_CKPTDIALECT_TD
#define CKPT_DIALECT_CKPT_IR_CKPTDIALECT_TD

include "mlir/IR/OpBase.td"

def Ckpt_Dialect : Dialect {
  let name = "ckpt";
  let cppNamespace = "::ckpt";
  let summary = "activation checkpointing: regions, policies, lifetimes";
  let description = [{
    The dialect says which values of a training step may be dropped after the
    forward pass and computed again in the backward pass, and records what was
    decided.

    A frontend wraps forward operations in `ckpt.checkpoint`, or tags flat
    operations with `ckpt.region`. Tags are the working form: `ckpt-normalize`
    inlines regions to tags.

    Discardable attributes that this project's analyses read on any operation,
    registered or not. Each overrides what the operation's interfaces say:

    | attribute | type | meaning |
    | --- | --- | --- |
    | `ckpt.region` | `#ckpt.region<"name">` | the checkpoint region of a forward operation |
    | `ckpt.phase` | `"fwd"`, `"bwd"` or `"opt"` | the phase of the training step |
    | `ckpt.exec_group` | string | on operations behind the forward pass: those of one group share what checkpoint regions recompute, each group recomputes anew. One group without it, as within one `torch.autograd.graph` execution; independent backward passes that must not share get different names |
    | `ckpt.cost` | number | time of one run in ns |
    | `ckpt.alias` | `array<i64: ...>` | for each result the operand whose storage it shares, or -1 |
    | `ckpt.bytes` | `array<i64: ...>` | bytes of each result; on a function argument an integer. Needed for dynamic shapes |
    | `ckpt.dim_hint` | `array<i64: ...>` | on a function argument of dynamic shape: for each extent the one to plan for; of static ones it is not read |
    | `ckpt.workspace` | integer | bytes needed only while the operation runs |
    | `ckpt.recomputable` | bool | whether the operation may run more than once |
    | `ckpt.replay` | `"exact"`, `"nondeterministic"`, `"decision"` or `"collective"` | what a second run gives; see docs/Policies.md |
    | `ckpt.allow_collective_recompute` | unit | on a collective, or on what holds one: all ranks follow the same plan, so it may run again |
    | `ckpt.device` | string | on anything that holds operations: the device, `type` or `type:index`, of the stateful random draws in it that name none |
    | `ckpt.segment` | integer | on a loop that `ckpt-checkpoint-loops` made: iterations of a segment. It is not unrolled |
    | `ckpt.inplace` | `array<i64: ...>` | for each result the operand whose storage it overwrites, or -1; the operation, and what reads that storage before it, then runs once |

    The plan that `ckpt-plan-remat` writes, and `ckpt-apply-remat` reads:

    | attribute | type | meaning |
    | --- | --- | --- |
    | `ckpt.step` | integer | number of the operation in program order |
    | `ckpt.place` | integer | position at which the step runs first; missing everywhere for program order |
    | `ckpt.recompute` | `array<i64: ...>` | steps to run again right before this operation, in this order |
    | `ckpt.transfers` | array of `#ckpt.transfer` | values that leave for the host, or come back, before this operation |
    | `ckpt.draw` | integer | on a random draw that is recomputed, and on its clones: they must draw the same |

    On modules: `ckpt.default_device_type`, a string, is the device type of draws
    that nothing else says it of; `cpu` if it is missing. `ckpt.debug` and
    `ckpt.early_stop`, bools, override the options `debug` and `early-stop` of
    every pass; the innermost module that has one decides.

    On functions: `ckpt.loss` marks the result that is the loss (a result
    attribute), `ckpt.plan` holds what the plan promises, `ckpt.baseline_peak` is
    the peak before `ckpt-checkpoint-loops` lowered it for a budget: what a budget
    in percent refers to; `ckpt.saved` marks what `ckpt-partition` made the forward
    function return for the backward function (a result and argument attribute).
    `ckpt.emulates`, a string, names the GPU kernel that
    `ckpt-emulate-gpu-kernels` made the function of.
  }];
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
  let hasOperationAttrVerify = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
    void registerTypes();
    /// Reads the short form of operations that are printed in generic form.
    std::optional<ParseOpHook>
    getParseOperationHook(::llvm::StringRef opName) const override;
  }];
}

#endif // CKPT_DIALECT_CKPT_IR_CKPTDIALECT_TD
