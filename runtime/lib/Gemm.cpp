//===- Gemm.cpp - Matrix products -------------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The built-in product is for machines without a BLAS: blocked over k and n so
// that a panel of B stays in cache, the inner loop along a row of C. Each
// element is summed in order of k.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Runtime.h"

#include <algorithm>
#include <atomic>
#include <vector>

static constexpr int64_t kBlockK = 128;
static constexpr int64_t kBlockN = 256;

/// Copies a block of op(B) to rows of `width` elements.
static void packB(bool transpose, const float *b, int64_t ldb, int64_t k0,
                  int64_t n0, int64_t depth, int64_t width, float *panel) {
  for (int64_t p = 0; p < depth; ++p)
    for (int64_t j = 0; j < width; ++j)
      panel[p * width + j] =
          transpose ? b[(n0 + j) * ldb + k0 + p] : b[(k0 + p) * ldb + n0 + j];
}

static void builtinSgemm(int32_t transposeA, int32_t transposeB, int64_t m,
                         int64_t n, int64_t k, const float *a, int64_t lda,
                         const float *b, int64_t ldb, float *c, int64_t ldc,
                         int32_t accumulate) {
  if (!accumulate)
    for (int64_t i = 0; i < m; ++i)
      std::fill(c + i * ldc, c + i * ldc + n, 0.0f);
  if (m <= 0 || n <= 0 || k <= 0)
    return;
  std::vector<float> panel(
      static_cast<size_t>(std::min(k, kBlockK) * std::min(n, kBlockN)));
  for (int64_t n0 = 0; n0 < n; n0 += kBlockN) {
    int64_t width = std::min(kBlockN, n - n0);
    for (int64_t k0 = 0; k0 < k; k0 += kBlockK) {
      int64_t depth = std::min(kBlockK, k - k0);
      packB(transposeB != 0, b, ldb, k0, n0, depth, width, panel.data());
      for (int64_t i = 0; i < m; ++i) {
        float *row = c + i * ldc + n0;
        for (int64_t p = 0; p < depth; ++p) {
          float left = transposeA ? a[(k0 + p) * lda + i] : a[i * lda + k0 + p];
          const float *right = panel.data() + p * width;
          for (int64_t j = 0; j < width; ++j)
            row[j] += left * right[j];
        }
      }
    }
  }
}

static std::atomic<ckpt_rt_sgemm_fn> gemm{builtinSgemm};

void ckpt_rt_set_sgemm(ckpt_rt_sgemm_fn function) {
  gemm.store(function ? function : builtinSgemm);
}

void ckpt_rt_sgemm(int32_t transposeA, int32_t transposeB, int64_t m, int64_t n,
                   int64_t k, const float *a, int64_t lda, const float *b,
                   int64_t ldb, float *c, int64_t ldc, int32_t accumulate) {
  gemm.load(std::memory_order_relaxed)(transposeA, transposeB, m, n, k, a, lda,
                                       b, ldb, c, ldc, accumulate);
}

void ckpt_rt_sgemm_batch(int64_t batch, int64_t strideA, int64_t strideB,
                         int64_t strideC, int32_t transposeA,
                         int32_t transposeB, int64_t m, int64_t n, int64_t k,
                         const float *a, int64_t lda, const float *b,
                         int64_t ldb, float *c, int64_t ldc,
                         int32_t accumulate) {
  ckpt_rt_sgemm_fn function = gemm.load(std::memory_order_relaxed);
  for (int64_t i = 0; i < batch; ++i)
    function(transposeA, transposeB, m, n, k, a + i * strideA, lda,
             b + i * strideB, ldb, c + i * strideC, ldc, accumulate);
}
