//===- MmaEmitter.cpp - Products by matrix units ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Which lane holds which elements is that of mma.sync, m16n8k16 for f16 and
// bf16 and m16n8k8 for tf32: "PTX ISA", matrix fragments. In words of 32 bits
// along the reduction both are the same.
//
//===----------------------------------------------------------------------===//

#include "ContractionEmitter.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace ckpt;

static constexpr int64_t kLanes = 32;
/// Warps of a block along the rows and columns of its tile.
static constexpr int64_t kWarpRows = 2, kWarpColumns = 4;
/// Rows and columns of one product of the matrix units, and words in depth.
static constexpr int64_t kRows = 16, kColumns = 8, kWords = 8;
/// Words in depth of a tile.
static constexpr int64_t kTileWords = 16;

/// What `value` was before it was extended.
static Value skipExtension(Value value) {
  auto extension = value.getDefiningOp<arith::ExtFOp>();
  return extension ? extension.getIn() : value;
}

/// True if the body adds the product of the operands and nothing else.
bool MmaEmitter::matchBody() {
  Block &body = *op.getBlock();
  auto addition =
      body.getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!addition)
    return false;
  Value carried = body.getArgument(2);
  Value added =
      addition.getLhs() == carried ? addition.getRhs() : addition.getLhs();
  auto product = added.getDefiningOp<arith::MulFOp>();
  if (!product || !llvm::is_contained(addition->getOperands(), carried))
    return false;
  Value left = skipExtension(product.getLhs());
  Value right = skipExtension(product.getRhs());
  if (left == body.getArgument(1))
    std::swap(left, right);
  return left == body.getArgument(0) && right == body.getArgument(1);
}

bool MmaEmitter::chooseTile() {
  element = getElementType(rows);
  Type output = op.getRegionOutputArgs()[0].getType();
  bool isHalf = element.isF16() || element.isBF16();
  if (element != getElementType(columns) ||
      !(isHalf ? output == element || output.isF32()
               : allowTf32 && element.isF32() && output.isF32()) ||
      !matchBody())
    return false;
  // What is smaller would mostly multiply zeros.
  if (std::min(rows.extent, columns.extent) < kRows)
    return false;
  perWord = isHalf ? 2 : 1;
  tile = shrinkTile(/*tile=*/128, /*least=*/kWarpColumns * kColumns);
  tileDepth = kTileWords * perWord;
  sumType = builder.getF32Type();
  return true;
}

MemRefType MmaEmitter::getTileType(const Side & /*side*/) {
  Type word = perWord == 1 ? element : VectorType::get(perWord, element);
  return getSharedType(tile * kRowWords, word);
}

/// `value` with ten bits of mantissa, to nearest and away from zero in ties, as
/// cvt.rna.tf32 does.
static Value roundToTf32(OpBuilder &builder, Location loc, Value value) {
  Type i32 = builder.getI32Type();
  auto constant = [&](int64_t bits) -> Value {
    return arith::ConstantIntOp::create(builder, loc, i32, bits);
  };
  Value bits = arith::BitcastOp::create(builder, loc, i32, value);
  bits = arith::AddIOp::create(builder, loc, bits, constant(1 << 12));
  bits = arith::AndIOp::create(builder, loc, bits, constant(-(1 << 13)));
  Value rounded = arith::BitcastOp::create(builder, loc, value.getType(), bits);
  // A NaN must not become something else.
  Value isNan = arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::UNO,
                                      value, value);
  return arith::SelectOp::create(builder, loc, isNan, value, rounded);
}

/// Sets one half of a word.
Value MmaEmitter::insert(Value word, Value half, int64_t place) {
  if (!word)
    word = LLVM::PoisonOp::create(builder, loc, VectorType::get(2, element));
  Value number =
      LLVM::ConstantOp::create(builder, loc, builder.getI32Type(), place);
  return LLVM::InsertElementOp::create(builder, loc, word, half, number);
}

