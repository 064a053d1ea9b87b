//===- ApplyProfile.cpp - Costs from measured times -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Conversion/Passes.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace ckpt {
#define GEN_PASS_DEF_APPLYPROFILE
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// Times in ns by the keys of kernels.
static FailureOr<llvm::StringMap<double>> readProfile(StringRef file,
                                                      Location loc) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> input = openInputFile(file, &error);
  if (!input)
    return emitError(loc) << "profile: " << error;
  llvm::Expected<llvm::json::Value> json =
      llvm::json::parse(input->getBuffer());
  if (!json)
    return emitError(loc) << "profile: '" << file << "' is not JSON: "
                          << llvm::toString(json.takeError());
  const llvm::json::Object *object = json->getAsObject();
  const llvm::json::Array *kernels =
      object ? object->getArray("kernels") : nullptr;
  auto fail = [&] {
    return emitError(loc) << "profile: '" << file
                          << "' is not a profile of ckpt-run --profile";
  };
  if (!kernels || object->getInteger("version") != 1)
    return fail();
  llvm::StringMap<double> times;
  for (const llvm::json::Value &value : *kernels) {
    const llvm::json::Object *kernel = value.getAsObject();
    std::optional<StringRef> key =
        kernel ? kernel->getString("key") : std::nullopt;
    std::optional<double> ns = kernel ? kernel->getNumber("ns") : std::nullopt;
    if (!key || !ns || !(*ns >= 0))
      return fail();
    times[*key] = *ns;
  }
  return times;
}

/// The key of the kernel that `op` becomes; nullopt if it becomes none.
static std::optional<std::string> getKey(Operation *op) {
  if (llvm::none_of(op->getResultTypes(),
                    [](Type type) { return isa<RankedTensorType>(type); }))
    return std::nullopt;
  // Whatever cannot be lowered has no measured time; the lowering explains.
  ScopedDiagnosticHandler quiet(op->getContext(),
                                [](Diagnostic &) { return success(); });
  FailureOr<Kernel> kernel = KernelBuilder(op).build();
  if (failed(kernel))
    return std::nullopt;
  std::string key = getKernelKey(kernel->getStructure());
  kernel->function.erase();
  return key;
}

namespace {

struct ApplyProfile : ckpt::impl::ApplyProfileBase<ApplyProfile> {
  using ApplyProfileBase::ApplyProfileBase;

  void runOnOperation() override {
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func) || failed(apply(*func)))
      signalPassFailure();
  }

  LogicalResult apply(FunctionOpInterface func) {
    auto times = readProfile(profile, func.getLoc());
    FailureOr<RematGraph> graph = RematGraph::build(func, {});
    if (failed(times) || failed(graph))
      return failure();
    double measured = 0, modelled = 0;
    SmallVector<Operation *> unknown;
    for (const Step &step : graph->getSteps())
      for (Operation *op : step.ops) {
        if (op->hasAttr(attr::kCost))
          continue;
        std::optional<std::string> key = getKey(op);
        auto time = key ? times->find(*key) : times->end();
        if (time == times->end()) {
          unknown.push_back(op);
          continue;
        }
        measured += time->second;
        modelled += getOpCost(op, MachineModel());
        setCost(op, time->second);
      }
    if (measured <= 0)
      return emitError(func.getLoc())
             << "profile: '" << profile
             << "' holds no operation of this function; it was made of "
                "another program, or before fusion";
    for (Operation *op : unknown) {
      double cost = getOpCost(op, MachineModel());
      if (cost == 0 || modelled <= 0)
        continue;
      setCost(op, cost * measured / modelled);
      remark::missed(op->getLoc(),
                     remark::RemarkOpts::name("NotProfiled").category("remat"))
          << "'" + op->getName().getStringRef().str() +
                 "' is not in the profile; its cost is modelled";
    }
    return success();
  }

  void setCost(Operation *op, double ns) {
    op->setAttr(attr::kCost, Builder(op->getContext()).getF64FloatAttr(ns));
  }
};

} // namespace
