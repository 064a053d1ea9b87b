//===- CkptOffloadOps.td - Values on the host -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_DIALECT_CKPT_IR_CKPTOFFLOADOPS_TD
#define CKPT_DIALECT_CKPT_IR_CKPTOFFLOADOPS_TD

include "ckpt/Dialect/Ckpt/IR/CkptTypes.td"
include "ckpt/Interfaces/RematInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

/// The queues of copies: what orders transfers among each other, and keeps them
/// from being merged, dropped or moved across each other.
def Ckpt_HostLinkResource : Resource<"::ckpt::HostLinkResource">;

class Ckpt_TransferOp<string mnemonic, list<Trait> traits = []>
    : Op<Ckpt_Dialect, mnemonic, traits # [
        MemoryEffects<[MemRead<Ckpt_HostLinkResource>,
                       MemWrite<Ckpt_HostLinkResource>]>,
        DeclareOpInterfaceMethods<RematCostOpInterface>]>;

def Ckpt_OffloadOp : Ckpt_TransferOp<"offload", [
    TypesMatchWith<"the result is the operand's type on the host", "tensor",
                   "handle", "::ckpt::OffloadedType::get($_self)">]> {
  let summary = "starts to copy a tensor to host memory";
  let description = [{
    Returns at once; the copy runs beside what follows. Until
    `ckpt.wait_offload` the tensor may be read, and its storage is in use.

    A round trip is linear, in one block: one `ckpt.offload`, one
    `ckpt.wait_offload`, behind it one `ckpt.prefetch`, behind that one
    `ckpt.wait_prefetch`. The verifier rejects anything else, and a use of the
    tensor behind the wait; `ckpt-verify-remat` also rejects a use of one of
    its views there. Copies in one direction are done in program order.

    Example:

    ```mlir
    %h = ckpt.offload %t : tensor<8xf32>
    // Readers of %t.
    ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
    // The storage of %t may be reused.
    %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
    // The storage of %u is in use.
    %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
    // Readers of %u.
    ```
  }];
  let arguments = (ins AnyType:$tensor);
  let results = (outs Ckpt_OffloadedType:$handle);
  let assemblyFormat = "$tensor attr-dict `:` type($tensor)";
  let hasVerifier = 1;
}

def Ckpt_WaitOffloadOp : Ckpt_TransferOp<"wait_offload"> {
  let summary = "waits until a tensor has arrived on the host";
  let description = [{
    From here on nothing reads the tensor that was offloaded, and its storage
    may be reused.

    Example:

    ```mlir
    %h = ckpt.offload %t : tensor<8xf32>
    ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
    ```
  }];
  let arguments = (ins Ckpt_OffloadedType:$handle);
  let assemblyFormat = "$handle attr-dict `:` qualified(type($handle))";
}

def Ckpt_PrefetchOp : Ckpt_TransferOp<"prefetch", [
    TypesMatchWith<"the result is the value that was offloaded, on its way",
                   "handle", "incoming",
                   "::ckpt::IncomingType::get("
                   "::llvm::cast<::ckpt::OffloadedType>($_self).getValue())">]> {
  let summary = "starts to copy a tensor back from host memory";
  let description = [{
    Allocates the storage of the tensor and returns at once. Nothing but
    `ckpt.wait_prefetch` can use the result: its type is no tensor. The memory
    on the host is free when that wait has ended.

    Example:

    ```mlir
    %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
    ```
  }];
  let arguments = (ins Ckpt_OffloadedType:$handle);
  let results = (outs Ckpt_IncomingType:$incoming);
  let assemblyFormat = "$handle attr-dict `:` qualified(type($handle))";
  let hasVerifier = 1;
}

def Ckpt_WaitPrefetchOp : Ckpt_TransferOp<"wait_prefetch", [
    TypesMatchWith<"the result is the value that is on its way", "incoming",
                   "tensor",
                   "::llvm::cast<::ckpt::IncomingType>($_self).getValue()">,
    DeclareOpInterfaceMethods<RematMemoryOpInterface, ["getAliasedOperand"]>]> {
  let summary = "waits until a tensor has arrived from the host";
  let description = [{
    The result has the bits that the offloaded tensor had, and the storage that
    `ckpt.prefetch` allocated.

    Example:

    ```mlir
    %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
    ```
  }];
  let arguments = (ins Ckpt_IncomingType:$incoming);
  let results = (outs AnyType:$tensor);
  let assemblyFormat = "$incoming attr-dict `:` qualified(type($incoming))";
}

#endif // CKPT_DIALECT_CKPT_IR_CKPTOFFLOADOPS_TD
