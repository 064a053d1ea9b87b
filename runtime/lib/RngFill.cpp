//===- RngFill.cpp - Draws into memory --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "RngKernels.h"
#include "ckpt/Rng.h"

#include <algorithm>
#include <cstring>

using namespace ckpt::rng;
using ckpt::rt::FillGroups;

static int32_t fail(int32_t status, const char *message) {
  ckpt::rt::setError(message);
  return status;
}

/// Whole groups are written in place, parts of a group by way of a buffer.
static int32_t fill(const ckpt_rt_rng_state *state, Width width,
                    FillGroups kernel, uint64_t elementBytes, void *out,
                    uint64_t n, uint64_t first, uint64_t below = 0) {
  if (!state || (!out && n != 0))
    return fail(CKPT_RT_INVALID_ARGUMENT, "random draw: null pointer");
  if (n > UINT64_MAX - first)
    return fail(CKPT_RT_INVALID_ARGUMENT,
                "random draw: first element + number of elements exceeds 2^64 "
                "- 1");
  if (!canAdvance({state->seed, state->offset}, blocksFor(first + n, width)))
    return fail(CKPT_RT_OFFSET_OVERFLOW,
                "random draw: the generator's offset would exceed 2^64 - 1 "
                "blocks; seed it anew");
  auto *to = static_cast<unsigned char *>(out);
  uint64_t elements = groupElements(width);
  uint64_t block = state->offset + first / elements * kLanes;
  uint64_t skip = first % elements;
  alignas(64) unsigned char buffer[64 * kLanes];
  while (n != 0) {
    uint64_t count;
    if (skip == 0 && n >= elements) {
      uint64_t groups = n / elements;
      kernel(state->seed, block, groups, below, to);
      count = groups * elements;
      block += groups * kLanes;
    } else {
      kernel(state->seed, block, 1, below, buffer);
      count = std::min(n, elements - skip);
      std::memcpy(to, buffer + skip * elementBytes, count * elementBytes);
      block += kLanes;
      skip = 0;
    }
    to += count * elementBytes;
    n -= count;
  }
  return CKPT_RT_OK;
}

int32_t ckpt_rt_rng_fill_bits8(const ckpt_rt_rng_state *state, uint8_t *out,
                               uint64_t n, uint64_t first) {
  return fill(state, Width::W8, ckpt::rt::rngKernels().bits8, 1, out, n, first);
}

int32_t ckpt_rt_rng_fill_bits16(const ckpt_rt_rng_state *state, uint16_t *out,
                                uint64_t n, uint64_t first) {
  return fill(state, Width::W16, ckpt::rt::rngKernels().bits16, 2, out, n,
              first);
}

int32_t ckpt_rt_rng_fill_bits32(const ckpt_rt_rng_state *state, uint32_t *out,
                                uint64_t n, uint64_t first) {
  return fill(state, Width::W32, ckpt::rt::rngKernels().bits32, 4, out, n,
              first);
}

int32_t ckpt_rt_rng_fill_bits64(const ckpt_rt_rng_state *state, uint64_t *out,
                                uint64_t n, uint64_t first) {
  return fill(state, Width::W64, ckpt::rt::rngKernels().bits64, 8, out, n,
              first);
}

int32_t ckpt_rt_rng_fill_uniform(const ckpt_rt_rng_state *state, int32_t type,
                                 void *out, uint64_t n, uint64_t first) {
  const ckpt::rt::RngKernels &kernels = ckpt::rt::rngKernels();
  switch (type) {
  case CKPT_RT_RNG_F32:
    return fill(state, Width::W32, kernels.uniformF32, 4, out, n, first);
  case CKPT_RT_RNG_F64:
    return fill(state, Width::W64, kernels.uniformF64, 8, out, n, first);
  case CKPT_RT_RNG_F16:
    return fill(state, Width::W32, kernels.uniformF16, 2, out, n, first);
  case CKPT_RT_RNG_BF16:
    return fill(state, Width::W32, kernels.uniformBF16, 2, out, n, first);
  default:
    return fail(CKPT_RT_INVALID_ARGUMENT,
                "random draw: uniform numbers are of type f32, f64, f16 or "
                "bf16");
  }
}

int32_t ckpt_rt_rng_fill_normal(const ckpt_rt_rng_state *state, int32_t type,
                                void *out, uint64_t n, uint64_t first) {
  const ckpt::rt::RngKernels &kernels = ckpt::rt::rngKernels();
  switch (type) {
  case CKPT_RT_RNG_F32:
    return fill(state, Width::W32, kernels.normalF32, 4, out, n, first);
  case CKPT_RT_RNG_F64:
    return fill(state, Width::W64, kernels.normalF64, 8, out, n, first);
  case CKPT_RT_RNG_F16:
    return fill(state, Width::W32, kernels.normalF16, 2, out, n, first);
  case CKPT_RT_RNG_BF16:
    return fill(state, Width::W32, kernels.normalBF16, 2, out, n, first);
  default:
    return fail(
        CKPT_RT_INVALID_ARGUMENT,
        "random draw: normal numbers are of type f32, f64, f16 or bf16");
  }
}

int32_t ckpt_rt_rng_fill_bernoulli(const ckpt_rt_rng_state *state,
                                   uint32_t width, double p, uint8_t *out,
                                   uint64_t n, uint64_t first) {
  if (!isProbability(p))
    return fail(CKPT_RT_INVALID_ARGUMENT,
                "random draw: probability is not in [0, 1]");
  const ckpt::rt::RngKernels &kernels = ckpt::rt::rngKernels();
  if (width != 32 && width != 16 && width != 8)
    return fail(CKPT_RT_INVALID_ARGUMENT,
                "random draw: masks take 32, 16 or 8 bits an element");
  Width w = static_cast<Width>(width);
  if (!isExact(p, w))
    return fail(CKPT_RT_INVALID_ARGUMENT,
                "random draw: probability times 2^width is not a whole number; "
                "use 32 bits an element");
  FillGroups kernel = width == 32   ? kernels.mask32
                      : width == 16 ? kernels.mask16
                                    : kernels.mask8;
  return fill(state, w, kernel, 1, out, n, first, threshold(p, w));
}
