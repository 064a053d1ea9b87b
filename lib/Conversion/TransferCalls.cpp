//===- TransferCalls.cpp - Calls of the runtime for transfers ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TransferCalls.h"

#include "RuntimeCalls.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace ckpt;

Value TransferCalls::getBuffer(Value base, Value offset) {
  auto type = MemRefType::get({1}, builder.getI8Type());
  return memref::ViewOp::create(builder, loc, type, base, offset, ValueRange{});
}

Value TransferCalls::offload(Value buffer, int64_t bytes) {
  Value size =
      arith::ConstantOp::create(builder, loc, builder.getI64IntegerAttr(bytes));
  return callRuntime(builder, loc, symbols, "ckpt_rt_step_offload",
                     {buffer, size}, builder.getI64Type())
      .getResult(0);
}

void TransferCalls::waitOffload(Value handle, Value buffer) {
  callRuntime(builder, loc, symbols, "ckpt_rt_step_offload_wait",
              {handle, buffer});
}

void TransferCalls::prefetch(Value handle, Value buffer) {
  callRuntime(builder, loc, symbols, "ckpt_rt_step_prefetch", {handle, buffer});
}

void TransferCalls::waitPrefetch(Value handle, Value buffer) {
  callRuntime(builder, loc, symbols, "ckpt_rt_step_prefetch_wait",
              {handle, buffer});
}
