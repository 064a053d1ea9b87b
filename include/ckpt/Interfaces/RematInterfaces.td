//===- RematInterfaces.td - What remat asks of an operation -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_INTERFACES_REMATINTERFACES_TD
#define CKPT_INTERFACES_REMATINTERFACES_TD

include "mlir/IR/OpBase.td"

def RematCostOpInterface : OpInterface<"RematCostOpInterface"> {
  let cppNamespace = "::ckpt";
  let description = [{
    What one run of the operation costs. The discardable attribute `ckpt.cost`
    overrides it. An operation without the interface is taken to be bound by
    memory: it reads its operands and writes its results once.
  }];
  let methods = [
    InterfaceMethod<[{
      Work of one run, nested regions included. Shapes that are not static
      count as zero elements.
    }], "::ckpt::OpWork", "getRematWork", (ins)>,
  ];
}

def RematMemoryOpInterface : OpInterface<"RematMemoryOpInterface"> {
  let cppNamespace = "::ckpt";
  let description = [{
    What storage the operation's results take. The discardable attributes
    `ckpt.alias` and `ckpt.workspace` override it. Without the interface each
    tensor result owns its storage.
  }];
  let methods = [
    InterfaceMethod<[{
      The operand whose storage result `result` shares, if it is a view.
    }], "::std::optional<unsigned>", "getAliasedOperand",
      (ins "unsigned":$result), "", [{ return std::nullopt; }]>,
    InterfaceMethod<[{
      True if result `result` is a splat of undefined or known content that
      needs no storage until a destination-passing operation writes it
      (`tensor.empty`, a fill, a splat constant).
    }], "bool", "isStorageFree", (ins "unsigned":$result), "",
      [{ return false; }]>,
    InterfaceMethod<[{
      Bytes needed only while the operation runs, beyond what its regions need.
    }], "int64_t", "getWorkspaceBytes", (ins), "", [{ return 0; }]>,
  ];
}

def RematDotOpInterface : OpInterface<"RematDotOpInterface"> {
  let cppNamespace = "::ckpt";
  let description = [{
    Whether the operation is a matrix product or a convolution: dear to compute,
    and small. Policies such as `dots_saveable` ask. Operations of dialects that
    are not registered are known by name.
  }];
  let methods = [
    InterfaceMethod<[{
      What kind of product it is; nullopt if it is none.
    }], "::std::optional<::ckpt::DotInfo>", "getDotInfo", (ins)>,
  ];
}

def RematReplayOpInterface : OpInterface<"RematReplayOpInterface"> {
  let cppNamespace = "::ckpt";
  let description = [{
    What a second run of the operation on the same operands gives. The
    discardable attribute `ckpt.replay` overrides it. Without the interface the
    results are taken to be the same, bit for bit.
  }];
  let methods = [
    InterfaceMethod<[{
      The class of the operation itself, what is nested in it not counted.
    }], "::ckpt::ReplayClass", "getReplayClass", (ins)>,
  ];
}

#endif // CKPT_INTERFACES_REMATINTERFACES_TD
