//===- GpuPasses.h - Lowering to a GPU --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_CONVERSION_GPUPASSES_H
#define CKPT_CONVERSION_GPUPASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace ckpt {

#define GEN_PASS_DECL
#include "ckpt/Conversion/GpuPasses.h.inc"

#define GEN_PASS_REGISTRATION
#include "ckpt/Conversion/GpuPasses.h.inc"

} // namespace ckpt

#endif // CKPT_CONVERSION_GPUPASSES_H
