//===- TransferPlacementTest.cpp - When copies run --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../../../lib/Solver/TransferPlacement.h"
#include "../../../lib/Solver/OffloadOps.h"
#include "RandomTransfers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace remat;

/// Ten steps of cost 10; 100 bytes are made at 0 and read at 1 and 9.
static RoundTrip makeTrip(double duration) {
  RoundTrip trip;
  trip.size = 100;
  trip.duration = duration;
  trip.offload = 0;
  trip.lastUse = 1;
  trip.latest = trip.firstUse = 9;
  return trip;
}

static double place(std::vector<Bytes> &memory, Bytes limit,
                    std::vector<RoundTrip> &trips) {
  return placeRoundTrips(std::vector<double>(memory.size(), 10), limit, memory,
                         trips);
}

TEST(TransferPlacement, EarlyReleaseAndLatePrefetchThatNobodyWaitsFor) {
  // Out from 10 to 35: the step at 4, which starts at 40, is the first behind.
  // Back it takes from 65 on at the latest: the step at 6 starts at 60.
  std::vector<RoundTrip> trips = {makeTrip(25)};
  std::vector<Bytes> memory(10, 50);
  EXPECT_EQ(place(memory, 200, trips), 0);
  EXPECT_EQ(trips[0].release, 4u);
  EXPECT_EQ(trips[0].prefetch, 6u);
  EXPECT_EQ(memory,
            (std::vector<Bytes>{50, 50, 150, 150, 50, 50, 150, 150, 150, 50}));
}

TEST(TransferPlacement, MemoryComesFirst) {
  // No room at 3 and at 7: the step at 3 waits until 35, for 5, and the copy
  // back starts with the step at 8, at 85, and ends at 110 instead of 95.
  std::vector<RoundTrip> trips = {makeTrip(25)};
  std::vector<Bytes> memory(10, 50);
  memory[3] = memory[7] = 150;
  EXPECT_EQ(place(memory, 200, trips), 5 + 15);
  EXPECT_EQ(trips[0].release, 3u);
  EXPECT_EQ(trips[0].prefetch, 8u);
  EXPECT_LE(*std::max_element(memory.begin(), memory.end()), 200);
}

TEST(TransferPlacement, CopiesQueueUp) {
  // Two trips of 20: back they have to start at 50 and 70.
  std::vector<RoundTrip> trips = {makeTrip(20), makeTrip(20)};
  trips[1].offload = 1;
  std::vector<Bytes> memory(10, 50);
  EXPECT_EQ(place(memory, 300, trips), 0);
  EXPECT_EQ(trips[0].release, 3u);
  EXPECT_EQ(trips[1].release, 5u);
  EXPECT_EQ(std::min(trips[0].prefetch, trips[1].prefetch), 5u);
  EXPECT_EQ(std::max(trips[0].prefetch, trips[1].prefetch), 7u);
}

TEST(TransferPlacement, LongTripsFillTheGap) {
  // The copy out ends at 90, when the reader could start.
  std::vector<RoundTrip> trips = {makeTrip(80)};
  std::vector<Bytes> memory(10, 0);
  EXPECT_EQ(place(memory, 1000, trips), 80);
  EXPECT_EQ(trips[0].release, 9u);
  EXPECT_EQ(trips[0].prefetch, 9u);
}

TEST(TransferPlacement, AgreesWithTheSimulator) {
  // Fetches at random places: lifetimes, peak and stalls as simulated.
  int numTrips = 0, numStalls = 0;
  for (uint64_t seed = 1; seed != 400; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::vector<OpId> sequence;
    std::vector<Transfer> transfers;
    Problem problem = makeRandomTransfers(seed, 4 + static_cast<int>(seed % 40),
                                          sequence, transfers);
    ProblemIndex index(problem);
    transfers.erase(std::remove_if(transfers.begin(), transfers.end(),
                                   [&](const Transfer &transfer) {
                                     return !index.isOffloadable(
                                         sequence[transfer.offload]);
                                   }),
                    transfers.end());
    ScheduleState state(index);
    state.build(encodeSchedule(sequence, transfers));
    TransferPlacer placer(state);
    placer.read();
    ASSERT_TRUE(placer.getInvalid().empty());
    Simulation tight = simulate(problem, sequence, transfers);
    Bytes program = simulate(problem, sequence).peak - tight.base;
    for (Bytes limit : {placer.getLeast(), program, 4 * program}) {
      placer.read();
      ASSERT_EQ(placer.place(limit), placer.getLeast() <= limit);
      Simulation run = simulate(problem, sequence, placer.getTransfers());
      ASSERT_FALSE(run.error) << *run.error;
      ASSERT_LE(run.peak - run.base, std::max(limit, placer.getLeast()));
      double unit = 0;
      for (const Op &op : problem.ops)
        unit += op.cost;
      unit /= 0x1p44;
      ASSERT_NEAR(run.stall, placer.getStall() * unit, 1e-6);
      numStalls += run.stall > 0;
      // Lifetimes, as placed in an arena, add up to the same peak.
      std::vector<Bytes> live(sequence.size() + 1, 0);
      for (const Interval &interval : placer.getIntervals())
        for (int64_t i = interval.start; i < interval.end; ++i)
          live[i] += interval.size;
      live.pop_back();
      for (size_t i = 0; i != live.size(); ++i)
        live[i] += problem.ops[sequence[i]].workspace;
      ASSERT_EQ(run.peak - run.base,
                live.empty() ? 0 : *std::max_element(live.begin(), live.end()));
    }
    numTrips += static_cast<int>(transfers.size());
  }
  EXPECT_GT(numTrips, 300);
  EXPECT_GT(numStalls, 50);
}
