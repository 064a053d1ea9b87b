//===- Policies.h - Which values checkpoint regions save --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_POLICIES_H
#define CKPT_TRANSFORMS_POLICIES_H

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"

#include <functional>
#include <vector>

namespace ckpt {

/// What a policy callback is told, as PyTorch's selective checkpointing does.
struct SelectiveCheckpointContext {
  /// The region that the operation is in.
  RegionAttr region;
  /// The names that `ckpt.name` gives the results of the operation.
  llvm::SmallVector<llvm::StringRef> valueNames;
};

/// Decides about the results of an operation in a region. It must depend on
/// nothing but its arguments.
using PolicyFn = std::function<Decision(const SelectiveCheckpointContext &,
                                        mlir::Operation *)>;

/// What `policy` says about `op`: the first rule that matches, else the
/// default.
Decision evaluatePolicy(PolicyOp policy,
                        const SelectiveCheckpointContext &context,
                        mlir::Operation *op);

/// The decision for the region's operation `op`: that of `callback` if given,
/// else that of the region's policy, else prefer_recompute.
Decision decide(mlir::Operation *op, RegionAttr region,
                const PolicyFn &callback = nullptr);

/// For each tensor of `graph` whether a regions strategy saves it: what is
/// outside of regions, what other forward operations read, and what a policy
/// says to save. Tensors whose policy says `must_recompute` are not saved even
/// if others read them. Phases must be assigned.
std::vector<char> getSavedTensors(const RematGraph &graph,
                                  const PolicyFn &callback = nullptr);

/// The steps whose policy says `must_offload` or `prefer_offload`.
std::vector<char> getOffloadedSteps(const RematGraph &graph,
                                    const PolicyFn &callback = nullptr);

/// Makes the steps whose policy says `must_save` or `must_offload` in `problem`
/// not recomputable: what strategy=budget takes from policies.
void pinSavedSteps(const RematGraph &graph, remat::Problem &problem,
                   const PolicyFn &callback = nullptr);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_POLICIES_H
