//===- Lower.cpp - The pipeline for a device --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lower.h"

#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace ckpt;

static LogicalResult failGpu(ModuleOp module) {
  return module.emitError("there is no pipeline for a GPU yet");
}

LogicalResult ckpt::lowerToBuffers(ModuleOp module,
                                   const CpuPipelineOptions &options,
                                   const DeviceTarget &target) {
  if (target.kind != DeviceTarget::Cpu)
    return failGpu(module);
  PassManager manager(module.getContext());
  buildCpuBufferPipeline(manager, options);
  return manager.run(module);
}

LogicalResult ckpt::lowerToLLVM(ModuleOp module,
                                const CpuPipelineOptions &options,
                                const DeviceTarget &target) {
  if (target.kind != DeviceTarget::Cpu)
    return failGpu(module);
  PassManager manager(module.getContext());
  buildCpuToLLVMPipeline(manager, options);
  return manager.run(module);
}
