//===- Milp.cpp - Exact solutions by integer programming --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Exact.h"

#include "ExactState.h"
#include "StageModel.h"
#include "ckpt/Solver/LowerBound.h"
#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <cmath>

using namespace remat;

#ifdef CKPT_HAS_CBC

#include <Cbc_C_Interface.h>

namespace {

class MilpSolver {
public:
  MilpSolver(const Problem &problem, Bytes budget, const ExactOptions &options)
      : problem(problem), info(problem), budget(budget), options(options),
        unit(info.totalCost > 0 ? info.totalCost : 1) {}

  ExactResult solve() {
    ExactStateSpace space(info);
    if (!space.isSupported()) {
      result.error = "the problem is too large for integer programming";
      return std::move(result);
    }
    LowerBoundOptions simpleOptions;
    simpleOptions.maxStates = 0;
    LowerBound simple = lowerBound(problem, budget, simpleOptions);
    result.isInfeasible = simple.isInfeasible;
    if (result.isInfeasible)
      return std::move(result);
    result.bound = simple.overhead;
    if (!options.start.empty()) {
      Simulation run = simulate(problem, options.start);
      if (!run.error && run.peak <= budget)
        result.schedule = makeSchedule(problem, options.start, "start");
    }
    std::vector<Moment> moments;
    for (size_t op = 0; op != problem.ops.size(); ++op)
      moments.push_back(
          makeMoment(info, static_cast<OpId>(op), /*anyOrder=*/false));
    StageModelOptions modelOptions;
    modelOptions.withRerunMemory = true;
    model = buildStageModel(info, budget, moments, modelOptions);
    run(space);
    if (result.schedule) {
      result.isOptimal = result.schedule->overhead <= result.bound + kTolerance;
      result.schedule->lowerBound = result.bound;
    }
    return std::move(result);
  }

private:
  /// CBC's tolerances are about this, relative to the cost of the program.
  static constexpr double kTolerance = 1e-5;

  void run(const ExactStateSpace &space) {
    Cbc_Model *cbc = Cbc_newModel();
    for (const StageModel::Column &column : model.columns)
      Cbc_addCol(cbc, "", 0, 1, column.cost / unit,
                 column.kind == StageModel::Kind::Keep ||
                     column.kind == StageModel::Kind::Rerun,
                 0, nullptr, nullptr);
    std::vector<int> columns;
    std::vector<double> values;
    for (size_t row = 0; row != model.rows.size(); ++row) {
      columns.clear();
      values.clear();
      for (size_t i = model.rows[row].firstEntry; i != model.rowEnd(row); ++i) {
        columns.push_back(model.entries[i].column);
        values.push_back(model.entries[i].value);
      }
      Cbc_addRow(cbc, "", static_cast<int>(columns.size()), columns.data(),
                 values.data(), 'G', model.rows[row].least);
    }
    Cbc_setLogLevel(cbc, 0);
    Cbc_setParameter(cbc, "slog", "0");
    Cbc_setParameter(cbc, "threads", "0");
    Cbc_setParameter(cbc, "seconds", std::to_string(options.timeLimit).c_str());
    if (result.schedule)
      Cbc_setCutoff(cbc, result.schedule->overhead + kTolerance);
    Cbc_solve(cbc);
    if (Cbc_isProvenInfeasible(cbc)) {
      // With a cutoff this says that nothing is better.
      if (result.schedule)
        result.bound = result.schedule->overhead;
      else
        result.isInfeasible = true;
    } else {
      double bound = Cbc_isProvenOptimal(cbc)
                         ? Cbc_getObjValue(cbc)
                         : Cbc_getBestPossibleObjValue(cbc);
      if (std::abs(bound) < 1e30)
        result.bound = std::max(result.bound, bound - kTolerance);
      if (Cbc_isProvenOptimal(cbc) || Cbc_numberSavedSolutions(cbc) > 0)
        takeSolution(Cbc_getColSolution(cbc), space);
    }
    Cbc_deleteModel(cbc);
  }

  /// Each stage in program order.
  void takeSolution(const double *values, const ExactStateSpace &space) {
    std::vector<std::vector<OpId>> reruns(problem.ops.size());
    for (size_t i = 0; i != model.columns.size(); ++i)
      if (model.columns[i].kind == StageModel::Kind::Rerun && values[i] > 0.5)
        reruns[model.columns[i].stage].push_back(model.columns[i].id);
    std::vector<OpId> path;
    for (size_t op = 0; op != problem.ops.size(); ++op) {
      path.push_back(static_cast<OpId>(op));
      std::sort(reruns[op].begin(), reruns[op].end());
      path.insert(path.end(), reruns[op].begin(), reruns[op].end());
    }
    std::vector<OpId> sequence = space.addFreeViews(path);
    Simulation run = simulate(problem, sequence);
    if (run.error || run.peak > budget)
      return;
    Schedule schedule = makeSchedule(problem, std::move(sequence), "milp");
    if (!result.schedule || schedule.overhead < result.schedule->overhead)
      result.schedule = std::move(schedule);
  }

  const Problem &problem;
  ProgramInfo info;
  Bytes budget;
  const ExactOptions &options;
  double unit;
  StageModel model;
  ExactResult result;
};

} // namespace

ExactResult remat::solveMilp(const Problem &problem, Bytes budget,
                             const ExactOptions &options) {
  return MilpSolver(problem, budget, options).solve();
}

#else

ExactResult remat::solveMilp(const Problem &, Bytes, const ExactOptions &) {
  ExactResult result;
  result.error = "built without CBC; install coinor-libcbc-dev and configure "
                 "again";
  return result;
}

#endif
