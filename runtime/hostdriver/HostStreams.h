//===- HostStreams.h - Streams that run late --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Work is put in queues, and run when somebody waits for it: as late as the
// driver API allows, so that a wait that is missing shows. The other orders are
// for waits that are missing on the other side.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_HOSTDRIVER_HOSTSTREAMS_H
#define CKPT_RUNTIME_HOSTDRIVER_HOSTSTREAMS_H

#include "HostMemory.h"

#include <deque>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace ckpt {
namespace host {

struct HostStream;

/// What an event stands for: the work of a stream up to a position.
struct Moment {
  HostStream *stream = nullptr;
  uint64_t position = 0;
  bool isPast = false;
  /// When it was reached.
  uint64_t ns = 0;
};

struct Work {
  /// Runs first.
  std::shared_ptr<Moment> awaited;
  /// May be empty.
  std::function<CUresult()> run;
  /// Becomes past then.
  std::shared_ptr<Moment> reached;
};

struct HostStream {
  std::deque<Work> queue;
  uint64_t numAdded = 0;
  uint64_t numDone = 0;
  bool isFirst = false;
};

class HostStreams {
public:
  explicit HostStreams(HostMemory &memory) : memory(memory) {}

  /// `late`, `eager`, `first-late` or `random:SEED`; whether it is one of
  /// these.
  bool setOrder(const std::string &text);

  HostStream *create();
  /// Null if there is no such stream.
  HostStream *find(const void *handle) const;
  void destroy(HostStream *stream);
  size_t getNumStreams() const { return streams.size(); }

  void add(HostStream &stream, Work work);
  /// What `stream` was given so far.
  std::shared_ptr<Moment> record(HostStream &stream);
  void finish(const Moment &moment);
  void finish(HostStream &stream);
  void finishAll();
  /// Drops all work and streams, and the error.
  void clear();

  /// The first error of work, which stays.
  CUresult getError() const { return error; }
  void setError(CUresult status);

private:
  enum class Order { Late, Eager, FirstLate, Random };

  void runNext(HostStream &stream);
  void runUpTo(HostStream &stream, uint64_t position);

  HostMemory &memory;
  Order order = Order::Late;
  // Runs can be repeated. NOLINTNEXTLINE(bugprone-random-generator-seed)
  std::mt19937 random{1};
  /// In the order of their creation.
  std::vector<std::unique_ptr<HostStream>> streams;
  CUresult error = kSuccess;
};

} // namespace host
} // namespace ckpt

#endif // CKPT_RUNTIME_HOSTDRIVER_HOSTSTREAMS_H
