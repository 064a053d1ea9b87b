//===- CpuPipeline.cpp - From tensors to LLVM -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Pipelines/CpuPipeline.h"

#include "ckpt/Conversion/Passes.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Affine/Transforms/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace ckpt;

void ckpt::buildCpuPreparePipeline(OpPassManager &manager,
                                   const LoweringOptions &options) {
  NormalizeOptions normalize;
  normalize.entry = options.entry;
  normalize.onlyEntry = true;
  manager.addPass(createNormalize(normalize));
  manager.addPass(createSymbolDCEPass());
  // All of these do nothing after --remat, whose plan was made on what will
  // run; with fuse=false there they do no more than they must.
  UnrollLoopsOptions unroll;
  unroll.maxTripCount = options.unroll;
  manager.addNestedPass<func::FuncOp>(createUnrollLoops(unroll));
  manager.addNestedPass<func::FuncOp>(createFunctionalizeRng());
  manager.addNestedPass<func::FuncOp>(createLowerRng());
  FuseElementwiseOptions fuse;
  fuse.mayFuse = options.fuse;
  manager.addNestedPass<func::FuncOp>(createFuseElementwise(fuse));
}

void ckpt::buildCpuBufferPipeline(OpPassManager &manager,
                                  const LoweringOptions &options) {
  buildCpuPreparePipeline(manager, options);
  OpPassManager &functions = manager.nest<func::FuncOp>();
  // From here on nothing may merge equal operations.
  functions.addPass(createFinalizeBarriers());

  OutlineKernelsOptions outline;
  outline.entry = options.entry;
  outline.profile = options.profile;
  manager.addPass(createOutlineKernels(outline));

  // Kernels write into buffers that they are given, so that functions need no
  // calling convention of their own.
  manager.addNestedPass<func::FuncOp>(
      bufferization::createEmptyTensorEliminationPass());
  bufferization::OneShotBufferizePassOptions bufferize;
  bufferize.bufferizeFunctionBoundaries = false;
  manager.addPass(bufferization::createOneShotBufferizePass(bufferize));
  // Loops whose values stay in one buffer need not carry it.
  manager.addNestedPass<func::FuncOp>(createCanonicalizerPass());
  PlanArenaOptions arena;
  arena.entry = options.entry;
  manager.addPass(createPlanArena(arena));
}

void ckpt::buildScalarPipeline(OpPassManager &functions) {
  functions.addPass(createExpandRng());
  functions.addPass(createApproximateMath());
  // All but fma: one rounding is what random normal numbers are defined by.
  math::MathExpandOpsPassOptions expand;
  expand.opMnemonics = {"sinh",  "cosh",  "tan",       "tanh",  "asinh",
                        "acosh", "atanh", "ceil",      "exp2",  "powf",
                        "fpowi", "round", "roundeven", "rsqrt", "clampf"};
  functions.addPass(math::createMathExpandOpsPass(expand));
}

void ckpt::buildFunctionsToLLVMPipeline(OpPassManager &manager) {
  manager.addNestedPass<func::FuncOp>(
      memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
  manager.addNestedPass<func::FuncOp>(arith::createArithExpandOpsPass());
  manager.addPass(createSCFToControlFlowPass());
  manager.addPass(createConvertMathToLLVMPass());
  manager.addPass(createConvertMathToLibmPass());
  manager.addPass(createConvertComplexToLLVMPass());
  manager.addPass(createArithToLLVMConversionPass());
  FinalizeMemRefToLLVMConversionPassOptions memref;
  memref.useGenericFunctions = true;
  manager.addPass(createFinalizeMemRefToLLVMConversionPass(memref));
  // Every buffer at a border is dense: a pointer says all.
  ConvertFuncToLLVMPassOptions func;
  func.useBarePtrCallConv = true;
  manager.addPass(createConvertFuncToLLVMPass(func));
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
  // Folds the descriptors; LLVM need not see them.
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  manager.addPass(createEmitEntry());
}

void ckpt::buildCpuToLLVMPipeline(OpPassManager &manager) {
  manager.addPass(createLowerContractions());
  manager.addPass(createLowerRngState());
  manager.addNestedPass<func::FuncOp>(createLowerLinalgToLoops());
  buildScalarPipeline(manager.nest<func::FuncOp>());
  buildFunctionsToLLVMPipeline(manager);
}

void ckpt::buildCpuPipeline(OpPassManager &manager,
                            const LoweringOptions &options) {
  buildCpuBufferPipeline(manager, options);
  buildCpuToLLVMPipeline(manager);
}

void ckpt::registerCpuPipelines() {
  PassPipelineRegistration<LoweringOptions>(
      "ckpt-cpu-pipeline", "Lower a step on tensors to the LLVM dialect",
      buildCpuPipeline);
  PassPipelineRegistration<LoweringOptions>(
      "ckpt-cpu-buffer-pipeline",
      "The first part of ckpt-cpu-pipeline: kernels and one arena",
      buildCpuBufferPipeline);
}
