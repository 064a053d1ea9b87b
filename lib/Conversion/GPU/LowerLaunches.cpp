//===- LowerLaunches.cpp - Launches as calls of the runtime -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../RuntimeCalls.h"
#include "KernelImage.h"

#include "ckpt/Conversion/GpuPasses.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace ckpt {
#define GEN_PASS_DEF_LOWERLAUNCHES
#include "ckpt/Conversion/GpuPasses.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

struct LowerLaunches : ckpt::impl::LowerLaunchesBase<LowerLaunches> {
  using LowerLaunchesBase::LowerLaunchesBase;

  void runOnOperation() override {
    SmallVector<gpu::LaunchFuncOp> launches;
    getOperation()->walk(
        [&](gpu::LaunchFuncOp launch) { launches.push_back(launch); });
    if (!launches.empty() && failed(makeImage()))
      return signalPassFailure();
    SymbolTable table(getOperation());
    symbols = &table;
    for (gpu::LaunchFuncOp launch : launches)
      if (failed(lower(launch)))
        return signalPassFailure();
    for (Operation &op : llvm::make_early_inc_range(*getOperation().getBody()))
      if (isa<gpu::GPUModuleOp, gpu::BinaryOp>(op))
        op.erase();
  }

  /// The global that holds the kernels; what a host's image holds is known only
  /// when its functions are.
  LogicalResult makeImage() {
    std::string image;
    SmallVector<gpu::BinaryOp> binaries(getOperation().getOps<gpu::BinaryOp>());
    if (binaries.size() > 1)
      return binaries[1].emitError("is a second binary; one is launched from");
    for (gpu::BinaryOp binary : binaries) {
      if (binary.getObjects().size() != 1)
        return binary.emitError("has no single object");
      auto object = cast<gpu::ObjectAttr>(binary.getObjects()[0]);
      image = object.getObject().getValue().str();
      // The driver takes PTX as a string.
      image.push_back('\0');
    }
    imageBytes = static_cast<int64_t>(image.size());
    OpBuilder builder = OpBuilder::atBlockBegin(getOperation().getBody());
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), image.size());
    LLVM::GlobalOp::create(
        builder, getOperation().getLoc(), type,
        /*isConstant=*/true,
        binaries.empty() ? LLVM::Linkage::External : LLVM::Linkage::Internal,
        kKernelImage,
        binaries.empty() ? Attribute() : builder.getStringAttr(image));
    return success();
  }

  LogicalResult lower(gpu::LaunchFuncOp launch) {
    if (launch.getAsyncToken() || !launch.getAsyncDependencies().empty())
      return launch.emitError("is asynchronous; launches are in order here");
    OpBuilder builder(launch);
    Location loc = launch.getLoc();
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    Value image =
        LLVM::AddressOfOp::create(builder, loc, pointer, kKernelImage);
    Value bytes = arith::ConstantIntOp::create(builder, loc, imageBytes, 64);
    Value module =
        callRuntime(builder, loc, *symbols, "ckpt_rt_gpu_step_module",
                    {image, bytes}, pointer)
            .getResult(0);
    Value name = LLVM::AddressOfOp::create(
        builder, loc, pointer,
        getKernelName(*symbols, launch.getKernelName().getValue(), loc));
    SmallVector<Value> args = {module, name};
    for (gpu::KernelDim3 dims : {launch.getGridSizeOperandValues(),
                                 launch.getBlockSizeOperandValues()})
      for (Value size : {dims.x, dims.y, dims.z})
        args.push_back(arith::IndexCastOp::create(builder, loc,
                                                  builder.getI64Type(), size));
    Value shared = launch.getDynamicSharedMemorySize();
    args.push_back(
        shared
            ? arith::ExtUIOp::create(builder, loc, builder.getI64Type(), shared)
                  .getResult()
            : arith::ConstantIntOp::create(builder, loc, 0, 64).getResult());
    args.push_back(storeParameters(builder, launch));
    callRuntime(builder, loc, *symbols, "ckpt_rt_gpu_step_launch", args);
    launch.erase();
    return success();
  }

  /// An array of the addresses of the parameters, on the stack.
  Value storeParameters(OpBuilder &builder, gpu::LaunchFuncOp launch) {
    Location loc = launch.getLoc();
    auto pointer = LLVM::LLVMPointerType::get(&getContext());
    auto func = launch->getParentOfType<func::FuncOp>();
    OpBuilder atEntry = OpBuilder::atBlockBegin(&func.getBody().front());
    auto makeSlot = [&](Type type, int64_t count) -> Value {
      Value size = LLVM::ConstantOp::create(
          atEntry, loc, atEntry.getI64IntegerAttr(std::max<int64_t>(count, 1)));
      return LLVM::AllocaOp::create(atEntry, loc, pointer, type, size);
    };
    auto operands = launch.getKernelOperands();
    Value array = makeSlot(pointer, static_cast<int64_t>(operands.size()));
    for (auto [i, operand] : llvm::enumerate(operands)) {
      Value value = operand;
      if (isa<MemRefType>(value.getType()))
        value =
            memref::ExtractAlignedPointerAsIndexOp::create(builder, loc, value);
      if (value.getType().isIndex())
        value = arith::IndexCastOp::create(builder, loc, builder.getI64Type(),
                                           value);
      Value slot = makeSlot(value.getType(), 1);
      LLVM::StoreOp::create(builder, loc, value, slot);
      Value place =
          LLVM::GEPOp::create(builder, loc, pointer, pointer, array,
                              ArrayRef<LLVM::GEPArg>{static_cast<int32_t>(i)});
      LLVM::StoreOp::create(builder, loc, slot, place);
    }
    return array;
  }

  SymbolTable *symbols = nullptr;
  int64_t imageBytes = 0;
};

} // namespace
