//===- ckpt-rng-fill.cpp - What the runtime draws, as npz -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// usage: ckpt-rng-fill FILE.npz SEED DRAW...
//
// Draws one after the other from the state (SEED, 0). A DRAW is KIND:COUNT with
// KIND one of bits32 bits64 uniform-f16 uniform-f32 uniform-f64 normal-f16
// normal-f32 normal-f64 bernoulli32=P bernoulli16=P bernoulli8=P, or, for JAX's
// generator and always from offset 0, jax-bits32 jax-bits64 jax-uniform-f32
// jax-uniform-f64 jax-bernoulli=P.
//
//===----------------------------------------------------------------------===//

#include "Npz.h"
#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

#include <functional>

using namespace ckpt;
using llvm::StringRef;

namespace {

struct Kind {
  const char *dtype = nullptr;
  unsigned elementBytes = 0;
  /// Bits of the stream that an element takes; 0 if the state does not move.
  uint32_t width = 0;
  std::function<int32_t(const ckpt_rt_rng_state &, void *, uint64_t)> fill;
};

} // namespace

static Kind getReal(StringRef type, bool isNormal, bool isJax) {
  struct Entry {
    StringRef name;
    int32_t type;
    const char *dtype;
    unsigned bytes;
  };
  static const Entry kEntries[] = {{"f16", CKPT_RT_RNG_F16, "f2", 2},
                                   {"f32", CKPT_RT_RNG_F32, "f4", 4},
                                   {"f64", CKPT_RT_RNG_F64, "f8", 8}};
  for (const Entry &entry : kEntries)
    if (type == entry.name) {
      int32_t id = entry.type;
      if (isJax)
        return {entry.dtype, entry.bytes, 0,
                [id](const ckpt_rt_rng_state &s, void *out, uint64_t n) {
                  return ckpt_rt_threefry_fill_uniform(
                      static_cast<uint32_t>(s.seed >> 32),
                      static_cast<uint32_t>(s.seed), id, out, n, 0);
                }};
      return {entry.dtype, entry.bytes, entry.bytes == 8 ? 64u : 32u,
              [=](const ckpt_rt_rng_state &s, void *out, uint64_t n) {
                return isNormal ? ckpt_rt_rng_fill_normal(&s, id, out, n, 0)
                                : ckpt_rt_rng_fill_uniform(&s, id, out, n, 0);
              }};
    }
  return {};
}

static Kind getBits(unsigned width, bool isJax) {
  return {width == 32 ? "i4" : "i8", width / 8, isJax ? 0 : width,
          [=](const ckpt_rt_rng_state &s, void *out, uint64_t n) {
            if (isJax)
              return ckpt_rt_threefry_fill_bits(
                  static_cast<uint32_t>(s.seed >> 32),
                  static_cast<uint32_t>(s.seed), width, out, n, 0);
            return width == 32 ? ckpt_rt_rng_fill_bits32(
                                     &s, static_cast<uint32_t *>(out), n, 0)
                               : ckpt_rt_rng_fill_bits64(
                                     &s, static_cast<uint64_t *>(out), n, 0);
          }};
}

static Kind getBernoulli(uint32_t width, double p, bool isJax) {
  return {"b1", 1, isJax ? 0 : width,
          [=](const ckpt_rt_rng_state &s, void *out, uint64_t n) {
            auto *bytes = static_cast<uint8_t *>(out);
            if (isJax)
              return ckpt_rt_threefry_fill_bernoulli(
                  static_cast<uint32_t>(s.seed >> 32),
                  static_cast<uint32_t>(s.seed), static_cast<float>(p), bytes,
                  n, 0);
            return ckpt_rt_rng_fill_bernoulli(&s, width, p, bytes, n, 0);
          }};
}

static Kind parseKind(StringRef text) {
  bool isJax = text.consume_front("jax-");
  if (text.consume_front("uniform-"))
    return getReal(text, false, isJax);
  if (text.consume_front("normal-"))
    return getReal(text, true, false);
  if (text.consume_front("bits"))
    return getBits(text == "64" ? 64 : 32, isJax);
  uint32_t width = 32;
  double p = 0;
  auto [name, probability] = text.split('=');
  if (!name.consume_front("bernoulli") ||
      (!name.empty() && name.getAsInteger(10, width)) ||
      probability.getAsDouble(p))
    return {};
  return getBernoulli(width, p, isJax);
}

static int fail(const llvm::Twine &message) {
  llvm::errs() << "ckpt-rng-fill: error: " << message << "\n";
  return 1;
}

int main(int argc, char **argv) {
  ckpt_rt_rng_state state{0, 0};
  if (argc < 4 || StringRef(argv[2]).getAsInteger(10, state.seed))
    return fail("usage: ckpt-rng-fill FILE.npz SEED KIND:COUNT...");
  std::vector<NpyArray> arrays;
  for (int i = 3; i < argc; ++i) {
    auto [text, number] = StringRef(argv[i]).split(':');
    Kind kind = parseKind(text);
    uint64_t count = 0;
    if (!kind.fill || number.getAsInteger(10, count))
      return fail(llvm::Twine("unknown draw '") + argv[i] + "'");
    NpyArray array;
    array.name = "res" + std::to_string(i - 3);
    array.dtype = kind.dtype;
    array.shape = {static_cast<int64_t>(count)};
    array.data.resize(count * kind.elementBytes);
    uint64_t blocks = 0;
    if (kind.fill(state, array.data.data(), count) != CKPT_RT_OK ||
        (kind.width &&
         (ckpt_rt_rng_blocks_for(count, kind.width, &blocks) != CKPT_RT_OK ||
          ckpt_rt_rng_state_advance(&state, blocks, &state) != CKPT_RT_OK)))
      return fail(ckpt_rt_last_error());
    arrays.push_back(std::move(array));
  }
  if (llvm::Error error = writeNpz(argv[1], arrays))
    return fail(llvm::toString(std::move(error)));
  return 0;
}