void MmaEmitter::emitLoad(const Side &side, Value buffer, Value tileStart,
                          Value depthStart) {
  forEachPlace(side, kTileWords, [&](Value along, Value word) {
    Value value;
    for (int64_t i = 0; i < perWord; ++i) {
      Value number = loadElement(side, tileStart, along, depthStart,
                                 add(multiply(word, perWord), getIndex(i)));
      value = perWord == 1 ? roundToTf32(builder, loc, number)
                           : insert(value, number, i);
    }
    memref::StoreOp::create(builder, loc, value, buffer,
                            add(multiply(along, kRowWords), word));
  });
}

SmallVector<ContractionEmitter::Output> MmaEmitter::placeThread() {
  Value warp = divide(threadId, kLanes), lane = remainder(threadId, kLanes);
  int64_t warpRows = tile / kWarpRows;
  int64_t warpColumns = tile / kWarpColumns;
  warpRow = multiply(divide(warp, kWarpColumns), warpRows);
  warpColumn = multiply(remainder(warp, kWarpColumns), warpColumns);
  laneRow = divide(lane, 4);
  laneWord = remainder(lane, 4);
  SmallVector<Output> outputs;
  for (int64_t i = 0; i < warpRows; i += kRows)
    for (int64_t j = 0; j < warpColumns; j += kColumns)
      for (int64_t part = 0; part < 4; ++part)
        outputs.push_back(
            {add(warpRow, add(laneRow, getIndex(i + part / 2 * 8))),
             add(warpColumn,
                 add(multiply(laneWord, 2), getIndex(j + part % 2)))});
  return outputs;
}

/// Word `word` of row `place` of a tile, as an operand.
Value MmaEmitter::loadWord(unsigned buffer, Value place, int64_t word) {
  Value slot = add(multiply(place, kRowWords), add(laneWord, getIndex(word)));
  Value value =
      memref::LoadOp::create(builder, loc, getSharedBuffer(buffer), slot);
  if (element.isF16())
    return value;
  return LLVM::BitcastOp::create(builder, loc, builder.getI32Type(), value);
}

SmallVector<Value> MmaEmitter::emitProducts(Value /*depthStart*/,
                                            ValueRange sums) {
  Type f32 = builder.getF32Type();
  Type result = LLVM::LLVMStructType::getLiteral(builder.getContext(),
                                                 {f32, f32, f32, f32});
  NVVM::MMATypes type = element.isF16()    ? NVVM::MMATypes::f16
                        : element.isBF16() ? NVVM::MMATypes::bf16
                                           : NVVM::MMATypes::tf32;
  SmallVector<Value> next(sums);
  static_assert(kWarpRows * kWarpColumns * kLanes == kTileThreads);
  int64_t numRows = tile / kWarpRows / kRows;
  int64_t numColumns = tile / kWarpColumns / kColumns;
  for (int64_t word = 0; word < kTileWords; word += kWords) {
    SmallVector<SmallVector<Value>> left, right;
    for (int64_t i = 0; i < numRows; ++i) {
      SmallVector<Value> &words = left.emplace_back();
      for (int64_t part = 0; part < 4; ++part)
        words.push_back(loadWord(
            0, add(warpRow, add(laneRow, getIndex(i * kRows + part % 2 * 8))),
            word + part / 2 * 4));
    }
    for (int64_t j = 0; j < numColumns; ++j) {
      SmallVector<Value> &words = right.emplace_back();
      for (int64_t part = 0; part < 2; ++part)
        words.push_back(
            loadWord(1, add(warpColumn, add(laneRow, getIndex(j * kColumns))),
                     word + part * 4));
    }
    MutableArrayRef<Value> rest(next);
    for (ArrayRef<Value> rowWords : left)
      for (ArrayRef<Value> columnWords : right) {
        MutableArrayRef<Value> part = rest.take_front(4);
        rest = rest.drop_front(4);
        Value products = NVVM::MmaOp::create(
            builder, loc, result, rowWords, columnWords, ValueRange(part),
            ArrayRef<int64_t>{kRows, kColumns, kWords * perWord},
            /*b1Op=*/std::nullopt, /*intOverflow=*/std::nullopt,
            std::array{type, type},
            std::array{NVVM::MMALayout::row, NVVM::MMALayout::col});
        for (auto [i, sum] : llvm::enumerate(part))
          sum = LLVM::ExtractValueOp::create(builder, loc, products, i);
      }
  }
  return next;
}
