//===- RngElements.h - Elements of draws as arithmetic ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file writes what RngLayout.h and RngNormal.h define as operations on
// scalars: the same operations in the same order, so that compiled code gives
// the bits of the runtime.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_RNGELEMENTS_H
#define CKPT_LIB_CONVERSION_RNGELEMENTS_H

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/IR/Builders.h"

namespace ckpt {

/// Emits elements of draws from one state.
class RngElements {
public:
  /// `seed` and `offset` are the state, i64; `index` is the element's, an
  /// index.
  RngElements(mlir::OpBuilder &builder, mlir::Location loc, Generator generator,
              mlir::Value seed, mlir::Value offset, mlir::Value index)
      : builder(builder), loc(loc), generator(generator), seed(seed),
        offset(offset), index(index) {}

  /// Random bits, i32 or i64.
  mlir::Value getBits(mlir::Type type);
  /// In [0, 1).
  mlir::Value getUniform(mlir::FloatType type);
  /// Of mean 0 and variance 1; philox4x32 only.
  mlir::Value getNormal(mlir::FloatType type);
  /// True with `probability`, from `width` bits.
  mlir::Value getBernoulli(double probability, int32_t width);

private:
  struct Block {
    mlir::Value words[4];
    mlir::Value part;
  };
  Block getBlock(int32_t width);
  mlir::Value selectWord(const Block &block, mlir::Value number);
  mlir::Value joinWords(mlir::Value low, mlir::Value high);

  mlir::OpBuilder &builder;
  mlir::Location loc;
  Generator generator;
  mlir::Value seed;
  mlir::Value offset;
  mlir::Value index;
};

/// The four words of block `block` (i64) of the stream of `seed` (i64).
llvm::SmallVector<mlir::Value, 4> buildPhilox(mlir::OpBuilder &builder,
                                              mlir::Location loc,
                                              mlir::Value seed,
                                              mlir::Value block);

/// The two words of Threefry2x32 for a key and a counter, i64 each.
llvm::SmallVector<mlir::Value, 2> buildThreefry(mlir::OpBuilder &builder,
                                                mlir::Location loc,
                                                mlir::Value key,
                                                mlir::Value counter);

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_RNGELEMENTS_H
