//===- Lower.h - The pipeline for a device ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TOOLS_CKPT_RUN_LOWER_H
#define CKPT_TOOLS_CKPT_RUN_LOWER_H

#include "Device.h"

#include "ckpt/Pipelines/CpuPipeline.h"

namespace ckpt {

/// The second part of the lowering, after buildCpuPreparePipeline: kernels and
/// one arena. Errors are printed.
mlir::LogicalResult lowerToBuffers(mlir::ModuleOp module,
                                   const LoweringOptions &options,
                                   const DeviceTarget &target);
/// The rest of the way to the LLVM dialect.
mlir::LogicalResult lowerToLLVM(mlir::ModuleOp module,
                                const DeviceTarget &target);
/// An error if a program that is lowered already, in part or in full, is for
/// the other kind of device.
mlir::LogicalResult checkLoweredFor(mlir::ModuleOp module,
                                    const DeviceTarget &target);

} // namespace ckpt

#endif // CKPT_TOOLS_CKPT_RUN_LOWER_H
