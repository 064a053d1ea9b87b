//===- Json.h - Problems and schedules as JSON ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file reads and writes the format of docs/ProblemFormat.md. Functions are
// thread-safe and throw nothing; errors say what is wrong and where.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_JSON_H
#define CKPT_SOLVER_JSON_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// Reads a problem from `text`. On failure `error` is set and the result void.
/// What it returns without an error is valid (see validate).
Problem readProblem(const std::string &text, std::string &error);
std::string writeProblem(const Problem &problem);
/// Reads one schedule; whether it is one of a problem is for simulate to say.
/// On failure `error` is set and the result void.
Schedule readSchedule(const std::string &text, std::string &error);
std::string writeSchedule(const Schedule &schedule);
/// A list of them.
std::string writeSchedules(const std::vector<Schedule> &schedules);

} // namespace remat

#endif // CKPT_SOLVER_JSON_H
