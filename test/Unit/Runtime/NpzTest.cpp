//===- NpzTest.cpp - Arrays in NumPy's format -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Npz.h"

#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>

using namespace ckpt;

namespace {

std::string makeFile(const std::string &header, const std::string &data) {
  std::string bytes = "\x93NUMPY";
  bytes += '\x01';
  bytes += '\x00';
  bytes += static_cast<char>(header.size());
  bytes += '\x00';
  return bytes + header + data;
}

std::string getError(const std::string &bytes) {
  llvm::Expected<NpyArray> array = parseNpy(bytes);
  return array ? "" : llvm::toString(array.takeError());
}

TEST(Npy, RoundTrip) {
  NpyArray array{"x", "f4", {2, 1}, std::vector<char>(8, 'a')};
  std::string bytes = printNpy(array);
  EXPECT_EQ((bytes.size() - 8) % 64, 0u);
  llvm::Expected<NpyArray> back = parseNpy(bytes);
  ASSERT_TRUE(bool(back));
  EXPECT_EQ(back->dtype, "f4");
  EXPECT_EQ(back->shape, array.shape);
  EXPECT_EQ(back->data, array.data);
}

TEST(Npy, ScalarsHaveNoExtents) {
  llvm::Expected<NpyArray> array = parseNpy(makeFile(
      "{'descr': '<i4', 'fortran_order': False, 'shape': (), }", "1234"));
  ASSERT_TRUE(bool(array));
  EXPECT_TRUE(array->shape.empty());
}

TEST(Npy, EveryTruncationIsAnError) {
  std::string bytes = printNpy({"x", "f4", {4}, std::vector<char>(16, 'a')});
  for (size_t size = 0; size < bytes.size(); ++size)
    EXPECT_NE(getError(bytes.substr(0, size)), "") << size;
  EXPECT_EQ(getError(bytes + "b"), "has 1 bytes too many");
}

TEST(Npy, WhatIsNotSupportedIsNamed) {
  auto header = [](const char *descr, const char *order, const char *shape) {
    return std::string("{'descr': ") + descr + ", 'fortran_order': " + order +
           ", 'shape': " + shape + ", }";
  };
  EXPECT_EQ(getError(makeFile(header("'>f4'", "False", "(1,)"), "1234")),
            "is big-endian, which is not supported");
  EXPECT_EQ(getError(makeFile(header("'<f4'", "True", "(1, 1)"), "1234")),
            "is in Fortran order, which is not supported");
  EXPECT_EQ(getError(makeFile(header("'|O'", "False", "(1,)"), "1234")),
            "has structured elements, which are not supported");
  EXPECT_EQ(getError(makeFile(header("'<U4'", "False", "(1,)"), "1234")),
            "has elements of type '<U4', which are not supported");
  EXPECT_EQ(getError(makeFile(header("'<f4'", "False", "(-1,)"), "1234")),
            "malformed shape");
  EXPECT_EQ(
      getError(makeFile(header("'<f4'", "False", "(4294967296, 4294967296, 8)"),
                        "1234")),
      "has a shape that is too large");
  EXPECT_EQ(getError(makeFile("{}", "")), "has a malformed header");
  EXPECT_EQ(getError("hello"), "is not a .npy file");
}

TEST(Npz, RoundTripAndDamage) {
  std::string path = testing::TempDir() + "ckpt-npz-test.npz";
  std::vector<char> data(4000);
  for (size_t i = 0; i < data.size(); ++i)
    data[i] = static_cast<char>(i * i >> 3);
  llvm::Error error =
      writeNpz(path, {{"a0", "f4", {1000}, data}, {"a1", "b1", {0}, {}}});
  ASSERT_FALSE(bool(error));
  auto arrays = readNpz(path);
  ASSERT_TRUE(bool(arrays));
  ASSERT_EQ(arrays->size(), 2u);
  EXPECT_EQ((*arrays)[0].name, "a0");
  EXPECT_EQ((*arrays)[0].data, data);

  std::string bytes;
  {
    std::ifstream in(path, std::ios::binary);
    bytes.assign(std::istreambuf_iterator<char>(in), {});
  }
  for (size_t size :
       {size_t(0), size_t(10), bytes.size() / 2, bytes.size() - 1}) {
    std::ofstream(path, std::ios::binary) << bytes.substr(0, size);
    auto broken = readNpz(path);
    EXPECT_FALSE(bool(broken)) << size;
    llvm::consumeError(broken.takeError());
  }
  bytes[200] = static_cast<char>(~bytes[200]);
  std::ofstream(path, std::ios::binary) << bytes;
  auto damaged = readNpz(path);
  EXPECT_FALSE(bool(damaged));
  llvm::consumeError(damaged.takeError());
  std::remove(path.c_str());
}

} // namespace
