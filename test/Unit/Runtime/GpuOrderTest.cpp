//===- GpuOrderTest.cpp - Do kernels and transfers wait? --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The host driver runs streams in the most awkward orders that are allowed. A
// step must give the same in each of them; and where one wait is left out, some
// order must show it.
//
//===----------------------------------------------------------------------===//

#include "GpuTestSupport.h"

#include <algorithm>
#include <random>
#include <set>

namespace {

constexpr int64_t kCount = 512;
constexpr int64_t kBytes = kCount * sizeof(uint32_t);

uint32_t mix(uint32_t value, uint32_t with) {
  return (value ^ with) * 2654435761u + (value >> 13);
}

/// out[i] = mix(in[i], salt); `out` may be `in`.
void mixAll(void **params, const int64_t *) {
  auto *out = *static_cast<uint32_t **>(params[0]);
  const auto *in = *static_cast<const uint32_t **>(params[1]);
  uint32_t salt = *static_cast<uint32_t *>(params[2]);
  for (int64_t i = 0; i != kCount; ++i)
    out[i] = mix(in[i], salt);
}

const int64_t kParamBytes[] = {8, 8, 4};
const TestImage<1> image = {{'C', 'K', 'P', 'T', 'H', 'O', 'S', 'T'},
                            1,
                            {{"mix", mixAll, 3, kParamBytes}}};

/// A machine that runs the same on the host, one after the other.
class Steps {
public:
  Steps(uint32_t *arena, size_t numSlots, bool onDevice)
      : arena(arena), onDevice(onDevice), numSlots(numSlots) {}

