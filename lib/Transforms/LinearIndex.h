//===- LinearIndex.h - Index values of loops as linear functions -*- C++
//-*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file reads scalar arithmetic as linear functions of values, to tell
// which slot of a stack an iteration of a loop uses. Wrap-around is not
// modelled: results are equal to the function modulo two to the width of the
// type, and equal to it wherever it lies in the range of a loop's counter.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_LINEARINDEX_H
#define CKPT_LIB_TRANSFORMS_LINEARINDEX_H

#include "mlir/Dialect/SCF/IR/SCF.h"

#include <optional>

namespace ckpt {

/// constant + sum of coefficient * value.
class LinearIndex {
public:
  LinearIndex(int64_t constant = 0) : constant(constant) {}
  static LinearIndex of(mlir::Value value) {
    LinearIndex index;
    index.terms.push_back({value, 1});
    return index;
  }

  LinearIndex &add(const LinearIndex &other, int64_t factor = 1);
  LinearIndex operator+(const LinearIndex &other) const {
    return LinearIndex(*this).add(other);
  }
  LinearIndex operator-(const LinearIndex &other) const {
    return LinearIndex(*this).add(other, -1);
  }
  LinearIndex operator*(int64_t factor) const {
    return LinearIndex().add(*this, factor);
  }

  std::optional<int64_t> getConstant() const {
    return terms.empty() ? std::optional(constant) : std::nullopt;
  }
  int64_t getCoefficient(mlir::Value value) const;
  bool operator==(const LinearIndex &other) const {
    return (*this - other).getConstant() == 0;
  }

private:
  int64_t constant;
  llvm::SmallVector<std::pair<mlir::Value, int64_t>, 2> terms;
};

/// How often an scf.for runs, and what index values in it are in terms of the
/// number of the iteration, 0, 1, ...
class LoopTrips {
public:
  /// nullopt if the count is no linear function: a step that is no constant, or
  /// one other than 1 with bounds that are none.
  static std::optional<LoopTrips> get(mlir::scf::ForOp loop);

  const LinearIndex &getCount() const { return count; }
  /// `value`, which is used in the loop, with `getIteration()` for the number
  /// of the iteration.
  LinearIndex evaluate(mlir::Value value) const;
  /// The value that stands for the number of the iteration in results of
  /// `evaluate`.
  mlir::Value getIteration() const { return iv; }

private:
  bool isNonNegative(const LinearIndex &index) const;

  mlir::Value iv;
  LinearIndex lower;
  LinearIndex count;
  int64_t step = 1;
};

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_LINEARINDEX_H
