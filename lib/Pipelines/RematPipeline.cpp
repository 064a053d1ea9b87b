//===- RematPipeline.cpp - --remat as a pipeline ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Pipelines/RematPipeline.h"

#include "ckpt/Conversion/Passes.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace ckpt;

void ckpt::buildRematPipeline(OpPassManager &manager,
                              const RematPipelineOptions &options,
                              PolicyFn callback) {
  auto copyList = [&](auto &target) {
    for (const std::string &dialect : options.assumePure)
      target.push_back(dialect);
  };

  NormalizeOptions normalize;
  normalize.entry = options.entry;
  normalize.regionsFromLocations = options.regionsFromLocations;
  manager.addPass(createNormalize(normalize));

  // Asked for, it comes before short loops are unrolled.
  bool areLoopsGiven = options.loopsEvery > 0 || options.loopsCheckpoints > 0;
  CheckpointLoopsOptions loops;
  loops.entry = options.entry;
  copyList(loops.assumePure);
  if (areLoopsGiven) {
    loops.every = options.loopsEvery;
    loops.checkpoints = options.loopsCheckpoints;
    manager.addPass(createCheckpointLoops(loops));
  }

  // Before planning, so that the plan is made on what will run. Unrolled loops
  // pass values on instead of copying them, and their memory is exact.
  if (options.fuse)
    manager.addNestedPass<func::FuncOp>(createUnrollLoops());
  if (options.functionalizeRng) {
    manager.addNestedPass<func::FuncOp>(createFunctionalizeRng());
    if (options.fuse)
      manager.addNestedPass<func::FuncOp>(createLowerRng());
  }
  if (options.fuse)
    manager.addNestedPass<func::FuncOp>(createFuseElementwise());

  // For a budget it measures, and so sees what will run.
  if (options.loops && !areLoopsGiven && options.strategy == "budget" &&
      !options.budget.empty()) {
    loops.budget = options.budget;
    manager.addPass(createCheckpointLoops(loops));
  }

  if (!options.profile.empty()) {
    ApplyProfileOptions profile;
    profile.entry = options.entry;
    profile.profile = options.profile;
    manager.addPass(createApplyProfile(profile));
  }

  PlanRematOptions plan;
  plan.entry = options.entry;
  plan.strategy = options.strategy;
  plan.budget = options.budget;
  plan.segments = options.segments;
  plan.cut = options.cut;
  plan.reorder = options.reorder;
  plan.policy = options.policy;
  plan.earlyStop = options.earlyStop;
  plan.hostBandwidth = options.hostBandwidth;
  plan.hostLatency = options.hostLatency;
  plan.report = options.report;
  plan.planOut = options.planOut;
  plan.planIn = options.planIn;
  copyList(plan.assumePure);
  manager.addPass(createPlanRemat(plan, std::move(callback)));

  ApplyRematOptions apply;
  apply.entry = options.entry;
  apply.preserveRng = options.preserveRng;
  apply.determinismCheck = options.determinismCheck;
  apply.allowMutation = options.allowMutation;
  apply.debug = options.debug;
  apply.dumpRegion = options.dumpRegion;
  apply.dumpFile = options.dumpFile;
  copyList(apply.assumePure);
  manager.addPass(createApplyRemat(apply));

  VerifyRematOptions verify;
  verify.entry = options.entry;
  copyList(verify.assumePure);
  manager.addPass(createVerifyRemat(verify));

  CheckSizesOptions checkSizes;
  checkSizes.entry = options.entry;
  copyList(checkSizes.assumePure);
  manager.addPass(createCheckSizes(checkSizes));

  VerifyRngOptions verifyRng;
  verifyRng.entry = options.entry;
  manager.addPass(createVerifyRng(verifyRng));
}

/// `--ckpt-emit-problem=FILE`: the whole option text is the file name, unless
/// it has the form of options.
static LogicalResult
buildEmitProblem(OpPassManager &manager, StringRef text,
                 llvm::function_ref<LogicalResult(const Twine &)> error) {
  NormalizeOptions normalize;
  EmitProblemOptions emit;
  SmallVector<StringRef> words;
  text.split(words, ' ', -1, /*KeepEmpty=*/false);
  for (StringRef word : words) {
    auto [key, value] = word.split('=');
    if (key == "entry")
      normalize.entry = emit.entry = value.str();
    else if (key == "file")
      emit.file = value.str();
    else if (key == "assume-pure")
      for (StringRef dialect : llvm::split(value, ','))
        emit.assumePure.push_back(dialect.str());
    else if (words.size() == 1)
      emit.file = word.str();
    else
      return error("ckpt-emit-problem: expected a file name, or file=, entry= "
                   "and assume-pure=, but got '" +
                   word + "'");
  }
  manager.addPass(createNormalize(normalize));
  manager.addPass(createEmitProblem(emit));
  return success();
}

void ckpt::registerRematPipelines() {
  PassPipelineRegistration<RematPipelineOptions>(
      "remat",
      "Rematerialise a training step: normalize, fuse, plan, apply, "
      "verify",
      [](OpPassManager &manager, const RematPipelineOptions &options) {
        buildRematPipeline(manager, options);
      });
  registerPassPipeline(
      "ckpt-emit-problem",
      "Write the rematerialisation problem of the entry function to a file",
      buildEmitProblem,
      [](function_ref<void(const mlir::detail::PassOptions &)>) {});
}
