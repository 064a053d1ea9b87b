//===- Chip.h - What a GPU has -----------------------------------*- C++
//-*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_GPU_CHIP_H
#define CKPT_LIB_CONVERSION_GPU_CHIP_H

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

namespace ckpt {

/// The number in the name of a chip: 90 for sm_90 and sm_90a. 0 if it has none.
inline unsigned getComputeCapability(llvm::StringRef chip) {
  unsigned number = 0;
  if (chip.consume_front("sm_"))
    (void)chip.take_while(llvm::isDigit).getAsInteger(10, number);
  return number;
}

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_GPU_CHIP_H
