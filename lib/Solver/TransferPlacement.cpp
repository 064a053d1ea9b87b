//===- TransferPlacement.cpp - When copies to the host run ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TransferPlacement.h"

#include <algorithm>
#include <limits>

using namespace remat;

/// Trips in the order of a position, of their number where that is equal.
static std::vector<size_t> getOrder(const std::vector<RoundTrip> &trips,
                                    size_t RoundTrip::*position) {
  std::vector<size_t> order(trips.size());
  for (size_t i = 0; i != order.size(); ++i)
    order[i] = i;
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    size_t placeA = trips[a].*position, placeB = trips[b].*position;
    return placeA != placeB ? placeA < placeB : a < b;
  });
  return order;
}

/// Decides releases; returns when each position starts, the end included.
static std::vector<double> placeReleases(const std::vector<double> &costs,
                                         Bytes limit,
                                         std::vector<Bytes> &memory,
                                         std::vector<RoundTrip> &trips) {
  std::vector<size_t> byLastUse = getOrder(trips, &RoundTrip::lastUse);
  std::vector<double> starts(costs.size() + 1), ends(trips.size());
  // Read no more and not released, in the order in which their copies end.
  std::vector<size_t> held;
  Bytes heldBytes = 0;
  double now = 0, queue = 0;
  size_t nextOffload = 0, nextHeld = 0;
  for (size_t position = 0; position != costs.size(); ++position) {
    for (; nextHeld != byLastUse.size() &&
           trips[byLastUse[nextHeld]].lastUse + 1 == position;
         ++nextHeld) {
      size_t trip = byLastUse[nextHeld];
      held.insert(std::lower_bound(held.begin(), held.end(), trip), trip);
      heldBytes += trips[trip].size;
    }
    for (size_t trip : held)
      if (trips[trip].latest == position)
        now = std::max(now, ends[trip]);
    size_t numReleased = 0;
    for (; numReleased != held.size(); ++numReleased) {
      size_t trip = held[numReleased];
      if (ends[trip] > now && memory[position] + heldBytes <= limit)
        break;
      now = std::max(now, ends[trip]);
      trips[trip].release = position;
      heldBytes -= trips[trip].size;
    }
    held.erase(held.begin(),
               held.begin() + static_cast<ptrdiff_t>(numReleased));
    memory[position] += heldBytes;
    starts[position] = now;
    now += costs[position];
    if (nextOffload != trips.size() && trips[nextOffload].offload == position) {
      queue = std::max(now, queue) + trips[nextOffload].duration;
      ends[nextOffload++] = queue;
    }
  }
  starts.back() = now;
  return starts;
}

static void placePrefetches(const std::vector<double> &starts, Bytes limit,
                            std::vector<Bytes> &memory,
                            std::vector<RoundTrip> &trips) {
  std::vector<size_t> byFirstUse = getOrder(trips, &RoundTrip::firstUse);
  std::vector<double> wanted(trips.size());
  double next = std::numeric_limits<double>::infinity();
  for (size_t i = byFirstUse.size(); i-- != 0;) {
    const RoundTrip &trip = trips[byFirstUse[i]];
    next = std::min(starts[trip.firstUse], next) - trip.duration;
    wanted[byFirstUse[i]] = next;
  }
  size_t lowest = 0;
  for (size_t i : byFirstUse) {
    RoundTrip &trip = trips[i];
    size_t first = std::max({trip.release, trip.earliest, lowest});
    trip.prefetch = trip.latest;
    while (trip.prefetch > first && starts[trip.prefetch] > wanted[i] &&
           memory[trip.prefetch - 1] + trip.size <= limit)
      memory[--trip.prefetch] += trip.size;
    // A copy that begins before one that is read earlier delays it.
    lowest = trip.prefetch;
  }
}

static double findStall(const std::vector<double> &costs,
                        const std::vector<RoundTrip> &trips) {
  std::vector<size_t> byRelease = getOrder(trips, &RoundTrip::release);
  std::vector<size_t> byPrefetch = getOrder(trips, &RoundTrip::prefetch);
  std::vector<size_t> byFirstUse = getOrder(trips, &RoundTrip::firstUse);
  std::vector<double> outEnds(trips.size()), inEnds(trips.size());
  double now = 0, outQueue = 0, inQueue = 0, stall = 0;
  auto wait = [&](double until) {
    stall += std::max(0.0, until - now);
    now = std::max(now, until);
  };
  size_t offload = 0, release = 0, prefetch = 0, use = 0;
  for (size_t position = 0; position <= costs.size(); ++position) {
    while (release != trips.size() &&
           trips[byRelease[release]].release == position)
      wait(outEnds[byRelease[release++]]);
    while (prefetch != trips.size() &&
           trips[byPrefetch[prefetch]].prefetch == position) {
      size_t trip = byPrefetch[prefetch++];
      inEnds[trip] = inQueue = std::max(now, inQueue) + trips[trip].duration;
    }
    while (use != trips.size() && trips[byFirstUse[use]].firstUse == position)
      wait(inEnds[byFirstUse[use++]]);
    if (position == costs.size())
      break;
    now += costs[position];
    if (offload != trips.size() && trips[offload].offload == position) {
      outQueue = std::max(now, outQueue) + trips[offload].duration;
      outEnds[offload++] = outQueue;
    }
  }
  return stall;
}

