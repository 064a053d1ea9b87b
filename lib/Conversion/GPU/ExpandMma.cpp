//===- ExpandMma.cpp - Matrix units without a GPU ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelEmulation.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace ckpt;

static constexpr int64_t kLanes = 32;

/// The type of the factors of a product; null if it is none that is known.
static FloatType getFactorType(NVVM::MmaOp op) {
  Builder builder(op.getContext());
  NVVM::MMAShapeAttr shape = op.getShape();
  bool isKnown = shape.getM() == 16 && shape.getN() == 8 &&
                 op.getLayoutA() == NVVM::MMALayout::row &&
                 op.getLayoutB() == NVVM::MMALayout::col &&
                 op.accumPtxType() == NVVM::MMATypes::f32 &&
                 op.resultPtxType() == NVVM::MMATypes::f32;
  std::optional<NVVM::MMATypes> type = op.getMultiplicandAPtxType();
  if (!isKnown || !type || type != op.getMultiplicandBPtxType())
    return nullptr;
  if (*type == NVVM::MMATypes::f16 && shape.getK() == 16)
    return builder.getF16Type();
  if (*type == NVVM::MMATypes::bf16 && shape.getK() == 16)
    return builder.getBF16Type();
  if (*type == NVVM::MMATypes::tf32 && shape.getK() == 8)
    return builder.getF32Type();
  return nullptr;
}

bool ckpt::canExpandMma(NVVM::MmaOp op) {
  return getFactorType(op) != nullptr &&
         llvm::all_of(op->getUsers(), llvm::IsaPred<LLVM::ExtractValueOp>);
}

void ckpt::expandMma(gpu::GPUFuncOp kernel, NVVM::MmaOp op, Value thread,
                     int64_t numThreads) {
  Location loc = op.getLoc();
  OpBuilder builder(op);
  auto getIndex = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  auto add = [&](Value a, Value b) -> Value {
    return arith::AddIOp::create(builder, loc, a, b);
  };
  auto scale = [&](Value a, int64_t factor) -> Value {
    return arith::MulIOp::create(builder, loc, a, getIndex(factor));
  };
  auto divide = [&](Value a, int64_t divisor) -> Value {
    return arith::DivUIOp::create(builder, loc, a, getIndex(divisor));
  };
  auto modulo = [&](Value a, int64_t divisor) -> Value {
    return arith::RemUIOp::create(builder, loc, a, getIndex(divisor));
  };
  FloatType factor = getFactorType(op), f32 = builder.getF32Type();
  int64_t perWord = factor.isF32() ? 1 : 2, depth = op.getShape().getK();
  Value warp = divide(thread, kLanes), lane = modulo(thread, kLanes);
  Value laneRow = divide(lane, 4), laneWord = modulo(lane, 4);

  // The factors of a warp as matrices of f32, the second one transposed.
  auto addMatrix = [&](int64_t rows) -> Value {
    int64_t warps = llvm::divideCeil(numThreads, kLanes);
    return kernel.addWorkgroupAttribution(
        MemRefType::get({warps, rows, depth}, f32), loc);
  };
  auto store = [&](Value word, Value matrix, int64_t row, int64_t firstWord) {
    for (int64_t i = 0; i < perWord; ++i) {
      Value value = word;
      if (perWord == 2) {
        if (!isa<VectorType>(value.getType()))
          value = LLVM::BitcastOp::create(builder, loc,
                                          VectorType::get(2, factor), value);
        Value number =
            LLVM::ConstantOp::create(builder, loc, builder.getI32Type(), i);
        value = LLVM::ExtractElementOp::create(builder, loc, value, number);
        value = arith::ExtFOp::create(builder, loc, f32, value);
      } else {
        value = LLVM::BitcastOp::create(builder, loc, f32, value);
      }
      Value column =
          add(scale(add(laneWord, getIndex(firstWord)), perWord), getIndex(i));
      memref::StoreOp::create(
          builder, loc, value, matrix,
          ValueRange{warp, add(laneRow, getIndex(row)), column});
    }
  };
  Value left = addMatrix(16), right = addMatrix(8);
  for (auto [i, word] : llvm::enumerate(op.getOperandA()))
    store(word, left, i % 2 * 8, i / 2 * 4);
  for (auto [i, word] : llvm::enumerate(op.getOperandB()))
    store(word, right, 0, i * 4);
  gpu::BarrierOp::create(builder, loc);

  SmallVector<Value> sums;
  for (auto [i, start] : llvm::enumerate(op.getOperandC())) {
    Value row = add(laneRow, getIndex(i / 2 * 8));
    Value column = add(scale(laneWord, 2), getIndex(i % 2));
    auto loop = scf::ForOp::create(builder, loc, getIndex(0), getIndex(depth),
                                   getIndex(1), start);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    auto load = [&](Value matrix, Value place) -> Value {
      return memref::LoadOp::create(
          builder, loc, matrix,
          ValueRange{warp, place, loop.getInductionVar()});
    };
    Value product = arith::MulFOp::create(builder, loc, load(left, row),
                                          load(right, column));
    Value sum =
        arith::AddFOp::create(builder, loc, loop.getRegionIterArg(0), product);
    scf::YieldOp::create(builder, loc, sum);
    sums.push_back(loop.getResult(0));
  }
  for (Operation *user : op->getUsers()) {
    auto extract = cast<LLVM::ExtractValueOp>(user);
    extract.replaceAllUsesWith(sums[extract.getPosition()[0]]);
  }
}
