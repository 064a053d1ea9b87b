//===- Program.cpp - A step, compiled and ready to run ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"

#include "Lower.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/MemoryReport.h"
#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Conversion/EntryAttrs.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/JSON.h"

#include <chrono>
#include <set>

using namespace mlir;
using namespace ckpt;

/// The devices whose generators the program uses, sorted.
static std::vector<std::string> findRngDevices(ModuleOp module) {
  std::set<std::string> devices;
  stateRngDevices(module);
  module->walk([&](Operation *op) {
    if (!isa<RngDrawOpInterface, RngGetStateOp, RngSetStateOp, RngSeedOp>(op))
      return;
    if (auto device = op->getAttrOfType<StringAttr>("device"))
      devices.insert(device.str());
  });
  return {devices.begin(), devices.end()};
}

/// The functions that carry the attributes of a lowered entry.
static FailureOr<Operation *> findLoweredEntry(ModuleOp module,
                                               StringRef name) {
  Operation *found = nullptr;
  for (Operation &op : module.getOps())
    if (op.hasAttr(attr::kArenaBytes) &&
        (name.empty() || SymbolTable::getSymbolName(&op) == name))
      found = &op;
  if (!found)
    return failure();
  return found;
}

std::unique_ptr<Program> Program::load(MLIRContext &context, Device &device,
                                       const std::string &path,
                                       const LoadOptions &load) {
  auto start = std::chrono::steady_clock::now();
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(path, &context);
  if (!module)
    return nullptr;
  auto program = std::make_unique<Program>(device);
  DeviceTarget target = device.getTarget();
  program->rngDevices = findRngDevices(*module);
  LoweringOptions options;
  options.entry = load.entry;
  options.profile = load.profile;
  options.fuse = load.fuse;

  FailureOr<Operation *> lowered = findLoweredEntry(*module, load.entry);
  if (failed(lowered)) {
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(*module, load.entry);
    if (failed(func))
      return nullptr;
    options.entry = (*func).getName().str();
    // Whatever the entry does not call is not lowered.
    for (auto other : module->getOps<func::FuncOp>())
      if (other.getOperation() != func->getOperation())
        other.setPrivate();
    // Up to what a plan is made on.
    PassManager manager(&context);
    buildCpuPreparePipeline(manager, options);
    if (failed(manager.run(*module)))
      return nullptr;
    func = findEntryFunction(*module, options.entry);
    if (failed(func))
      return nullptr;
    if ((*func)->hasAttr(attr::kPlan)) {
      program->plannedUnfused = !(*func)->hasAttr(attr::kFused);
    } else {
      // Whoever cannot be modelled cannot be lowered; the lowering explains.
      ScopedDiagnosticHandler quiet(&context,
                                    [](Diagnostic &) { return success(); });
      FailureOr<RematGraph> graph =
          RematGraph::build(*func, RematGraphOptions());
      if (succeeded(graph)) {
        MemoryReport report = makeMemoryReport(*graph);
        program->plannedBytes = report.peak - report.base;
      }
    }
    if (failed(lowerToBuffers(*module, options, target)))
      return nullptr;
    lowered = findLoweredEntry(*module, options.entry);
    if (failed(lowered))
      return nullptr;
  } else if (failed(checkLoweredFor(*module, target))) {
    return nullptr;
  }
  if (isa<func::FuncOp>(*lowered)) {
    std::string name = SymbolTable::getSymbolName(*lowered).str();
    if (failed(lowerToLLVM(*module, target)))
      return nullptr;
    lowered = findLoweredEntry(*module, name);
    if (failed(lowered))
      return nullptr;
  }

  Operation *main = *lowered;
  program->name = SymbolTable::getSymbolName(main).str();
  auto signature = main->getAttrOfType<TypeAttr>(attr::kSignature);
  auto bytes = main->getAttrOfType<IntegerAttr>(attr::kArenaBytes);
  auto type =
      signature ? dyn_cast<FunctionType>(signature.getValue()) : FunctionType();
  auto isTensor = [](Type t) {
    auto tensor = dyn_cast<RankedTensorType>(t);
    return tensor && tensor.hasStaticShape();
  };
  if (!type || !bytes || !llvm::all_of(type.getInputs(), isTensor) ||
      !llvm::all_of(type.getResults(), isTensor)) {
    main->emitError() << "has no valid '" << attr::kSignature << "' and '"
                      << attr::kArenaBytes << "'";
    return nullptr;
  }
  program->signature = type;
  if (auto timed = main->getAttrOfType<ArrayAttr>(attr::kTimedKernels))
    for (auto pair : timed.getAsRange<ArrayAttr>())
      program->timedKernels.emplace_back(cast<StringAttr>(pair[0]).str(),
                                         cast<StringAttr>(pair[1]).str());
  if (load.profile && program->timedKernels.empty()) {
    main->emitError()
        << "was lowered without times of kernels; --profile needs "
           "a program on tensors";
    return nullptr;
  }
  program->arenaBytes = bytes.getInt();
  if (auto plan = main->getAttrOfType<DictionaryAttr>(attr::kPlan)) {
    auto peak = plan.getAs<IntegerAttr>("peak");
    auto base = plan.getAs<IntegerAttr>("base");
    if (peak && base) {
      program->plannedBytes = peak.getInt() - base.getInt();
      program->isFromPlan = true;
    }
  }

  auto compiled = compileModule(*module);
  if (!compiled) {
    emitError(module->getLoc())
        << "cannot be compiled: " << llvm::toString(compiled.takeError());
    return nullptr;
  }
  program->jit = std::move(*compiled);
  auto symbol = program->jit->lookup((kEntryPrefix + program->name).str());
  if (!symbol) {
    emitError(module->getLoc())
        << "cannot be compiled: " << llvm::toString(symbol.takeError());
    return nullptr;
  }
  program->entry = symbol->toPtr<EntryFn>();
  program->compileSeconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  return program;
}

