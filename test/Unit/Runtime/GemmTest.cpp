//===- GemmTest.cpp - Products and convolutions -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Runtime.h"
#ifdef CKPT_HAVE_BLAS
#include "ckpt/RuntimeBlas.h"
#endif

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace {

std::vector<float> makeValues(size_t count, uint32_t seed) {
  std::vector<float> values(count);
  for (float &value : values) {
    seed = seed * 1664525u + 1013904223u;
    value = static_cast<float>(seed >> 8) / float(1 << 24) - 0.5f;
  }
  return values;
}

/// With each implementation that was built.
class Product : public testing::TestWithParam<bool> {
protected:
  void SetUp() override {
#ifdef CKPT_HAVE_BLAS
    if (GetParam())
      return ckpt_rt_use_blas();
#else
    if (GetParam())
      GTEST_SKIP() << "built without a BLAS";
#endif
    ckpt_rt_set_sgemm(nullptr);
  }
  void TearDown() override { ckpt_rt_set_sgemm(nullptr); }
};

TEST_P(Product, AllTranspositionsAgreeWithTheDefinition) {
  const int64_t sizes[][3] = {{1, 1, 1}, {3, 5, 7}, {64, 33, 130}, {5, 300, 2}};
  for (auto [m, n, k] : sizes)
    for (int32_t flags = 0; flags < 8; ++flags) {
      bool ta = flags & 1, tb = flags & 2, accumulate = flags & 4;
      int64_t lda = (ta ? m : k) + 3, ldb = (tb ? n : n) + 2, ldc = n + 1;
      if (tb)
        ldb = k + 2;
      auto a = makeValues(size_t((ta ? k : m) * lda), 1);
      auto b = makeValues(size_t((tb ? n : k) * ldb), 2);
      auto c = makeValues(size_t(m * ldc), 3);
      auto start = c;
      ckpt_rt_sgemm(ta, tb, m, n, k, a.data(), lda, b.data(), ldb, c.data(),
                    ldc, accumulate);
      for (int64_t i = 0; i < m; ++i) {
        for (int64_t j = 0; j < n; ++j) {
          double sum = accumulate ? start[size_t(i * ldc + j)] : 0;
          for (int64_t p = 0; p < k; ++p)
            sum += double(a[size_t(ta ? p * lda + i : i * lda + p)]) *
                   double(b[size_t(tb ? j * ldb + p : p * ldb + j)]);
          ASSERT_NEAR(c[size_t(i * ldc + j)], sum, 1e-4)
              << m << n << k << flags;
        }
        // What is between the rows is not ours.
        ASSERT_EQ(c[size_t(i * ldc + n)], start[size_t(i * ldc + n)]);
      }
    }
}

TEST_P(Product, SameInputsGiveTheSameBits) {
  auto a = makeValues(200 * 170, 1), b = makeValues(170 * 90, 2);
  std::vector<float> first(200 * 90 + 1), second(200 * 90 + 1);
  ckpt_rt_sgemm(0, 0, 200, 90, 170, a.data(), 170, b.data(), 90, first.data(),
                90, 0);
  // At another alignment.
  ckpt_rt_sgemm(0, 0, 200, 90, 170, a.data(), 170, b.data(), 90,
                second.data() + 1, 90, 0);
  EXPECT_TRUE(std::equal(first.begin(), first.end() - 1, second.begin() + 1));
}

TEST_P(Product, BatchSharesAMatrixOfStrideZero) {
  auto a = makeValues(3 * 4 * 5, 1), b = makeValues(5 * 6, 2);
  std::vector<float> c(3 * 4 * 6), one(4 * 6);
  ckpt_rt_sgemm_batch(3, 20, 0, 24, 0, 0, 4, 6, 5, a.data(), 5, b.data(), 6,
                      c.data(), 6, 0);
  for (size_t i = 0; i < 3; ++i) {
    ckpt_rt_sgemm(0, 0, 4, 6, 5, a.data() + i * 20, 5, b.data(), 6, one.data(),
                  6, 0);
    EXPECT_TRUE(std::equal(one.begin(), one.end(), c.begin() + long(i) * 24));
  }
}

TEST_P(Product, ConvolutionAgreesWithTheDefinition) {
  struct Case {
    int64_t n, oh, ow, c, kh, kw, f, sh, sw, dh, dw;
  };
  const Case cases[] = {{2, 5, 6, 3, 3, 3, 4, 1, 1, 1, 1},
                        {1, 3, 4, 2, 2, 3, 5, 2, 2, 1, 1},
                        {2, 3, 3, 700, 5, 5, 3, 1, 1, 2, 2},
                        {1, 2, 2, 70000, 1, 2, 2, 1, 1, 1, 1}};
  for (const Case &s : cases)
    for (int32_t accumulate : {0, 1}) {
      int64_t h = (s.oh - 1) * s.sh + (s.kh - 1) * s.dh + 1;
      int64_t w = (s.ow - 1) * s.sw + (s.kw - 1) * s.dw + 1;
      auto in = makeValues(size_t(s.n * h * w * s.c), 1);
      auto filter = makeValues(size_t(s.kh * s.kw * s.c * s.f), 2);
      auto out = makeValues(size_t(s.n * s.oh * s.ow * s.f), 3);
      auto start = out;
      ckpt_rt_conv2d_nhwc_hwcf_f32(s.n, h, w, s.c, s.kh, s.kw, s.f, s.oh, s.ow,
                                   s.sh, s.sw, s.dh, s.dw, in.data(),
                                   filter.data(), out.data(), accumulate);
      size_t at = 0;
      for (int64_t i = 0; i < s.n; ++i)
        for (int64_t y = 0; y < s.oh; ++y)
          for (int64_t x = 0; x < s.ow; ++x)
            for (int64_t f = 0; f < s.f; ++f, ++at) {
              double sum = accumulate ? start[at] : 0;
              for (int64_t ky = 0; ky < s.kh; ++ky)
                for (int64_t kx = 0; kx < s.kw; ++kx)
                  for (int64_t c = 0; c < s.c; ++c)
                    sum +=
                        double(in[size_t(((i * h + y * s.sh + ky * s.dh) * w +
                                          x * s.sw + kx * s.dw) *
                                             s.c +
                                         c)]) *
                        double(filter[size_t(
                            ((ky * s.kw + kx) * s.c + c) * s.f + f)]);
              ASSERT_NEAR(out[at], sum, 1e-3 + 1e-3 * std::abs(sum));
            }
    }
}

INSTANTIATE_TEST_SUITE_P(All, Product, testing::Bool(), [](const auto &info) {
  return info.param ? "Blas" : "Builtin";
});

} // namespace
