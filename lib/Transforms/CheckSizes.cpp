//===- CheckSizes.cpp - Does the budget hold for the real sizes? -*- C++
//-*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Transforms/Passes.h"
#include "ckpt/Transforms/Transforms.h"
#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"

#include <map>

namespace ckpt {
#define GEN_PASS_DEF_CHECKSIZES
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

/// A sum of products of symbols, and of other expressions that are no sums or
/// products, with coefficients. All factors are at least 0.
using Polynomial = std::map<std::vector<unsigned>, int64_t>;

class PolynomialBuilder {
public:
  Polynomial build(AffineExpr expr) {
    Polynomial result;
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      if (constant.getValue() != 0)
        result[{}] = constant.getValue();
      return result;
    }
    auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
    if (binary && binary.getKind() == AffineExprKind::Add) {
      result = build(binary.getLHS());
      for (auto &[factors, coefficient] : build(binary.getRHS()))
        result[factors] += coefficient;
      return result;
    }
    if (binary && binary.getKind() == AffineExprKind::Mul) {
      Polynomial lhs = build(binary.getLHS());
      Polynomial rhs = build(binary.getRHS());
      for (auto &[left, leftCoefficient] : lhs)
        for (auto &[right, rightCoefficient] : rhs) {
          std::vector<unsigned> factors = left;
          llvm::append_range(factors, right);
          llvm::sort(factors);
          result[factors] += leftCoefficient * rightCoefficient;
        }
      return result;
    }
    auto [it, isNew] = numbers.try_emplace(expr, atoms.size());
    if (isNew)
      atoms.push_back(expr);
    result[{it->second}] = 1;
    return result;
  }

  AffineExpr toExpr(const Polynomial &polynomial, MLIRContext *ctx) const {
    AffineExpr sum = getAffineConstantExpr(0, ctx);
    for (auto &[factors, coefficient] : polynomial) {
      AffineExpr term = getAffineConstantExpr(coefficient, ctx);
      for (unsigned factor : factors)
        term = term * atoms[factor];
      sum = sum + term;
    }
    return sum;
  }

private:
  SmallVector<AffineExpr> atoms;
  llvm::DenseMap<AffineExpr, unsigned> numbers;
};

/// The largest of several polynomials, whatever the symbols are.
class PolynomialMax {
public:
  void add(const Polynomial &candidate) {
    if (llvm::any_of(candidates, [&](const Polynomial &other) {
          return isAtMost(candidate, other);
        }))
      return;
    llvm::erase_if(candidates, [&](const Polynomial &other) {
      return isAtMost(other, candidate);
    });
    if (candidates.size() < kMost) {
      candidates.push_back(candidate);
      return;
    }
    // Too many to compare at run time: a bound on two takes their place.
    Polynomial &last = candidates.back();
    for (auto &[factors, coefficient] : last)
      coefficient = std::max(coefficient, lookup(candidate, factors));
    for (auto &[factors, coefficient] : candidate)
      last[factors] = std::max(last[factors], coefficient);
  }

  ArrayRef<Polynomial> get() const { return candidates; }

private:
  static constexpr size_t kMost = 32;

  static int64_t lookup(const Polynomial &polynomial,
                        const std::vector<unsigned> &factors) {
    auto it = polynomial.find(factors);
    return it == polynomial.end() ? 0 : it->second;
  }

  static bool isAtMost(const Polynomial &a, const Polynomial &b) {
    return llvm::all_of(a,
                        [&](const auto &term) {
                          return term.second <= lookup(b, term.first);
                        }) &&
           llvm::all_of(b, [&](const auto &term) {
             return lookup(a, term.first) <= term.second;
           });
  }

  std::vector<Polynomial> candidates;
};

} // namespace

/// Adds `sign` times `other`; terms that vanish go.
static void accumulate(Polynomial &sum, const Polynomial &other, int sign) {
  for (auto &[factors, coefficient] : other) {
    int64_t &total = sum[factors];
    total += sign * coefficient;
    if (total == 0)
      sum.erase(factors);
  }
}

