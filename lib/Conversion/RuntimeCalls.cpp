//===- RuntimeCalls.cpp - Calls of the runtime ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuntimeCalls.h"

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
