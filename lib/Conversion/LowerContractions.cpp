//===- LowerContractions.cpp - Call the runtime for products ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RuntimeCalls.h"

#include "ckpt/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace ckpt {
#define GEN_PASS_DEF_LOWERCONTRACTIONS
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// True for a dense buffer of f32.
static bool isPlain(Value value) {
  auto type = dyn_cast<MemRefType>(value.getType());
  return type && type.hasStaticShape() && type.getElementType().isF32() &&
         type.areTrailingDimsContiguous(type.getRank()) &&
         type.getNumElements() > 0;
}

/// The fill with zero that writes the destination of `op` right before, with
/// nothing but constants and the like in between.
static linalg::FillOp getZeroFill(linalg::LinalgOp op) {
  Operation *before = op->getPrevNode();
  while (before && isPure(before))
    before = before->getPrevNode();
  auto fill = dyn_cast_or_null<linalg::FillOp>(before);
  if (!fill || fill.getOutputs()[0] != op.getDpsInits()[0] ||
      !matchPattern(fill.getInputs()[0], m_PosZeroFloat()))
    return {};
  return fill;
}

namespace {

/// A matrix in a dense buffer: which iterators its rows and columns are.
struct Operand {
  std::optional<unsigned> batch;
  unsigned row = 0;
  unsigned column = 0;
};

struct LowerContractions
    : ckpt::impl::LowerContractionsBase<LowerContractions> {
  using LowerContractionsBase::LowerContractionsBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) { ops.push_back(op); });
    for (linalg::LinalgOp op : ops) {
      if (!op.hasPureBufferSemantics() ||
          !llvm::all_of(op->getOperands(), isPlain))
        continue;
      if (auto conv = dyn_cast<linalg::Conv2DNhwcHwcfOp>(op.getOperation()))
        lowerConv(conv);
      else if (isa<linalg::MatmulOp, linalg::BatchMatmulOp>(op))
        lowerMatmul(op);
    }
  }

  void lowerMatmul(linalg::LinalgOp op) {
    bool hasBatch = isa<linalg::BatchMatmulOp>(op);
    // Upstream's iterators: batch, m, n, k.
    unsigned m = hasBatch, n = m + 1, k = m + 2;
    SmallVector<Operand, 3> operands;
    for (AffineMap map : op.getIndexingMapsArray()) {
      Operand operand;
      if (!map.isProjectedPermutation() || map.getNumResults() < 2)
        return;
      unsigned rank = map.getNumResults();
      if (rank > 2 && (!hasBatch || map.getDimPosition(0) != 0 || rank != 3))
        return;
      if (rank == 3)
        operand.batch = 0;
      operand.row = map.getDimPosition(rank - 2);
      operand.column = map.getDimPosition(rank - 1);
      operands.push_back(operand);
    }
    auto isMatrix = [](const Operand &o, unsigned row, unsigned column) {
      return o.row == row && o.column == column;
    };
    bool transposeA = isMatrix(operands[0], k, m);
    bool transposeB = isMatrix(operands[1], n, k);
    if ((!transposeA && !isMatrix(operands[0], m, k)) ||
        (!transposeB && !isMatrix(operands[1], k, n)) ||
        !isMatrix(operands[2], m, n) || (hasBatch && !operands[2].batch))
      return;

    SmallVector<int64_t, 4> ranges = op.getStaticLoopRanges();
    begin(op);
    SmallVector<Value> args;
    if (hasBatch) {
      args.push_back(i64(ranges[0]));
      int64_t sizes[] = {ranges[m] * ranges[k], ranges[k] * ranges[n],
                         ranges[m] * ranges[n]};
      for (auto [operand, size] : llvm::zip_equal(operands, sizes))
        args.push_back(i64(operand.batch ? size : 0));
    }
    args.append({i32(transposeA), i32(transposeB), i64(ranges[m]),
                 i64(ranges[n]), i64(ranges[k])});
    for (auto [value, operand] : llvm::zip_equal(op->getOperands(), operands)) {
      args.push_back(getPointer(*builder, *location, value));
      args.push_back(i64(ranges[operand.column]));
    }
    finish(op, hasBatch ? "ckpt_rt_sgemm_batch" : "ckpt_rt_sgemm", args);
  }

  void lowerConv(linalg::Conv2DNhwcHwcfOp op) {
    auto shape = [&](unsigned operand) {
      return cast<MemRefType>(op->getOperand(operand).getType()).getShape();
    };
    ArrayRef<int64_t> in = shape(0), filter = shape(1), out = shape(2);
    auto strides = op.getStrides().getValues<int64_t>();
    auto dilations = op.getDilations().getValues<int64_t>();
    begin(op);
    SmallVector<Value> args;
    for (int64_t value :
         {in[0], in[1], in[2], in[3], filter[0], filter[1], filter[3], out[1],
          out[2], strides[0], strides[1], dilations[0], dilations[1]})
      args.push_back(i64(value));
    for (Value operand : op->getOperands())
      args.push_back(getPointer(*builder, *location, operand));
    finish(op, "ckpt_rt_conv2d_nhwc_hwcf_f32", args);
  }

  void begin(linalg::LinalgOp op) {
    fill = getZeroFill(op);
    builder.emplace(op);
    location = op->getLoc();
  }

  /// Adds the flag whether to accumulate, and replaces `op` by the call.
  void finish(linalg::LinalgOp op, StringRef name, SmallVector<Value> args) {
    args.push_back(i32(!fill));
    func::FuncOp callee = getOperation().lookupSymbol<func::FuncOp>(name);
    if (!callee) {
      OpBuilder::InsertionGuard guard(*builder);
      builder->setInsertionPointToEnd(getOperation().getBody());
      callee = func::FuncOp::create(
          *builder, getOperation().getLoc(), name,
          builder->getFunctionType(ValueRange(args).getTypes(), {}));
      callee.setPrivate();
    }
    func::CallOp::create(*builder, *location, callee, args);
    op->erase();
    if (fill)
      fill->erase();
  }

  Value i64(int64_t value) {
    return arith::ConstantIntOp::create(*builder, *location, value, 64);
  }
  Value i32(bool value) {
    return arith::ConstantIntOp::create(*builder, *location, value, 32);
  }
  linalg::FillOp fill;
  std::optional<OpBuilder> builder;
  std::optional<Location> location;
};

} // namespace
