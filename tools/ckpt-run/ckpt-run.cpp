//===- ckpt-run.cpp - Compile, run, measure and compare ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Device.h"
#include "HostTensor.h"
#include "Npz.h"
#include "Program.h"

#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "ckpt/InitAll.h"
#include "ckpt/Offload.h"
#include "ckpt/Rng.h"
#include "ckpt/RuntimeBlas.h"
#include "mlir/IR/AsmState.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"

#include <set>

using namespace mlir;
using namespace ckpt;
namespace cl = llvm::cl;

namespace {

/// The command line.
struct Options {
  cl::OptionCategory category{"ckpt-run options"};
  cl::opt<std::string> file{cl::Positional, cl::desc("FILE.mlir"),
                            cl::cat(category)};
  cl::opt<std::string> device{
      "device", cl::init("cpu"),
      cl::desc("Where to run: cpu (default), cuda:N, or host, which runs the "
               "kernels for a GPU on the CPU"),
      cl::value_desc("name"), cl::cat(category)};
  cl::opt<bool> listDevices{"list-devices",
                            cl::desc("Print the devices of this machine"),
                            cl::cat(category)};
  cl::opt<std::string> entry{
      "entry",
      cl::desc("Function to run; default: the only public one, or "
               "main"),
      cl::value_desc("name"), cl::cat(category)};
  cl::opt<std::string> input{
      "input", cl::desc("Arguments; default: generated from the seed"),
      cl::value_desc("@FILE.npz"), cl::cat(category)};
  cl::opt<std::string> expected{
      "expected", cl::desc("Compare the results with these, to a tolerance"),
      cl::value_desc("@FILE.npz"), cl::cat(category)};
  cl::opt<double> rtol{"rtol", cl::init(1e-3),
                       cl::desc("Relative tolerance (1e-3)"),
                       cl::cat(category)};
  cl::opt<double> atol{"atol", cl::init(1e-3),
                       cl::desc("Absolute tolerance (1e-3)"),
                       cl::cat(category)};
  cl::opt<std::string> compare{
      "compare",
      cl::desc(
          "Run this too, on the same arguments, and compare bit by bit; "
          "operations are fused in both, or in neither if FILE was planned "
          "with fuse=false"),
      cl::value_desc("OTHER.mlir"), cl::cat(category)};
  cl::opt<std::string> save{"save", cl::desc("Write the results"),
                            cl::value_desc("FILE.npz"), cl::cat(category)};
  cl::opt<bool> memory{"memory",
                       cl::desc("Print planned and measured peak memory"),
                       cl::cat(category)};
  cl::opt<ckpt_rt_offload_tier> offload{
      "offload", cl::init(CKPT_RT_OFFLOAD_POOL),
      cl::desc("Where offloaded tensors go"),
      cl::values(clEnumValN(CKPT_RT_OFFLOAD_POOL, "pool",
                            "Memory of this process (default)"),
                 clEnumValN(CKPT_RT_OFFLOAD_FILE, "file",
                            "A temporary file, out of memory")),
      cl::cat(category)};
  cl::opt<std::string> offloadDir{
      "offload-dir",
      cl::desc("Where the file is made; default: CKPT_OFFLOAD_DIR, TMPDIR or "
               "/tmp"),
      cl::value_desc("directory"), cl::cat(category)};
  cl::opt<std::string> profile{
      "profile",
      cl::desc("Time each kernel, and write the least times of all "
               "runs, for --remat=profile=FILE.json"),
      cl::value_desc("FILE.json"), cl::cat(category)};
  cl::opt<unsigned> repeat{
      "repeat", cl::init(0),
      cl::desc("Run so many times and print the time of a step"),
      cl::value_desc("N"), cl::cat(category)};
  cl::opt<uint64_t> generatorSeed{
      "generator-seed", cl::init(CKPT_RT_RNG_DEFAULT_SEED),
      cl::desc("Seed of the generators of all devices, before each program"),
      cl::cat(category)};
  cl::opt<uint64_t> seed{"seed", cl::init(0),
                         cl::desc("Seed of generated arguments (0)"),
                         cl::cat(category)};
};

/// A program with what its runs gave.
struct Outcome {
  std::unique_ptr<Program> program;
  std::vector<HostTensor> results;
  /// Of each device that any of the programs uses, after the first run.
  std::vector<ckpt_rt_rng_state> generators;
  std::vector<double> seconds;
  int64_t peakBytes = 0;
  uint64_t constantBytes = 0;
  /// Of the last run.
  ckpt_rt_offload_stats offload = {};

