//===- KnownAnswers.h - Files of known answers ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_RUNTIME_KNOWNANSWERS_H
#define CKPT_TEST_UNIT_RUNTIME_KNOWNANSWERS_H

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

/// The lines of a file in Inputs, split at blanks; without comments.
inline std::vector<std::vector<std::string>> readAnswers(const char *name) {
  std::ifstream file(std::string(CKPT_TEST_INPUTS "/") + name);
  EXPECT_TRUE(file.is_open()) << name;
  std::vector<std::vector<std::string>> lines;
  for (std::string line; std::getline(file, line);) {
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
      words.push_back(word);
    if (!words.empty() && words[0][0] != '#')
      lines.push_back(words);
  }
  return lines;
}

inline uint64_t parseHex(const std::string &text) {
  return std::stoull(text, nullptr, 16);
}

#endif // CKPT_TEST_UNIT_RUNTIME_KNOWNANSWERS_H