llvm::Error Program::writeProfile(const std::string &file) const {
  struct Entry {
    StringRef name;
    double ns = 0;
    int64_t count = 0;
  };
  llvm::MapVector<StringRef, Entry> kernels;
  for (auto [number, timed] : llvm::enumerate(timedKernels)) {
    Entry &kernel = kernels[timed.first];
    kernel.name = timed.second;
    llvm::Expected<uint64_t> ns = device.getKernelNs(number);
    if (!ns)
      return ns.takeError();
    kernel.ns += static_cast<double>(*ns);
    ++kernel.count;
  }
  return llvm::writeToOutput(file, [&](raw_ostream &os) {
    llvm::json::OStream json(os, /*IndentSize=*/1);
    json.object([&] {
      json.attribute("version", 1);
      json.attribute("function", name);
      json.attributeArray("kernels", [&] {
        for (const auto &entry : kernels)
          json.object([&] {
            const Entry &kernel = entry.second;
            json.attribute("key", entry.first);
            json.attribute("name", kernel.name);
            json.attribute("ns", kernel.ns / static_cast<double>(kernel.count));
            json.attribute("count", kernel.count);
          });
      });
    });
    os << '\n';
    return llvm::Error::success();
  });
}

Program::~Program() {
  endRuns();
  device.forgetPrograms();
}

llvm::Error Program::beginRuns(const std::vector<HostTensor> &arguments) {
  endRuns();
  for (const HostTensor &argument : arguments) {
    llvm::Expected<const void *> address = device.place(argument);
    if (!address)
      return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                     "cannot place argument " +
                                         Twine(placed.size()) + ": " +
                                         llvm::toString(address.takeError()));
    placed.push_back(*address);
  }
  bytesBefore = device.getCurrentBytes();
  llvm::Expected<void *> block =
      device.alloc(static_cast<uint64_t>(arenaBytes));
  if (!block)
    return llvm::createStringError(
        llvm::inconvertibleErrorCode(),
        "cannot allocate an arena of " + Twine(arenaBytes) +
            " bytes: " + llvm::toString(block.takeError()));
  arena = *block;
  return llvm::Error::success();
}

void Program::endRuns() {
  for (const void *address : placed)
    device.unplace(address);
  placed.clear();
  if (arena)
    device.free(arena);
  arena = nullptr;
}

llvm::Expected<Measurement> Program::run(std::vector<HostTensor> *results) {
  std::vector<const void *> inputs = placed,
                            outputs(getResultTypes().size() + 1);
  inputs.push_back(nullptr);
  device.resetPeak();
  if (llvm::Error error = device.startProfile())
    return std::move(error);
  auto start = std::chrono::steady_clock::now();
  entry(inputs.data(), outputs.data(), arena);
  if (llvm::Error error = device.synchronize())
    return std::move(error);
  auto end = std::chrono::steady_clock::now();
  Measurement measurement;
  measurement.seconds = std::chrono::duration<double>(end - start).count();
  measurement.peakBytes =
      static_cast<int64_t>(device.getPeakBytes() - bytesBefore);
  if (results) {
    results->clear();
    for (auto [i, type] : llvm::enumerate(getResultTypes())) {
      results->emplace_back(cast<RankedTensorType>(type));
      if (llvm::Error error = device.copyOut(results->back(), outputs[i]))
        return std::move(error);
    }
  }
  return measurement;
}
