//===- Lower.cpp - The pipeline for a device --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Lower.h"

#include "ckpt/Pipelines/GpuPipeline.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace ckpt;

LogicalResult ckpt::lowerToBuffers(ModuleOp module,
                                   const LoweringOptions &options,
                                   const DeviceTarget &target) {
  PassManager manager(module.getContext());
  if (target.kind == DeviceTarget::Cpu)
    buildCpuBufferPipeline(manager, options);
  else
    buildGpuLaunchPipeline(manager, options, target.chip, /*tf32=*/false);
  return manager.run(module);
}

LogicalResult ckpt::lowerToLLVM(ModuleOp module, const DeviceTarget &target) {
  PassManager manager(module.getContext());
  if (target.kind == DeviceTarget::Cpu) {
    buildCpuToLLVMPipeline(manager);
    return manager.run(module);
  }
  GpuPipelineOptions options;
  // The driver compiles PTX: no toolkit is needed to run.
  options.format =
      target.kind == DeviceTarget::Host ? GpuFormat::Host : GpuFormat::Isa;
  options.chip = target.chip;
  buildGpuToLLVMPipeline(manager, options);
  return manager.run(module);
}

LogicalResult ckpt::checkLoweredFor(ModuleOp module,
                                    const DeviceTarget &target) {
  bool isForGpu = false;
  module->walk([&](Operation *op) {
    auto name = op->getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName());
    isForGpu |= isa<gpu::LaunchOp, gpu::LaunchFuncOp>(op) ||
                (name && name.getValue().starts_with("ckpt_rt_gpu_step_"));
  });
  if (isForGpu == (target.kind != DeviceTarget::Cpu))
    return success();
  return module.emitError()
         << "was lowered for a " << (isForGpu ? "GPU" : "CPU")
         << "; run it with "
         << (isForGpu ? "--device=cuda:N or host" : "--device=cpu")
         << ", or give the program on tensors";
}
