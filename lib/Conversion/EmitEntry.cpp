//===- EmitEntry.cpp - The C interface of a compiled step -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Conversion/EntryAttrs.h"
#include "ckpt/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"

namespace ckpt {
#define GEN_PASS_DEF_EMITENTRY
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

static void emitEntry(LLVM::LLVMFuncOp main) {
  MLIRContext *ctx = main.getContext();
  OpBuilder builder(main);
  Location loc = main.getLoc();
  auto pointer = LLVM::LLVMPointerType::get(ctx);
  auto voidType = LLVM::LLVMVoidType::get(ctx);
  auto size = main->getAttrOfType<IntegerAttr>(attr::kArenaBytes);
  LLVM::GlobalOp::create(builder, loc, builder.getI64Type(),
                         /*isConstant=*/true, LLVM::Linkage::External,
                         (kArenaBytesPrefix + main.getName()).str(),
                         builder.getI64IntegerAttr(size.getInt()));
  auto entry = LLVM::LLVMFuncOp::create(
      builder, loc, (kEntryPrefix + main.getName()).str(),
      LLVM::LLVMFunctionType::get(voidType, {pointer, pointer, pointer}));
  Block *body = entry.addEntryBlock(builder);
  builder.setInsertionPointToStart(body);
  auto slot = [&](Value array, int64_t index) -> Value {
    return LLVM::GEPOp::create(
        builder, loc, pointer, pointer, array,
        ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(index)});
  };
  SmallVector<Value> args;
  for (unsigned i = 0; i + 1 < main.getNumArguments(); ++i)
    args.push_back(LLVM::LoadOp::create(builder, loc, pointer,
                                        slot(body->getArgument(0), i)));
  args.push_back(body->getArgument(2));
  auto call = LLVM::CallOp::create(builder, loc, main, args);
  SmallVector<Value> results;
  if (call.getNumResults() == 1) {
    Value result = call.getResult();
    if (auto type = dyn_cast<LLVM::LLVMStructType>(result.getType())) {
      for (int64_t i = 0, e = type.getBody().size(); i < e; ++i)
        results.push_back(
            LLVM::ExtractValueOp::create(builder, loc, result, i));
    } else {
      results.push_back(result);
    }
  }
  for (auto [i, result] : llvm::enumerate(results))
    LLVM::StoreOp::create(builder, loc, result, slot(body->getArgument(1), i));
  LLVM::ReturnOp::create(builder, loc, ValueRange{});
}

namespace {

struct EmitEntry : ckpt::impl::EmitEntryBase<EmitEntry> {
  using EmitEntryBase::EmitEntryBase;

  void runOnOperation() override {
    SmallVector<LLVM::LLVMFuncOp> entries;
    for (auto func : getOperation().getOps<LLVM::LLVMFuncOp>()) {
      if (func->hasAttr(attr::kArenaBytes))
        entries.push_back(func);
      if (!func.isExternal())
        func.setLinkage(LLVM::Linkage::Internal);
    }
    if (entries.empty()) {
      getOperation().emitError("has no function with '")
          << attr::kArenaBytes << "'; run ckpt-plan-arena first";
      return signalPassFailure();
    }
    for (LLVM::LLVMFuncOp main : entries) {
      // A long list of calls: nothing to optimise, and nothing to inline.
      main.setOptimizeNone(true);
      main.setNoInline(true);
      emitEntry(main);
    }
  }
};

} // namespace
