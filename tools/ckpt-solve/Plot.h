//===- Plot.h - A curve as a picture ----------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TOOLS_CKPT_SOLVE_PLOT_H
#define CKPT_TOOLS_CKPT_SOLVE_PLOT_H

#include "ckpt/Solver/Problem.h"

/// An SVG of overhead over memory, both in percent of the program's; memory is
/// that of temporaries.
std::string plotCurve(const std::string &name,
                      const std::vector<remat::Schedule> &curve,
                      remat::Bytes base, remat::Bytes peak);

#endif // CKPT_TOOLS_CKPT_SOLVE_PLOT_H
