//===- Offload.cpp - Copies to host memory and back -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One mutex guards all state; only the copies themselves run without it. A
// thread starts with the first copy in its direction.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Offload.h"

#include "Error.h"
#include "OffloadTier.h"
#include "ckpt/Profile.h"
#include "ckpt/Rng.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <deque>
#include <map>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>

using namespace ckpt::rt;

static int32_t fail(int32_t status, const std::string &what) {
  setError(("offload: " + what).c_str());
  return status;
}

namespace {

enum class State { Leaving, Left, Away, Coming, Come };

struct Tensor {
  State state = State::Leaving;
  const void *source = nullptr;
  void *target = nullptr;
  uint64_t bytes = 0;
  uint64_t slot = 0;
  std::string error;
};

/// Copies in one direction.
struct Lane {
  std::deque<uint64_t> queue;
  std::condition_variable hasWork;
  std::thread thread;
};

class Engine {
public:
  int32_t configure(int32_t kind, const char *directory);
  int32_t reset();
  int32_t startOut(const void *source, uint64_t bytes, uint64_t &handle);
  int32_t waitOut(uint64_t handle, const void *source);
  int32_t startIn(uint64_t handle, void *target);
  int32_t waitIn(uint64_t handle, void *target);
  void getStats(ckpt_rt_offload_stats &out);
  void resetStats();

private:
  using Lock = std::unique_lock<std::mutex>;
  using Tensors = std::map<uint64_t, Tensor>;

  int32_t requireIdle() const;
  void submit(Lane &lane, uint64_t handle, bool isOut);
  void work(Lane &lane, bool isOut);
  void wait(Lock &lock, Tensor &tensor, State state, uint64_t &stallNs);
  /// Null, with an error set, if there is no such tensor in that state.
  Tensor *find(uint64_t handle, State busy, State done, const char *what);
  /// Forgets the tensor; returns the status of its copy.
  int32_t finish(uint64_t handle);
  void stop(Lock &lock);

  std::mutex mutex;
  std::condition_variable hasEnded;
  std::unique_ptr<OffloadTier> tier;
  Lane out, in;
  bool isStopping = false;
  Tensors tensors;
  uint64_t nextHandle = 1;
  uint64_t held = 0;
  ckpt_rt_offload_stats stats = {};
};

} // namespace

/// Never destroyed: a step may run until the process ends.
static Engine &getEngine() {
  static auto *engine = new Engine;
  return *engine;
}

int32_t Engine::requireIdle() const {
  if (tensors.empty())
    return CKPT_RT_OK;
  return fail(CKPT_RT_INVALID_ARGUMENT, "tensors are on the host");
}

int32_t Engine::configure(int32_t kind, const char *directory) {
  Lock lock(mutex);
  if (int32_t status = requireIdle())
    return status;
  if (kind == CKPT_RT_OFFLOAD_POOL) {
    tier = makeMemoryTier();
    return CKPT_RT_OK;
  }
  if (kind != CKPT_RT_OFFLOAD_FILE)
    return fail(CKPT_RT_INVALID_ARGUMENT, "unknown tier");
  for (const char *variable : {"CKPT_OFFLOAD_DIR", "TMPDIR"})
    if (!directory)
      directory = std::getenv(variable);
  std::string error;
  auto file = makeFileTier(directory ? directory : "/tmp", error);
  if (!file)
    return fail(CKPT_RT_IO_ERROR, error);
  tier = std::move(file);
  return CKPT_RT_OK;
}

void Engine::stop(Lock &lock) {
  isStopping = true;
  for (Lane *lane : {&out, &in}) {
    lane->hasWork.notify_all();
    if (!lane->thread.joinable())
      continue;
    lock.unlock();
    lane->thread.join();
    lock.lock();
  }
  isStopping = false;
}

int32_t Engine::reset() {
  Lock lock(mutex);
  if (int32_t status = requireIdle())
    return status;
  stop(lock);
  tier.reset();
  return CKPT_RT_OK;
}

