//===- PolicySpec.cpp - Policies by name ------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"
#include "ckpt/Transforms/Policies.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace ckpt;

static void splitNames(StringRef text, SmallVectorImpl<std::string> &names) {
  for (StringRef name : llvm::split(text, ','))
    if (!name.trim().empty())
      names.push_back(name.trim().str());
}

std::optional<PolicySpec> PolicySpec::parse(StringRef text,
                                            std::string &error) {
  PolicySpec spec;
  spec.text = text.str();
  if (text.consume_front("@")) {
    spec.symbol = text.str();
    return spec;
  }
  if (text.consume_front("[") && text.consume_back("]")) {
    splitNames(text, spec.savedOps);
    if (!spec.savedOps.empty())
      return spec;
    error = "the list of operations is empty";
    return std::nullopt;
  }
  auto [name, list] = text.split('(');
  spec.ready = symbolizeReadyPolicy(name);
  if (!spec.ready) {
    error = "expected a symbol with @, a list of operations in brackets, or "
            "one of ";
    llvm::raw_string_ostream os(error);
    llvm::interleaveComma(
        llvm::seq<uint32_t>(0, getMaxEnumValForReadyPolicy() + 1), os,
        [&](uint32_t value) {
          os << stringifyReadyPolicy(static_cast<ReadyPolicy>(value));
        });
    return std::nullopt;
  }
  bool hasList = list.consume_back(")");
  bool offloads = *spec.ready == ReadyPolicy::SaveAndOffloadOnlyTheseNames;
  if (hasList == isPlainReadyPolicy(name)) {
    error = "'" + name.str() + "' takes " +
            (offloads  ? "names to save and names to offload, as in (a,b;c)"
             : hasList ? "no list"
                       : "a list of names, as in (a,b)");
    return std::nullopt;
  }
  auto [saved, offloaded] = list.split(';');
  splitNames(saved, spec.names);
  splitNames(offloaded, spec.offloadedNames);
  if (!offloads && !offloaded.empty()) {
    error = "'" + name.str() + "' takes one list of names";
    return std::nullopt;
  }
  for (const std::string &both : spec.names)
    if (llvm::is_contained(spec.offloadedNames, both)) {
      error = "'" + both + "' is both to be saved and to be offloaded";
      return std::nullopt;
    }
  return spec;
}

Decision PolicySpec::evaluate(const SelectiveCheckpointContext &context,
                              Operation *op) const {
  auto saveIf = [](bool condition, Decision save = Decision::MustSave) {
    return condition ? save : Decision::PreferRecompute;
  };
  auto isOneOf = [&](const SmallVector<std::string> &list) {
    return llvm::any_of(context.valueNames, [&](StringRef name) {
      return llvm::is_contained(list, name);
    });
  };
  // A convolution has its batch in one operand only, and is no dot here either.
  auto isDotWithoutBatch = [&] {
    std::optional<DotInfo> dot = getDotInfo(op);
    return dot && !dot->isConvolution && dot->numBatchDims == 0;
  };
  if (!ready)
    return saveIf(llvm::is_contained(savedOps, op->getName().getStringRef()));
  switch (*ready) {
  case ReadyPolicy::EverythingSaveable:
    return Decision::PreferSave;
  case ReadyPolicy::NothingSaveable:
    return Decision::PreferRecompute;
  case ReadyPolicy::DotsSaveable:
    return saveIf(getDotInfo(op).has_value());
  case ReadyPolicy::DotsWithNoBatchDimsSaveable:
    return saveIf(isDotWithoutBatch());
  case ReadyPolicy::SaveOnlyTheseNames:
    return saveIf(isOneOf(names));
  case ReadyPolicy::SaveAnyNamesButThese:
    return saveIf(!context.valueNames.empty() && !isOneOf(names));
  case ReadyPolicy::SaveAndOffloadOnlyTheseNames:
    return isOneOf(names)
               ? Decision::MustSave
               : saveIf(isOneOf(offloadedNames), Decision::MustOffload);
  case ReadyPolicy::OffloadDotWithNoBatchDims:
    return saveIf(isDotWithoutBatch(), Decision::MustOffload);
  }
  return Decision::PreferRecompute;
}
