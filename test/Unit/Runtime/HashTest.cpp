//===- HashTest.cpp - Hashes of recomputed values ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Hash.h"
#include "ckpt/Runtime.h"

#include <algorithm>
#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

std::vector<unsigned char> makeBytes(size_t count, uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<unsigned char> bytes(count);
  for (unsigned char &byte : bytes)
    byte = static_cast<unsigned char>(random());
  return bytes;
}

/// The header's description, word for word.
uint64_t hashByTheBook(const std::vector<unsigned char> &bytes) {
  static constexpr uint64_t kKeys[8] = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b,
                                        0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
                                        0x510e527fade682d1, 0x9b05688c2b3e6c1f,
                                        0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};
  std::vector<unsigned char> padded = bytes;
  padded.resize((bytes.size() + 63) / 64 * 64, 0);
  uint64_t sums[8] = {}, keys[8];
  std::copy(kKeys, kKeys + 8, keys);
  for (size_t at = 0; at != padded.size(); at += 64) {
    uint64_t words[8];
    std::memcpy(words, padded.data() + at, 64);
    for (size_t i = 0; i != 8; ++i) {
      uint64_t x = words[i] ^ keys[i];
      sums[i] += (x & 0xffffffff) * (x >> 32) + words[i ^ 1];
      keys[i] += 0x9e3779b97f4a7c15;
    }
  }
  uint64_t hash = bytes.size();
  for (uint64_t sum : sums) {
    uint64_t x = hash ^ sum;
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
    x = (x ^ x >> 27) * 0x94d049bb133111eb;
    hash = x ^ x >> 31;
  }
  return hash;
}

TEST(Hash, IsTheDocumentedFunctionAtEveryLength) {
  for (size_t length = 0; length != 300; ++length) {
    std::vector<unsigned char> bytes = makeBytes(length, length);
    EXPECT_EQ(ckpt_rt_hash(bytes.data(), length), hashByTheBook(bytes))
        << length;
  }
  std::vector<unsigned char> large = makeBytes(100003, 1);
  EXPECT_EQ(ckpt_rt_hash(large.data(), large.size()), hashByTheBook(large));
}

TEST(Hash, DoesNotDependOnAlignment) {
  std::vector<unsigned char> bytes = makeBytes(1000, 2);
  uint64_t hash = ckpt_rt_hash(bytes.data(), bytes.size());
  for (size_t shift = 1; shift != 64; ++shift) {
    std::vector<unsigned char> moved(bytes.size() + shift);
    std::copy(bytes.begin(), bytes.end(),
              moved.begin() + static_cast<std::ptrdiff_t>(shift));
    EXPECT_EQ(ckpt_rt_hash(moved.data() + shift, bytes.size()), hash);
  }
}

TEST(Hash, SeesEveryFlippedBit) {
  std::vector<unsigned char> bytes(200, 0);
  std::set<uint64_t> seen{ckpt_rt_hash(bytes.data(), bytes.size())};
  for (size_t bit = 0; bit != 8 * bytes.size(); ++bit) {
    bytes[bit / 8] ^= static_cast<unsigned char>(1U << bit % 8);
    EXPECT_TRUE(seen.insert(ckpt_rt_hash(bytes.data(), bytes.size())).second)
        << bit;
    bytes[bit / 8] ^= static_cast<unsigned char>(1U << bit % 8);
  }
}

TEST(Hash, SeesLengthOfZeros) {
  std::vector<unsigned char> zeros(500, 0);
  std::set<uint64_t> seen;
  for (size_t length = 0; length != zeros.size(); ++length)
    EXPECT_TRUE(seen.insert(ckpt_rt_hash(zeros.data(), length)).second);
}

TEST(Hash, SeesWhatChangesPlaces) {
  std::vector<unsigned char> bytes = makeBytes(64 * 20, 3);
  std::set<uint64_t> seen{ckpt_rt_hash(bytes.data(), bytes.size())};
  // Words of 8 bytes and blocks of 64, each pair.
  for (size_t unit : {8, 64})
    for (size_t a = 0; a < bytes.size(); a += unit)
      for (size_t b = a + unit; b < bytes.size(); b += unit) {
        std::vector<unsigned char> other = bytes;
        std::swap_ranges(other.begin() + static_cast<std::ptrdiff_t>(a),
                         other.begin() + static_cast<std::ptrdiff_t>(a + unit),
                         other.begin() + static_cast<std::ptrdiff_t>(b));
        EXPECT_TRUE(
            seen.insert(ckpt_rt_hash(other.data(), other.size())).second);
      }
}

TEST(Hash, EachBitIsSetInHalfOfTheHashes) {
  constexpr int kSamples = 20000;
  int ones[64] = {};
  for (int sample = 0; sample != kSamples; ++sample) {
    uint64_t hash = ckpt_rt_hash(&sample, sizeof sample);
    for (int bit = 0; bit != 64; ++bit)
      ones[bit] += static_cast<int>(hash >> bit & 1);
  }
  // Six standard deviations of sqrt(n) / 2.
  for (int count : ones)
    EXPECT_NEAR(count, kSamples / 2, 6 * 71);
}

struct Fatal : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class CheckHash : public testing::Test {
protected:
  void SetUp() override {
    ckpt_rt_set_fatal_handler(
        [](const char *message) { throw Fatal(message); });
  }
  void TearDown() override { ckpt_rt_set_fatal_handler(nullptr); }
};

TEST_F(CheckHash, AcceptsEqualBytes) {
  std::vector<unsigned char> bytes = makeBytes(77, 4);
  uint64_t hash = ckpt_rt_hash(bytes.data(), bytes.size());
  EXPECT_NO_THROW(
      ckpt_rt_check_hash(bytes.data(), bytes.size(), hash, "'a.b'"));
}

TEST_F(CheckHash, NamesWhatDiffersAndBothHashes) {
  uint32_t value = 7;
  uint64_t again = ckpt_rt_hash(&value, sizeof value);
  try {
    ckpt_rt_check_hash(&value, sizeof value, 0x2a, "'a.b' at f.py:3:4");
    FAIL() << "accepted";
  } catch (const Fatal &fatal) {
    std::string text = fatal.what();
    EXPECT_NE(text.find("'a.b' at f.py:3:4"), std::string::npos) << text;
    EXPECT_NE(text.find("0x000000000000002a first"), std::string::npos) << text;
    char expected[32];
    std::snprintf(expected, sizeof expected, "0x%016llx recomputed",
                  static_cast<unsigned long long>(again));
    EXPECT_NE(text.find(expected), std::string::npos) << text;
  }
}

} // namespace
