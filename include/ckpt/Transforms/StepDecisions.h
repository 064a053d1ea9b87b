//===- StepDecisions.h - What binds the plan of a function ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file brings policies and replay classes together, and into the forms
// that the solver's functions take.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_STEPDECISIONS_H
#define CKPT_TRANSFORMS_STEPDECISIONS_H

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Solver/Offload.h"
#include "ckpt/Solver/Regions.h"
#include "ckpt/Transforms/Policies.h"

#include <optional>
#include <vector>

namespace ckpt {

class StepDecisions {
public:
  /// Asks `policies` about the steps of the forward pass; with `onlyRegions`
  /// about those of regions. A step of several operations gets the most binding
  /// of their decisions. What is a discrete decision, or not deterministic, or
  /// controls a shape or a collective, is saved wherever it stands unless a
  /// policy says must_recompute. Emits remarks, and an error if something must
  /// be recomputed that must not run twice. The graph must outlive this.
  static mlir::FailureOr<StepDecisions>
  make(const RematGraph &graph, const PolicySet &policies, bool onlyRegions);

  /// By step; nullopt if nothing was decided.
  const std::optional<Ruling> &get(remat::OpId step) const {
    return rulings[step];
  }

  /// Writes what must be into `problem`, a copy of the graph's.
  void constrain(remat::Problem &problem) const;
  /// By tensor: what decisions add to the rules of regions and segments.
  std::vector<remat::Keep> getKeep() const;
  /// By step, for the solver; empty if all are the same.
  std::vector<double> getRecomputeWeights() const;
  /// By step, for the solver.
  std::vector<remat::OffloadPolicy> getOffloadPolicies() const;
  /// Adds to an error what had to be saved, or recomputed, and who said so.
  void explainBinding(mlir::InFlightDiagnostic &diag) const;

private:
  explicit StepDecisions(const RematGraph &graph)
      : graph(&graph), rulings(graph.getSteps().size()) {}
  mlir::LogicalResult checkLegality() const;
  void saveByReplayClass(remat::OpId step);

  const RematGraph *graph;
  std::vector<std::optional<Ruling>> rulings;
};

} // namespace ckpt

#endif // CKPT_TRANSFORMS_STEPDECISIONS_H
