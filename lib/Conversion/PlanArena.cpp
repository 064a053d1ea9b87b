//===- PlanArena.cpp - One arena for every temporary ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementBytes.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Conversion/EntryAttrs.h"
#include "ckpt/Conversion/Passes.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Solver/Offsets.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

namespace ckpt {
#define GEN_PASS_DEF_PLANARENA
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

/// Something of the arena in use from operation `start` to `end`, half open.
struct Interval {
  int64_t bytes = 0;
  int64_t alignment = 1;
  int64_t start = 0;
  int64_t end = 0;
  int64_t offset = 0;
};

/// The operations of a function in program order, nested ones before those that
/// contain them.
class Positions {
public:
  explicit Positions(Operation *root) {
    root->walk([&](Operation *op) {
      if (op != root)
        position[op] = {first(op), next};
      ++next;
    });
  }
  /// Of the first operation nested in `op`, and of `op`.
  std::pair<int64_t, int64_t> get(Operation *op) const {
    return position.lookup(op);
  }

private:
  int64_t first(Operation *op) const {
    int64_t result = next;
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (Operation &nested : block)
          result = std::min(result, position.lookup(&nested).first);
    return result;
  }
  DenseMap<Operation *, std::pair<int64_t, int64_t>> position;
  int64_t next = 0;
};

} // namespace

/// Uses of `buffer` and of what may be the same storage. What leaves a loop, or
/// goes around it, is in use throughout the loop.
static void extend(Operation *alloc, Value buffer, const Positions &positions,
                   int64_t &start, int64_t &end, int64_t last,
                   llvm::SmallPtrSetImpl<Value> &seen) {
  if (!seen.insert(buffer).second)
    return;
  for (OpOperand &use : buffer.getUses()) {
    Operation *user = use.getOwner();
    auto [first, own] = positions.get(user);
    // Where nothing is read yet a view is no use.
    if (!isa<ViewLikeOpInterface>(user)) {
      start = std::min(start, first);
      end = std::max(end, own + 1);
    }
    // The next iteration of a loop around the use needs it again.
    for (Operation *parent = user->getParentOp();
         parent && !parent->isProperAncestor(alloc);
         parent = parent->getParentOp())
      if (isa<LoopLikeOpInterface>(parent)) {
        start = std::min(start, positions.get(parent).first);
        end = std::max(end, positions.get(parent).second + 1);
      }
    if (isa<func::ReturnOp>(user))
      end = std::max(end, last + 1);
    if (isa<LoopLikeOpInterface>(user))
      for (Region &region : user->getRegions())
        for (BlockArgument argument : region.getArguments())
          if (argument.getType() == buffer.getType())
            extend(alloc, argument, positions, start, end, last, seen);
    bool isTerminator = user->hasTrait<OpTrait::IsTerminator>();
    Operation *parent = user->getParentOp();
    if (isTerminator && !isa<func::FuncOp>(parent)) {
      if (isa<LoopLikeOpInterface>(parent)) {
        start = std::min(start, positions.get(parent).first);
        end = std::max(end, positions.get(parent).second + 1);
        for (Region &region : parent->getRegions())
          for (BlockArgument argument : region.getArguments())
            if (isa<MemRefType>(argument.getType()))
              extend(alloc, argument, positions, start, end, last, seen);
      }
      for (Value result : parent->getResults())
        if (isa<MemRefType>(result.getType()))
          extend(alloc, result, positions, start, end, last, seen);
    }
    // A view, an operation that may forward the buffer, or its address, which
    // is read by whom it is passed to.
    bool isAddress = isa<memref::ExtractAlignedPointerAsIndexOp>(user) ||
                     !isa<MemRefType>(buffer.getType());
    for (Value result : user->getResults())
      if (isAddress || isa<MemRefType>(result.getType()))
        extend(alloc, result, positions, start, end, last, seen);
  }
}

/// Places buffers as they are best aligned, or as they have to be.
static remat::Placement place(ArrayRef<Interval> intervals, bool isBest) {
  std::vector<remat::Interval> list;
  for (const Interval &interval : intervals) {
    int64_t alignment = interval.alignment;
    // As strategy=budget does when it checks that its plan fits an arena.
    if (isBest)
      alignment =
          std::max(alignment, remat::getPreferredAlignment(interval.bytes));
    list.push_back({interval.bytes, interval.start, interval.end, alignment});
  }
  return remat::placeOffsets(list);
}

/// Sets the offsets; returns the size of the arena.
static int64_t placeBest(MutableArrayRef<Interval> intervals) {
  remat::Placement best = place(intervals, /*isBest=*/true);
  // Vectors at any address are nearly as fast; a byte above the plan is a
  // broken promise.
  if (best.height > best.lowerBound)
    if (remat::Placement loose = place(intervals, /*isBest=*/false);
        loose.height < best.height)
      best = std::move(loose);
  for (auto [interval, offset] : llvm::zip_equal(intervals, best.offsets))
    interval.offset = offset;
  return best.height;
}

