//===- Simulate.cpp - Run a schedule on paper -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace remat;

static bool isOwnedElsewhere(TensorKind kind) {
  return kind == TensorKind::Arg || kind == TensorKind::Const;
}

namespace {

constexpr int64_t kUnset = -2;
constexpr int64_t kExternal = -1;

/// Storage instances.
struct Instances {
  std::vector<TensorId> tensor;
  /// The position where it is allocated.
  std::vector<size_t> born;
  /// The position of the last step at which it is live; the length of the
  /// sequence for results.
  std::vector<size_t> last;
  /// The position where the value was computed.
  std::vector<size_t> computed;
};

class Simulator {
public:
  Simulator(const Problem &problem, const std::vector<OpId> &sequence,
            const std::vector<Transfer> &transfers)
      : problem(problem), tensors(problem.tensors), sequence(sequence),
        transfers(transfers), storage(tensors.size(), kUnset) {}

  Simulation run();
  std::vector<LiveInstance> getLive(size_t at) const;
  std::vector<std::vector<TensorId>> getMoved() const;

private:
  /// What is known of a transfer while the schedule runs.
  struct Trip {
    /// Storages allocated by the operation, and in their place on return.
    std::vector<size_t> old, fetched;
    /// Of one direction.
    Cost duration = 0;
    /// When the copies end.
    Cost outEnd = 0, inEnd = 0;
  };

  bool checkTransfers();
  bool runStep(size_t position);
  void fetch(size_t transfer);
  void readResults();
  bool settleTransfers();
  void findPeak();
  void findStall();
  size_t allocate(TensorId tensor, size_t born, size_t computed);
  void read(size_t instance, size_t position);
  bool fail(const std::string &what) {
    result.error = what;
    return false;
  }
  bool failTransfer(size_t transfer, const std::string &what) {
    result.transferError = {transfer, what};
    return fail("transfer " + std::to_string(transfer) + " " + what);
  }

  const Problem &problem;
  const std::vector<Tensor> &tensors;
  const std::vector<OpId> &sequence;
  const std::vector<Transfer> &transfers;
  Simulation result;
  Instances instances;
  /// The instance that holds the latest value of each tensor.
  std::vector<int64_t> storage;
  std::vector<char> hasRun;
  std::vector<Trip> trips;
  /// Transfers in the order of release, and of prefetch.
  std::vector<size_t> byRelease, byPrefetch;
  size_t nextFetch = 0, nextOffload = 0;
  /// By instance: the transfer that fetches it, or -1.
  std::vector<int64_t> fetchedBy;
  std::vector<char> isRead, isAllocated;
  /// Readers of what was fetched, in order.
  struct Wait {
    size_t position;
    size_t transfer;
  };
  std::vector<Wait> waits;
};

} // namespace

bool Simulator::checkTransfers() {
  if (!transfers.empty() && !problem.hostLink)
    return fail("the problem has no host link for transfers");
  trips.resize(transfers.size());
  for (size_t i = 0; i != transfers.size(); ++i) {
    const Transfer &transfer = transfers[i];
    if (transfer.offload >= transfer.release)
      return failTransfer(i, "has its release at or before its offload");
    if (transfer.release > transfer.prefetch)
      return failTransfer(i, "has its prefetch before its release");
    if (transfer.prefetch >= sequence.size())
      return failTransfer(i, "has its prefetch at or behind the end");
    if (i > 0 && transfers[i - 1].offload >= transfer.offload)
      return failTransfer(i, "does not come in order of offload");
    byRelease.push_back(i);
    byPrefetch.push_back(i);
  }
  auto sortBy = [&](std::vector<size_t> &order, size_t Transfer::*position) {
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
      size_t placeA = transfers[a].*position, placeB = transfers[b].*position;
      return placeA != placeB ? placeA < placeB : a < b;
    });
  };
  sortBy(byRelease, &Transfer::release);
  sortBy(byPrefetch, &Transfer::prefetch);
  return true;
}

size_t Simulator::allocate(TensorId tensor, size_t born, size_t computed) {
  instances.tensor.push_back(tensor);
  instances.born.push_back(born);
  instances.last.push_back(born);
  instances.computed.push_back(computed);
  fetchedBy.push_back(-1);
  isRead.push_back(0);
  isAllocated.push_back(1);
  return instances.tensor.size() - 1;
}

void Simulator::read(size_t instance, size_t position) {
  instances.last[instance] = position;
  isRead[instance] = 1;
  if (fetchedBy[instance] >= 0)
    waits.push_back({position, static_cast<size_t>(fetchedBy[instance])});
}

/// Puts fetched storages in the place of those that the instance allocated.
void Simulator::fetch(size_t transfer) {
  const Transfer &positions = transfers[transfer];
  Trip &trip = trips[transfer];
  for (size_t old : trip.old) {
    TensorId tensor = instances.tensor[old];
    size_t instance = allocate(tensor, positions.prefetch, positions.offload);
    fetchedBy[instance] = static_cast<int64_t>(transfer);
    trip.fetched.push_back(instance);
    storage[tensor] = static_cast<int64_t>(instance);
  }
}

