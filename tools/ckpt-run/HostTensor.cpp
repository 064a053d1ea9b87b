//===- HostTensor.cpp - Arguments and results in memory ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostTensor.h"

#include "ckpt/Interfaces/RematInterfaces.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

#include <cmath>
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace ckpt;

HostTensor::HostTensor(RankedTensorType type)
    : type(type), bytes(static_cast<size_t>(*getTypeBytes(type))) {
  size_t size = llvm::alignTo(std::max<size_t>(bytes, 1), 64);
  data.reset(static_cast<char *>(std::aligned_alloc(64, size)));
  if (!data)
    llvm::report_bad_alloc_error("no memory for an argument or a result");
  std::memset(data.get(), 0, size);
}

void HostTensor::Free::operator()(char *pointer) const { std::free(pointer); }

double HostTensor::getNumber(size_t index) const {
  Type element = type.getElementType();
  if (auto complex = dyn_cast<ComplexType>(element))
    element = complex.getElementType();
  size_t width = bytes / std::max<size_t>(1, getNumElements());
  uint64_t bits = 0;
  size_t size = static_cast<size_t>(*getTypeBytes(element));
  std::memcpy(&bits, getData() + index * width, std::min<size_t>(size, 8));
  if (auto floating = dyn_cast<FloatType>(element)) {
    llvm::APFloat value(floating.getFloatSemantics(),
                        llvm::APInt(floating.getWidth(), bits));
    bool lost;
    value.convert(llvm::APFloat::IEEEdouble(),
                  llvm::APFloat::rmNearestTiesToEven, &lost);
    return value.convertToDouble();
  }
  if (element.isInteger(1))
    return static_cast<double>(bits != 0);
  return static_cast<double>(llvm::SignExtend64(bits, 8 * size));
}

//===----------------------------------------------------------------------===//
// From and to arrays
//===----------------------------------------------------------------------===//