/// Memory in program order, arguments and constants included, as the largest of
/// what is live at each step.
static PolynomialMax computePeak(const RematGraph &graph,
                                 PolynomialBuilder &builder) {
  const remat::Problem &problem = graph.getProblem();
  std::vector<Polynomial> sizes;
  for (auto [id, tensor] : llvm::enumerate(problem.tensors)) {
    AffineExpr bytes = graph.getSymbolicBytes(static_cast<remat::TensorId>(id));
    if (bytes)
      sizes.push_back(builder.build(bytes));
    else
      sizes.push_back(tensor.size ? Polynomial{{{}, tensor.size}}
                                  : Polynomial());
  }
  // The last step that reads each storage; those of results stay.
  size_t numOps = problem.ops.size();
  std::vector<size_t> end(problem.tensors.size(), 0);
  for (auto [step, op] : llvm::enumerate(problem.ops))
    for (const std::vector<remat::TensorId> &tensors : {op.outs, op.ins})
      for (remat::TensorId id : tensors)
        end[problem.tensors[id].root] = step;
  std::vector<std::vector<remat::TensorId>> endingAt(numOps);
  Polynomial live;
  for (auto [id, tensor] : llvm::enumerate(problem.tensors)) {
    auto number = static_cast<remat::TensorId>(id);
    if (tensor.root != number)
      continue;
    if (tensor.kind == remat::TensorKind::Temp)
      endingAt[end[id]].push_back(number);
    else if (tensor.kind != remat::TensorKind::Result)
      accumulate(live, sizes[id], 1);
  }
  PolynomialMax peak;
  peak.add(live);
  for (auto [step, op] : llvm::enumerate(problem.ops)) {
    for (remat::TensorId out : op.outs)
      if (problem.tensors[out].root == out)
        accumulate(live, sizes[out], 1);
    Polynomial running = live;
    if (op.workspace != 0)
      running[{}] += op.workspace;
    peak.add(running);
    for (remat::TensorId id : endingAt[step])
      accumulate(live, sizes[id], -1);
  }
  return peak;
}

/// A step whose inner tensors have dynamic shapes; null if there is none.
static Operation *findDynamicRegion(FunctionOpInterface func) {
  Operation *found = nullptr;
  for (Operation &op : func.getFunctionBody().front())
    for (Region &region : op.getRegions())
      region.walk([&](Operation *nested) {
        for (Type type : nested->getResultTypes())
          if (auto shaped = dyn_cast<ShapedType>(type);
              shaped && !shaped.hasStaticShape())
            found = &op;
      });
  return found;
}

LogicalResult ckpt::checkSizesAtRunTime(FunctionOpInterface func,
                                        const RematGraphOptions &options) {
  auto plan = func->getAttrOfType<DictionaryAttr>(attr::kPlan);
  auto budget = plan ? plan.getAs<IntegerAttr>("budget") : IntegerAttr();
  // Most functions have no hints: do not analyse them for nothing.
  bool hasHints =
      llvm::any_of(func.getArguments(), [&](BlockArgument argument) {
        return func.getArgAttr(argument.getArgNumber(), attr::kDimHint) !=
               nullptr;
      });
  if (!budget || !hasHints)
    return success();
  FailureOr<RematGraph> graph = RematGraph::build(func, options);
  if (failed(graph))
    return failure();
  if (graph->getSymbols().empty())
    return success();
  if (Operation *op = findDynamicRegion(func)) {
    remark::missed(
        op->getLoc(),
        remark::RemarkOpts::name("SizesNotChecked").category("remat"))
        << "what '" + op->getName().getStringRef().str() +
               "' needs inside depends on sizes that are not known before it "
               "runs; the budget is not checked at run time";
    return success();
  }

  PolynomialBuilder polynomials;
  PolynomialMax peak = computePeak(*graph, polynomials);
  Location loc = func.getLoc();
  OpBuilder builder = OpBuilder::atBlockBegin(&func.getFunctionBody().front());
  SmallVector<Value> symbols;
  for (const DynamicExtent &symbol : graph->getSymbols())
    symbols.push_back(
        tensor::DimOp::create(builder, loc, symbol.argument, symbol.dim));
  Value largest;
  std::string text;
  llvm::raw_string_ostream os(text);
  for (const Polynomial &candidate : peak.get()) {
    AffineExpr expr = polynomials.toExpr(candidate, func.getContext());
    os << (largest ? ", " : "") << expr;
    Value bytes = affine::expandAffineExpr(builder, loc, expr, {}, symbols);
    largest =
        largest ? arith::MaxUIOp::create(builder, loc, largest, bytes) : bytes;
  }
  remark::analysis(loc,
                   remark::RemarkOpts::name("SizesChecked").category("remat"))
      << "the peak in bytes is the largest of " + text;
  Value limit = arith::ConstantIndexOp::create(builder, loc, budget.getInt());
  Value fits = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ule,
                                     largest, limit);
  cf::AssertOp::create(builder, loc, fits,
                       ("ckpt: for these sizes '" + func.getName() +
                        "' needs more memory than its budget of " +
                        std::to_string(budget.getInt()) + " bytes")
                           .str());
  // The assertion is one more operation that must run once.
  if (auto effects = plan.getAs<IntegerAttr>("effects")) {
    NamedAttrList promises(plan);
    promises.set("effects", builder.getI64IntegerAttr(effects.getInt() + 1));
    func->setAttr(attr::kPlan, promises.getDictionary(func.getContext()));
  }
  return success();
}

namespace {

struct CheckSizes : ckpt::impl::CheckSizesBase<CheckSizes> {
  using CheckSizesBase::CheckSizesBase;

  void runOnOperation() override {
    RematGraphOptions options;
    llvm::append_range(options.legality.assumePure, assumePure);
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func) || failed(checkSizesAtRunTime(*func, options)))
      signalPassFailure();
  }
};

} // namespace
