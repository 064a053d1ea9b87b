//===- UseDeviceMemory.cpp - What the host does to tensors ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../ElementBytes.h"
#include "../RuntimeCalls.h"

#include "ckpt/Conversion/GpuPasses.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace ckpt {
#define GEN_PASS_DEF_USEDEVICEMEMORY
#include "ckpt/Conversion/GpuPasses.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// Functions that the lowering for the CPU calls, and what they are here.
static constexpr std::pair<StringLiteral, StringLiteral> kCounterparts[] = {
    {"ckpt_rt_step_offload", "ckpt_rt_gpu_step_offload"},
    {"ckpt_rt_step_offload_wait", "ckpt_rt_gpu_step_offload_wait"},
    {"ckpt_rt_step_prefetch", "ckpt_rt_gpu_step_prefetch"},
    {"ckpt_rt_step_prefetch_wait", "ckpt_rt_gpu_step_prefetch_wait"},
    {"ckpt_rt_profile_kernel", "ckpt_rt_gpu_step_profile_kernel"},
    {"ckpt_rt_hash", "ckpt_rt_gpu_step_hash"},
    {"ckpt_rt_check_hash", "ckpt_rt_gpu_step_check_hash"},
};

/// True if `op` reads or writes an element of a tensor: of a buffer that is not
/// on the stack.
static bool touchesElement(Operation *op) {
  Value buffer;
  if (auto load = dyn_cast<memref::LoadOp>(op))
    buffer = load.getMemRef();
  else if (auto store = dyn_cast<memref::StoreOp>(op))
    buffer = store.getMemRef();
  return buffer && !buffer.getDefiningOp<memref::AllocaOp>();
}

