//===- ChainTable.cpp - Checkpointing of chains by a table ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ChainTable.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace remat;

static constexpr float kNever = std::numeric_limits<float>::infinity();

ChainTable::ChainTable(std::vector<ChainBlock> newBlocks, Bytes memory,
                       int numSlots)
    : blocks(std::move(newBlocks)), numBlocks(static_cast<int>(blocks.size())),
      numSlots(numSlots),
      slotBytes(std::max(1.0, static_cast<double>(memory) / (numSlots - 1))) {
  double total = 0;
  for (const ChainBlock &block : blocks)
    total += block.forwardCost;
  if (total > 0)
    costUnit = total;
  forwardCost.assign(1, 0);
  for (const ChainBlock &block : blocks)
    forwardCost.push_back(forwardCost.back() +
                          static_cast<float>(block.forwardCost / costUnit));
  table.assign(getRowAt(numBlocks, numBlocks), kNever);
  for (int length = 1; length <= numBlocks; ++length)
    for (int first = 0; first + length <= numBlocks; ++first)
      fill(first, first + length - 1);
}

/// Rows stand by first block, then by last.
size_t ChainTable::getRowAt(int first, int last) const {
  auto before = static_cast<size_t>(first) * static_cast<size_t>(numBlocks) -
                static_cast<size_t>(first) * static_cast<size_t>(first - 1) / 2;
  return (before + static_cast<size_t>(last - first)) *
         static_cast<size_t>(numSlots);
}

int ChainTable::toSlots(Bytes bytes) const {
  double slots = std::round(static_cast<double>(bytes) / slotBytes);
  return static_cast<int>(std::min(slots, static_cast<double>(numSlots)));
}

float ChainTable::getOptionCost(int first, int last, const ChainOption &option,
                                int slot) const {
  const ChainBlock &block = blocks[first];
  if (slot < toSlots(option.backwardPeak + block.held) ||
      slot < toSlots(option.forwardPeak + blocks[last].heldWaiting))
    return kNever;
  auto cost = static_cast<float>(option.extraCost / costUnit);
  if (first == last)
    return cost;
  int rest = slot - toSlots(option.saved);
  return rest < 0 ? kNever : cost + getRow(first + 1, last)[rest];
}

/// The least memory that runs `first` to `middle` - 1 with the first input
/// kept.
int ChainTable::getLeastSlot(int first, int middle, int last) const {
  Bytes held = blocks[last].heldWaiting;
  Bytes peak = blocks[first].forwardPeakKept + held;
  for (int i = first + 1; i < middle; ++i)
    peak = std::max(peak, blocks[first].input + blocks[i].forwardPeak + held);
  return toSlots(peak);
}

void ChainTable::fill(int first, int last) {
  float *row = getRow(first, last);
  for (const ChainOption &option : blocks[first].options) {
    int least =
        std::max(toSlots(option.backwardPeak + blocks[first].held),
                 toSlots(option.forwardPeak + blocks[last].heldWaiting));
    int saved = first == last ? 0 : toSlots(option.saved);
    auto cost = static_cast<float>(option.extraCost / costUnit);
    for (int slot = std::max(least, saved); slot < numSlots; ++slot)
      row[slot] = std::min(
          row[slot],
          first == last ? cost : cost + getRow(first + 1, last)[slot - saved]);
  }
  int input = toSlots(blocks[first].input);
  Bytes peak = 0;
  for (int middle = first + 1; middle <= last; ++middle) {
    // As getLeastSlot, without beginning again each time.
    peak = std::max(peak,
                    middle == first + 1
                        ? blocks[first].forwardPeakKept
                        : blocks[first].input + blocks[middle - 1].forwardPeak);
    int least = std::max(input, toSlots(peak + blocks[last].heldWaiting));
    float again = forwardCost[middle] - forwardCost[first];
    const float *later = getRow(middle, last);
    const float *earlier = getRow(first, middle - 1);
    for (int slot = least; slot < numSlots; ++slot)
      row[slot] =
          std::min(row[slot], again + later[slot - input] + earlier[slot]);
  }
}

bool ChainTable::isFeasible(int slot) const {
  return numBlocks > 0 && getRow(0, numBlocks - 1)[slot] < kNever;
}

double ChainTable::getCost(int slot) const {
  return getRow(0, numBlocks - 1)[slot] * costUnit;
}

void ChainTable::addSteps(int first, int last, int slot,
                          std::vector<ChainStep> &steps) const {
  float best = kNever;
  int bestOption = -1, bestMiddle = -1;
  const std::vector<ChainOption> &options = blocks[first].options;
  for (size_t i = 0; i != options.size(); ++i) {
    float cost = getOptionCost(first, last, options[i], slot);
    if (cost < best) {
      best = cost;
      bestOption = static_cast<int>(i);
    }
  }
  int input = toSlots(blocks[first].input);
  for (int middle = first + 1; middle <= last; ++middle) {
    if (slot < std::max(input, getLeastSlot(first, middle, last)))
      continue;
    float cost = forwardCost[middle] - forwardCost[first] +
                 getRow(middle, last)[slot - input] +
                 getRow(first, middle - 1)[slot];
    if (cost < best) {
      best = cost;
      bestMiddle = middle;
    }
  }
  if (bestMiddle >= 0) {
    for (int i = first; i != bestMiddle; ++i)
      steps.push_back({ChainStep::Forward, i, -1});
    addSteps(bestMiddle, last, slot - input, steps);
    addSteps(first, bestMiddle - 1, slot, steps);
    return;
  }
  steps.push_back({ChainStep::ForwardKept, first, bestOption});
  if (first != last)
    addSteps(first + 1, last, slot - toSlots(options[bestOption].saved), steps);
  steps.push_back({ChainStep::Backward, first, bestOption});
}

std::vector<ChainStep> ChainTable::getPlan(int slot) const {
  std::vector<ChainStep> steps;
  addSteps(0, numBlocks - 1, slot, steps);
  return steps;
}
