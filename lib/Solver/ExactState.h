//===- ExactState.h - States of the exact search ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file numbers the tensors whose liveness the exact search keeps track of
// ("items": roots, and views that cost something), and tabulates by operation
// what it needs of sets of them.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_EXACTSTATE_H
#define CKPT_LIB_SOLVER_EXACTSTATE_H

#include "ProgramInfo.h"

#include <array>
#include <cstddef>

namespace remat {

/// A set of items, or of operations.
class ItemSet {
public:
  static constexpr int kMaxItems = 512;

  void set(int item) { words[item / 64] |= uint64_t(1) << item % 64; }
  void reset(int item) { words[item / 64] &= ~(uint64_t(1) << item % 64); }
  bool test(int item) const { return words[item / 64] >> item % 64 & 1; }
  bool isEmpty() const { return isWithin(ItemSet()); }
  bool isWithin(const ItemSet &other) const {
    for (size_t i = 0; i != words.size(); ++i)
      if ((words[i] & ~other.words[i]) != 0)
        return false;
    return true;
  }
  bool operator==(const ItemSet &other) const { return words == other.words; }
  ItemSet unite(const ItemSet &other) const {
    ItemSet result;
    for (size_t i = 0; i != words.size(); ++i)
      result.words[i] = words[i] | other.words[i];
    return result;
  }
  ItemSet intersect(const ItemSet &other) const {
    ItemSet result;
    for (size_t i = 0; i != words.size(); ++i)
      result.words[i] = words[i] & other.words[i];
    return result;
  }
  ItemSet minus(const ItemSet &other) const {
    ItemSet result;
    for (size_t i = 0; i != words.size(); ++i)
      result.words[i] = words[i] & ~other.words[i];
    return result;
  }
  template <typename Function>
  void forEach(Function function) const {
    for (size_t i = 0; i != words.size(); ++i)
      for (uint64_t rest = words[i]; rest != 0; rest &= rest - 1)
        function(static_cast<int>(64 * i) + __builtin_ctzll(rest));
  }
  size_t hash() const {
    uint64_t value = 0;
    for (uint64_t word : words) {
      value = (value ^ word) * 0x9E3779B97F4A7C15u;
      value ^= value >> 29;
    }
    return value;
  }

private:
  std::array<uint64_t, kMaxItems / 64> words{};
};

using OpSet = ItemSet;

class ExactStateSpace {
public:
  explicit ExactStateSpace(const ProgramInfo &info);

  /// Whether there are few enough items and operations.
  bool isSupported() const {
    return numItems <= ItemSet::kMaxItems &&
           info.problem.ops.size() <= ItemSet::kMaxItems;
  }
  OpId producer(int item) const { return info.producer[tensors[item]]; }
  /// The item of a tensor; -1 if it is external, or a view that is free.
  int item(TensorId tensor) const { return itemOf[tensor]; }
  /// Bytes of the storage of a root; 0 for a view.
  Bytes size(int item) const { return sizes[item]; }
  Bytes bytes(const ItemSet &live) const {
    Bytes sum = 0;
    live.forEach([&](int item) { sum += sizes[item]; });
    return sum;
  }
  /// Roots, largest first.
  const std::vector<int> &bySize() const { return rootsBySize; }
  /// A root and the views of it.
  const ItemSet &storage(int item) const { return storages[item]; }

  const std::vector<int> &reads(OpId op) const { return readItems[op]; }
  const ItemSet &makes(OpId op) const { return madeItems[op]; }
  /// The roots that are live while the operation runs.
  const ItemSet &held(OpId op) const { return heldRoots[op]; }
  /// The operation that alone reads an item; -1 if there are others, or none.
  OpId onlyReader(int item) const { return onlyReaders[item]; }
  /// The roots of results.
  const ItemSet &results() const { return resultRoots; }
  /// These and the roots that those of them that are views need.
  ItemSet withStorages(const ItemSet &items) const;

  /// The sequence of operations with reruns of free views where readers need
  /// them.
  std::vector<OpId> addFreeViews(const std::vector<OpId> &path) const;

private:
  const ProgramInfo &info;
  int numItems = 0;
  std::vector<TensorId> tensors;
  std::vector<int> itemOf; // by tensor
  std::vector<Bytes> sizes;
  std::vector<int> rootsBySize;
  std::vector<ItemSet> storages;
  std::vector<int> rootItem; // of a view's storage; -1 if it is an argument's
  std::vector<std::vector<int>> readItems;
  std::vector<ItemSet> madeItems, heldRoots;
  std::vector<OpId> onlyReaders;
  ItemSet resultRoots;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_EXACTSTATE_H
