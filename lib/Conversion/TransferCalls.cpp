//===- TransferCalls.cpp - Calls of the runtime for transfers ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TransferCalls.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/BuiltinOps.h"

using namespace mlir;
using namespace ckpt;

func::CallOp TransferCalls::call(StringRef name, ValueRange operands,
                                 TypeRange results) {
  auto module = caller->getParentOfType<ModuleOp>();
  auto callee = module.lookupSymbol<func::FuncOp>(name);
  if (!callee) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(caller);
    callee = func::FuncOp::create(
        builder, caller.getLoc(), name,
        builder.getFunctionType(operands.getTypes(), results));
    callee.setPrivate();
  }
  return func::CallOp::create(builder, loc, callee, operands);
}

Value TransferCalls::getBuffer(Value base, Value offset) {
  auto type = MemRefType::get({1}, builder.getI8Type());
  return memref::ViewOp::create(builder, loc, type, base, offset, ValueRange{});
}

Value TransferCalls::offload(Value buffer, int64_t bytes) {
  Value size =
      arith::ConstantOp::create(builder, loc, builder.getI64IntegerAttr(bytes));
  return call("ckpt_rt_step_offload", {buffer, size}, builder.getI64Type())
      .getResult(0);
}

void TransferCalls::waitOffload(Value handle, Value buffer) {
  call("ckpt_rt_step_offload_wait", {handle, buffer});
}

void TransferCalls::prefetch(Value handle, Value buffer) {
  call("ckpt_rt_step_prefetch", {handle, buffer});
}

void TransferCalls::waitPrefetch(Value handle, Value buffer) {
  call("ckpt_rt_step_prefetch_wait", {handle, buffer});
}