  double getMedian() const {
    std::vector<double> sorted = seconds;
    llvm::sort(sorted);
    return sorted[sorted.size() / 2];
  }
};

} // namespace

static int fail(const Twine &message) {
  llvm::errs() << "ckpt-run: error: " << message << "\n";
  return 1;
}

/// `@F` means the same as `F`.
static std::string getPath(StringRef text) {
  text.consume_front("@");
  return text.str();
}

static llvm::Expected<std::vector<HostTensor>>
readTensors(StringRef option, ArrayRef<Type> types, StringRef what) {
  llvm::Expected<std::vector<NpyArray>> arrays = readNpz(getPath(option));
  if (!arrays)
    return arrays.takeError();
  llvm::Expected<std::vector<HostTensor>> tensors =
      makeTensors(std::move(*arrays), types, what);
  if (!tensors)
    return llvm::createStringError(
        llvm::inconvertibleErrorCode(),
        "'" + getPath(option) + "': " + llvm::toString(tensors.takeError()));
  return tensors;
}

static llvm::Expected<std::vector<ckpt_rt_rng_state>>
readGenerators(ArrayRef<std::string> devices) {
  std::vector<ckpt_rt_rng_state> states(devices.size());
  for (auto [text, state] : llvm::zip_equal(devices, states)) {
    std::optional<RngDevice> device = parseRngDevice(text);
    if (llvm::Error error = makeRuntimeError(ckpt_rt_rng_get_state(
            device->type.str().c_str(), device->index, &state)))
      return std::move(error);
  }
  return states;
}

static llvm::Error runAll(Device &device, Outcome &outcome,
                          const std::vector<HostTensor> &arguments,
                          ArrayRef<std::string> devices,
                          const Options &options) {
  if (llvm::Error error =
          makeRuntimeError(ckpt_rt_rng_seed_all(options.generatorSeed)))
    return error;
  if (llvm::Error error = outcome.program->beginRuns(arguments))
    return error;
  unsigned repeat = options.repeat;
  for (unsigned i = 0; i < std::max(1u, repeat); ++i) {
    if (llvm::Error error = device.resetOffloadStats())
      return error;
    llvm::Expected<Measurement> measurement =
        outcome.program->run(i == 0 ? &outcome.results : nullptr);
    if (!measurement)
      return measurement.takeError();
    if (i == 0) {
      auto states = readGenerators(devices);
      if (!states)
        return states.takeError();
      outcome.generators = std::move(*states);
    }
    outcome.seconds.push_back(measurement->seconds);
    outcome.peakBytes = std::max(outcome.peakBytes, measurement->peakBytes);
  }
  llvm::Expected<ckpt_rt_offload_stats> stats = device.getOffloadStats();
  if (!stats)
    return stats.takeError();
  outcome.offload = *stats;
  outcome.constantBytes = device.getConstantBytes();
  outcome.program->endRuns();
  return llvm::Error::success();
}

static void printMemory(const Outcome &outcome, llvm::raw_ostream &os) {
  const Program &program = *outcome.program;
  os << "memory of '" << program.getName()
     << "', temporaries and results, in bytes\n";
  std::optional<int64_t> planned = program.getPlannedBytes();
  os << (program.hasPlan() ? "  planned peak:  " : "  modelled peak: ");
  if (planned)
    os << *planned << "\n";
  else
    os << "unknown\n";
  os << "  arena:         " << program.getArenaBytes() << "\n";
  os << "  measured peak: " << outcome.peakBytes << "\n";
  if (outcome.constantBytes > 0)
    os << "  constants:     " << outcome.constantBytes << "\n";
  if (planned && *planned > 0)
    os << "  measured / " << (program.hasPlan() ? "planned: " : "modelled: ")
       << llvm::format("%.4f", static_cast<double>(outcome.peakBytes) /
                                   static_cast<double>(*planned))
       << "\n";
}

