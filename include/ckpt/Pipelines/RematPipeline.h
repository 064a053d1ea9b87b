//===- RematPipeline.h - --remat as a pipeline ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_PIPELINES_REMATPIPELINE_H
#define CKPT_PIPELINES_REMATPIPELINE_H

#include "ckpt/Transforms/Policies.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace ckpt {

/// Options of `--remat`; those of its passes, and `fuse`.
struct RematPipelineOptions : mlir::PassPipelineOptions<RematPipelineOptions> {
  Option<std::string> entry{
      *this, "entry",
      llvm::cl::desc(
          "Function to work on; empty: the only public one, or main")};
  Option<std::string> strategy{
      *this, "strategy", llvm::cl::init("budget"),
      llvm::cl::desc("budget, regions, segments or sqrt")};
  Option<std::string> budget{
      *this, "budget",
      llvm::cl::desc("Share of the temporary peak (60%), or bytes in total "
                     "(4GiB)")};
  Option<unsigned> segments{
      *this, "segments", llvm::cl::init(0),
      llvm::cl::desc("Number of segments for strategy=segments")};
  Option<std::string> cut{
      *this, "cut", llvm::cl::init("auto"),
      llvm::cl::desc("Where strategy=segments cuts what is not tagged: between "
                     "layers that repeat (layers), by cost, or whichever has "
                     "the lower peak (auto)")};
  Option<bool> reorder{
      *this, "reorder", llvm::cl::init(true),
      llvm::cl::desc("Whether strategy=budget may change the order of "
                     "operations")};
  Option<bool> earlyStop{
      *this, "early-stop", llvm::cl::init(true),
      llvm::cl::desc("Whether a region is recomputed only as far as something "
                     "needs it; false runs all of it")};
  Option<double> hostBandwidth{
      *this, "host-bandwidth", llvm::cl::init(0),
      llvm::cl::desc("Bytes per ns (GB/s) between device and host; 0: "
                     "strategy=budget does not offload")};
  Option<double> hostLatency{
      *this, "host-latency", llvm::cl::init(0),
      llvm::cl::desc("Time of one copy in ns, beside that of its bytes")};
  Option<std::string> regionsFromLocations{
      *this, "regions-from-locations",
      llvm::cl::desc("Regular expression over location names that tags forward "
                     "operations with regions")};
  Option<std::string> policy{
      *this, "policy",
      llvm::cl::desc("What is saved where a region has no policy: a ready-made "
                     "one such as dots_saveable, @ and a symbol, or operations "
                     "in brackets")};
  ListOption<std::string> assumePure{
      *this, "assume-pure",
      llvm::cl::desc("Further unregistered dialects whose operations have no "
                     "effects; stablehlo, chlo and aten are known")};
  Option<std::string> profile{
      *this, "profile",
      llvm::cl::desc("File of ckpt-run --profile, to take costs from; default: "
                     "a roofline")};
  Option<std::string> report{*this, "report",
                             llvm::cl::desc("File for a JSON report")};
  Option<std::string> planOut{*this, "plan-out",
                              llvm::cl::desc("File to write the plan to")};
  Option<std::string> planIn{
      *this, "plan-in",
      llvm::cl::desc("File of a plan to use instead of solving")};
  Option<bool> functionalizeRng{
      *this, "functionalize-rng", llvm::cl::init(true),
      llvm::cl::desc("Turn random draws from generators into draws from states "
                     "first, so that to recompute one needs no stash; false "
                     "keeps them, and stashes states around recomputed draws")};
  Option<bool> preserveRng{
      *this, "preserve-rng", llvm::cl::init(true),
      llvm::cl::desc("Give a recomputed draw from a generator the state of its "
                     "original; only false together with functionalize-rng="
                     "false has an effect")};
  Option<bool> loops{
      *this, "loops", llvm::cl::init(true),
      llvm::cl::desc("Checkpoint layers that run in a loop, as far as "
                     "strategy=budget needs it; short loops are unrolled "
                     "instead")};
  Option<unsigned> loopsEvery{
      *this, "loops-every", llvm::cl::init(0),
      llvm::cl::desc("Checkpoint such loops every so many iterations, for any "
                     "strategy and also where they are short")};
  Option<unsigned> loopsCheckpoints{
      *this, "loops-checkpoints", llvm::cl::init(0),
      llvm::cl::desc("The same, with so many states kept at a time")};
  Option<std::string> determinismCheck{
      *this, "determinism-check", llvm::cl::init("default"),
      llvm::cl::desc("bitwise: compare recomputed values with those of the "
                     "first time at run time; default, none: types only, which "
                     "are equal by construction")};
  Option<bool> allowMutation{
      *this, "allow-mutation", llvm::cl::init(false),
      llvm::cl::desc("Let the recomputation of a region read memory that was "
                     "written since")};
  Option<bool> debug{
      *this, "debug", llvm::cl::init(false),
      llvm::cl::desc(
          "Explain each recomputed operation in a remark; the module "
          "attribute ckpt.debug overrides it")};
  Option<std::string> dumpRegion{
      *this, "dump-region",
      llvm::cl::desc("Print the operations of this region before and after")};
  Option<std::string> dumpFile{
      *this, "dump-file",
      llvm::cl::desc("File for dump-region; default: the standard error "
                     "stream")};
  Option<bool> fuse{
      *this, "fuse", llvm::cl::init(true),
      llvm::cl::desc(
          "Unroll short loops of tensors and fuse elementwise linalg "
          "operations first, as the CPU pipeline does, so that the "
          "plan is made on what will run; with false the CPU pipeline "
          "does not fuse later either")};
};

/// normalize, unroll and fuse, plan, apply, verify: what `--remat` runs. If it
/// is given, `callback` decides for all operations that policies would decide
/// for.
void buildRematPipeline(mlir::OpPassManager &manager,
                        const RematPipelineOptions &options,
                        PolicyFn callback = nullptr);

/// Registers `remat`, and `ckpt-emit-problem`, whose option is a file name.
void registerRematPipelines();

} // namespace ckpt

#endif // CKPT_PIPELINES_REMATPIPELINE_H
