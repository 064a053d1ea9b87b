//===- DotInfo.cpp - Matrix products and convolutions -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace ckpt;

/// How many numbers stand between brackets behind `key` in the text of an
/// attribute of a dialect that is not registered.
static unsigned countInList(StringRef text, StringRef key) {
  size_t at = text.find(key);
  if (at == StringRef::npos)
    return 0;
  StringRef list = text.substr(at).split('[').second.split(']').first.trim();
  return list.empty() ? 0 : list.count(',') + 1;
}

/// Among the properties, or as an attribute in older text.
static Attribute getNamedAttr(Operation *op, StringRef name) {
  if (Attribute attribute = op->getDiscardableAttr(name))
    return attribute;
  auto properties =
      dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute());
  return properties ? properties.get(name) : Attribute();
}

/// `dot_general` states its batch dimensions.
static unsigned getStatedBatchDims(Operation *op) {
  Attribute numbers = getNamedAttr(op, "dot_dimension_numbers");
  if (!numbers)
    return 0;
  std::string text;
  llvm::raw_string_ostream(text) << numbers;
  return countInList(text, "lhs_batching_dimensions");
}

static unsigned getRank(Value value) {
  auto shaped = dyn_cast<ShapedType>(value.getType());
  return shaped && shaped.hasRank() ? unsigned(shaped.getRank()) : 0;
}

/// Of "bij,bjk->bik" the letters that are in both operands and the result. None
/// if the equation is not known.
static unsigned getEinsumBatchDims(Operation *op) {
  auto equation =
      dyn_cast_or_null<StringAttr>(getNamedAttr(op, "einsum_config"));
  if (!equation)
    return 0;
  auto [operands, result] = equation.getValue().split("->");
  auto [left, right] = operands.split(',');
  return llvm::count_if(left, [&, right = right, result = result](char letter) {
    return llvm::isAlpha(letter) && right.contains(letter) &&
           result.contains(letter);
  });
}

std::optional<DotInfo> ckpt::getDotInfo(Operation *op) {
  if (auto dot = dyn_cast<RematDotOpInterface>(op))
    return dot.getDotInfo();
  if (op->isRegistered())
    return std::nullopt;
  // Behind the dialect, and namespaces in it: `torch.aten.mm`.
  StringRef name = op->getName().getStringRef().rsplit('.').second;
  enum class Kind { None, Plain, General, Batched, Stacked, Einsum };
  auto kind =
      llvm::StringSwitch<Kind>(name)
          .Case("dot_general", Kind::General)
          .Cases({"dot", "mm", "addmm", "linear", "mv", "addmv"}, Kind::Plain)
          .Cases({"bmm", "baddbmm"}, Kind::Batched)
          .Case("matmul", Kind::Stacked)
          .Case("einsum", Kind::Einsum)
          .Default(Kind::None);
  // The dimensions before those of the matrices in operand `number`.
  auto getStackedDims = [&](unsigned number) {
    unsigned rank =
        op->getNumOperands() > number ? getRank(op->getOperand(number)) : 0;
    return rank > 2 ? rank - 2 : 0;
  };
  switch (kind) {
  case Kind::None:
    break;
  case Kind::Plain:
    return DotInfo{};
  case Kind::General:
    return DotInfo{false, getStatedBatchDims(op)};
  case Kind::Batched:
    return DotInfo{false, 1};
  case Kind::Stacked:
    // Of the right operand: on the left they may be rows.
    return DotInfo{false, getStackedDims(1)};
  case Kind::Einsum:
    return DotInfo{false, getEinsumBatchDims(op)};
  }
  // Names have prefixes and suffixes for the ways to compute them.
  if (name.contains("scaled_dot_product"))
    return DotInfo{false, getStackedDims(0)};
  if (name.contains("conv") && !name.contains("convert"))
    return DotInfo{true, 0};
  return std::nullopt;
}
