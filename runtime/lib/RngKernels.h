//===- RngKernels.h - Draws, group by group ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_RNGKERNELS_H
#define CKPT_RUNTIME_LIB_RNGKERNELS_H

#include "ckpt/RngLayout.h"

namespace ckpt {
namespace rt {

/// Writes all elements of `groups` groups; `block` is the first block. The
/// threshold is for masks only.
using FillGroups = void (*)(uint64_t seed, uint64_t block, uint64_t groups,
                            uint64_t threshold, void *out);

/// One compiled version of all draws; all give the same bits.
struct RngKernels {
  const char *name;
  FillGroups bits8, bits16, bits32, bits64;
  FillGroups uniformF32, uniformF64, uniformF16, uniformBF16;
  FillGroups normalF32, normalF64, normalF16, normalBF16;
  FillGroups mask32, mask16, mask8;
};

/// The version for this machine.
const RngKernels &rngKernels();
/// Version `i` in 0, 1, ...; null where there are no more that this machine
/// runs. For tests.
const RngKernels *rngKernelsVersion(unsigned i);

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_RNGKERNELS_H
