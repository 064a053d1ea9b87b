//===- Sections.h - Time, cut where the live set changes --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_SECTIONS_H
#define CKPT_LIB_SOLVER_SECTIONS_H

#include "ckpt/Solver/Offsets.h"

#include <algorithm>

namespace remat {

inline Bytes alignUp(Bytes offset, Bytes alignment) {
  return (offset + alignment - 1) / alignment * alignment;
}

/// Sections of time between which the set of live buffers does not change.
struct Sections {
  explicit Sections(const std::vector<Interval> &intervals) {
    std::vector<int64_t> times;
    for (const Interval &interval : intervals) {
      times.push_back(interval.start);
      times.push_back(interval.end);
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    auto find = [&](int64_t time) {
      return static_cast<int>(
          std::lower_bound(times.begin(), times.end(), time) - times.begin());
    };
    bytes.assign(times.empty() ? 0 : times.size() - 1, 0);
    for (const Interval &interval : intervals) {
      bool isEmpty = interval.size == 0 || interval.start >= interval.end;
      first.push_back(isEmpty ? 0 : find(interval.start));
      end.push_back(isEmpty ? 0 : find(interval.end));
      for (int s = first.back(); s < end.back(); ++s)
        bytes[s] += interval.size;
    }
  }

  int size() const { return static_cast<int>(bytes.size()); }

  /// By buffer: the sections [first, end) in which it is live; none if it is
  /// empty.
  std::vector<int> first, end;
  /// By section: what is live in it.
  std::vector<Bytes> bytes;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_SECTIONS_H
