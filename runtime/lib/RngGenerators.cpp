//===- RngGenerators.cpp - A generator for each device ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "ckpt/Rng.h"

#include <cstdio>
#include <cstring>
#include <map>
#include <mutex>
#include <new>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using Device = std::pair<std::string, int32_t>;
using Generators = std::map<Device, ckpt_rt_rng_state>;

constexpr size_t kMaxTypeBytes = 63;

/// The states as they were when the scope was entered.
struct Scope {
  Generators saved;
  /// For a scope of all generators: those that are not in `saved` start at
  /// `defaultSeed` again.
  bool all = false;
  uint64_t defaultSeed = 0;
};

struct Registry {
  std::mutex mutex;
  std::set<std::string> types = {"cpu", "cuda"};
  Generators generators;
  uint64_t defaultSeed = CKPT_RT_RNG_DEFAULT_SEED;
  std::map<uint64_t, Scope> scopes;
  uint64_t lastScope = 0;
};

} // namespace

/// Never destroyed: threads may draw while the process ends.
static Registry &registry() {
  static Registry *const theRegistry = new Registry;
  return *theRegistry;
}

static int32_t fail(int32_t status, const char *message) {
  ckpt::rt::setError(message);
  return status;
}

static int32_t failNull() {
  return fail(CKPT_RT_INVALID_ARGUMENT, "random generator: null pointer");
}

/// Runs `body` on the registry, alone, and keeps exceptions in.
template <typename Body>
static int32_t locked(Body body) noexcept {
  try {
    Registry &all = registry();
    std::lock_guard<std::mutex> lock(all.mutex);
    return body(all);
  } catch (const std::bad_alloc &) {
    return fail(CKPT_RT_OUT_OF_MEMORY, "random generator: out of memory");
  } catch (...) {
    return fail(CKPT_RT_OUT_OF_MEMORY,
                "random generator: the mutex cannot be locked");
  }
}

static int32_t checkDevice(const Registry &all, const char *type,
                           int32_t index) {
  if (!type)
    return failNull();
  char message[200];
  if (*type == '\0')
    return fail(CKPT_RT_UNKNOWN_DEVICE,
                "random generator: the device type is empty");
  if (all.types.find(type) == all.types.end()) {
    std::snprintf(message, sizeof message,
                  "random generator: unknown device type '%.63s'; see "
                  "ckpt_rt_rng_register_device_type",
                  type);
    return fail(CKPT_RT_UNKNOWN_DEVICE, message);
  }
  if (index < 0) {
    std::snprintf(message, sizeof message,
                  "random generator: device index %d of '%.63s' is negative",
                  index, type);
    return fail(CKPT_RT_UNKNOWN_DEVICE, message);
  }
  return CKPT_RT_OK;
}

/// The device is known.
static ckpt_rt_rng_state &generatorOf(Registry &all, const char *type,
                                      int32_t index) {
  return all.generators
      .emplace(Device(type, index), ckpt_rt_rng_state{all.defaultSeed, 0})
      .first->second;
}

/// Runs `body` on the state of the generator of a device.
template <typename Body>
static int32_t withGenerator(const char *type, int32_t index,
                             Body body) noexcept {
  return locked([&](Registry &all) -> int32_t {
    if (int32_t status = checkDevice(all, type, index))
      return status;
    return body(generatorOf(all, type, index));
  });
}

static uint64_t addScope(Registry &all, Scope scope) {
  all.scopes.emplace(all.lastScope + 1, std::move(scope));
  return ++all.lastScope;
}

int32_t ckpt_rt_rng_register_device_type(const char *type) {
  if (!type)
    return failNull();
  size_t length = std::strlen(type);
  if (length == 0 || length > kMaxTypeBytes)
    return fail(CKPT_RT_UNKNOWN_DEVICE,
                "random generator: a device type has 1 to 63 bytes");
  return locked([&](Registry &all) -> int32_t {
    all.types.insert(type);
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_rng_seed(const char *type, int32_t index, uint64_t seed) {
  return withGenerator(type, index, [&](ckpt_rt_rng_state &state) -> int32_t {
    state = {seed, 0};
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_rng_seed_all(uint64_t seed) {
  return locked([&](Registry &all) -> int32_t {
    all.generators.clear();
    all.defaultSeed = seed;
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_rng_get_state(const char *type, int32_t index,
                              ckpt_rt_rng_state *state) {
  if (!state)
    return failNull();
  return withGenerator(type, index, [&](ckpt_rt_rng_state &current) -> int32_t {
    *state = current;
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_rng_set_state(const char *type, int32_t index,
                              const ckpt_rt_rng_state *state) {
  if (!state)
    return failNull();
  return withGenerator(type, index, [&](ckpt_rt_rng_state &current) -> int32_t {
    current = *state;
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_rng_advance(const char *type, int32_t index, uint64_t blocks,
                            ckpt_rt_rng_state *old) {
  return withGenerator(type, index, [&](ckpt_rt_rng_state &current) -> int32_t {
    ckpt_rt_rng_state before = current;
    if (int32_t status = ckpt_rt_rng_state_advance(&before, blocks, &current))
      return status;
    if (old)
      *old = before;
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_rng_scope_enter(const ckpt_rt_rng_device *devices,
                                uint64_t count, uint64_t *scope) {
  if (!scope || (!devices && count != 0))
    return failNull();
  return locked([&](Registry &all) -> int32_t {
    for (uint64_t i = 0; i < count; ++i)
      if (int32_t status = checkDevice(all, devices[i].type, devices[i].index))
        return status;
    Scope entered;
    for (uint64_t i = 0; i < count; ++i)
      entered.saved[Device(devices[i].type, devices[i].index)] =
          generatorOf(all, devices[i].type, devices[i].index);
    *scope = addScope(all, std::move(entered));
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_rng_scope_enter_all(uint64_t *scope) {
  if (!scope)
    return failNull();
  return locked([&](Registry &all) -> int32_t {
    *scope = addScope(all, Scope{all.generators, true, all.defaultSeed});
    return CKPT_RT_OK;
  });
}

int32_t ckpt_rt_rng_scope_exit(uint64_t scope) {
  return locked([&](Registry &all) -> int32_t {
    auto found = all.scopes.find(scope);
    if (found == all.scopes.end())
      return fail(CKPT_RT_INVALID_ARGUMENT,
                  "random generator: the scope has ended or never was");
    Scope &entered = found->second;
    if (entered.all) {
      all.generators.swap(entered.saved);
      all.defaultSeed = entered.defaultSeed;
    } else {
      for (const auto &[device, state] : entered.saved)
        all.generators[device] = state;
    }
    all.scopes.erase(found);
    return CKPT_RT_OK;
  });
}