namespace {

struct PlanArena : ckpt::impl::PlanArenaBase<PlanArena> {
  using PlanArenaBase::PlanArenaBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<FunctionOpInterface> found = findEntryFunction(module, entry);
    if (failed(found))
      return signalPassFailure();
    auto main = cast<func::FuncOp>(found->getOperation());
    for (auto func : module.getOps<func::FuncOp>())
      if (func != main && !func.isExternal())
        if (int64_t bytes = plan(func))
          workspaces[func.getSymName()] = bytes;
    main->setAttr(attr::kArenaBytes,
                  Builder(&getContext()).getI64IntegerAttr(plan(main)));
    returnAddresses(main);
  }

  /// A memref that is returned would lose its offset to the convention that
  /// passes plain pointers.
  void returnAddresses(func::FuncOp main) {
    Operation *ret = main.getBody().front().getTerminator();
    OpBuilder builder(ret);
    SmallVector<Value> addresses;
    for (Value value : ret->getOperands())
      addresses.push_back(memref::ExtractAlignedPointerAsIndexOp::create(
          builder, ret->getLoc(), value));
    ret->setOperands(addresses);
    main.setFunctionType(builder.getFunctionType(
        main.getArgumentTypes(), ValueRange(addresses).getTypes()));
  }

  /// Returns the size of the new last argument; for kernels 0 if they need
  /// none, and then they have no new argument.
  int64_t plan(func::FuncOp func) {
    Positions positions(func);
    int64_t last = positions.get(func.getBody().front().getTerminator()).second;
    SmallVector<memref::AllocOp> allocs;
    SmallVector<Interval> blocks;
    func.walk([&](memref::AllocOp alloc) {
      if (!alloc.getType().hasStaticShape() ||
          !alloc.getType().getLayout().isIdentity())
        return;
      Interval block;
      block.bytes = *getTypeBytes(alloc.getType());
      block.alignment = alloc.getAlignment().value_or(0);
      if (int64_t element = *getTypeBytes(alloc.getType().getElementType());
          block.alignment == 0 ||
          !alloc.getType().getElementType().isInteger(8))
        block.alignment = getElementAlignment(element);
      block.start = last;
      block.end = 0;
      llvm::SmallPtrSet<Value, 8> seen;
      extend(alloc, alloc, positions, block.start, block.end, last, seen);
      block.end = std::max(block.end, block.start + 1);
      allocs.push_back(alloc);
      blocks.push_back(block);
    });
    SmallVector<func::CallOp> calls;
    func.walk([&](func::CallOp call) {
      auto it = workspaces.find(call.getCallee());
      if (it == workspaces.end())
        return;
      int64_t at = positions.get(call).second;
      calls.push_back(call);
      blocks.push_back({it->second, kMostElementAlignment, at, at + 1, 0});
    });
    bool isKernel = func.isPrivate();
    if (isKernel && blocks.empty())
      return 0;
    int64_t size = placeBest(blocks);
    if (isKernel)
      size = std::max<int64_t>(size, 1);
    rewrite(func, size, allocs, calls, blocks);
    return size;
  }

  void rewrite(func::FuncOp func, int64_t size,
               ArrayRef<memref::AllocOp> allocs, ArrayRef<func::CallOp> calls,
               ArrayRef<Interval> blocks) {
    OpBuilder builder(func.getContext());
    auto bytes = [&](int64_t n) {
      return MemRefType::get({n}, builder.getI8Type());
    };
    Block &body = func.getBody().front();
    (void)func.insertArgument(func.getNumArguments(), bytes(size), {},
                              func.getLoc());
    Value arena = body.getArguments().back();
    auto viewAt = [&](Location loc, int64_t offset, MemRefType type) -> Value {
      Value at = arith::ConstantIndexOp::create(builder, loc, offset);
      return memref::ViewOp::create(builder, loc, type, arena, at,
                                    ValueRange{});
    };
    for (auto [index, entry] : llvm::enumerate(allocs)) {
      memref::AllocOp alloc = entry;
      builder.setInsertionPoint(alloc);
      for (Operation *user : llvm::make_early_inc_range(alloc->getUsers()))
        if (isa<memref::DeallocOp>(user))
          user->erase();
      alloc.replaceAllUsesWith(
          viewAt(alloc.getLoc(), blocks[index].offset, alloc.getType()));
      alloc->erase();
    }
    for (auto [index, entry] : llvm::enumerate(calls)) {
      func::CallOp call = entry;
      builder.setInsertionPoint(call);
      const Interval &block = blocks[allocs.size() + index];
      call.getOperandsMutable().append(
          viewAt(call.getLoc(), block.offset, bytes(block.bytes)));
    }
  }

  llvm::StringMap<int64_t> workspaces;
};

} // namespace
