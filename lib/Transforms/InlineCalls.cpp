//===- InlineCalls.cpp - Inline into unregistered dialects too --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's inliner asks the dialects of all operations involved whether they
// may be inlined, and crashes where there is no such dialect. Here every call
// of a function with one block is inlined: the memory model needs to see it.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Transforms/Transforms.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace ckpt;

namespace {

class CallInliner {
public:
  explicit CallInliner(Operation *symbolTableOp)
      : symbolTableOp(symbolTableOp) {}

  /// Inlines the calls in `func`, those in its callees first.
  LogicalResult visit(FunctionOpInterface func);
  void eraseDeadFunctions();

private:
  void inlineCall(func::CallOp call, FunctionOpInterface callee);

  Operation *symbolTableOp;
  SymbolTableCollection symbolTables;
  /// Functions on the way from the entry to the one being visited.
  SmallVector<FunctionOpInterface> path;
  llvm::DenseSet<Operation *> done;
  SmallVector<FunctionOpInterface> inlined;
};

} // namespace

LogicalResult CallInliner::visit(FunctionOpInterface func) {
  path.push_back(func);
  SmallVector<func::CallOp> calls;
  func->walk([&](func::CallOp call) { calls.push_back(call); });
  for (func::CallOp call : calls) {
    auto callee = symbolTables.lookupNearestSymbolFrom<FunctionOpInterface>(
        call, call.getCalleeAttr());
    if (!callee)
      return call.emitOpError()
             << "calls '" << call.getCallee() << "', which is not a function";
    if (llvm::is_contained(path, callee)) {
      InFlightDiagnostic diag = call.emitError()
                                << "recursive call of '" << call.getCallee()
                                << "': its memory cannot be bounded";
      diag.attachNote(callee.getLoc()) << "the function is here";
      return diag;
    }
    if (callee.isExternal() || !callee.getFunctionBody().hasOneBlock()) {
      remark::missed(call.getLoc(),
                     remark::RemarkOpts::name("NotInlined").category("remat"))
          << ("call of '" + call.getCallee() +
              (callee.isExternal() ? "' has no body here"
                                   : "' has control flow between blocks") +
              "; it will not be recomputed")
                 .str();
      continue;
    }
    if (!done.contains(callee) && failed(visit(callee)))
      return failure();
    inlineCall(call, callee);
  }
  path.pop_back();
  done.insert(func);
  return success();
}

void CallInliner::inlineCall(func::CallOp call, FunctionOpInterface callee) {
  Block &body = callee.getFunctionBody().front();
  IRMapping mapping;
  mapping.map(body.getArguments(), call.getOperands());
  OpBuilder builder(call);
  Operation &terminator = body.back();
  for (Operation &op : body) {
    if (&op == &terminator)
      break;
    Operation *clone = builder.clone(op, mapping);
    passOnTags(call, clone);
    clone->walk([&](Operation *nested) {
      nested->setLoc(CallSiteLoc::get(nested->getLoc(), call.getLoc()));
    });
  }
  for (auto [result, value] :
       llvm::zip_equal(call.getResults(), terminator.getOperands()))
    result.replaceAllUsesWith(mapping.lookupOrDefault(value));
  call.erase();
  if (!llvm::is_contained(inlined, callee))
    inlined.push_back(callee);
}

void CallInliner::eraseDeadFunctions() {
  // A callee of an erased function may be dead only then: callees were inlined
  // before their callers.
  for (FunctionOpInterface func : llvm::reverse(inlined))
    if (func.isPrivate() &&
        SymbolTable::symbolKnownUseEmpty(func.getOperation(), symbolTableOp))
      func.erase();
}

LogicalResult ckpt::inlineCalls(FunctionOpInterface entry) {
  CallInliner inliner(entry->getParentOp());
  if (failed(inliner.visit(entry)))
    return failure();
  inliner.eraseDeadFunctions();
  return success();
}