/// `printMemory` for what is not in the arena; nothing if nothing was
/// offloaded.
static void printOffload(const ckpt_rt_offload_stats &stats, StringRef tier,
                         llvm::raw_ostream &os) {
  if (stats.bytes_out == 0)
    return;
  os << "offload to " << tier << ", in bytes\n"
     << "  copied out:    " << stats.bytes_out << "\n"
     << "  copied back:   " << stats.bytes_in << "\n"
     << "  most held:     " << stats.most_bytes_held << "\n"
     << "  " << llvm::left_justify((tier + ":").str(), 15) << stats.tier_bytes
     << "\n"
     << "  stalls:        "
     << llvm::format("%.3f", 1e-6 * static_cast<double>(stats.stall_out_ns))
     << " ms out, "
     << llvm::format("%.3f", 1e-6 * static_cast<double>(stats.stall_in_ns))
     << " ms back\n";
}

static void printTimes(const Outcome &outcome, llvm::raw_ostream &os) {
  std::vector<double> sorted = outcome.seconds;
  llvm::sort(sorted);
  os << "compile time: "
     << llvm::format("%.2f", outcome.program->getCompileSeconds()) << " s\n"
     << "step time: median " << llvm::format("%.3f", 1e3 * outcome.getMedian())
     << " ms, min " << llvm::format("%.3f", 1e3 * sorted.front()) << " ms, "
     << sorted.size() << " runs\n";
}

static void printTable(ArrayRef<const Outcome *> outcomes,
                       ArrayRef<std::string> files, llvm::raw_ostream &os) {
  os << llvm::format("%16s %12s  %s\n", "peak (bytes)", "step (ms)", "file");
  for (auto [outcome, file] : llvm::zip_equal(outcomes, files))
    os << llvm::format("%16lld %12.3f  %s\n",
                       static_cast<long long>(outcome->peakBytes),
                       1e3 * outcome->getMedian(), file.c_str());
}

/// Whether both programs left the generators in the same states.
static bool compareGenerators(const Outcome &first, const Outcome &second,
                              ArrayRef<std::string> devices,
                              llvm::raw_ostream &os) {
  bool agrees = true;
  for (auto [device, a, b] :
       llvm::zip_equal(devices, first.generators, second.generators)) {
    if (a.seed == b.seed && a.offset == b.offset)
      continue;
    agrees = false;
    os << "generator of '" << device << "': (" << a.seed << ", " << a.offset
       << ") and (" << b.seed << ", " << b.offset << ")\n";
  }
  return agrees;
}