bool Simulator::runStep(size_t position) {
  OpId id = sequence[position];
  auto failStep = [&](const std::string &what) {
    return fail("position " + std::to_string(position) + ": operation " +
                std::to_string(id) + " " + what);
  };
  if (id < 0 || id >= static_cast<OpId>(problem.ops.size()))
    return failStep("does not exist");
  const Op &op = problem.ops[id];
  if (hasRun[id] && !op.mayRunAgain())
    return failStep("(" + op.name + ") must not be recomputed");
  hasRun[id] = 1;
  result.cost += op.cost;
  for (; nextFetch != byPrefetch.size() &&
         transfers[byPrefetch[nextFetch]].prefetch == position;
       ++nextFetch)
    fetch(byPrefetch[nextFetch]);
  for (TensorId in : op.ins) {
    if (storage[in] == kUnset)
      return failStep("(" + op.name + ") reads tensor " + std::to_string(in) +
                      " before it is computed");
    if (storage[in] >= 0)
      read(static_cast<size_t>(storage[in]), position);
  }
  bool isOffloaded = nextOffload != transfers.size() &&
                     transfers[nextOffload].offload == position;
  for (TensorId out : op.outs) {
    TensorId root = tensors[out].root;
    if (root == out) {
      size_t instance = allocate(out, position, position);
      storage[out] = static_cast<int64_t>(instance);
      if (isOffloaded)
        trips[nextOffload].old.push_back(instance);
    } else if (isOwnedElsewhere(tensors[root].kind)) {
      storage[out] = kExternal;
    } else {
      auto source =
          std::find_if(op.ins.begin(), op.ins.end(),
                       [&](TensorId in) { return tensors[in].root == root; });
      if (source == op.ins.end())
        return failStep("makes a view without reading its source");
      storage[out] = storage[*source];
    }
  }
  nextOffload += isOffloaded;
  return true;
}

void Simulator::readResults() {
  for (size_t i = 0; i != tensors.size(); ++i)
    if (tensors[tensors[i].root].kind == TensorKind::Result &&
        (tensors[i].root == static_cast<TensorId>(i) ||
         tensors[i].kind == TensorKind::Result) &&
        storage[i] >= 0)
      read(static_cast<size_t>(storage[i]), sequence.size());
}

/// Finds what each transfer copies, and how long that is live.
bool Simulator::settleTransfers() {
  std::vector<std::vector<size_t>> runsAt(problem.ops.size());
  if (!transfers.empty())
    for (size_t position = 0; position != sequence.size(); ++position)
      runsAt[sequence[position]].push_back(position);
  for (size_t i = 0; i != transfers.size(); ++i) {
    const Transfer &transfer = transfers[i];
    const std::vector<size_t> &runs = runsAt[sequence[transfer.offload]];
    auto next = std::upper_bound(runs.begin(), runs.end(), transfer.offload);
    if (next != runs.end() && *next < transfer.prefetch)
      return failTransfer(i, "is of an operation that runs again at position " +
                                 std::to_string(*next) +
                                 ", before the prefetch");
    Trip &trip = trips[i];
    bool isUsed = false;
    for (size_t k = 0; k != trip.old.size(); ++k) {
      size_t old = trip.old[k], fetched = trip.fetched[k];
      TensorId tensor = instances.tensor[old];
      if (!isRead[fetched]) {
        isAllocated[fetched] = 0;
        continue;
      }
      if (instances.last[old] >= transfer.release)
        return failTransfer(i, "is of tensor " + std::to_string(tensor) +
                                   ", which is read at position " +
                                   std::to_string(instances.last[old]) +
                                   " in the storage that is released");
      instances.last[old] = transfer.release - 1;
      trip.duration += static_cast<Cost>(tensors[tensor].size) /
                           problem.hostLink->bandwidth +
                       problem.hostLink->latency;
      isUsed = true;
    }
    if (!isUsed)
      return failTransfer(i, "brings back what nothing reads");
  }
  return true;
}

void Simulator::findPeak() {
  std::vector<Bytes> change(sequence.size() + 2, 0);
  for (size_t i = 0; i != instances.tensor.size(); ++i) {
    if (!isAllocated[i])
      continue;
    change[instances.born[i]] += tensors[instances.tensor[i]].size;
    change[instances.last[i] + 1] -= tensors[instances.tensor[i]].size;
  }
  Bytes live = result.base;
  result.peak = live;
  for (size_t position = 0; position != sequence.size(); ++position) {
    live += change[position];
    Bytes memory = live + problem.ops[sequence[position]].workspace;
    if (memory > result.peak) {
      result.peak = memory;
      result.peakStep = position;
    }
  }
}

