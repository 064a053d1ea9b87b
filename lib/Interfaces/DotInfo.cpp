//===- DotInfo.cpp - Matrix products and convolutions -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
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

/// `dot_general` states its batch dimensions; among the properties, or as an
/// attribute in older text.
static unsigned getStatedBatchDims(Operation *op) {
  Attribute numbers = op->getDiscardableAttr("dot_dimension_numbers");
  if (auto properties =
          dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute()))
    if (!numbers)
      numbers = properties.get("dot_dimension_numbers");
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

std::optional<DotInfo> ckpt::getDotInfo(Operation *op) {
  if (auto dot = dyn_cast<RematDotOpInterface>(op))
    return dot.getDotInfo();
  if (op->isRegistered())
    return std::nullopt;
  enum class Kind { None, Plain, General, Batched, Stacked, Convolution };
  auto kind =
      llvm::StringSwitch<Kind>(op->getName().getStringRef())
          .Cases({"stablehlo.dot_general", "mhlo.dot_general"}, Kind::General)
          .Cases({"stablehlo.dot", "mhlo.dot"}, Kind::Plain)
          .Cases({"aten.mm", "aten.addmm", "aten.linear", "aten.mv"},
                 Kind::Plain)
          .Cases({"aten.bmm", "aten.baddbmm"}, Kind::Batched)
          .Case("aten.matmul", Kind::Stacked)
          .Cases({"stablehlo.convolution", "mhlo.convolution",
                  "aten.convolution", "aten.conv1d", "aten.conv2d",
                  "aten.conv3d"},
                 Kind::Convolution)
          .Default(Kind::None);
  switch (kind) {
  case Kind::None:
    return std::nullopt;
  case Kind::Plain:
    return DotInfo{};
  case Kind::General:
    return DotInfo{false, getStatedBatchDims(op)};
  case Kind::Batched:
    return DotInfo{false, 1};
  case Kind::Stacked: {
    // Matrices in a right operand of more than two dimensions are a batch.
    unsigned rank = op->getNumOperands() > 1 ? getRank(op->getOperand(1)) : 0;
    return DotInfo{false, rank > 2 ? rank - 2 : 0};
  }
  case Kind::Convolution:
    return DotInfo{true, 0};
  }
  return std::nullopt;
}
