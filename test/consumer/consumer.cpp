//===- consumer.cpp - ckpt in somebody else's compiler ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Adds remat to a pass manager of its own, and a cost model to operations of
// its own. The model makes recomputing `mine.cheap` the choice over
// `mine.dear`, although both have the same shape; exit code 0 if the plan says
// so.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Interfaces/RematInterfaces.h"
#include "ckpt/Pipelines/RematPipeline.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

namespace {

/// An operation without effects, whatever its operands and result.
template <typename ConcreteOp>
struct MyOp : Op<ConcreteOp, OpTrait::VariadicOperands, OpTrait::OneResult,
                 OpTrait::ZeroRegions, OpTrait::ZeroSuccessors,
                 MemoryEffectOpInterface::Trait> {
  using Op<ConcreteOp, OpTrait::VariadicOperands, OpTrait::OneResult,
           OpTrait::ZeroRegions, OpTrait::ZeroSuccessors,
           MemoryEffectOpInterface::Trait>::Op;
  static ArrayRef<StringRef> getAttributeNames() { return {}; }
  void getEffects(SmallVectorImpl<MemoryEffects::EffectInstance> &) {}
};

struct CheapOp : MyOp<CheapOp> {
  using MyOp::MyOp;
  static StringRef getOperationName() { return "mine.cheap"; }
};

struct DearOp : MyOp<DearOp> {
  using MyOp::MyOp;
  static StringRef getOperationName() { return "mine.dear"; }
};

template <typename OpTy, int64_t flops>
struct CostModel
    : ckpt::RematCostOpInterface::ExternalModel<CostModel<OpTy, flops>, OpTy> {
  ckpt::OpWork getRematWork(Operation *) const {
    return {static_cast<double>(flops), 0};
  }
};

struct MyDialect : Dialect {
  static StringRef getDialectNamespace() { return "mine"; }
  explicit MyDialect(MLIRContext *context)
      : Dialect("mine", context, TypeID::get<MyDialect>()) {
    addOperations<CheapOp, DearOp>();
    CheapOp::attachInterface<CostModel<CheapOp, 1000>>(*context);
    DearOp::attachInterface<CostModel<DearOp, 1000000000>>(*context);
  }
};

} // namespace

static const char *const kProgram = R"(
  func.func @main(%x: tensor<64xf32>) -> tensor<1xf32> {
    %dear = "mine.dear"(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %cheap = "mine.cheap"(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %a = "mine.cheap"(%x) : (tensor<64xf32>) -> tensor<64xf32>
    %b = "mine.cheap"(%a) : (tensor<64xf32>) -> tensor<64xf32>
    %c = "mine.cheap"(%b) : (tensor<64xf32>) -> tensor<1xf32>
    %d = "mine.cheap"(%c, %cheap)
       : (tensor<1xf32>, tensor<64xf32>) -> tensor<1xf32>
    %e = "mine.cheap"(%d, %dear)
       : (tensor<1xf32>, tensor<64xf32>) -> tensor<1xf32>
    return %e : tensor<1xf32>
  })";

int main() {
  DialectRegistry registry;
  registry.insert<func::FuncDialect, ckpt::CkptDialect, MyDialect>();
  ckpt::registerInterfaceModels(registry);
  MLIRContext context(registry);
  context.loadAllAvailableDialects();
  OwningOpRef<ModuleOp> module =
      parseSourceString<ModuleOp>(kProgram, &context);
  if (!module)
    return 1;

  PassManager manager(&context);
  ckpt::RematPipelineOptions options;
  options.budget = "80%";
  // Moving operations would be enough here; the test is about their cost.
  options.reorder = false;
  ckpt::buildRematPipeline(manager, options);
  if (failed(manager.run(*module)))
    return 1;
  module->print(llvm::outs());

  int dear = 0, cheap = 0;
  module->walk([&](DearOp) { ++dear; });
  module->walk([&](CheapOp) { ++cheap; });
  return dear == 1 && cheap > 6 ? 0 : 1;
}
