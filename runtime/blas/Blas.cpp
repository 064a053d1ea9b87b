//===- Blas.cpp - Matrix products from a BLAS -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/RuntimeBlas.h"

#include "ckpt/Runtime.h"

#include <algorithm>
#include <cblas.h>
#include <climits>

static void blasSgemm(int32_t transposeA, int32_t transposeB, int64_t m,
                      int64_t n, int64_t k, const float *a, int64_t lda,
                      const float *b, int64_t ldb, float *c, int64_t ldc,
                      int32_t accumulate) {
  // A BLAS rejects pitches below the row length even where there is one row.
  lda = std::max(lda, transposeA ? m : k);
  ldb = std::max(ldb, transposeB ? k : n);
  ldc = std::max(ldc, n);
  auto fits = [](int64_t x) { return x <= INT_MAX; };
  if (!fits(m) || !fits(n) || !fits(k) || !fits(lda) || !fits(ldb) ||
      !fits(ldc)) {
    ckpt_rt_fatal("matrix too large for the BLAS");
    return;
  }
  cblas_sgemm(CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans,
              transposeB ? CblasTrans : CblasNoTrans, static_cast<int>(m),
              static_cast<int>(n), static_cast<int>(k), 1.0f, a,
              static_cast<int>(lda), b, static_cast<int>(ldb),
              accumulate ? 1.0f : 0.0f, c, static_cast<int>(ldc));
}

void ckpt_rt_use_blas() { ckpt_rt_set_sgemm(blasSgemm); }
