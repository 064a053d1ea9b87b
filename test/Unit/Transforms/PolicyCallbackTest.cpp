//===- PolicyCallbackTest.cpp - Policies in C++ -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"
#include "ckpt/Pipelines/RematPipeline.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

#include <gtest/gtest.h>

using namespace mlir;
using namespace ckpt;

static const char *const kStep = R"(
  func.func @main(%x: tensor<64xf32>)
      -> (tensor<64xf32> {ckpt.loss}, tensor<64xf32>) {
    %y:3 = ckpt.checkpoint "outer" policy(@dots_saveable)
        -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) {
      %a = math.tanh %x : tensor<64xf32>
      %n = ckpt.name %a "hidden" : tensor<64xf32>
      %b = ckpt.checkpoint "inner" -> tensor<64xf32> {
        %c = math.exp %x : tensor<64xf32>
        ckpt.yield %c : tensor<64xf32>
      }
      %m = arith.addf %n, %b : tensor<64xf32>
      ckpt.yield %n, %b, %m : tensor<64xf32>, tensor<64xf32>, tensor<64xf32>
    }
    %l = math.absf %y#2 : tensor<64xf32>
    %g = arith.mulf %y#0, %y#1 : tensor<64xf32>
    return %l, %g : tensor<64xf32>, tensor<64xf32>
  })";

namespace {

struct PolicyCallback : testing::Test {
  PolicyCallback() {
    DialectRegistry registry;
    registry.insert<func::FuncDialect, math::MathDialect, arith::ArithDialect,
                    CkptDialect>();
    registerInterfaceModels(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
  }

  /// How often each operation runs after remat with `policy`.
  std::map<std::string, int> run(PolicyFn policy) {
    OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(kStep, &context);
    PassManager manager(&context);
    RematPipelineOptions options;
    options.strategy = "regions";
    options.fuse = false;
    buildRematPipeline(manager, options, std::move(policy));
    std::map<std::string, int> count;
    EXPECT_TRUE(module && succeeded(manager.run(*module)));
    module->walk(
        [&](Operation *op) { ++count[op->getName().getStringRef().str()]; });
    return count;
  }

  MLIRContext context;
};

} // namespace

TEST_F(PolicyCallback, DecidesInsteadOfPolicies) {
  auto count = run([](const SelectiveCheckpointContext &, Operation *) {
    return Decision::MustSave;
  });
  EXPECT_EQ(count["math.tanh"], 1);
  EXPECT_EQ(count["math.exp"], 1);
  count = run([](const SelectiveCheckpointContext &, Operation *op) {
    return isa<math::TanhOp>(op) ? Decision::MustRecompute
                                 : Decision::PreferSave;
  });
  EXPECT_EQ(count["math.tanh"], 2);
  EXPECT_EQ(count["math.exp"], 1);
  // Without one the policy of the regions saves no dot, as there is none.
  EXPECT_EQ(run(nullptr)["math.tanh"], 2);
}

TEST_F(PolicyCallback, KnowsTheContext) {
  std::map<std::string, std::string> region, name;
  run([&](const SelectiveCheckpointContext &given, Operation *op) {
    std::string key = op->getName().getStringRef().str();
    region[key] = given.regionName.str();
    if (!given.valueNames.empty())
      name[key] = given.valueNames.front().str();
    EXPECT_EQ(given.depth, key == "math.exp" ? 2u : 1u);
    EXPECT_FALSE(given.isRecompute);
    EXPECT_EQ(given.results.size(), 1u);
    EXPECT_EQ(given.results.front().getDefiningOp(), op);
    return Decision::PreferSave;
  });
  EXPECT_EQ(region["math.tanh"], "outer");
  EXPECT_EQ(region["math.exp"], "outer/inner");
  EXPECT_EQ(name["math.tanh"], "hidden");
  EXPECT_EQ(name.count("math.exp"), 0u);
  // Nothing outside of regions, and nothing of the backward pass, is asked
  // about.
  EXPECT_EQ(region.count("math.absf"), 0u);
  EXPECT_EQ(region.count("arith.mulf"), 0u);
}
