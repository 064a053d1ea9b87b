//===- Arena.cpp - ckpt-solve --arena ---------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arena.h"

#include "ckpt/Solver/Offsets.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

using namespace remat;

static std::vector<std::string> splitLine(std::string line) {
  if (!line.empty() && line.back() == '\r')
    line.pop_back();
  std::vector<std::string> cells;
  std::stringstream stream(line);
  for (std::string cell; std::getline(stream, cell, ',');)
    cells.push_back(cell);
  return cells;
}

static bool parseInteger(const std::string &text, int64_t &value) {
  auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

/// Reads the buffers; says what is wrong and in which line.
static std::string readBuffers(std::istream &input,
                               std::vector<std::string> &lines,
                               std::vector<Interval> &intervals) {
  std::string line;
  if (!std::getline(input, line))
    return "the file is empty";
  lines.push_back(line);
  std::vector<std::string> names = splitLine(line);
  auto findColumn = [&](const char *name) {
    auto it = std::find(names.begin(), names.end(), name);
    return it == names.end() ? -1 : static_cast<int>(it - names.begin());
  };
  int lower = findColumn("lower"), upper = findColumn("upper");
  int size = findColumn("size"), alignment = findColumn("alignment");
  if (lower < 0 || upper < 0 || size < 0)
    return "line 1 does not name columns lower, upper and size";
  int64_t total = 0;
  while (std::getline(input, line)) {
    std::string where = "line " + std::to_string(lines.size() + 1);
    std::vector<std::string> cells = splitLine(line);
    if (cells.empty())
      continue;
    if (cells.size() != names.size())
      return where + " does not have " + std::to_string(names.size()) +
             " columns";
    Interval interval;
    if (!parseInteger(cells[lower], interval.start) ||
        !parseInteger(cells[upper], interval.end) ||
        !parseInteger(cells[size], interval.size) ||
        (alignment >= 0 && !parseInteger(cells[alignment], interval.alignment)))
      return where + " holds what is no integer";
    Bytes align = interval.alignment;
    constexpr Bytes kMost = INT64_MAX / 4;
    if (interval.size < 0 || interval.start > interval.end || align <= 0 ||
        align > kMost || (align & (align - 1)) != 0 ||
        interval.size > kMost - total - align)
      return where + " has a negative lifetime, a size that is negative or too "
                     "large, or an alignment that is no power of two";
    total += interval.size + align;
    lines.push_back(line);
    intervals.push_back(interval);
  }
  return "";
}

int remat::runArena(const std::string &file, int64_t capacity,
                    const std::string &output) {
  auto fail = [](const std::string &message) {
    std::cerr << "ckpt-solve: error: " << message << '\n';
    return 1;
  };
  std::ifstream input(file, std::ios::binary);
  if (!input)
    return fail("cannot read '" + file + "'");
  std::vector<std::string> lines;
  std::vector<Interval> intervals;
  std::string error = readBuffers(input, lines, intervals);
  if (!error.empty())
    return fail("'" + file + "': " + error);

  auto start = std::chrono::steady_clock::now();
  Placement placement;
  if (capacity > 0) {
    std::optional<Placement> fit = fitOffsets(intervals, capacity);
    if (!fit)
      return fail("found no placement within " + std::to_string(capacity) +
                  " bytes; the most that are live at once are " +
                  std::to_string(placeOffsets(intervals).lowerBound));
    placement = std::move(*fit);
  } else {
    placement = placeOffsets(intervals);
  }
  double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  std::ostringstream text;
  for (size_t i = 0; i != lines.size(); ++i) {
    if (!lines[i].empty() && lines[i].back() == '\r')
      lines[i].pop_back();
    text << lines[i] << ','
         << (i == 0 ? "offset" : std::to_string(placement.offsets[i - 1]))
         << '\n';
  }
  if (output == "-") {
    std::cout << text.str();
  } else {
    std::ofstream result(output, std::ios::binary);
    if (!(result << text.str()) || !result.flush())
      return fail("cannot write '" + output + "'");
  }
  std::fprintf(stderr, "%zu buffers: arena %lld, live at once %lld, %.2f s\n",
               intervals.size(), static_cast<long long>(placement.height),
               static_cast<long long>(placement.lowerBound), seconds);
  return 0;
}
