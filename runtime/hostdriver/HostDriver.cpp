//===- HostDriver.cpp - The state of the host driver ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostDriver.h"

#include <cstdio>
#include <cstdlib>

using namespace ckpt::host;

HostDriver &HostDriver::get() {
  static auto *driver = new HostDriver;
  return *driver;
}

/// Sets `value` to the number that `variable` holds, if it is set.
template <typename T>
static bool readNumber(const char *variable, T &value) {
  const char *text = std::getenv(variable);
  if (!text)
    return true;
  char *end = nullptr;
  unsigned long long number = std::strtoull(text, &end, 10);
  if (!*text || *end || *text == '-')
    return false;
  value = static_cast<T>(number);
  return true;
}

/// FUNCTION:NUMBER, or FUNCTION:NUMBER:ERROR.
static bool readFailure(HostSettings &settings) {
  const char *variable = std::getenv("CKPT_HOST_CUDA_FAIL");
  if (!variable)
    return true;
  std::string text = variable;
  size_t colon = text.find(':');
  if (colon == std::string::npos)
    return false;
  settings.failing = text.substr(0, colon);
  char *end = nullptr;
  settings.failAt = std::strtoull(text.c_str() + colon + 1, &end, 10);
  if (*end == ':')
    settings.failWith = static_cast<CUresult>(std::strtol(end + 1, &end, 10));
  return settings.failAt > 0 && *end == '\0';
}

CUresult HostDriver::readSettings() {
  settings = HostSettings();
  numCalls = numWaits = 0;
  memory.limit = SIZE_MAX;
  unsigned isProtected = 1;
  const char *order = std::getenv("CKPT_HOST_CUDA_STREAMS");
  const char *bad = nullptr;
  if (!readNumber("CKPT_HOST_CUDA_DEVICES", settings.numDevices))
    bad = "CKPT_HOST_CUDA_DEVICES";
  if (!readNumber("CKPT_HOST_CUDA_VERSION", settings.version))
    bad = "CKPT_HOST_CUDA_VERSION";
  if (!readNumber("CKPT_HOST_CUDA_CAPABILITY", settings.capability))
    bad = "CKPT_HOST_CUDA_CAPABILITY";
  if (!readNumber("CKPT_HOST_CUDA_MEMORY", memory.limit))
    bad = "CKPT_HOST_CUDA_MEMORY";
  if (!readNumber("CKPT_HOST_CUDA_PROTECT", isProtected))
    bad = "CKPT_HOST_CUDA_PROTECT";
  if (!readNumber("CKPT_HOST_CUDA_DROP_WAIT", settings.droppedWait))
    bad = "CKPT_HOST_CUDA_DROP_WAIT";
  if (!readFailure(settings))
    bad = "CKPT_HOST_CUDA_FAIL";
  if (!streams.setOrder(order ? order : "late"))
    bad = "CKPT_HOST_CUDA_STREAMS";
  memory.isProtected = isProtected != 0;
  if (!bad)
    return kSuccess;
  std::fprintf(stderr, "ckpt host driver: '%s' is no value of %s\n",
               std::getenv(bad), bad);
  return kInvalidValue;
}

CUresult HostDriver::countCall(const char *name) {
  if (settings.failing == name && ++numCalls == settings.failAt)
    return settings.failWith;
  return kSuccess;
}

size_t HostDriver::getNumObjects() const {
  return memory.getNumBlocks() + streams.getNumStreams() + events.size() +
         modules.size() + numRetained;
}

void HostDriver::destroyContext() {
  streams.finishAll();
  if (streams.getError() == kSuccess)
    numLeaked += getNumObjects();
  streams.clear();
  events.clear();
  modules.clear();
  memory.clear();
}
