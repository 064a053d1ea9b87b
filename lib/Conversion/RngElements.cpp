//===- RngElements.cpp - Elements of draws as arithmetic --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RngElements.h"

#include "ckpt/RngLayout.h"
#include "ckpt/RngNormal.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace ckpt;

namespace {

/// Operations on scalars, short to write.
class Scalars {
public:
  Scalars(OpBuilder &builder, Location loc) : builder(builder), loc(loc) {}

  Value integer(unsigned width, uint64_t value) {
    return arith::ConstantOp::create(
        builder, loc,
        builder.getIntegerAttr(builder.getIntegerType(width),
                               APInt(width, value)));
  }
  Value like(Value value, uint64_t constant) {
    return integer(value.getType().getIntOrFloatBitWidth(), constant);
  }
  Value real(FloatType type, double value) {
    return arith::ConstantOp::create(builder, loc,
                                     builder.getFloatAttr(type, value));
  }
  Value add(Value a, Value b) {
    return isa<FloatType>(a.getType())
               ? arith::AddFOp::create(builder, loc, a, b).getResult()
               : arith::AddIOp::create(builder, loc, a, b).getResult();
  }
  Value sub(Value a, Value b) {
    return isa<FloatType>(a.getType())
               ? arith::SubFOp::create(builder, loc, a, b).getResult()
               : arith::SubIOp::create(builder, loc, a, b).getResult();
  }
  Value mul(Value a, Value b) {
    return arith::MulFOp::create(builder, loc, a, b);
  }
  Value fma(Value a, Value b, Value c) {
    return math::FmaOp::create(builder, loc, a, b, c);
  }
  Value exclusiveOr(Value a, Value b) {
    return arith::XOrIOp::create(builder, loc, a, b);
  }
  Value bitAnd(Value a, uint64_t mask) {
    return arith::AndIOp::create(builder, loc, a, like(a, mask));
  }
  Value bitOr(Value a, Value b) {
    return arith::OrIOp::create(builder, loc, a, b);
  }
  Value shiftLeft(Value a, uint64_t by) {
    return arith::ShLIOp::create(builder, loc, a, like(a, by));
  }
  Value shiftRight(Value a, uint64_t by) {
    return arith::ShRUIOp::create(builder, loc, a, like(a, by));
  }
  Value shiftRightSigned(Value a, uint64_t by) {
    return arith::ShRSIOp::create(builder, loc, a, like(a, by));
  }
  Value select(Value condition, Value a, Value b) {
    return arith::SelectOp::create(builder, loc, condition, a, b);
  }
  Value compare(arith::CmpIPredicate predicate, Value a, Value b) {
    return arith::CmpIOp::create(builder, loc, predicate, a, b);
  }
  Value isOdd(Value a) {
    return compare(arith::CmpIPredicate::ne, bitAnd(a, 1), like(a, 0));
  }
  Value cast(Type type, Value bits) {
    return arith::BitcastOp::create(builder, loc, type, bits);
  }
  Value signedToReal(Type type, Value a) {
    return arith::SIToFPOp::create(builder, loc, type, a);
  }
  Value unsignedToReal(Type type, Value a) {
    return arith::UIToFPOp::create(builder, loc, type, a);
  }
  Value low32(Value a) {
    return arith::TruncIOp::create(builder, loc, builder.getI32Type(), a);
  }
  Value high32(Value a) { return low32(shiftRight(a, 32)); }
  Value widen(Value a) {
    return arith::ExtUIOp::create(builder, loc, builder.getI64Type(), a);
  }
  Value squareRoot(Value a) { return math::SqrtOp::create(builder, loc, a); }

  template <typename T, unsigned N>
  Value polynomial(const T (&coefficients)[N], Value x) {
    auto type = mlir::cast<FloatType>(x.getType());
    Value value = real(type, coefficients[N - 1]);
    for (unsigned i = N - 1; i-- > 0;)
      value = fma(value, x, real(type, coefficients[i]));
    return value;
  }

private:
  OpBuilder &builder;
  Location loc;
};

/// What normalPair of RngNormal.h needs to know of a type.
struct NormalF32 {
  static constexpr unsigned kMantissa = 23;
  static constexpr double kScale = 0x1p-32, kHalf = 0x1p-33;
  static constexpr uint64_t kSqrtHalfBits = rng::kSqrtHalfBits32;
  static constexpr auto &kLog = rng::kLog32;
  static constexpr auto &kSin = rng::kSin32;
  static constexpr auto &kCos = rng::kCos32;
  static constexpr double kMinusTwoLn2High = rng::kMinusTwoLn2High32;
  static constexpr double kMinusTwoLn2Low = rng::kMinusTwoLn2Low32;
  static constexpr double kAngle = rng::kAngle32;
};
struct NormalF64 {
  static constexpr unsigned kMantissa = 52;
  static constexpr double kScale = 0x1p-64, kHalf = 0x1p-65;
  static constexpr uint64_t kSqrtHalfBits = rng::kSqrtHalfBits64;
  static constexpr auto &kLog = rng::kLog64;
  static constexpr auto &kSin = rng::kSin64;
  static constexpr auto &kCos = rng::kCos64;
  static constexpr double kMinusTwoLn2High = rng::kMinusTwoLn2High64;
  static constexpr double kMinusTwoLn2Low = rng::kMinusTwoLn2Low64;
  static constexpr double kAngle = rng::kAngle64;
};

} // namespace