static llvm::Error fail(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

/// How NumPy calls elements of `type`; the first is what we write.
static SmallVector<std::string> getDtypes(Type type) {
  std::string width = std::to_string(getTypeBytes(type).value_or(0));
  if (type.isBF16())
    return {"V2", "u2"};
  if (isa<Float16Type, Float32Type, Float64Type>(type))
    return {"f" + width};
  if (isa<FloatType>(type))
    return {"V" + width, "u" + width};
  if (type.isInteger(1))
    return {"b1"};
  if (isa<IndexType>(type))
    return {"i8", "u8"};
  if (type.isUnsignedInteger())
    return {"u" + width};
  if (isa<IntegerType>(type))
    return {"i" + width, "u" + width};
  if (isa<ComplexType>(type))
    return {"c" + width};
  return {"V" + width};
}

/// The number at the end of every name, if the names differ in that only.
static std::optional<SmallVector<size_t>>
getNumbers(const std::vector<NpyArray> &arrays) {
  SmallVector<size_t> numbers;
  std::optional<StringRef> prefix;
  for (const NpyArray &array : arrays) {
    StringRef name = array.name;
    StringRef stem = name.rtrim("0123456789");
    size_t number;
    if (name.drop_front(stem.size()).getAsInteger(10, number) ||
        (prefix && *prefix != stem))
      return std::nullopt;
    prefix = stem;
    numbers.push_back(number);
  }
  return numbers;
}

static std::string printShape(ArrayRef<int64_t> shape) {
  return "(" +
         llvm::join(llvm::map_range(
                        shape, [](int64_t x) { return std::to_string(x); }),
                    ", ") +
         ")";
}

llvm::Expected<std::vector<HostTensor>>
ckpt::makeTensors(std::vector<NpyArray> arrays, ArrayRef<Type> types,
                  StringRef what) {
  if (arrays.size() != types.size())
    return fail("expected " + Twine(types.size()) + " " + what + "s, but got " +
                Twine(arrays.size()));
  std::vector<const NpyArray *> ordered(types.size(), nullptr);
  std::optional<SmallVector<size_t>> numbers = getNumbers(arrays);
  for (auto [i, array] : llvm::enumerate(arrays)) {
    size_t at = numbers ? (*numbers)[i] : i;
    if (at >= types.size() || ordered[at])
      return fail("there is no " + what + " for array '" + array.name + "'");
    ordered[at] = &array;
  }
  std::vector<HostTensor> tensors;
  for (size_t i = 0; i < ordered.size(); ++i) {
    const NpyArray *array = ordered[i];
    auto type = cast<RankedTensorType>(types[i]);
    auto context = [&] {
      return (what + " " + Twine(i) + " ('" + array->name + "') ").str();
    };
    if (ArrayRef<int64_t>(array->shape) != type.getShape())
      return fail(context() + "has shape " + printShape(array->shape) +
                  ", expected " + printShape(type.getShape()));
    SmallVector<std::string> dtypes = getDtypes(type.getElementType());
    if (!llvm::is_contained(dtypes, array->dtype))
      return fail(context() + "has elements of type " + array->dtype +
                  ", expected " + dtypes.front());
    tensors.emplace_back(type);
    if (tensors.back().getBytes() != array->data.size())
      return fail(context() + "has " + Twine(array->data.size()) +
                  " bytes, expected " + Twine(tensors.back().getBytes()));
    std::memcpy(tensors.back().getData(), array->data.data(),
                array->data.size());
  }
  return tensors;
}

std::vector<NpyArray> ckpt::makeArrays(const std::vector<HostTensor> &tensors,
                                       StringRef prefix) {
  std::vector<NpyArray> arrays;
  for (auto [i, tensor] : llvm::enumerate(tensors)) {
    NpyArray array;
    std::string number = std::to_string(i);
    array.name = prefix.str() +
                 std::string(number.size() < 3 ? 3 - number.size() : 0, '0') +
                 number;
    array.dtype = getDtypes(tensor.getType().getElementType()).front();
    array.shape.assign(tensor.getType().getShape().begin(),
                       tensor.getType().getShape().end());
    array.data.assign(tensor.getData(), tensor.getData() + tensor.getBytes());
    arrays.push_back(std::move(array));
  }
  return arrays;
}

//===----------------------------------------------------------------------===//
// Generator
//===----------------------------------------------------------------------===//

/// SplitMix64.
static uint64_t nextRandom(uint64_t &state) {
  uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

std::vector<HostTensor> ckpt::generateTensors(ArrayRef<Type> types,
                                              uint64_t seed) {
  std::vector<HostTensor> tensors;
  uint64_t state = seed;
  for (Type type : types) {
    tensors.emplace_back(cast<RankedTensorType>(type));
    HostTensor &tensor = tensors.back();
    Type element = tensor.getType().getElementType();
    unsigned parts = 1;
    if (auto complex = dyn_cast<ComplexType>(element)) {
      element = complex.getElementType();
      parts = 2;
    }
    size_t width = static_cast<size_t>(*getTypeBytes(element));
    for (size_t i = 0, e = tensor.getNumElements() * parts; i < e; ++i) {
      uint64_t random = nextRandom(state);
      uint64_t bits;
      if (auto floating = dyn_cast<FloatType>(element)) {
        llvm::APFloat value(static_cast<double>(random >> 11) * 0x1p-53 - 0.5);
        bool lost;
        value.convert(floating.getFloatSemantics(),
                      llvm::APFloat::rmNearestTiesToEven, &lost);
        bits = value.bitcastToAPInt().getZExtValue();
      } else {
        bits = random >> (element.isInteger(1) ? 63 : 61);
      }
      std::memcpy(tensor.getData() + i * width, &bits, width);
    }
  }
  return tensors;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

bool ckpt::compareNear(const std::vector<HostTensor> &got,
                       const std::vector<HostTensor> &want, double rtol,
                       double atol, llvm::raw_ostream &os) {
  bool agrees = true;
  for (size_t r = 0; r < got.size(); ++r) {
    double maxAbs = 0, maxRel = 0;
    std::optional<size_t> first;
    size_t count = got[r].getNumElements(), wrong = 0;
    for (size_t i = 0; i < count; ++i) {
      double a = got[r].getNumber(i), b = want[r].getNumber(i);
      if (a == b || (std::isnan(a) && std::isnan(b)))
        continue;
      double error = std::abs(a - b);
      if (std::isnan(error))
        error = std::numeric_limits<double>::infinity();
      maxAbs = std::max(maxAbs, error);
      maxRel = std::max(maxRel, error / std::abs(b));
      if (!(error <= atol + rtol * std::abs(b))) {
        ++wrong;
        if (!first)
          first = i;
      }
    }
    os << "result " << r << ": max abs error " << llvm::format("%.3g", maxAbs)
       << ", max rel error " << llvm::format("%.3g", maxRel);
    if (first) {
      agrees = false;
      os << ", " << wrong << " of " << count << " elements differ; first at "
         << *first << ": got " << llvm::format("%.9g", got[r].getNumber(*first))
         << ", expected " << llvm::format("%.9g", want[r].getNumber(*first));
    }
    os << "\n";
  }
  return agrees;
}

bool ckpt::compareBits(const std::vector<HostTensor> &got,
                       const std::vector<HostTensor> &want,
                       llvm::raw_ostream &os) {
  bool agrees = true;
  for (size_t r = 0; r < got.size(); ++r) {
    size_t bytes = got[r].getBytes();
    if (std::memcmp(got[r].getData(), want[r].getData(), bytes) == 0)
      continue;
    agrees = false;
    size_t count = got[r].getNumElements();
    size_t width = bytes / std::max<size_t>(1, count);
    size_t wrong = 0, first = 0;
    for (size_t i = count; i-- > 0;)
      if (std::memcmp(got[r].getData() + i * width,
                      want[r].getData() + i * width, width) != 0) {
        ++wrong;
        first = i;
      }
    os << "result " << r << ": " << wrong << " of " << count
       << " elements differ; first at " << first << ": "
       << llvm::format("%.9g", got[r].getNumber(first)) << " and "
       << llvm::format("%.9g", want[r].getNumber(first)) << "\n";
  }
  return agrees;
}
