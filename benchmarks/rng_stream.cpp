//===- rng_stream.cpp - A stream of random words ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes a draw of 32-bit words to the standard output, until nobody reads it.
// usage: rng_stream SEED [forks]; with "forks" 1024 words of each child of the
// seed's state in turn, to test that forks are independent.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Rng.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char **argv) {
  if (argc < 2)
    return 2;
  ckpt_rt_rng_state state = {std::strtoull(argv[1], nullptr, 0), 0};
  bool forks = argc > 2;
  std::vector<uint32_t> words(forks ? 1024 : 1 << 20);
  for (uint64_t i = 0;; ++i) {
    ckpt_rt_rng_state from = state;
    uint64_t first = i * words.size();
    if (forks) {
      first = 0;
      if (ckpt_rt_rng_fork_state(&state, i, &from) != CKPT_RT_OK)
        return 1;
    }
    if (ckpt_rt_rng_fill_bits32(&from, words.data(), words.size(), first) !=
        CKPT_RT_OK)
      return 1;
    if (std::fwrite(words.data(), 4, words.size(), stdout) != words.size())
      return 0;
  }
}
