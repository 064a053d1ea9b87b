//===- Threefry.h - The generator of JAX ------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Threefry2x32 with 20 rounds (Salmon et al., SC 2011) and what jax.random
// makes of it with jax_threefry_partitionable: element i, in row-major order,
// is made of the block with counter (hi32(i), lo32(i)).
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_THREEFRY_H
#define CKPT_THREEFRY_H

#include <cstdint>

namespace ckpt {
namespace rng {

struct ThreefryWords {
  uint32_t x0, x1;
};

constexpr uint32_t kThreefryParity = 0x1BD11BDA;
constexpr unsigned kThreefryRotations[2][4] = {{13, 15, 26, 6},
                                               {17, 29, 16, 24}};

constexpr ThreefryWords threefry(uint32_t k0, uint32_t k1, ThreefryWords c) {
  const uint32_t keys[3] = {k0, k1, k0 ^ k1 ^ kThreefryParity};
  uint32_t x0 = c.x0 + k0, x1 = c.x1 + k1;
  for (unsigned i = 0; i < 5; ++i) {
    for (unsigned j = 0; j < 4; ++j) {
      unsigned rotation = kThreefryRotations[i % 2][j];
      x0 += x1;
      x1 = (x1 << rotation | x1 >> (32 - rotation)) ^ x0;
    }
    x0 += keys[(i + 1) % 3];
    x1 += keys[(i + 2) % 3] + i + 1;
  }
  return {x0, x1};
}

/// jax.random.bits of 64 bits.
constexpr uint64_t jaxBits64(uint32_t k0, uint32_t k1, uint64_t i) {
  ThreefryWords words = threefry(
      k0, k1, {static_cast<uint32_t>(i >> 32), static_cast<uint32_t>(i)});
  return static_cast<uint64_t>(words.x0) << 32 | words.x1;
}

/// jax.random.bits of 32 bits; of 16 and 8 bits it is the low part.
constexpr uint32_t jaxBits32(uint32_t k0, uint32_t k1, uint64_t i) {
  ThreefryWords words = threefry(
      k0, k1, {static_cast<uint32_t>(i >> 32), static_cast<uint32_t>(i)});
  return words.x0 ^ words.x1;
}

// jax.random.uniform on [0, 1), from the bits of as many bits as the type has;
// for bf16 from 8 bits. As many bits as the mantissa stores count.
constexpr float jaxUniformF32(uint32_t bits) {
  return static_cast<float>(static_cast<int32_t>(bits >> 9)) * 0x1p-23f;
}
constexpr double jaxUniformF64(uint64_t bits) {
  return static_cast<double>(static_cast<int64_t>(bits >> 12)) * 0x1p-52;
}
constexpr float jaxUniformF16(uint16_t bits) {
  return static_cast<float>(bits >> 6) * 0x1p-10f;
}
constexpr float jaxUniformBF16(uint8_t bits) {
  return static_cast<float>(bits >> 1) * 0x1p-7f;
}

} // namespace rng
} // namespace ckpt

#endif // CKPT_THREEFRY_H
