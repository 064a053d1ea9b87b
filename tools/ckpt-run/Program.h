//===- Program.h - A step, compiled and ready to run ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TOOLS_CKPT_RUN_PROGRAM_H
#define CKPT_TOOLS_CKPT_RUN_PROGRAM_H

#include "Device.h"
#include "HostTensor.h"

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

#include <optional>

namespace ckpt {

/// What one run took.
struct Measurement {
  double seconds = 0;
  /// Largest size of temporaries and results, from the runtime's counters.
  int64_t peakBytes = 0;
};

struct LoadOptions {
  std::string entry;
  /// Whether the runtime times kernels.
  bool profile = false;
  /// As in LoweringOptions.
  bool fuse = true;
};

class Program {
public:
  /// Parses `path`, lowers it as far as it is not lowered yet, and compiles it
  /// for `device`, which outlives it. Errors are printed.
  static std::unique_ptr<Program> load(mlir::MLIRContext &context,
                                       Device &device, const std::string &path,
                                       const LoadOptions &load);

  llvm::ArrayRef<mlir::Type> getArgumentTypes() const {
    return signature.getInputs();
  }
  llvm::ArrayRef<mlir::Type> getResultTypes() const {
    return signature.getResults();
  }
  const std::string &getName() const { return name; }
  int64_t getArenaBytes() const { return arenaBytes; }
  /// Peak of temporaries in the plan, or in the model if there is no plan.
  std::optional<int64_t> getPlannedBytes() const { return plannedBytes; }
  bool hasPlan() const { return isFromPlan; }
  /// Whether its plan was made on operations that are not fused.
  bool isPlannedUnfused() const { return plannedUnfused; }
  /// Devices, as `type:index`, whose generators the program uses; not known of
  /// a program that is in the LLVM dialect already.
  const std::vector<std::string> &getRngDevices() const { return rngDevices; }
  size_t getNumTimedKernels() const { return timedKernels.size(); }
  /// Writes the least time of each kernel in all runs so far, as JSON; of
  /// kernels that are equal the mean. Nothing is left behind on failure.
  llvm::Error writeProfile(const std::string &file) const;

  double getCompileSeconds() const { return compileSeconds; }

  explicit Program(Device &device) : device(device) {}
  Program(const Program &) = delete;
  Program &operator=(const Program &) = delete;
  ~Program();

  /// Puts the arguments, which outlive the runs, and an arena on the device: a
  /// training loop would keep them too.
  llvm::Error beginRuns(const std::vector<HostTensor> &arguments);
  /// Runs once. `results` are set if the pointer is not null.
  llvm::Expected<Measurement> run(std::vector<HostTensor> *results);
  void endRuns();

private:
  using EntryFn = void (*)(const void *const *, const void **, void *);

  Device &device;
  std::string name;
  mlir::FunctionType signature;
  int64_t arenaBytes = 0;
  std::vector<std::string> rngDevices;
  /// Key and name of each timed kernel.
  std::vector<std::pair<std::string, std::string>> timedKernels;
  std::optional<int64_t> plannedBytes;
  bool isFromPlan = false;
  bool plannedUnfused = false;
  double compileSeconds = 0;
  std::unique_ptr<llvm::orc::LLJIT> jit;
  EntryFn entry = nullptr;
  std::vector<const void *> placed;
  void *arena = nullptr;
  /// What was allocated before the arena.
  uint64_t bytesBefore = 0;
};

/// Compiles a module of the LLVM dialect for this machine.
llvm::Expected<std::unique_ptr<llvm::orc::LLJIT>>
compileModule(mlir::Operation *module);

} // namespace ckpt

#endif // CKPT_TOOLS_CKPT_RUN_PROGRAM_H
