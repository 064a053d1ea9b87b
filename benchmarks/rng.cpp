//===- rng.cpp - Times of draws ---------------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// rng.py builds and runs this: usage: rng ELEMENTS ROUNDS. Each round runs
// every case once, so that whatever else the machine does meets all of them.
// Prints a line a case and round: NAME, a tab, seconds, a tab, bytes moved an
// element.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <vector>

#ifdef PLAIN_CLANG
extern "C" void plainClang(float *out, uint64_t n, uint64_t seed);
#endif
#ifdef PLAIN_GCC
extern "C" void plainGcc(float *out, uint64_t n, uint64_t seed);
#endif

#ifdef COMPILED
// Programs that rng.py compiles with ckpt-opt; docs/Runtime.md has the
// interface.
#define COMPILED_STEP(NAME)                                                    \
  extern "C" void ckpt_entry_##NAME(const void *const *args,                   \
                                    const void **results, void *arena);
COMPILED_STEP(uniform)
COMPILED_STEP(normal)
COMPILED_STEP(dropout)
COMPILED_STEP(dropout8)
COMPILED_STEP(mask8)
#endif

struct Case {
  const char *name;
  double bytes;
  std::function<void()> run;
};

/// Of this process, so that others on the core do not count.
static double processorSeconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) +
         1e-9 * static_cast<double>(time.tv_nsec);
}

int main(int argc, char **argv) {
  uint64_t n = argc > 1 ? std::strtoull(argv[1], nullptr, 0) : 1 << 26;
  int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
  // Memory as the arena of a compiled program has it, for all. Written once, so
  // that no page is new in a measurement.
  uint64_t size = 4 * n;
  auto *out = static_cast<float *>(ckpt_rt_alloc(size, 64));
  auto *in = static_cast<float *>(ckpt_rt_alloc(size, 64));
  if (!out || !in)
    return 1;
  std::memset(out, 1, size);
  std::memset(in, 2, size);
  auto *bytes = reinterpret_cast<uint8_t *>(out);
  ckpt_rt_rng_state state = {42, 0};

  std::vector<Case> cases = {
#ifdef PLAIN_CLANG
      {"plain loop, uniform f32, clang", 4, [&] { plainClang(out, n, 42); }},
#endif
#ifdef PLAIN_GCC
      {"plain loop, uniform f32, g++", 4, [&] { plainGcc(out, n, 42); }},
#endif
      {"memcpy, f32 (read and written)", 8,
       [&] { std::memcpy(out, in, 4 * n); }},
      {"ckpt, uniform f32", 4,
       [&] { ckpt_rt_rng_fill_uniform(&state, CKPT_RT_RNG_F32, out, n, 0); }},
      {"ckpt, uniform bf16", 2,
       [&] { ckpt_rt_rng_fill_uniform(&state, CKPT_RT_RNG_BF16, out, n, 0); }},
      {"ckpt, normal f32", 4,
       [&] { ckpt_rt_rng_fill_normal(&state, CKPT_RT_RNG_F32, out, n, 0); }},
      {"ckpt, mask of 32 bits", 1,
       [&] { ckpt_rt_rng_fill_bernoulli(&state, 32, 0.25, bytes, n, 0); }},
      {"ckpt, mask of 16 bits", 1,
       [&] { ckpt_rt_rng_fill_bernoulli(&state, 16, 0.25, bytes, n, 0); }},
      {"ckpt, mask of 8 bits", 1,
       [&] { ckpt_rt_rng_fill_bernoulli(&state, 8, 0.25, bytes, n, 0); }},
      {"ckpt, Threefry as JAX, uniform f32", 4,
       [&] {
         ckpt_rt_threefry_fill_uniform(0, 42, CKPT_RT_RNG_F32, out, n, 0);
       }},
  };
#ifdef COMPILED
  auto step = [&](auto *entry) {
    return [=] {
      const void *args[] = {in};
      const void *results[1];
      entry(args, results, out);
    };
  };
  cases.push_back({"compiled, uniform f32", 4, step(&ckpt_entry_uniform)});
  cases.push_back({"compiled, normal f32", 4, step(&ckpt_entry_normal)});
  cases.push_back({"compiled, dropout f32 (read and written)", 8,
                   step(&ckpt_entry_dropout)});
  cases.push_back({"compiled, dropout f32 from 8 bits (read and written)", 8,
                   step(&ckpt_entry_dropout8)});
  cases.push_back({"compiled, mask of 8 bits", 1, step(&ckpt_entry_mask8)});
#endif
  for (int round = 0; round < rounds; ++round)
    for (const Case &one : cases) {
      double start = processorSeconds();
      one.run();
      double time = processorSeconds() - start;
      // What was written counts as used.
      asm volatile("" ::"r"(out) : "memory");
      std::printf("%s\t%.6f\t%g\n", one.name, time, one.bytes);
    }
  ckpt_rt_free(out);
  ckpt_rt_free(in);
  return 0;
}