/// Runs the operations and the two queues on a clock.
void Simulator::findStall() {
  if (transfers.empty())
    return;
  Cost now = 0, outFree = 0, inFree = 0;
  auto wait = [&](Cost until) {
    if (until <= now)
      return;
    result.stall += until - now;
    now = until;
  };
  size_t release = 0, prefetch = 0, offload = 0, reader = 0;
  for (size_t position = 0; position <= sequence.size(); ++position) {
    for (; release != byRelease.size() &&
           transfers[byRelease[release]].release == position;
         ++release)
      wait(trips[byRelease[release]].outEnd);
    for (; prefetch != byPrefetch.size() &&
           transfers[byPrefetch[prefetch]].prefetch == position;
         ++prefetch) {
      Trip &trip = trips[byPrefetch[prefetch]];
      trip.inEnd = inFree = std::max(now, inFree) + trip.duration;
    }
    for (; reader != waits.size() && waits[reader].position == position;
         ++reader)
      wait(trips[waits[reader].transfer].inEnd);
    if (position == sequence.size())
      break;
    now += problem.ops[sequence[position]].cost;
    if (offload != transfers.size() && transfers[offload].offload == position) {
      Trip &trip = trips[offload++];
      trip.outEnd = outFree = std::max(now, outFree) + trip.duration;
    }
  }
}

std::vector<LiveInstance> Simulator::getLive(size_t at) const {
  std::vector<size_t> order;
  for (size_t i = 0; i != instances.tensor.size(); ++i)
    if (isAllocated[i] && instances.born[i] <= at && at <= instances.last[i])
      order.push_back(i);
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    size_t bornA = instances.computed[a], bornB = instances.computed[b];
    return bornA != bornB ? bornA < bornB : a < b;
  });
  std::vector<LiveInstance> live;
  for (size_t i : order)
    live.push_back({instances.tensor[i], instances.computed[i]});
  return live;
}

std::vector<std::vector<TensorId>> Simulator::getMoved() const {
  std::vector<std::vector<TensorId>> moved(transfers.size());
  for (size_t i = 0; i != trips.size(); ++i)
    for (size_t fetched : trips[i].fetched)
      if (isAllocated[fetched])
        moved[i].push_back(instances.tensor[fetched]);
  return moved;
}

Simulation Simulator::run() {
  for (size_t i = 0; i != tensors.size(); ++i) {
    TensorKind rootKind = tensors[tensors[i].root].kind;
    if (!isOwnedElsewhere(rootKind))
      continue;
    if (isOwnedElsewhere(tensors[i].kind))
      storage[i] = kExternal;
    if (tensors[i].root == static_cast<TensorId>(i))
      result.base += tensors[i].size;
  }
  if (!checkTransfers())
    return result;
  hasRun.assign(problem.ops.size(), 0);
  for (size_t position = 0; position != sequence.size(); ++position)
    if (!runStep(position))
      return result;
  for (size_t i = 0; i != hasRun.size(); ++i)
    if (!hasRun[i]) {
      fail("operation " + std::to_string(i) + " (" + problem.ops[i].name +
           ") never runs");
      return result;
    }
  readResults();
  if (!settleTransfers())
    return result;
  findPeak();
  findStall();
  return result;
}

Simulation remat::simulate(const Problem &problem,
                           const std::vector<OpId> &sequence,
                           const std::vector<Transfer> &transfers) {
  return Simulator(problem, sequence, transfers).run();
}

std::vector<LiveInstance>
remat::liveAt(const Problem &problem, const std::vector<OpId> &sequence,
              size_t at, const std::vector<Transfer> &transfers) {
  Simulator simulator(problem, sequence, transfers);
  if (simulator.run().error)
    return {};
  return simulator.getLive(at);
}

std::vector<std::vector<TensorId>>
remat::movedTensors(const Problem &problem, const std::vector<OpId> &sequence,
                    const std::vector<Transfer> &transfers) {
  Simulator simulator(problem, sequence, transfers);
  if (simulator.run().error)
    return {};
  return simulator.getMoved();
}

std::vector<OpId> remat::programOrder(const Problem &problem) {
  std::vector<OpId> order(problem.ops.size());
  std::iota(order.begin(), order.end(), 0);
  return order;
}

Bytes remat::budgetFromFraction(const Problem &problem, double fraction) {
  Simulation program = simulate(problem, programOrder(problem));
  return program.base +
         static_cast<Bytes>(std::floor(
             fraction * static_cast<double>(program.peak - program.base)));
}

Schedule remat::makeSchedule(const Problem &problem, std::vector<OpId> sequence,
                             std::string solver,
                             std::vector<Transfer> transfers) {
  Simulation program = simulate(problem, programOrder(problem));
  Simulation run = simulate(problem, sequence, transfers);
  Schedule schedule;
  // In the order of operations, so that none costs exactly none.
  std::vector<int> timesAgain(problem.ops.size(), -1);
  for (OpId op : sequence)
    ++timesAgain[op];
  Cost again = 0;
  for (size_t op = 0; op != problem.ops.size(); ++op)
    again += timesAgain[op] * problem.ops[op].cost;
  schedule.sequence = std::move(sequence);
  schedule.peak = run.peak;
  schedule.overhead = program.cost > 0 ? (again + run.stall) / program.cost : 0;
  schedule.transfers = std::move(transfers);
  schedule.solver = std::move(solver);
  return schedule;
}
