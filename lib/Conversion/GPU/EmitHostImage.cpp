//===- EmitHostImage.cpp - Kernels that are functions of the host - C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelImage.h"

#include "ckpt/Conversion/GpuPasses.h"
#include "ckpt/Dialect/Ckpt/IR/CkptAttrNames.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/Builders.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"

namespace ckpt {
#define GEN_PASS_DEF_EMITHOSTIMAGE
#include "ckpt/Conversion/GpuPasses.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// The sizes of the grid are the last operands of an emulated kernel.
static constexpr int64_t kNumDims = 3;

namespace {

struct EmitHostImage : ckpt::impl::EmitHostImageBase<EmitHostImage> {
  using EmitHostImageBase::EmitHostImageBase;

  void runOnOperation() override {
    SmallVector<LLVM::LLVMFuncOp> kernels;
    for (auto func : getOperation().getOps<LLVM::LLVMFuncOp>())
      if (func->hasAttr(attr::kEmulates))
        kernels.push_back(func);
    auto image = getOperation().lookupSymbol<LLVM::GlobalOp>(kKernelImage);
    if (kernels.empty() || !image)
      return;
    SymbolTable symbols(getOperation());
    OpBuilder builder(image);
    Location loc = image.getLoc();
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    Type i64 = builder.getI64Type();
    // ckpt_host_kernel of ckpt/GpuHostImage.h.
    auto entry = LLVM::LLVMStructType::getLiteral(
        &getContext(), {pointer, pointer, i64, pointer});
    auto table = LLVM::LLVMArrayType::get(entry, kernels.size());
    auto type = LLVM::LLVMStructType::getLiteral(
        &getContext(),
        {LLVM::LLVMArrayType::get(builder.getI8Type(), 8), i64, table});
    SmallVector<std::pair<std::string, std::string>> names;
    SmallVector<std::string> sizes;
    for (LLVM::LLVMFuncOp kernel : kernels) {
      auto name = kernel->getAttrOfType<StringAttr>(attr::kEmulates);
      names.emplace_back(getKernelName(symbols, name, kernel.getLoc(),
                                       builder.getInsertionPoint()),
                         emitWrapper(builder, kernel));
      sizes.push_back(emitSizes(builder, kernel));
    }
    auto global = LLVM::GlobalOp::create(
        builder, loc, type, /*isConstant=*/true, LLVM::Linkage::Internal,
        kKernelImage, Attribute());
    image.erase();
    Block *body = builder.createBlock(&global.getInitializerRegion());
    builder.setInsertionPointToStart(body);
    Value value = LLVM::PoisonOp::create(builder, loc, type);
    auto insert = [&](Value element, ArrayRef<int64_t> position) {
      value =
          LLVM::InsertValueOp::create(builder, loc, value, element, position);
    };
    for (auto [i, letter] : llvm::enumerate(StringRef("CKPTHOST"))) {
      Value byte = LLVM::ConstantOp::create(builder, loc,
                                            builder.getI8IntegerAttr(letter));
      insert(byte, {0, static_cast<int64_t>(i)});
    }
    Value count = LLVM::ConstantOp::create(
        builder, loc,
        builder.getI64IntegerAttr(static_cast<int64_t>(kernels.size())));
    insert(count, {1});
    for (auto [i, pair] : llvm::enumerate(names)) {
      auto number = static_cast<int64_t>(i);
      LLVM::LLVMFuncOp kernel = kernels[i];
      insert(LLVM::AddressOfOp::create(builder, loc, pointer, pair.first),
             {2, number, 0});
      insert(LLVM::AddressOfOp::create(builder, loc, pointer, pair.second),
             {2, number, 1});
      insert(LLVM::ConstantOp::create(builder, loc,
                                      builder.getI64IntegerAttr(
                                          kernel.getNumArguments() - kNumDims)),
             {2, number, 2});
      insert(LLVM::AddressOfOp::create(builder, loc, pointer, sizes[i]),
             {2, number, 3});
    }
    LLVM::ReturnOp::create(builder, loc, value);
  }

  /// The sizes of the parameters in bytes.
  std::string emitSizes(OpBuilder &builder, LLVM::LLVMFuncOp kernel) {
    DataLayout layout(getOperation());
    SmallVector<int64_t> sizes;
    for (Type type : kernel.getFunctionType().getParams().drop_back(kNumDims))
      sizes.push_back(
          static_cast<int64_t>(layout.getTypeSize(type).getFixedValue()));
    std::string symbol = ("ckpt_host_sizes_" + kernel.getName()).str();
    auto count = static_cast<int64_t>(sizes.size());
    LLVM::GlobalOp::create(
        builder, kernel.getLoc(),
        LLVM::LLVMArrayType::get(builder.getI64Type(), sizes.size()),
        /*isConstant=*/true, LLVM::Linkage::Internal, symbol,
        DenseIntElementsAttr::get(
            RankedTensorType::get({count}, builder.getI64Type()), sizes));
    return symbol;
  }

  /// `void(void **params, const int64_t *dims)`.
  std::string emitWrapper(OpBuilder &builder, LLVM::LLVMFuncOp kernel) {
    OpBuilder::InsertionGuard guard(builder);
    Location loc = kernel.getLoc();
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    std::string name = ("ckpt_host_kernel_" + kernel.getName()).str();
    auto wrapper = LLVM::LLVMFuncOp::create(
        builder, loc, name,
        LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(&getContext()),
                                    {pointer, pointer}),
        LLVM::Linkage::Internal);
    Block *body = wrapper.addEntryBlock(builder);
    builder.setInsertionPointToStart(body);
    auto load = [&](Type type, Value array, Type element, int64_t index) {
      Value place = LLVM::GEPOp::create(
          builder, loc, pointer, element, array,
          ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(index)});
      return LLVM::LoadOp::create(builder, loc, type, place).getResult();
    };
    SmallVector<Value> args;
    auto types = kernel.getFunctionType().getParams();
    for (Type type : types.drop_back(kNumDims)) {
      Value place = load(pointer, body->getArgument(0), pointer,
                         static_cast<int64_t>(args.size()));
      args.push_back(LLVM::LoadOp::create(builder, loc, type, place));
    }
    Type i64 = builder.getI64Type();
    for (int64_t i = 0; i < kNumDims; ++i)
      args.push_back(load(i64, body->getArgument(1), i64, i));
    LLVM::CallOp::create(builder, loc, kernel, args);
    LLVM::ReturnOp::create(builder, loc, ValueRange{});
    return name;
  }
};

} // namespace
