//===- SegmentLoops.h - Checkpoint a pair of loops --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_SEGMENTLOOPS_H
#define CKPT_LIB_TRANSFORMS_SEGMENTLOOPS_H

#include "LoopPair.h"

namespace ckpt {

struct SegmentOptions {
  /// Iterations from one checkpoint to the next; at least 1.
  int64_t every = 1;
  /// 0: the backward loop recomputes a segment once, and stacks its residuals.
  /// Otherwise: it keeps so many states of the segment at a time, the first
  /// included, recomputes the others as the binomial schedule says, and has the
  /// residuals of one iteration.
  int64_t snapshots = 0;
};

/// Replaces both loops of `pair`. The new forward loop stores what it carries
/// before iterations 0, every, 2*every, ...; the new backward loop goes through
/// the segments from the last to the first.
void segmentLoops(const LoopPair &pair, const SegmentOptions &options);

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_SEGMENTLOOPS_H