  uint32_t *slot(size_t index) const {
    return arena + index * static_cast<size_t>(kCount);
  }
  void compute(size_t out, size_t in, uint32_t salt) {
    uint32_t *target = slot(out), *source = slot(in);
    void *params[] = {&target, &source, &salt};
    if (onDevice)
      ckpt_rt_gpu_step_launch(ckpt_rt_gpu_step_module(&image, sizeof image),
                              "mix", 1, 1, 1, 1, 1, 1, 0, params);
    else
      mixAll(params, nullptr);
  }
  void copy(size_t out, size_t in) {
    if (onDevice)
      ckpt_rt_gpu_step_copy(slot(out), slot(in), kBytes);
    else
      std::copy_n(slot(in), kCount, slot(out));
  }
  int64_t offload(size_t from) {
    if (onDevice)
      return ckpt_rt_gpu_step_offload(slot(from), kBytes);
    away.emplace_back(slot(from), slot(from) + kCount);
    return static_cast<int64_t>(away.size());
  }
  void waitOffload(int64_t handle, size_t from) {
    if (onDevice)
      ckpt_rt_gpu_step_offload_wait(handle, slot(from));
  }
  void prefetch(int64_t handle, size_t to) {
    if (onDevice)
      ckpt_rt_gpu_step_prefetch(handle, slot(to));
    else
      std::copy_n(away[static_cast<size_t>(handle) - 1].data(), kCount,
                  slot(to));
  }
  void waitPrefetch(int64_t handle, size_t to) {
    if (onDevice)
      ckpt_rt_gpu_step_prefetch_wait(handle, slot(to));
  }
  size_t getNumSlots() const { return numSlots; }

private:
  uint32_t *arena;
  bool onDevice;
  size_t numSlots;
  std::vector<std::vector<uint32_t>> away;
};

/// A step that would notice each wait: slot 0 leaves and is overwritten; slot 1
/// is in use until the tensor comes back there, and is read then. All of it
/// twice, so that the pinned block is used again.
void runRoundTrips(Steps &steps) {
  for (uint32_t round = 0; round != 2; ++round) {
    steps.compute(0, 0, 1 + round);
    int64_t handle = steps.offload(0);
    steps.compute(1, 1, 2);
    steps.waitOffload(handle, 0);
    steps.compute(0, 1, 3);
    steps.compute(2, 1, 4);
    steps.prefetch(handle, 1);
    steps.compute(0, 0, 5);
    steps.waitPrefetch(handle, 1);
    steps.compute(3, 1, 6);
    steps.compute(0, 1, 7 + round);
    steps.compute(1, 3, 8);
  }
}

/// Operations in any order that a compiler may give.
void runRandomSteps(Steps &steps, unsigned seed) {
  std::mt19937 random(seed);
  size_t numSlots = steps.getNumSlots();
  struct Transfer {
    int64_t handle;
    size_t slot;
  };
  std::vector<Transfer> leaving, away, coming;
  // What leaves may be read; what comes may not be touched.
  std::set<size_t> readOnly, untouchable;
  auto pick = [&](bool forWriting) -> size_t {
    for (int tries = 0; tries != 50; ++tries) {
      size_t slot = random() % numSlots;
      if (!untouchable.count(slot) && !(forWriting && readOnly.count(slot)))
        return slot;
    }
    return numSlots;
  };
  auto take = [&](std::vector<Transfer> &from) {
    size_t index = random() % from.size();
    Transfer transfer = from[index];
    from.erase(from.begin() + static_cast<std::ptrdiff_t>(index));
    return transfer;
  };
  auto endLeaving = [&] {
    Transfer transfer = take(leaving);
    steps.waitOffload(transfer.handle, transfer.slot);
    readOnly.erase(transfer.slot);
    away.push_back(transfer);
  };
  auto bringBack = [&] {
    size_t slot = pick(/*forWriting=*/true);
    if (slot == numSlots)
      return false;
    Transfer transfer = take(away);
    steps.prefetch(transfer.handle, slot);
    untouchable.insert(slot);
    coming.push_back({transfer.handle, slot});
    return true;
  };
  auto endComing = [&] {
    Transfer transfer = take(coming);
    steps.waitPrefetch(transfer.handle, transfer.slot);
    untouchable.erase(transfer.slot);
  };
  for (int i = 0; i != 60; ++i) {
    size_t out = pick(/*forWriting=*/true), in = pick(/*forWriting=*/false);
    switch (random() % 7) {
    case 0:
      if (in != numSlots && !readOnly.count(in)) {
        leaving.push_back({steps.offload(in), in});
        readOnly.insert(in);
      }
      break;
    case 1:
      if (!leaving.empty())
        endLeaving();
      break;
    case 2:
      if (!away.empty())
        bringBack();
      break;
    case 3:
      if (!coming.empty())
        endComing();
      break;
    case 4:
      if (out != numSlots && in != numSlots && out != in)
        steps.copy(out, in);
      break;
    default:
      if (out != numSlots && in != numSlots)
        steps.compute(out, in, static_cast<uint32_t>(i));
    }
  }
  while (!leaving.empty())
    endLeaving();
  while (!away.empty() || !coming.empty()) {
    if (!away.empty())
      bringBack();
    endComing();
  }
}

class GpuOrderTest : public GpuTest {
protected:
  static std::vector<uint32_t> makeArena(size_t numSlots) {
    std::vector<uint32_t> arena(numSlots * static_cast<size_t>(kCount));
    for (size_t i = 0; i != arena.size(); ++i)
      arena[i] = mix(static_cast<uint32_t>(i), 99);
    return arena;
  }
  template <typename Fn>
  static std::vector<uint32_t> runOnHost(size_t numSlots, Fn &&run) {
    std::vector<uint32_t> arena = makeArena(numSlots);
    Steps steps(arena.data(), numSlots, /*onDevice=*/false);
    run(steps);
    return arena;
  }
  /// What is in the arena at the end, with streams run in `order`.
  template <typename Fn>
  std::vector<uint32_t> runOnDevice(const std::string &order, size_t numSlots,
                                    Fn &&run) {
    environment.set("CKPT_HOST_CUDA_STREAMS", order);
    open();
    std::vector<uint32_t> arena = makeArena(numSlots);
    uint64_t bytes = arena.size() * sizeof(uint32_t);
    void *device = alloc(bytes);
    EXPECT_EQ(ckpt_rt_gpu_copy_in(device, arena.data(), bytes), CKPT_RT_OK);
    Steps steps(static_cast<uint32_t *>(device), numSlots, /*onDevice=*/true);
    run(steps);
    arena = read<uint32_t>(device, arena.size());
    EXPECT_EQ(ckpt_rt_gpu_close(), CKPT_RT_OK) << ckpt_rt_last_error();
    return arena;
  }
  static std::vector<std::string> makeOrders() {
    std::vector<std::string> orders = {"late", "eager", "first-late"};
    for (int seed = 0; seed != 5; ++seed)
      orders.push_back("random:" + std::to_string(seed));
    return orders;
  }
};

TEST_F(GpuOrderTest, EveryOrderGivesTheSame) {
  std::vector<uint32_t> want = runOnHost(4, runRoundTrips);
  for (const std::string &order : makeOrders())
    EXPECT_EQ(runOnDevice(order, 4, runRoundTrips), want) << order;
}

TEST_F(GpuOrderTest, EveryWaitIsNeeded) {
  std::vector<uint32_t> want = runOnHost(4, runRoundTrips);
  // In each round: the copy out waits for the step, the step for it, the copy
  // back for the step and for the copy out, the step for it.
  constexpr int kWaitsOfARound = 5;
  for (int wait = 1; wait <= 2 * kWaitsOfARound; ++wait) {
    environment.set("CKPT_HOST_CUDA_DROP_WAIT", std::to_string(wait));
    bool isSeen = false;
    for (const std::string &order : makeOrders())
      isSeen |= runOnDevice(order, 4, runRoundTrips) != want;
    // The step has waited for the copy out before.
    bool isRedundant = wait % kWaitsOfARound == 4;
    EXPECT_EQ(isSeen, !isRedundant) << "wait " << wait;
  }
}

TEST_F(GpuOrderTest, RandomSteps) {
  for (unsigned seed = 0; seed != 150; ++seed) {
    size_t numSlots = 3 + seed % 4;
    auto run = [&](Steps &steps) { runRandomSteps(steps, seed); };
    std::vector<uint32_t> want = runOnHost(numSlots, run);
    for (const std::string &order :
         {std::string("late"), std::string("first-late"),
          "random:" + std::to_string(seed)})
      ASSERT_EQ(runOnDevice(order, numSlots, run), want)
          << "seed " << seed << ", order " << order;
  }
}

TEST_F(GpuOrderTest, LateIsLate) {
  // What the tests above rely on: nothing runs before somebody waits.
  environment.set("CKPT_HOST_CUDA_STREAMS", "late");
  environment.set("CKPT_HOST_CUDA_FAIL", "kernel:1:700");
  open();
  auto *device = static_cast<uint32_t *>(alloc(kBytes));
  Steps steps(device, 1, /*onDevice=*/true);
  steps.compute(0, 0, 1);
  steps.compute(0, 0, 2);
  EXPECT_EQ(ckpt_rt_gpu_current_bytes(), static_cast<uint64_t>(kBytes));
  EXPECT_EQ(ckpt_rt_gpu_synchronize(), CKPT_RT_GPU_ERROR);
  EXPECT_EQ(ckpt_rt_gpu_close(), CKPT_RT_GPU_ERROR);
}

} // namespace
