//===- KernelImage.cpp - Where the kernels of a step are --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelImage.h"

using namespace mlir;
using namespace ckpt;

std::string ckpt::getKernelName(SymbolTable &symbols, StringRef kernel,
                                Location loc, Block::iterator where) {
  std::string symbol = ("ckpt_kernel_name_" + kernel).str();
  if (symbols.lookup(symbol))
    return symbol;
  std::string text = kernel.str();
  text.push_back('\0');
  OpBuilder builder(loc.getContext());
  auto global = LLVM::GlobalOp::create(
      builder, loc, LLVM::LLVMArrayType::get(builder.getI8Type(), text.size()),
      /*isConstant=*/true, LLVM::Linkage::Internal, symbol,
      builder.getStringAttr(text));
  symbols.insert(global, where);
  return symbol;
}
