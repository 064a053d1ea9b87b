//===- ElementBytes.cpp - Tensors as bytes ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementBytes.h"

#include "ckpt/Interfaces/RematInterfaces.h"
#include "mlir/IR/DialectResourceBlobManager.h"

using namespace mlir;
using namespace ckpt;

int64_t ckpt::getElementBytes(Type type) {
  Type element = cast<ShapedType>(type).getElementType();
  if (!element.isIntOrIndexOrFloat() && !isa<ComplexType>(element))
    return 0;
  return getTypeBytes(element).value_or(0);
}

int64_t ckpt::getElementAlignment(int64_t bytes) {
  return static_cast<int64_t>(
      llvm::PowerOf2Ceil(std::clamp<int64_t>(bytes, 1, kMostElementAlignment)));
}

DenseElementsAttr ckpt::getRawBytes(ElementsAttr elements,
                                    MemRefType bytesType) {
  auto type =
      RankedTensorType::get(bytesType.getShape(), bytesType.getElementType());
  if (auto resource = dyn_cast<DenseResourceElementsAttr>(elements))
    if (AsmResourceBlob *blob = resource.getRawHandle().getBlob())
      return DenseElementsAttr::getFromRawBuffer(type, blob->getData());
  Type element = elements.getElementType();
  int64_t width = *getTypeBytes(element);
  std::vector<char> bytes;
  bytes.reserve(static_cast<size_t>(width * elements.getNumElements()));
  auto append = [&](const APInt &bits) {
    APInt wide = bits.zextOrTrunc(static_cast<unsigned>(8 * width));
    for (int64_t i = 0; i < width; ++i)
      bytes.push_back(static_cast<char>(
          wide.extractBitsAsZExtValue(8, static_cast<unsigned>(8 * i))));
  };
  if (isa<FloatType>(element)) {
    for (const APFloat &value : elements.getValues<APFloat>())
      append(value.bitcastToAPInt());
  } else if (isa<IntegerType, IndexType>(element)) {
    for (const APInt &value : elements.getValues<APInt>())
      append(value);
  } else {
    auto dense = dyn_cast<DenseElementsAttr>(elements);
    if (!dense || dense.isSplat())
      return {};
    return DenseElementsAttr::getFromRawBuffer(type, dense.getRawData());
  }
  return DenseElementsAttr::getFromRawBuffer(type, bytes);
}