double remat::placeRoundTrips(const std::vector<double> &costs, Bytes limit,
                              std::vector<Bytes> &memory,
                              std::vector<RoundTrip> &trips) {
  std::vector<double> starts = placeReleases(costs, limit, memory, trips);
  placePrefetches(starts, limit, memory, trips);
  return findStall(costs, trips);
}

void TransferPlacer::readFetch(StepId fetch) {
  const StepList &list = state.getList();
  OpId op = state.getOp(fetch);
  StepId source = state.getLatest(op, fetch);
  size_t end = costs.size();
  RoundTrip trip;
  trip.offload = trip.lastUse = positions[source];
  trip.firstUse = end;
  std::vector<std::pair<StorageId, StorageId>> storages;
  bool isStale = false;
  for (size_t i = 0; i != index.getOutputs(op).size(); ++i) {
    if (!index.getOutputs(op)[i].ownsStorage)
      continue;
    StorageId from = state.getOutput(source, i), to = state.getOutput(fetch, i);
    const ScheduleState::Storage &fetched = state.getStorage(to);
    if (fetched.uses.empty()) {
      for (StepId use : state.getStorage(from).uses)
        if (list.isBefore(use, fetch))
          trip.earliest = std::max(trip.earliest, positions[use] + 1);
      continue;
    }
    StepId last = state.getStorage(from).last;
    isStale |= list.isBefore(fetch, last);
    storages.push_back({from, to});
    trip.size += fetched.size;
    trip.duration += index.getTransferCost(fetched.size);
    trip.lastUse = std::max(trip.lastUse, positions[last]);
    trip.firstUse = std::min(trip.firstUse, positions[fetched.uses.front()]);
  }
  trip.latest = std::min(trip.firstUse, end - 1);
  if (storages.empty() || isStale || trip.lastUse >= trip.latest ||
      trip.earliest > trip.latest) {
    invalid.push_back(fetch);
    return;
  }
  // The state holds each storage from the fetch, and up to its own last reader.
  for (size_t i = positions[fetch]; i < trip.latest; ++i)
    memory[i] -= trip.size;
  if (positions[fetch] == end)
    memory[end - 1] += trip.size;
  for (const std::pair<StorageId, StorageId> &storage : storages) {
    const ScheduleState::Storage &from = state.getStorage(storage.first);
    for (size_t i = positions[from.last] + 1; i <= trip.lastUse; ++i)
      memory[i] += from.size;
  }
  if (index.getOffloadPolicy(op) == OffloadPolicy::Free)
    traffic += trip.duration;
  trips.push_back(trip);
  moved.push_back(std::move(storages));
}

void TransferPlacer::read() {
  positions.assign(state.getNumStepIds(), 0);
  costs.clear();
  memory.clear();
  fetches.clear();
  invalid.clear();
  trips.clear();
  moved.clear();
  stall = traffic = 0;
  for (StepId step : state.getList().getSteps()) {
    positions[step] = costs.size();
    if (state.isFetch(step)) {
      fetches.push_back(step);
    } else if (step != state.getEnd()) {
      costs.push_back(static_cast<double>(state.getCost(step)));
      memory.push_back(state.getList().getMemory(step));
    }
  }
  // In the order of what they bring back.
  std::sort(fetches.begin(), fetches.end(), [&](StepId a, StepId b) {
    return positions[state.getLatest(state.getOp(a), a)] <
           positions[state.getLatest(state.getOp(b), b)];
  });
  for (StepId fetch : fetches)
    readFetch(fetch);
  least = 0;
  for (Bytes bytes : memory)
    least = std::max(least, bytes);
}

bool TransferPlacer::place(Bytes limit) {
  stall = placeRoundTrips(costs, limit, memory, trips);
  return least <= limit;
}

std::vector<Transfer> TransferPlacer::getTransfers() const {
  std::vector<Transfer> transfers;
  for (const RoundTrip &trip : trips)
    transfers.push_back({trip.offload, trip.release, trip.prefetch});
  return transfers;
}

std::vector<Interval> TransferPlacer::getIntervals() const {
  std::vector<Interval> intervals;
  for (const ScheduleState::Storage &storage : state.getStorages()) {
    Interval interval;
    if (storage.born >= 0) {
      interval.size = storage.size;
      interval.start = static_cast<int64_t>(positions[storage.born]);
      interval.end = static_cast<int64_t>(positions[storage.last]) + 1;
      if (state.isFetch(storage.born) && storage.uses.empty())
        interval.end = interval.start;
    }
    intervals.push_back(interval);
  }
  for (size_t i = 0; i != trips.size(); ++i)
    for (const std::pair<StorageId, StorageId> &storage : moved[i]) {
      intervals[storage.first].end = static_cast<int64_t>(trips[i].release);
      intervals[storage.second].start = static_cast<int64_t>(trips[i].prefetch);
    }
  intervals.erase(std::remove_if(intervals.begin(), intervals.end(),
                                 [](const Interval &interval) {
                                   return interval.start == interval.end;
                                 }),
                  intervals.end());
  return intervals;
}
