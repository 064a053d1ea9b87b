//===- RuntimeCalls.cpp - Calls of the runtime ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuntimeCalls.h"

#include "ElementBytes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace ckpt;

func::CallOp ckpt::callRuntime(OpBuilder &builder, Location loc,
                               SymbolTable &symbols, StringRef name,
                               ValueRange operands, TypeRange results) {
  auto callee = symbols.lookup<func::FuncOp>(name);
  if (!callee) {
    callee = func::FuncOp::create(
        loc, name, builder.getFunctionType(operands.getTypes(), results));
    callee.setPrivate();
    symbols.insert(callee);
  }
  return func::CallOp::create(builder, loc, callee, operands);
}

Value ckpt::getPointer(OpBuilder &builder, Location loc, Value buffer) {
  Value address =
      memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, buffer);
  auto type = cast<MemRefType>(buffer.getType());
  if (!type.getLayout().isIdentity()) {
    Value offset =
        memref::ExtractStridedMetadataOp::create(builder, loc, buffer)
            .getOffset();
    Value size =
        arith::ConstantIndexOp::create(builder, loc, getElementBytes(type));
    offset = arith::MulIOp::create(builder, loc, offset, size);
    address = arith::AddIOp::create(builder, loc, address, offset);
  }
  return toPointer(builder, loc, address);
}

Value ckpt::toPointer(OpBuilder &builder, Location loc, Value address) {
  Value integer =
      arith::IndexCastOp::create(builder, loc, builder.getI64Type(), address);
  return LLVM::IntToPtrOp::create(
      builder, loc, LLVM::LLVMPointerType::get(builder.getContext()), integer);
}
