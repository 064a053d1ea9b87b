//===- ContractionEmitter.h - Products in tiles -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block computes a square tile of the output. For each slice of the
// reduction it brings a tile of both operands into shared memory; how threads
// add up the products of a slice is left to those that derive. A convolution is
// the same with other addresses (implicit GEMM).
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_GPU_CONTRACTIONEMITTER_H
#define CKPT_LIB_CONVERSION_GPU_CONTRACTIONEMITTER_H

#include "LaunchEmitter.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

namespace ckpt {

/// Sums of products of two operands: matrix products, convolutions, and what
/// else has such indices.
class ContractionEmitter : protected LaunchEmitter {
public:
  using LaunchEmitter::LaunchEmitter;
  virtual ~ContractionEmitter() = default;
  /// Fails, having changed nothing, if the operation is none, or not for these
  /// tiles.
  mlir::LogicalResult run();

protected:
  struct Side {
    unsigned operand = 0;
    llvm::SmallVector<unsigned> loops;
    int64_t extent = 1;
    /// Whether neighbours along the reduction are neighbours in memory.
    bool isReductionContiguous = false;
  };
  /// The place of an output in the tile of the block.
  struct Output {
    mlir::Value row, column;
  };

  /// Sets `tile`, `tileDepth` and `sumType`; false if the operation is not for
  /// these tiles.
  virtual bool chooseTile() = 0;
  virtual mlir::MemRefType getTileType(const Side &side) = 0;
  /// Brings the tile of one operand into shared memory. What is outside of the
  /// operand is zero.
  virtual void emitLoad(const Side &side, mlir::Value buffer,
                        mlir::Value tileStart, mlir::Value depthStart) = 0;
  /// Finds the place of the thread; returns the outputs that it computes.
  virtual llvm::SmallVector<Output> placeThread() = 0;
  /// Adds the products of a slice to the sums of these outputs.
  virtual llvm::SmallVector<mlir::Value>
  emitProducts(mlir::Value depthStart, mlir::ValueRange sums) = 0;

  mlir::Type getElementType(const Side &side) {
    return op.getBlock()->getArgument(side.operand).getType();
  }
  /// The largest side up to `tile` and down to `least` that keeps a device
  /// busy.
  int64_t shrinkTile(int64_t tile, int64_t least) const;
  /// Calls `fn` for each place of a tile that is `depth` deep which the thread
  /// brings: neighbours in memory go to neighbouring threads.
  void forEachPlace(
      const Side &side, int64_t depth,
      llvm::function_ref<void(mlir::Value along, mlir::Value inDepth)> fn);
  /// Element `along` a side and `inDepth` of a tile; zero outside of the
  /// operand.
  mlir::Value loadElement(const Side &side, mlir::Value tileStart,
                          mlir::Value along, mlir::Value depthStart,
                          mlir::Value inDepth);

  /// Threads of a block.
  static constexpr int64_t kTileThreads = 256;

  llvm::SmallVector<unsigned> batch, depth;
  int64_t batchExtent = 1, depthExtent = 1;
  /// Rows and columns of the output; the columns are contiguous there.
  Side rows, columns;
  /// Side of a block's tile of the output, and its depth.
  int64_t tile = 0, tileDepth = 0;
  /// In which products are added.
  mlir::Type sumType;

private:
  bool classify();
  mlir::scf::IfOp guardOutput(const Output &output, mlir::TypeRange results);
  mlir::Value emitInitial(const Output &output);

  mlir::Value rowStart, columnStart;
};

/// A thread takes every sixteenth row and column of the tile. Each output is
/// summed in the order of the reduction, one product at a time.
class FmaEmitter final : public ContractionEmitter {
public:
  using ContractionEmitter::ContractionEmitter;

private:
  bool chooseTile() override;
  mlir::MemRefType getTileType(const Side &side) override;
  void emitLoad(const Side &side, mlir::Value buffer, mlir::Value tileStart,
                mlir::Value depthStart) override;
  llvm::SmallVector<Output> placeThread() override;
  llvm::SmallVector<mlir::Value> emitProducts(mlir::Value depthStart,
                                              mlir::ValueRange sums) override;
  mlir::Value emitProduct(mlir::Value row, mlir::Value column, mlir::Value sum);

  mlir::Value threadRow, threadColumn;
};

/// A warp takes a quarter of the columns and half of the rows of the tile, and
/// leaves the products to the matrix units (mma.sync of sm_80 and newer). f16
/// and bf16 are multiplied exactly and summed in f32; f32 is rounded to tf32
/// first, if that is allowed.
class MmaEmitter final : public ContractionEmitter {
public:
  MmaEmitter(mlir::linalg::LinalgOp op, llvm::ArrayRef<mlir::Value> initial,
             bool allowTf32)
      : ContractionEmitter(op, initial), allowTf32(allowTf32) {}

private:
  bool chooseTile() override;
  mlir::MemRefType getTileType(const Side &side) override;
  void emitLoad(const Side &side, mlir::Value buffer, mlir::Value tileStart,
                mlir::Value depthStart) override;
  llvm::SmallVector<Output> placeThread() override;
  llvm::SmallVector<mlir::Value> emitProducts(mlir::Value depthStart,
                                              mlir::ValueRange sums) override;
  bool matchBody();
  /// Words of a row of a tile in shared memory. The last ones are not used:
  /// with them the words that a warp reads at once are in different banks.
  static constexpr int64_t kRowWords = 20;
  mlir::Value insert(mlir::Value word, mlir::Value half, int64_t place);
  mlir::Value loadWord(unsigned buffer, mlir::Value place, int64_t word);

  bool allowTf32;
  /// Of the operands; a word of 32 bits holds one or two.
  mlir::Type element;
  int64_t perWord = 1;
  /// The rows and columns of a warp, and a lane's among the words of eight
  /// rows.
  mlir::Value warpRow, warpColumn, laneRow, laneWord;
};

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_GPU_CONTRACTIONEMITTER_H
