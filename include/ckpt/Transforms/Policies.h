//===- Policies.h - What a user says about values ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Selective checkpointing (docs/Policies.md): for an operation of the forward
// pass, whether its results are saved, recomputed or offloaded. Not
// thread-safe; callbacks are called from one thread.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_POLICIES_H
#define CKPT_TRANSFORMS_POLICIES_H

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <functional>
#include <optional>
#include <string>

namespace ckpt {

/// What a policy is told, as PyTorch's selective checkpointing does.
struct SelectiveCheckpointContext {
  /// What the operation produces.
  mlir::ResultRange results;
  /// Name of the region that the operation is in, with those around it; empty
  /// outside of regions.
  llvm::StringRef regionName;
  /// How many regions it is in.
  unsigned depth = 0;
  /// The names that `ckpt.name` gives the results, views and what is looked
  /// through in between or not.
  llvm::SmallVector<llvm::StringRef> valueNames;
  /// Policies are asked once, in the forward pass.
  bool isRecompute = false;
};

/// Decides about the results of an operation. It must depend on nothing but its
/// arguments.
using PolicyFn = std::function<Decision(const SelectiveCheckpointContext &,
                                        mlir::Operation *)>;

/// A decision, and who made it.
struct Ruling {
  Decision decision;
  /// In words, for messages: "policy @p", "policy dots_saveable".
  std::string author;
  /// The rule, or where the policy was asked for.
  mlir::Location where;
};

/// A policy in the form of an option: the name of one that is ready-made, with
/// names in parentheses where it takes some; a list of operations in brackets;
/// or `@` and the symbol of a `ckpt.policy`.
struct PolicySpec {
  std::optional<ReadyPolicy> ready;
  llvm::SmallVector<std::string> names, offloadedNames;
  llvm::SmallVector<std::string> savedOps;
  std::string symbol;
  /// As it was written.
  std::string text;

  /// nullopt, and `error`, if `text` is none.
  static std::optional<PolicySpec> parse(llvm::StringRef text,
                                         std::string &error);
  /// What it says, if it is not a symbol.
  Decision evaluate(const SelectiveCheckpointContext &context,
                    mlir::Operation *op) const;
};

/// Everything that may decide for the operations of a function. In this order:
/// the callback, the policy of the region, the default policy.
class PolicySet {
public:
  /// `defaultPolicy` is a PolicySpec, or empty. Emits an error on `func` if it
  /// is malformed or names a symbol that is not there.
  static mlir::FailureOr<PolicySet> create(mlir::FunctionOpInterface func,
                                           llvm::StringRef defaultPolicy,
                                           PolicyFn callback = nullptr);

  /// nullopt if nothing decides.
  std::optional<Ruling> decide(mlir::Operation *op) const;

  /// Whether anything decides for some operation of the function.
  bool isEmpty() const { return !hasAny; }
  bool hasCallback() const { return static_cast<bool>(callback); }

private:
  PolicyFn callback;
  std::optional<PolicySpec> defaultSpec;
  PolicyOp defaultOp;
  std::optional<mlir::Location> where;
  bool hasAny = false;
};

} // namespace ckpt

#endif // CKPT_TRANSFORMS_POLICIES_H
