//===- GpuPipeline.cpp - From tensors to a GPU ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Pipelines/GpuPipeline.h"

#include "ckpt/Conversion/GpuPasses.h"
#include "ckpt/Conversion/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace ckpt;

void ckpt::buildGpuLaunchPipeline(OpPassManager &manager,
                                  const LoweringOptions &options,
                                  StringRef chip, bool tf32) {
  buildCpuBufferPipeline(manager, options);
  MapKernelsOptions kernels;
  kernels.chip = chip;
  kernels.tf32 = tf32;
  manager.addPass(createMapKernels(kernels));
}

/// The kernels, in a module of their own, as functions of the target.
static void buildKernels(OpPassManager &manager,
                         const GpuPipelineOptions &options) {
  OpPassManager &kernels = manager.nest<gpu::GPUModuleOp>();
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(arith::createArithExpandOpsPass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  if (options.format == GpuFormat::Host) {
    manager.addPass(createEmulateGpuKernels());
    return;
  }
  AttachGpuTargetOptions target;
  target.chip = options.chip;
  target.toolkit = options.toolkit;
  if (options.format != GpuFormat::Isa)
    target.tools.push_back("ptxas");
  if (options.format == GpuFormat::Fatbin)
    target.tools.push_back("fatbinary");
  manager.addPass(createAttachGpuTarget(target));
  OpPassManager &device = manager.nest<gpu::GPUModuleOp>();
  device.addPass(createLoopInvariantCodeMotionPass());
  device.addPass(createSCFToControlFlowPass());
  ConvertGpuOpsToNVVMOpsOptions nvvm;
  nvvm.useBarePtrCallConv = true;
  device.addPass(createConvertGpuOpsToNVVMOps(nvvm));
  DeviceMathOptions math;
  math.toolkit = options.toolkit;
  device.addPass(createDeviceMath(math));
  device.addPass(createReconcileUnrealizedCastsPass());
  device.addPass(createCanonicalizerPass());
  device.addPass(createCSEPass());
  GpuModuleToBinaryPassOptions binary;
  binary.toolkitPath = options.toolkit;
  binary.compilationTarget = options.format == GpuFormat::Isa   ? "isa"
                             : options.format == GpuFormat::Bin ? "bin"
                                                                : "fatbin";
  manager.addPass(createGpuModuleToBinaryPass(binary));
}

void ckpt::buildGpuToLLVMPipeline(OpPassManager &manager,
                                  const GpuPipelineOptions &options) {
  manager.addPass(createUseDeviceMemory());
  manager.addPass(createLowerRngState());
  buildScalarPipeline(manager.nest<func::FuncOp>());
  // Constants are no parameters.
  manager.addPass(createGpuLaunchSinkIndexComputationsPass());
  manager.addPass(createGpuKernelOutliningPass());
  buildKernels(manager, options);
  manager.addPass(createLowerLaunches());
  buildFunctionsToLLVMPipeline(manager);
  manager.addPass(createEmitHostImage());
}

void ckpt::buildGpuPipeline(OpPassManager &manager,
                            const GpuPipelineOptions &options) {
  buildGpuLaunchPipeline(manager, options, options.chip, options.tf32);
  buildGpuToLLVMPipeline(manager, options);
}

void ckpt::registerGpuPipelines() {
  PassPipelineRegistration<GpuPipelineOptions>(
      "ckpt-gpu-pipeline",
      "Lower a step on tensors to kernels of a GPU and the LLVM dialect",
      buildGpuPipeline);
  PassPipelineRegistration<GpuPipelineOptions>(
      "ckpt-gpu-launch-pipeline",
      "The first part of ckpt-gpu-pipeline: launches and one arena",
      [](OpPassManager &manager, const GpuPipelineOptions &options) {
        buildGpuLaunchPipeline(manager, options, options.chip, options.tf32);
      });
}