namespace {

struct UseDeviceMemory : ckpt::impl::UseDeviceMemoryBase<UseDeviceMemory> {
  using UseDeviceMemoryBase::UseDeviceMemoryBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SymbolTable table(module);
    symbols = &table;
    SmallVector<Operation *> ops;
    module.walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isa<gpu::LaunchOp>(op))
        return WalkResult::skip();
      if (isa<memref::GetGlobalOp, memref::CopyOp>(op) || touchesElement(op))
        ops.push_back(op);
      return WalkResult::advance();
    });
    for (Operation *op : ops) {
      OpBuilder at(op);
      builder = &at;
      if (failed(rewrite(op)))
        return signalPassFailure();
    }
    // Last: the strings of hashes' messages are constants of the host.
    for (auto [onHost, onDevice] : kCounterparts)
      if (auto func = table.lookup<func::FuncOp>(onHost))
        if (failed(table.rename(func, onDevice)))
          return signalPassFailure();
  }

  LogicalResult rewrite(Operation *op) {
    if (auto global = dyn_cast<memref::GetGlobalOp>(op))
      return useConstant(global);
    if (auto copy = dyn_cast<memref::CopyOp>(op))
      return callCopy(copy);
    if (auto load = dyn_cast<memref::LoadOp>(op))
      return readElement(load);
    return writeElement(cast<memref::StoreOp>(op));
  }

  LogicalResult useConstant(memref::GetGlobalOp global) {
    // What only the runtime reads is a string.
    if (llvm::all_of(global->getUsers(), [](Operation *user) {
          auto cast = dyn_cast<memref::ReinterpretCastOp>(user);
          return cast &&
                 llvm::all_of(cast->getUsers(), llvm::IsaPred<func::CallOp>);
        }))
      return success();
    MemRefType type = global.getType();
    Location loc = global.getLoc();
    Value bytes = i64(loc, getBytes(type));
    Value pointer =
        getPointer(*builder, loc, builder->clone(*global)->getResult(0));
    auto pointed = MemRefType::get({1}, builder->getI8Type());
    Value device =
        callRuntime(*builder, loc, *symbols, "ckpt_rt_gpu_step_constant",
                    {pointer, bytes}, TypeRange{pointed})
            .getResult(0);
    // The pointer as a buffer of bytes, and this as one of elements.
    Value whole = memref::ReinterpretCastOp::create(
        *builder, loc, MemRefType::get({getBytes(type)}, builder->getI8Type()),
        device, /*offset=*/0, ArrayRef<int64_t>{getBytes(type)},
        ArrayRef<int64_t>{1});
    Value view = whole;
    if (whole.getType() != type) {
      Value zero = arith::ConstantIndexOp::create(*builder, loc, 0);
      view = memref::ViewOp::create(*builder, loc, type, whole, zero,
                                    ValueRange{});
    }
    global.getResult().replaceAllUsesWith(view);
    global.erase();
    return success();
  }

  LogicalResult callCopy(memref::CopyOp copy) {
    auto type = dyn_cast<MemRefType>(copy.getTarget().getType());
    auto from = dyn_cast<MemRefType>(copy.getSource().getType());
    if (!type || !from || !type.hasStaticShape() ||
        !type.getLayout().isIdentity() || !from.getLayout().isIdentity())
      return copy.emitError("cannot be done on a GPU: only buffers of static "
                            "shape are copied");
    Location loc = copy.getLoc();
    callRuntime(*builder, loc, *symbols, "ckpt_rt_gpu_step_copy",
                {getPointer(*builder, loc, copy.getTarget()),
                 getPointer(*builder, loc, copy.getSource()),
                 i64(loc, getBytes(type))});
    copy.erase();
    return success();
  }

  LogicalResult readElement(memref::LoadOp load) {
    FailureOr<Element> element =
        makeElement(load, load.getMemRef(), load.getIndices());
    if (failed(element))
      return failure();
    Location loc = load.getLoc();
    callRuntime(*builder, loc, *symbols, "ckpt_rt_gpu_step_read",
                {getPointer(*builder, loc, element->slot), element->address,
                 element->bytes});
    load.getMemrefMutable().assign(element->slot);
    load.getIndicesMutable().assign(
        arith::ConstantIndexOp::create(*builder, loc, 0).getResult());
    return success();
  }

  LogicalResult writeElement(memref::StoreOp store) {
    FailureOr<Element> element =
        makeElement(store, store.getMemRef(), store.getIndices());
    if (failed(element))
      return failure();
    Location loc = store.getLoc();
    Value zero = arith::ConstantIndexOp::create(*builder, loc, 0);
    memref::StoreOp::create(*builder, loc, store.getValueToStore(),
                            element->slot, zero);
    callRuntime(*builder, loc, *symbols, "ckpt_rt_gpu_step_write",
                {element->address, getPointer(*builder, loc, element->slot),
                 element->bytes});
    store.erase();
    return success();
  }

  /// An element on the device, and room for it on the stack.
  struct Element {
    Value slot;
    Value address;
    Value bytes;
  };

  FailureOr<Element> makeElement(Operation *op, Value buffer,
                                 ValueRange indices) {
    auto type = cast<MemRefType>(buffer.getType());
    SmallVector<int64_t> strides;
    int64_t offset;
    if (!type.hasStaticShape() ||
        failed(type.getStridesAndOffset(strides, offset)) ||
        ShapedType::isDynamic(offset) ||
        llvm::any_of(strides, ShapedType::isDynamic)) {
      op->emitError("cannot be done on a GPU: reads or writes an element of a "
                    "buffer of dynamic layout on the host");
      return failure();
    }
    Location loc = op->getLoc();
    Value place = arith::ConstantIndexOp::create(*builder, loc, offset);
    for (auto [index, stride] : llvm::zip_equal(indices, strides)) {
      Value factor = arith::ConstantIndexOp::create(*builder, loc, stride);
      place = arith::AddIOp::create(
          *builder, loc, place,
          arith::MulIOp::create(*builder, loc, index, factor));
    }
    int64_t width = getElementBytes(type);
    Value size = arith::ConstantIndexOp::create(*builder, loc, width);
    Value base =
        memref::ExtractAlignedPointerAsIndexOp::create(*builder, loc, buffer);
    Value address = arith::AddIOp::create(
        *builder, loc, base, arith::MulIOp::create(*builder, loc, place, size));
    OpBuilder atEntry = OpBuilder::atBlockBegin(
        &op->getParentOfType<func::FuncOp>().getBody().front());
    Value slot = memref::AllocaOp::create(
        atEntry, loc, MemRefType::get({1}, type.getElementType()));
    return Element{slot, toPointer(*builder, loc, address), i64(loc, width)};
  }

  static int64_t getBytes(MemRefType type) {
    return type.getNumElements() * getElementBytes(type);
  }
  Value i64(Location loc, int64_t value) {
    return arith::ConstantIntOp::create(*builder, loc, value, 64);
  }

  SymbolTable *symbols = nullptr;
  OpBuilder *builder = nullptr;
};

} // namespace
