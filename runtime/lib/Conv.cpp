//===- Conv.cpp - Convolutions ----------------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A convolution as matrix products. The windows of the input are copied to the
// rows of a matrix (im2col), block by block: the copy has a fixed size that
// fits the second-level cache, so no memory is needed that a plan should count.
// Every element of the output is summed in the order kh, kw, c, in chunks that
// depend on the sizes only.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Runtime.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr int64_t kScratch = int64_t(64) * 1024;
thread_local float scratch[kScratch];

struct Shape {
  int64_t h, w, c, kw, oh, ow, strideH, strideW, dilationH, dilationW;
};

} // namespace

/// Copies taps [first, first + count) of the windows of output pixels
/// [pixel, pixel + rows) to the rows of the scratch matrix.
static void packWindows(const Shape &s, const float *input, int64_t pixel,
                        int64_t rows, int64_t first, int64_t count) {
  for (int64_t i = 0; i < rows; ++i) {
    int64_t x = (pixel + i) % s.ow;
    int64_t y = (pixel + i) / s.ow % s.oh;
    int64_t image = (pixel + i) / (s.ow * s.oh);
    float *row = scratch + i * count * s.c;
    for (int64_t tap = first; tap < first + count;) {
      int64_t ky = tap / s.kw;
      int64_t kx = tap % s.kw;
      // Neighbouring taps of a row are one run of memory.
      int64_t run =
          s.dilationW == 1 ? std::min(s.kw - kx, first + count - tap) : 1;
      const float *from =
          input + ((image * s.h + y * s.strideH + ky * s.dilationH) * s.w +
                   x * s.strideW + kx * s.dilationW) *
                      s.c;
      std::memcpy(row, from, sizeof(float) * static_cast<size_t>(run * s.c));
      row += run * s.c;
      tap += run;
    }
  }
}

void ckpt_rt_conv2d_nhwc_hwcf_f32(int64_t n, int64_t h, int64_t w, int64_t c,
                                  int64_t kh, int64_t kw, int64_t f, int64_t oh,
                                  int64_t ow, int64_t strideH, int64_t strideW,
                                  int64_t dilationH, int64_t dilationW,
                                  const float *input, const float *filter,
                                  float *output, int32_t accumulate) {
  Shape shape{h, w, c, kw, oh, ow, strideH, strideW, dilationH, dilationW};
  int64_t pixels = n * oh * ow;
  int64_t taps = kh * kw;
  if (c > kScratch || c == 0 || taps == 0) {
    // One tap of one window is a row of the input as it stands.
    if (!accumulate)
      std::fill(output, output + pixels * f, 0.0f);
    for (int64_t pixel = 0; pixel < pixels; ++pixel)
      for (int64_t tap = 0; c > 0 && tap < taps; ++tap) {
        int64_t x = pixel % ow * strideW + tap % kw * dilationW;
        int64_t y = pixel / ow % oh * strideH + tap / kw * dilationH;
        const float *in = input + ((pixel / (ow * oh) * h + y) * w + x) * c;
        ckpt_rt_sgemm(0, 0, 1, f, c, in, c, filter + tap * c * f, f,
                      output + pixel * f, f, 1);
      }
    return;
  }
  int64_t tapBlock = std::min(taps, std::max<int64_t>(1, 1024 / c));
  int64_t pixelBlock = std::max<int64_t>(1, kScratch / (tapBlock * c));
  for (int64_t pixel = 0; pixel < pixels; pixel += pixelBlock) {
    int64_t rows = std::min(pixelBlock, pixels - pixel);
    for (int64_t tap = 0; tap < taps; tap += tapBlock) {
      int64_t count = std::min(tapBlock, taps - tap);
      packWindows(shape, input, pixel, rows, tap, count);
      ckpt_rt_sgemm(0, 0, rows, f, count * c, scratch, count * c,
                    filter + tap * c * f, f, output + pixel * f, f,
                    accumulate || tap > 0);
    }
  }
}