static int runTool(const Options &options, MLIRContext &context) {
  if (options.listDevices) {
    listDevices(llvm::outs());
    return 0;
  }
  if (options.file.empty())
    return fail("no program is given; see --help");
  llvm::Expected<std::unique_ptr<Device>> opened = makeDevice(options.device);
  if (!opened)
    return fail(llvm::toString(opened.takeError()));
  Device &device = **opened;
  Outcome outcome;
  LoadOptions load;
  load.entry = options.entry;
  load.profile = !options.profile.empty();
  outcome.program = Program::load(context, device, options.file, load);
  if (!outcome.program)
    return 1;
  Program &program = *outcome.program;

  std::vector<HostTensor> arguments;
  if (options.input.getNumOccurrences()) {
    auto read =
        readTensors(options.input, program.getArgumentTypes(), "argument");
    if (!read)
      return fail(llvm::toString(read.takeError()));
    arguments = std::move(*read);
  } else {
    arguments = generateTensors(program.getArgumentTypes(), options.seed);
  }
  std::vector<HostTensor> expected;
  if (options.expected.getNumOccurrences()) {
    auto read = readTensors(options.expected, program.getResultTypes(),
                            "expected result");
    if (!read)
      return fail(llvm::toString(read.takeError()));
    expected = std::move(*read);
  }
  Outcome other;
  if (options.compare.getNumOccurrences()) {
    LoadOptions loadOther;
    loadOther.entry = options.entry;
    // The kernels of sums decide how they are rounded: both fuse, or neither.
    loadOther.fuse = !program.isPlannedUnfused();
    other.program =
        Program::load(context, device, getPath(options.compare), loadOther);
    if (!other.program)
      return 1;
    if (other.program->getArgumentTypes() != program.getArgumentTypes() ||
        other.program->getResultTypes() != program.getResultTypes())
      return fail("'" + options.file + "' and '" + options.compare +
                  "' differ in their arguments or results");
  }

  std::set<std::string> used(program.getRngDevices().begin(),
                             program.getRngDevices().end());
  if (other.program)
    used.insert(other.program->getRngDevices().begin(),
                other.program->getRngDevices().end());
  std::vector<std::string> devices(used.begin(), used.end());
  if (llvm::Error error = device.configureOffload(
          options.offload,
          options.offloadDir.empty() ? nullptr : options.offloadDir.c_str()))
    return fail(llvm::toString(std::move(error)));
  if (llvm::Error error =
          device.resetProfile(outcome.program->getNumTimedKernels()))
    return fail(llvm::toString(std::move(error)));
  if (llvm::Error error = runAll(device, outcome, arguments, devices, options))
    return fail(llvm::toString(std::move(error)));
  if (!options.profile.empty())
    if (llvm::Error error = outcome.program->writeProfile(options.profile))
      return fail(llvm::toString(std::move(error)));
  if (other.program)
    if (llvm::Error error = runAll(device, other, arguments, devices, options))
      return fail(llvm::toString(std::move(error)));

  if (options.save.getNumOccurrences())
    if (llvm::Error error =
            writeNpz(getPath(options.save), makeArrays(outcome.results, "res")))
      return fail(llvm::toString(std::move(error)));

  int status = 0;
  llvm::raw_ostream &os = llvm::outs();
  if (options.memory) {
    printMemory(outcome, os);
    printOffload(outcome.offload,
                 options.offload == CKPT_RT_OFFLOAD_FILE ? "file" : "pool", os);
  }
  if (options.repeat)
    printTimes(outcome, os);
  if (options.expected.getNumOccurrences()) {
    bool agrees =
        compareNear(outcome.results, expected, options.rtol, options.atol, os);
    os << (agrees ? "results agree with '" : "results DISAGREE with '")
       << getPath(options.expected) << "'\n";
    if (!agrees)
      status = fail("results differ from the expected ones");
  }
  if (other.program) {
    bool agrees = compareBits(outcome.results, other.results, os);
    agrees &= compareGenerators(outcome, other, devices, os);
    printTable({&outcome, &other}, {options.file, getPath(options.compare)},
               os);
    os << (agrees ? "results are bit-identical\n" : "results DIFFER\n");
    bool isFusedAlone =
        !program.isPlannedUnfused() && other.program->isPlannedUnfused();
    if (!agrees)
      status = fail("results of '" + options.file + "' and '" +
                    options.compare + "' differ" +
                    (isFusedAlone ? "; only the second was planned with "
                                    "fuse=false: give it first"
                                  : ""));
  }
  return status;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  Options options;
  cl::HideUnrelatedOptions(options.category);
  cl::ParseCommandLineOptions(
      argc, argv, "ckpt-run: compile a step, run it, measure and compare\n");
#ifdef CKPT_HAVE_BLAS
  ckpt_rt_use_blas();
#endif

  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  ckpt::registerAllDialects(registry);
  // Those of the host, and of what is compiled for a GPU within a pass.
  mlir::registerAllGPUToLLVMIRTranslations(registry);
  MLIRContext context(registry);
  context.allowUnregisteredDialects();
  // An error in a step of thousands of operations must not print them all.
  context.printOpOnDiagnostic(false);
  llvm::SourceMgr sources;
  SourceMgrDiagnosticHandler handler(sources, &context, llvm::errs());
  return runTool(options, context);
}