/// One of normalPair's results: the sine where `isSine`.
template <typename C>
static Value buildNormal(Scalars &s, FloatType real, Value word0, Value word1,
                         Value isSine) {
  Type bitsType = word0.getType();
  unsigned width = bitsType.getIntOrFloatBitWidth();
  Value u = s.fma(s.unsignedToReal(real, word0), s.real(real, C::kScale),
                  s.real(real, C::kHalf));
  Value bits = s.cast(bitsType, u);
  Value e = s.shiftRightSigned(s.sub(bits, s.like(bits, C::kSqrtHalfBits)),
                               C::kMantissa);
  Value m = s.cast(real, s.sub(bits, s.shiftLeft(e, C::kMantissa)));
  Value f = s.sub(m, s.real(real, 1));
  Value f2 = s.mul(f, f);
  Value y = s.fma(f2, s.polynomial(C::kLog, f), s.mul(s.real(real, -2), f));
  Value power = s.signedToReal(real, e);
  y = s.fma(power, s.real(real, C::kMinusTwoLn2Low), y);
  y = s.fma(power, s.real(real, C::kMinusTwoLn2High), y);
  Value r = s.squareRoot(y);

  Value quadrant = s.shiftRight(
      s.add(word1, s.like(word1, uint64_t(1) << (width - 3))), width - 2);
  Value rest =
      s.signedToReal(real, s.sub(word1, s.shiftLeft(quadrant, width - 2)));
  Value x = s.mul(rest, s.real(real, C::kAngle));
  Value x2 = s.mul(x, x);
  Value x3 = s.mul(x2, x);
  Value sine = s.fma(x3, s.polynomial(C::kSin, x2), x);
  Value cosine = s.fma(x2, s.polynomial(C::kCos, x2), s.real(real, 1));
  // The cosine in odd quadrants is the sine of the rest, and the other way
  // round; in two quadrants each is negative.
  Value useSine = s.exclusiveOr(s.isOdd(quadrant), isSine);
  Value value = s.cast(bitsType, s.select(useSine, sine, cosine));
  Value turned =
      s.select(isSine, quadrant, s.add(quadrant, s.like(quadrant, 1)));
  value = s.exclusiveOr(value, s.shiftLeft(s.bitAnd(turned, 2), width - 2));
  return s.mul(r, s.cast(real, value));
}

/// The words are kept in the low halves of 64 bits; what is above them does not
/// matter. So a round is two multiplications of halves, shifts and xors, which
/// vector units have, and nothing is packed or unpacked on the way.
SmallVector<Value, 4> ckpt::buildPhilox(OpBuilder &builder, Location loc,
                                        Value seed, Value block) {
  Scalars s(builder, loc);
  auto multiply = [&](Value word, uint32_t factor) -> Value {
    return arith::MulIOp::create(builder, loc, s.bitAnd(word, UINT32_MAX),
                                 s.integer(64, factor));
  };
  Value c0 = block, c1 = s.shiftRight(block, 32);
  Value c2 = s.integer(64, 0), c3 = c2;
  Value k0 = seed, k1 = s.shiftRight(seed, 32);
  for (int round = 0; round < rng::kPhiloxRounds; ++round) {
    Value p0 = multiply(c0, rng::kPhiloxM0), p1 = multiply(c2, rng::kPhiloxM1);
    c0 = s.exclusiveOr(s.shiftRight(p1, 32), s.exclusiveOr(c1, k0));
    c1 = p1;
    c2 = s.exclusiveOr(s.shiftRight(p0, 32), s.exclusiveOr(c3, k1));
    c3 = p0;
    k0 = s.add(k0, s.integer(64, rng::kPhiloxW0));
    k1 = s.add(k1, s.integer(64, rng::kPhiloxW1));
  }
  return {s.low32(c0), s.low32(c1), s.low32(c2), s.low32(c3)};
}

SmallVector<Value, 2> ckpt::buildThreefry(OpBuilder &builder, Location loc,
                                          Value key, Value counter) {
  static constexpr unsigned kRotations[2][4] = {{13, 15, 26, 6},
                                                {17, 29, 16, 24}};
  Scalars s(builder, loc);
  Value k0 = s.high32(key), k1 = s.low32(key);
  Value keys[3] = {
      k0, k1, s.exclusiveOr(s.exclusiveOr(k0, k1), s.integer(32, 0x1BD11BDA))};
  Value x0 = s.add(s.high32(counter), k0), x1 = s.add(s.low32(counter), k1);
  for (unsigned group = 0; group < 5; ++group) {
    for (unsigned rotation : kRotations[group % 2]) {
      x0 = s.add(x0, x1);
      x1 = s.exclusiveOr(
          s.bitOr(s.shiftLeft(x1, rotation), s.shiftRight(x1, 32 - rotation)),
          x0);
    }
    x0 = s.add(x0, keys[(group + 1) % 3]);
    x1 = s.add(s.add(x1, keys[(group + 2) % 3]), s.integer(32, group + 1));
  }
  return {x0, x1};
}

