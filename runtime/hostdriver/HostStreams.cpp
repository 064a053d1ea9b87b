//===- HostStreams.cpp - Streams that run late ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostStreams.h"

#include <algorithm>
#include <chrono>

using namespace ckpt::host;

static uint64_t getNow() {
  auto time = std::chrono::steady_clock::now().time_since_epoch();
  return static_cast<uint64_t>(
      std::chrono::duration_cast<std::chrono::nanoseconds>(time).count());
}

bool HostStreams::setOrder(const std::string &text) {
  const std::string prefix = "random:";
  if (text == "late")
    order = Order::Late;
  else if (text == "eager")
    order = Order::Eager;
  else if (text == "first-late")
    order = Order::FirstLate;
  else if (text.compare(0, prefix.size(), prefix) == 0) {
    order = Order::Random;
    random.seed(static_cast<unsigned>(
        std::strtoul(text.c_str() + prefix.size(), nullptr, 10)));
  } else
    return false;
  return true;
}

HostStream *HostStreams::create() {
  streams.push_back(std::make_unique<HostStream>());
  streams.back()->isFirst = streams.size() == 1;
  return streams.back().get();
}

HostStream *HostStreams::find(const void *handle) const {
  for (const auto &stream : streams)
    if (stream.get() == handle)
      return stream.get();
  return nullptr;
}

void HostStreams::destroy(HostStream *stream) {
  finish(*stream);
  for (auto it = streams.begin(); it != streams.end(); ++it)
    if (it->get() == stream) {
      streams.erase(it);
      return;
    }
}

void HostStreams::setError(CUresult status) {
  if (error == kSuccess)
    error = status;
}

void HostStreams::runNext(HostStream &stream) {
  Work work = std::move(stream.queue.front());
  stream.queue.pop_front();
  if (work.awaited)
    finish(*work.awaited);
  // A context with an error runs nothing more.
  if (work.run && error == kSuccess)
    setError(work.run());
  ++stream.numDone;
  if (work.reached) {
    work.reached->isPast = true;
    work.reached->ns = getNow();
  }
}

void HostStreams::runUpTo(HostStream &stream, uint64_t position) {
  if (stream.numDone >= position)
    return;
  memory.allowAccess(true);
  while (stream.numDone < position)
    runNext(stream);
  memory.allowAccess(false);
}

void HostStreams::finish(const Moment &moment) {
  if (!moment.isPast)
    runUpTo(*moment.stream, moment.position);
}

void HostStreams::finish(HostStream &stream) {
  runUpTo(stream, stream.numAdded);
}

void HostStreams::finishAll() {
  for (const auto &stream : streams)
    finish(*stream);
}

void HostStreams::clear() {
  streams.clear();
  error = kSuccess;
}

void HostStreams::add(HostStream &stream, Work work) {
  stream.queue.push_back(std::move(work));
  ++stream.numAdded;
  if (order == Order::Eager || (order == Order::FirstLate && !stream.isFirst)) {
    finish(stream);
  } else if (order == Order::Random) {
    // A few steps of a stream, or none.
    HostStream &chosen = *streams[random() % streams.size()];
    uint64_t steps = random() % 4;
    runUpTo(chosen, std::min(chosen.numAdded, chosen.numDone + steps));
  }
}

std::shared_ptr<Moment> HostStreams::record(HostStream &stream) {
  auto moment = std::make_shared<Moment>();
  moment->stream = &stream;
  moment->position = stream.numAdded + 1;
  add(stream, {nullptr, nullptr, moment});
  return moment;
}
