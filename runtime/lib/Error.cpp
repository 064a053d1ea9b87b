//===- Error.cpp - Errors of the runtime ------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Error.h"

#include "ckpt/Runtime.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

// A fixed buffer: there may be no memory for a string.
constexpr size_t kMaxMessage = 1024;
thread_local char lastError[kMaxMessage] = "";

std::atomic<ckpt_rt_fatal_handler> fatalHandler{nullptr};

} // namespace

void ckpt::rt::setError(const char *message) {
  std::strncpy(lastError, message, kMaxMessage - 1);
  lastError[kMaxMessage - 1] = '\0';
}

uint32_t ckpt_rt_abi_version() { return CKPT_RT_ABI_VERSION; }

const char *ckpt_rt_last_error() { return lastError; }

void ckpt_rt_clear_error() { lastError[0] = '\0'; }

void ckpt_rt_fatal(const char *message) {
  if (ckpt_rt_fatal_handler handler = fatalHandler.load())
    handler(message);
  std::fprintf(stderr, "ckpt runtime: error: %s\n", message);
  std::exit(1);
}

ckpt_rt_fatal_handler ckpt_rt_set_fatal_handler(ckpt_rt_fatal_handler handler) {
  return fatalHandler.exchange(handler);
}
