//===- Threefry.cpp - Draws of JAX's generator ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Threefry.h"

#include "Error.h"
#include "ckpt/Rng.h"
#include "ckpt/RngLayout.h"
#include "ckpt/RngNormal.h"

using namespace ckpt::rng;

static int32_t fail(const char *message) {
  ckpt::rt::setError(message);
  return CKPT_RT_INVALID_ARGUMENT;
}

static int32_t checkRange(const void *out, uint64_t n, uint64_t first) {
  if (!out && n != 0)
    return fail("random draw: null pointer");
  if (n > UINT64_MAX - first)
    return fail("random draw: first element + number of elements exceeds "
                "2^64 - 1");
  return CKPT_RT_OK;
}

template <typename T, typename Element>
static int32_t fill(void *out, uint64_t n, uint64_t first, Element element) {
  if (int32_t status = checkRange(out, n, first))
    return status;
  T *to = static_cast<T *>(out);
  for (uint64_t i = 0; i < n; ++i)
    to[i] = static_cast<T>(element(first + i));
  return CKPT_RT_OK;
}

int32_t ckpt_rt_threefry_fill_bits(uint32_t k0, uint32_t k1, uint32_t width,
                                   void *out, uint64_t n, uint64_t first) {
  auto bits32 = [=](uint64_t i) { return jaxBits32(k0, k1, i); };
  switch (width) {
  case 8:
    return fill<uint8_t>(out, n, first, bits32);
  case 16:
    return fill<uint16_t>(out, n, first, bits32);
  case 32:
    return fill<uint32_t>(out, n, first, bits32);
  case 64:
    return fill<uint64_t>(out, n, first,
                          [=](uint64_t i) { return jaxBits64(k0, k1, i); });
  default:
    return fail("random draw: elements take 8, 16, 32 or 64 bits");
  }
}

int32_t ckpt_rt_threefry_fill_uniform(uint32_t k0, uint32_t k1, int32_t type,
                                      void *out, uint64_t n, uint64_t first) {
  switch (type) {
  case CKPT_RT_RNG_F32:
    return fill<float>(out, n, first, [=](uint64_t i) {
      return jaxUniformF32(jaxBits32(k0, k1, i));
    });
  case CKPT_RT_RNG_F64:
    return fill<double>(out, n, first, [=](uint64_t i) {
      return jaxUniformF64(jaxBits64(k0, k1, i));
    });
  case CKPT_RT_RNG_F16:
    return fill<uint16_t>(out, n, first, [=](uint64_t i) {
      return roundToF16(
          jaxUniformF16(static_cast<uint16_t>(jaxBits32(k0, k1, i))));
    });
  case CKPT_RT_RNG_BF16:
    return fill<uint16_t>(out, n, first, [=](uint64_t i) {
      return roundToBF16(
          jaxUniformBF16(static_cast<uint8_t>(jaxBits32(k0, k1, i))));
    });
  default:
    return fail("random draw: uniform numbers are of type f32, f64, f16 or "
                "bf16");
  }
}

int32_t ckpt_rt_threefry_fill_bernoulli(uint32_t k0, uint32_t k1, float p,
                                        uint8_t *out, uint64_t n,
                                        uint64_t first) {
  if (!isProbability(static_cast<double>(p)))
    return fail("random draw: probability is not in [0, 1]");
  return fill<uint8_t>(out, n, first, [=](uint64_t i) {
    return jaxUniformF32(jaxBits32(k0, k1, i)) < p;
  });
}