void Engine::work(Lane &lane, bool isOut) {
  Lock lock(mutex);
  while (true) {
    lane.hasWork.wait(lock, [&] { return isStopping || !lane.queue.empty(); });
    if (lane.queue.empty())
      return;
    // Elements of a map stay where they are.
    Tensor &tensor = tensors.find(lane.queue.front())->second;
    lane.queue.pop_front();
    OffloadTier &storage = *tier;
    lock.unlock();
    std::string error =
        isOut ? storage.store(tensor.slot, tensor.source, tensor.bytes)
              : storage.load(tensor.slot, tensor.target, tensor.bytes);
    lock.lock();
    tensor.error = std::move(error);
    tensor.state = isOut ? State::Left : State::Come;
    hasEnded.notify_all();
  }
}

void Engine::submit(Lane &lane, uint64_t handle, bool isOut) {
  if (!lane.thread.joinable()) {
    // Signals are for the program; and a file that grows beyond a limit is an
    // error of the write then, not a signal.
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    try {
      lane.thread = std::thread([this, &lane, isOut] { work(lane, isOut); });
    } catch (...) {
      pthread_sigmask(SIG_SETMASK, &before, nullptr);
      throw;
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
  }
  lane.queue.push_back(handle);
  lane.hasWork.notify_one();
}

int32_t Engine::startOut(const void *source, uint64_t bytes, uint64_t &handle) {
  Lock lock(mutex);
  if (!tier)
    tier = makeMemoryTier();
  Tensor tensor;
  tensor.source = source;
  tensor.bytes = bytes;
  if (std::string error = tier->reserve(bytes, tensor.slot); !error.empty())
    return fail(CKPT_RT_OUT_OF_MEMORY, error);
  auto it = tensors.emplace(nextHandle, std::move(tensor)).first;
  try {
    submit(out, nextHandle, /*isOut=*/true);
  } catch (...) {
    tier->release(it->second.slot, bytes);
    tensors.erase(it);
    throw;
  }
  handle = nextHandle++;
  held += bytes;
  stats.bytes_out += bytes;
  stats.most_bytes_held = std::max(stats.most_bytes_held, held);
  return CKPT_RT_OK;
}

Tensor *Engine::find(uint64_t handle, State busy, State done,
                     const char *what) {
  auto it = tensors.find(handle);
  if (it != tensors.end() &&
      (it->second.state == busy || it->second.state == done))
    return &it->second;
  fail(CKPT_RT_INVALID_ARGUMENT, what);
  return nullptr;
}

void Engine::wait(Lock &lock, Tensor &tensor, State state, uint64_t &stallNs) {
  if (tensor.state == state)
    return;
  auto start = std::chrono::steady_clock::now();
  hasEnded.wait(lock, [&] { return tensor.state == state; });
  stallNs += static_cast<uint64_t>(
      std::chrono::duration_cast<std::chrono::nanoseconds>(
          std::chrono::steady_clock::now() - start)
          .count());
}

int32_t Engine::finish(uint64_t handle) {
  auto it = tensors.find(handle);
  Tensor tensor = std::move(it->second);
  tensors.erase(it);
  tier->release(tensor.slot, tensor.bytes);
  held -= tensor.bytes;
  return tensor.error.empty() ? CKPT_RT_OK
                              : fail(CKPT_RT_IO_ERROR, tensor.error);
}

int32_t Engine::waitOut(uint64_t handle, const void *source) {
  Lock lock(mutex);
  Tensor *tensor = find(handle, State::Leaving, State::Left,
                        "waits for a copy out that was not started");
  if (!tensor)
    return CKPT_RT_INVALID_ARGUMENT;
  if (tensor->source != source)
    return fail(CKPT_RT_INVALID_ARGUMENT, "waits for a copy of something else");
  wait(lock, *tensor, State::Left, stats.stall_out_ns);
  if (!tensor->error.empty())
    return finish(handle);
  tensor->state = State::Away;
  return CKPT_RT_OK;
}

int32_t Engine::startIn(uint64_t handle, void *target) {
  Lock lock(mutex);
  Tensor *tensor = find(handle, State::Away, State::Away,
                        "fetches back what is not on the host");
  if (!tensor)
    return CKPT_RT_INVALID_ARGUMENT;
  tensor->target = target;
  submit(in, handle, /*isOut=*/false);
  tensor->state = State::Coming;
  stats.bytes_in += tensor->bytes;
  return CKPT_RT_OK;
}

int32_t Engine::waitIn(uint64_t handle, void *target) {
  Lock lock(mutex);
  Tensor *tensor = find(handle, State::Coming, State::Come,
                        "waits for a copy back that was not started");
  if (!tensor)
    return CKPT_RT_INVALID_ARGUMENT;
  if (tensor->target != target)
    return fail(CKPT_RT_INVALID_ARGUMENT, "waits for a copy to elsewhere");
  wait(lock, *tensor, State::Come, stats.stall_in_ns);
  return finish(handle);
}

void Engine::getStats(ckpt_rt_offload_stats &result) {
  Lock lock(mutex);
  result = stats;
  result.tier_bytes = tier ? tier->getBytes() : 0;
}

void Engine::resetStats() {
  Lock lock(mutex);
  stats = {};
  stats.most_bytes_held = held;
}

/// No exception leaves the library.
template <typename Fn>
static int32_t guard(Fn &&function) {
  try {
    return function();
  } catch (const std::bad_alloc &) {
    return fail(CKPT_RT_OUT_OF_MEMORY, "out of memory");
  } catch (const std::system_error &error) {
    return fail(CKPT_RT_OUT_OF_MEMORY, error.what());
  }
}

int32_t ckpt_rt_offload_configure(int32_t tier, const char *directory) {
  return guard([&] { return getEngine().configure(tier, directory); });
}

int32_t ckpt_rt_offload_reset() {
  return guard([&] { return getEngine().reset(); });
}

int32_t ckpt_rt_offload_start(const void *source, uint64_t bytes,
                              uint64_t *handle) {
  if (!handle || (!source && bytes > 0))
    return fail(CKPT_RT_INVALID_ARGUMENT, "null pointer");
  return guard([&] { return getEngine().startOut(source, bytes, *handle); });
}

int32_t ckpt_rt_offload_wait(uint64_t handle, const void *source) {
  return guard([&] { return getEngine().waitOut(handle, source); });
}

int32_t ckpt_rt_prefetch_start(uint64_t handle, void *target) {
  if (!target)
    return fail(CKPT_RT_INVALID_ARGUMENT, "null pointer");
  return guard([&] { return getEngine().startIn(handle, target); });
}

int32_t ckpt_rt_prefetch_wait(uint64_t handle, void *target) {
  return guard([&] { return getEngine().waitIn(handle, target); });
}

void ckpt_rt_offload_get_stats(ckpt_rt_offload_stats *stats) {
  getEngine().getStats(*stats);
}

void ckpt_rt_offload_reset_stats() { getEngine().resetStats(); }

//===----------------------------------------------------------------------===//
// What compiled steps call
//===----------------------------------------------------------------------===//

/// Time spent here is no kernel's.
static void endStepCall(int32_t status) {
  ckpt_rt_check(status);
  ckpt_rt_profile_kernel(-1);
}

int64_t ckpt_rt_step_offload(const void *source, int64_t bytes) {
  uint64_t handle = 0;
  endStepCall(
      ckpt_rt_offload_start(source, static_cast<uint64_t>(bytes), &handle));
  return static_cast<int64_t>(handle);
}

void ckpt_rt_step_offload_wait(int64_t handle, const void *source) {
  endStepCall(ckpt_rt_offload_wait(static_cast<uint64_t>(handle), source));
}

void ckpt_rt_step_prefetch(int64_t handle, void *target) {
  endStepCall(ckpt_rt_prefetch_start(static_cast<uint64_t>(handle), target));
}

void ckpt_rt_step_prefetch_wait(int64_t handle, void *target) {
  endStepCall(ckpt_rt_prefetch_wait(static_cast<uint64_t>(handle), target));
}