RngElements::Block RngElements::getBlock(int32_t width) {
  auto op = RngBlockOp::create(builder, loc, seed, offset, index,
                               builder.getI32IntegerAttr(width));
  return {{op.getWord0(), op.getWord1(), op.getWord2(), op.getWord3()},
          op.getPart()};
}

Value RngElements::selectWord(const Block &block, Value number) {
  Scalars s(builder, loc);
  Value word = block.words[3];
  for (unsigned i = 3; i-- > 0;)
    word =
        s.select(s.compare(arith::CmpIPredicate::eq, number, s.integer(32, i)),
                 block.words[i], word);
  return word;
}

Value RngElements::joinWords(Value low, Value high) {
  Scalars s(builder, loc);
  return s.bitOr(s.widen(low), s.shiftLeft(s.widen(high), 32));
}

Value RngElements::getBits(Type type) {
  Scalars s(builder, loc);
  bool isWide = type.isInteger(64);
  if (generator == Generator::Threefry2x32) {
    auto words = RngThreefryOp::create(builder, loc, seed, offset, index);
    return isWide ? joinWords(words.getWord1(), words.getWord0())
                  : s.exclusiveOr(words.getWord0(), words.getWord1());
  }
  if (!isWide) {
    Block block = getBlock(32);
    return selectWord(block, block.part);
  }
  Block block = getBlock(64);
  Value isSecond = s.isOdd(block.part);
  return joinWords(s.select(isSecond, block.words[2], block.words[0]),
                   s.select(isSecond, block.words[3], block.words[1]));
}

Value RngElements::getUniform(FloatType type) {
  Scalars s(builder, loc);
  FloatType real = type.isF64() ? type : builder.getF32Type();
  Value bits =
      getBits(type.isF64() ? builder.getI64Type() : builder.getI32Type());
  if (generator == Generator::Threefry2x32) {
    // As JAX: the bits of a number in [1, 2), less 1.
    bool isWide = type.isF64();
    bits = s.bitOr(s.shiftRight(bits, isWide ? 12 : 9),
                   s.like(bits, isWide ? 0x3ff0000000000000 : 0x3f800000));
    return s.sub(s.cast(real, bits), s.real(real, 1));
  }
  unsigned kept = type.getFPMantissaWidth();
  unsigned width = bits.getType().getIntOrFloatBitWidth();
  Value value = s.mul(s.signedToReal(real, s.shiftRight(bits, width - kept)),
                      s.real(real, std::ldexp(1.0, -static_cast<int>(kept))));
  if (real == type)
    return value;
  return arith::TruncFOp::create(builder, loc, type, value);
}

Value RngElements::getNormal(FloatType type) {
  Scalars s(builder, loc);
  if (type.isF64()) {
    Block block = getBlock(64);
    return buildNormal<NormalF64>(
        s, type, joinWords(block.words[0], block.words[1]),
        joinWords(block.words[2], block.words[3]), s.isOdd(block.part));
  }
  Block block = getBlock(32);
  Value isSecond =
      s.compare(arith::CmpIPredicate::uge, block.part, s.integer(32, 2));
  Value value = buildNormal<NormalF32>(
      s, builder.getF32Type(),
      s.select(isSecond, block.words[2], block.words[0]),
      s.select(isSecond, block.words[3], block.words[1]), s.isOdd(block.part));
  if (type.isF32())
    return value;
  return arith::TruncFOp::create(builder, loc, type, value);
}

Value RngElements::getBernoulli(double probability, int32_t width) {
  Scalars s(builder, loc);
  if (generator == Generator::Threefry2x32) {
    FloatType real = builder.getF32Type();
    return arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OLT,
                                 getUniform(real),
                                 s.real(real, static_cast<float>(probability)));
  }
  uint64_t threshold =
      rng::threshold(probability, static_cast<rng::Width>(width));
  if (threshold >> width)
    return s.integer(1, 1);
  Value bits;
  if (width == 32) {
    bits = getBits(builder.getI32Type());
  } else {
    Block block = getBlock(width);
    unsigned log2PartsPerWord = width == 16 ? 1 : 2;
    Value word = selectWord(block, s.shiftRight(block.part, log2PartsPerWord));
    Value inWord = s.bitAnd(block.part, (1u << log2PartsPerWord) - 1);
    Value shift = s.shiftLeft(inWord, width == 16 ? 4 : 3);
    bits = s.bitAnd(arith::ShRUIOp::create(builder, loc, word, shift),
                    (uint64_t(1) << width) - 1);
  }
  return s.compare(arith::CmpIPredicate::ult, bits, s.integer(32, threshold));
}
