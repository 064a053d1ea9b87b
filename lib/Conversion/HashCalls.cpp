//===- HashCalls.cpp - Checks of recomputed values at run time --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HashCalls.h"

#include "RuntimeCalls.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace ckpt;

static Value getSize(OpBuilder &builder, Location loc, int64_t bytes) {
  return arith::ConstantOp::create(builder, loc,
                                   builder.getI64IntegerAttr(bytes));
}

/// What the check is about, as the runtime prints it.
static std::string makeMessage(CheckHashOp check) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "'" << check.getComputedBy() << "' at " << check.getLocation();
  if (std::optional<StringRef> region = check.getRegion())
    os << ", in region '" << *region << "'";
  auto printTrace = [&](StringRef title, ArrayAttr trace) {
    os << "\n  " << title << ":";
    for (auto entry : trace.getAsRange<StringAttr>())
      os << "\n    " << entry.getValue();
  };
  printTrace("computed first by", check.getFirstTrace());
  printTrace("computed again by", check.getRecomputeTrace());
  return text;
}

/// The address of a C string. Every length has a type of its own, so only that
/// is passed on.
static Value makeString(OpBuilder &builder, Location loc, SymbolTable &symbols,
                        std::string text) {
  text.push_back('\0');
  auto type =
      MemRefType::get({static_cast<int64_t>(text.size())}, builder.getI8Type());
  auto tensor = RankedTensorType::get(type.getShape(), builder.getI8Type());
  OpBuilder detached(builder.getContext());
  auto global = memref::GlobalOp::create(
      detached, loc, "ckpt_check", builder.getStringAttr("private"), type,
      DenseElementsAttr::getFromRawBuffer(
          tensor, ArrayRef<char>(text.data(), text.size())),
      /*constant=*/true, IntegerAttr());
  symbols.insert(global);
  Value bytes =
      memref::GetGlobalOp::create(builder, loc, type, global.getSymName());
  return memref::ReinterpretCastOp::create(
      builder, loc, MemRefType::get({1}, builder.getI8Type()), bytes,
      /*offset=*/0, ArrayRef<int64_t>{1}, ArrayRef<int64_t>{1});
}

Value ckpt::callHash(OpBuilder &builder, Location loc, SymbolTable &symbols,
                     Value data, int64_t bytes) {
  return callRuntime(builder, loc, symbols, "ckpt_rt_hash",
                     {data, getSize(builder, loc, bytes)}, builder.getI64Type())
      .getResult(0);
}

void ckpt::callCheckHash(OpBuilder &builder, CheckHashOp check,
                         SymbolTable &symbols, Value data, int64_t bytes,
                         Value hash) {
  Location loc = check.getLoc();
  Value size = getSize(builder, loc, bytes);
  Value what = makeString(builder, loc, symbols, makeMessage(check));
  callRuntime(builder, loc, symbols, "ckpt_rt_check_hash",
              {data, size, hash, what});
}
