//===- Plot.cpp - A curve as a picture --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plot.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace remat;

static constexpr double kWidth = 640, kHeight = 400, kMargin = 60;

template <typename... Ts>
static std::string format(const char *pattern, Ts... values) {
  char text[256];
  std::snprintf(text, sizeof(text), pattern, values...);
  return text;
}

static std::string escape(const std::string &text) {
  std::string result;
  for (char c : text) {
    if (c == '<')
      result += "&lt;";
    else if (c == '&')
      result += "&amp;";
    else
      result += c;
  }
  return result;
}

std::string plotCurve(const std::string &name,
                      const std::vector<Schedule> &curve, Bytes base,
                      Bytes peak) {
  double most = 1;
  for (const Schedule &schedule : curve)
    most = std::max(most, 100 * schedule.overhead);
  // Steps of 1, 2 or 5 times a power of 10, at most ten of them.
  double step = std::pow(10, std::floor(std::log10(most)) - 1);
  for (double factor : {1.0, 2.0, 5.0, 10.0, 20.0})
    if (most / (step * factor) <= 10) {
      step *= factor;
      break;
    }
  most = std::ceil(most / step) * step;
  auto getX = [&](double percent) {
    return kMargin + (kWidth - 2 * kMargin) * percent / 100;
  };
  auto getY = [&](double percent) {
    return kHeight - kMargin - (kHeight - 2 * kMargin) * percent / most;
  };
  std::string svg =
      format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%g\" "
             "height=\"%g\" font-family=\"sans-serif\" font-size=\"12\">\n"
             "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
             kWidth, kHeight);
  svg += "<text x=\"60\" y=\"30\" font-size=\"14\">" + escape(name) +
         ": overhead (%) over temporary memory (%)</text>\n";
  for (int x = 0; x <= 100; x += 10)
    svg += format("<path d=\"M%.1f %.1fV%.1f\" stroke=\"#ddd\"/>"
                  "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%d"
                  "</text>\n",
                  getX(x), getY(0), getY(most), getX(x), getY(0) + 18, x);
  for (int i = 0; i <= std::lround(most / step); ++i) {
    double y = i * step;
    svg += format("<path d=\"M%.1f %.1fH%.1f\" stroke=\"#ddd\"/>"
                  "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%g"
                  "</text>\n",
                  getX(0), getY(y), getX(100), getX(0) - 6, getY(y) + 4, y);
  }
  std::string line, marks;
  for (const Schedule &schedule : curve) {
    double x = peak > base ? 100 * static_cast<double>(schedule.peak - base) /
                                 static_cast<double>(peak - base)
                           : 100;
    double y = 100 * schedule.overhead;
    line += format("%.1f,%.1f ", getX(x), getY(y));
    marks += format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" "
                    "fill=\"#1f5fa8\"/>\n",
                    getX(x), getY(y));
  }
  return svg + "<polyline fill=\"none\" stroke=\"#1f5fa8\" points=\"" + line +
         "\"/>\n" + marks + "</svg>\n";
}
