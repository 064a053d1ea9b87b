//===- RngNormal.h - Normal numbers without a libm --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The method of Box and Muller ("A note on the generation of random normal
// deviates", 1958) on two words of one block:
//
//   u = (word0 + 1/2) / 2^bits in (0, 1],  r = sqrt(-2 ln u)
//   angle = 2 pi word1 / 2^bits,  results r cos(angle) and r sin(angle)
//
// Only IEEE additions, multiplications, fused multiply-adds, square roots,
// conversions from integers (all rounded to nearest even) and operations on
// integers, in the order written here, without branches: whoever emits these
// operations gets the same bits on every target. Every rounding is a statement
// of its own or a call; no compiler may contract them (-ffp-contract=off).
//
// The coefficients are printed by scripts/make-rng-coefficients.
//
// f32: words (0, 1) and (2, 3) of a block are pairs; the element of the even
// word gets the cosine, that of the odd word the sine. f64: words (0, 1) are
// word0, low half first, and words (2, 3) are word1; the element of words (0,
// 1) gets the cosine. f16 and bf16 are the f32 value rounded to nearest even.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RNGNORMAL_H
#define CKPT_RNGNORMAL_H

#include <cstdint>
#include <cstring>

namespace ckpt {
namespace rng {

// -2 ln(1 + f) = -2 f + f^2 P(f) for 1 + f in [sqrt(1/2), sqrt(2)), with P of
// kLog; lowest degree first, as the others. sin x = x + x^3 P(x^2) with P of
// kSin and cos x = 1 + x^2 P(x^2) with P of kCos, for |x| <= pi / 4.
constexpr float kLog32[] = {
    0.9999997616f,  -0.6666667461f, 0.5000320077f,
    -0.4000247419f, 0.3321635723f,  -0.2839078605f,
    0.2652722001f,  -0.2565503120f, 0.1495870352f,
};
constexpr float kSin32[] = {
    -0.1666665524f,
    0.008332191966f,
    -0.0001951879094f,
};
constexpr float kCos32[] = {
    -0.5000000000f,
    0.04166664556f,
    -0.001388731296f,
    2.443297126e-5f,
};
constexpr float kMinusTwoLn2High32 = -1.386294365f;
constexpr float kMinusTwoLn2Low32 = 3.809308424e-9f;
constexpr float kAngle32 = 1.46291812e-9f;

constexpr double kLog64[] = {
    1.00000000000000089,   -0.666666666666658969,  0.499999999999467981,
    -0.400000000002254774, 0.333333333429707446,   -0.285714285527491230,
    0.249999991951182915,  -0.222222225688195801,  0.200000365065697100,
    -0.181818431520296475, 0.166657063096351005,   -0.153830807404318648,
    0.143003610473947745,  -0.133696783406281466,  0.123824379510542038,
    -0.113284120541985153, 0.113993104556904853,   -0.130554144240052905,
    0.118916354232542390,  -0.0513210032660750340,
};
constexpr double kSin64[] = {
    -0.166666666666666297,  0.00833333333332197598,  -0.000198412698295251074,
    2.75573136089938718e-6, -2.50507468023024498e-8, 1.58962122325106315e-10,
};
constexpr double kCos64[] = {
    -0.500000000000000000,    0.0416666666666665950,   -0.00138888888888734612,
    0.0000248015872891198202, -2.75573142586856019e-7, 2.08757117079736044e-9,
    -1.13590973670805228e-11,
};
constexpr double kMinusTwoLn2High64 = -1.38629436111989057;
constexpr double kMinusTwoLn2Low64 = -4.63809362769259912e-17;
constexpr double kAngle64 = 3.40612158008655446e-19;

/// The bits of sqrt(1/2), rounded: mantissas are taken to [sqrt(1/2), sqrt(2)).
constexpr uint32_t kSqrtHalfBits32 = 0x3f3504f3;
constexpr uint64_t kSqrtHalfBits64 = 0x3fe6a09e667f3bcd;

template <typename To, typename From>
inline To bitCast(From from) {
  static_assert(sizeof(To) == sizeof(From), "same size");
  To to;
  std::memcpy(&to, &from, sizeof to);
  return to;
}

inline float fusedMulAdd(float a, float b, float c) {
  return __builtin_fmaf(a, b, c);
}
inline double fusedMulAdd(double a, double b, double c) {
  return __builtin_fma(a, b, c);
}

/// Horner's scheme, one fma a coefficient but the last.
template <typename T, unsigned N>
inline T polynomial(const T (&coefficients)[N], T x) {
  T value = coefficients[N - 1];
  for (unsigned i = N - 1; i-- > 0;)
    value = fusedMulAdd(value, x, coefficients[i]);
  return value;
}

template <typename T>
struct NormalPair {
  T cosine, sine;
};

inline NormalPair<float> normalPair(uint32_t word0, uint32_t word1) {
  float u = fusedMulAdd(static_cast<float>(word0), 0x1p-32f, 0x1p-33f);
  // u = 2^e (1 + f).
  uint32_t bits = bitCast<uint32_t>(u);
  int32_t e = static_cast<int32_t>(bits - kSqrtHalfBits32) >> 23;
  float m = bitCast<float>(bits - (static_cast<uint32_t>(e) << 23));
  float f = m - 1.0f;
  float f2 = f * f;
  float y = fusedMulAdd(f2, polynomial(kLog32, f), -2.0f * f);
  float power = static_cast<float>(e);
  y = fusedMulAdd(power, kMinusTwoLn2Low32, y);
  y = fusedMulAdd(power, kMinusTwoLn2High32, y);
  float r = __builtin_sqrtf(y);

  // angle = quadrant pi / 2 + x.
  uint32_t quadrant = (word1 + 0x20000000u) >> 30;
  float rest =
      static_cast<float>(static_cast<int32_t>(word1 - (quadrant << 30)));
  float x = rest * kAngle32;
  float x2 = x * x;
  float x3 = x2 * x;
  float s = fusedMulAdd(x3, polynomial(kSin32, x2), x);
  float c = fusedMulAdd(x2, polynomial(kCos32, x2), 1.0f);
  bool swap = (quadrant & 1) != 0;
  uint32_t cosine = bitCast<uint32_t>(swap ? s : c);
  uint32_t sine = bitCast<uint32_t>(swap ? c : s);
  cosine ^= ((quadrant + 1) & 2) << 30;
  sine ^= (quadrant & 2) << 30;
  return {r * bitCast<float>(cosine), r * bitCast<float>(sine)};
}

inline NormalPair<double> normalPair(uint64_t word0, uint64_t word1) {
  double u = fusedMulAdd(static_cast<double>(word0), 0x1p-64, 0x1p-65);
  uint64_t bits = bitCast<uint64_t>(u);
  int64_t e = static_cast<int64_t>(bits - kSqrtHalfBits64) >> 52;
  double m = bitCast<double>(bits - (static_cast<uint64_t>(e) << 52));
  double f = m - 1.0;
  double f2 = f * f;
  double y = fusedMulAdd(f2, polynomial(kLog64, f), -2.0 * f);
  double power = static_cast<double>(e);
  y = fusedMulAdd(power, kMinusTwoLn2Low64, y);
  y = fusedMulAdd(power, kMinusTwoLn2High64, y);
  double r = __builtin_sqrt(y);

  uint64_t quadrant = (word1 + (uint64_t(1) << 61)) >> 62;
  double rest =
      static_cast<double>(static_cast<int64_t>(word1 - (quadrant << 62)));
  double x = rest * kAngle64;
  double x2 = x * x;
  double x3 = x2 * x;
  double s = fusedMulAdd(x3, polynomial(kSin64, x2), x);
  double c = fusedMulAdd(x2, polynomial(kCos64, x2), 1.0);
  bool swap = (quadrant & 1) != 0;
  uint64_t cosine = bitCast<uint64_t>(swap ? s : c);
  uint64_t sine = bitCast<uint64_t>(swap ? c : s);
  cosine ^= ((quadrant + 1) & 2) << 62;
  sine ^= (quadrant & 2) << 62;
  return {r * bitCast<double>(cosine), r * bitCast<double>(sine)};
}

/// The bits of the nearest bf16, ties to even. Not for NaNs.
inline uint16_t roundToBF16(float value) {
  uint32_t bits = bitCast<uint32_t>(value);
  return static_cast<uint16_t>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

/// The bits of the nearest f16, ties to even. For |value| < 65520.
inline uint16_t roundToF16(float value) {
  uint32_t bits = bitCast<uint32_t>(value);
  uint32_t sign = (bits >> 16) & 0x8000;
  uint32_t size = bits & 0x7fffffff;
  // Below 2^-14 the addition of 1/2 rounds to the spacing of f16, 2^-24.
  float moved = bitCast<float>(size) + 0.5f;
  uint32_t small = bitCast<uint32_t>(moved) - 0x3f000000;
  uint32_t large = (size - 0x38000000 + 0xfff + ((size >> 13) & 1)) >> 13;
  return static_cast<uint16_t>(sign | (size < 0x38800000 ? small : large));
}

} // namespace rng
} // namespace ckpt

#endif // CKPT_RNGNORMAL_H
