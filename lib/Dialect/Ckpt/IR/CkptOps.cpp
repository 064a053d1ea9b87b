//===- CkptOps.cpp - Operations of the ckpt dialect -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"

using namespace mlir;
using namespace ckpt;

//===----------------------------------------------------------------------===//
// Assembly helpers
//===----------------------------------------------------------------------===//

static ParseResult parseDecisionKeyword(OpAsmParser &parser,
                                        DecisionAttr &decision) {
  StringRef keyword;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseKeyword(&keyword))
    return failure();
  std::optional<Decision> value = symbolizeDecision(keyword);
  if (!value)
    return parser.emitError(loc)
           << "expected must_save, prefer_save, must_recompute, "
              "prefer_recompute, must_offload or prefer_offload, but got '"
           << keyword << "'";
  decision = DecisionAttr::get(parser.getContext(), *value);
  return success();
}

static void printDecisionKeyword(OpAsmPrinter &printer, Operation *,
                                 DecisionAttr decision) {
  printer << stringifyDecision(decision.getValue());
}

static ParseResult parseArrowTypes(OpAsmParser &parser,
                                   SmallVectorImpl<Type> &types) {
  return parser.parseOptionalArrowTypeList(types);
}

static void printArrowTypes(OpAsmPrinter &printer, Operation *,
                            TypeRange types) {
  printer.printOptionalArrowTypeList(types);
}

static ParseResult parseStrings(OpAsmParser &parser,
                                AsmParser::Delimiter delimiter,
                                ArrayAttr &strings) {
  SmallVector<Attribute> names;
  if (parser.parseCommaSeparatedList(delimiter, [&]() {
        StringAttr name;
        if (parser.parseAttribute(name))
          return failure();
        names.push_back(name);
        return success();
      }))
    return failure();
  strings = parser.getBuilder().getArrayAttr(names);
  return success();
}

/// Either a symbol (a matcher) or a list of strings.
static ParseResult parseRuleTargets(OpAsmParser &parser, ArrayAttr &targets,
                                    FlatSymbolRefAttr &matcher) {
  StringAttr symbol;
  if (succeeded(parser.parseOptionalSymbolName(symbol))) {
    matcher = FlatSymbolRefAttr::get(symbol);
    return success();
  }
  return parseStrings(parser, AsmParser::Delimiter::None, targets);
}

static void printRuleTargets(OpAsmPrinter &printer, Operation *,
                             ArrayAttr targets, FlatSymbolRefAttr matcher) {
  if (matcher)
    printer << matcher;
  else if (targets)
    llvm::interleaveComma(targets, printer);
}

/// policy-body ::= `[` strings `]`
///               | `default` decision (`look_through` `[` strings `]`)? region
/// The short form is read as the one rule that it stands for.
static ParseResult parsePolicyBody(OpAsmParser &parser, DecisionAttr &decision,
                                   ArrayAttr &lookThrough, Region &rules) {
  if (failed(parser.parseOptionalKeyword("default"))) {
    ArrayAttr names;
    SMLoc loc = parser.getCurrentLocation();
    if (parseStrings(parser, AsmParser::Delimiter::OptionalSquare, names))
      return failure();
    if (names.empty())
      return parser.emitError(loc, "expected 'default' and a decision, or a "
                                   "list of operations to save in brackets");
    MLIRContext *context = parser.getContext();
    decision = DecisionAttr::get(context, Decision::PreferRecompute);
    OpBuilder builder(context);
    builder.setInsertionPointToEnd(&rules.emplaceBlock());
    RuleOp::create(builder, parser.getEncodedSourceLoc(loc), RuleKind::Op,
                   names, FlatSymbolRefAttr(),
                   DecisionAttr::get(context, Decision::MustSave));
    return success();
  }
  if (parseDecisionKeyword(parser, decision) ||
      (succeeded(parser.parseOptionalKeyword("look_through")) &&
       parseStrings(parser, AsmParser::Delimiter::Square, lookThrough)) ||
      parser.parseRegion(rules))
    return failure();
  if (rules.empty())
    rules.emplaceBlock();
  return success();
}

static void printPolicyBody(OpAsmPrinter &printer, Operation *,
                            DecisionAttr decision, ArrayAttr lookThrough,
                            Region &rules) {
  printer << "default " << stringifyDecision(decision.getValue()) << ' ';
  if (lookThrough) {
    printer << "look_through [";
    llvm::interleaveComma(lookThrough, printer);
    printer << "] ";
  }
  printer.printRegion(rules);
}

//===----------------------------------------------------------------------===//
// CheckpointOp
//===----------------------------------------------------------------------===//

void CheckpointOp::getSuccessorRegions(
    RegionBranchPoint point, SmallVectorImpl<RegionSuccessor> &regions) {
  if (point.isParent())
    regions.push_back(RegionSuccessor(&getBody()));
  else
    regions.push_back(RegionSuccessor(getOperation(), getResults()));
}

// That the yielded types are those of the results follows from
// RegionBranchOpInterface.
LogicalResult CheckpointOp::verifyRegions() {
  if (unsigned count = getBody().front().getNumArguments())
    return emitOpError("captures values from above; its body takes no "
                       "arguments, but has ")
           << count;
  return success();
}

LogicalResult
CheckpointOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  FlatSymbolRefAttr policy = getPolicyAttr();
  if (!policy ||
      symbolTable.lookupNearestSymbolFrom<PolicyOp>(getOperation(), policy) ||
      isPlainReadyPolicy(policy.getValue()))
    return success();
  return emitOpError() << policy << " is not a ckpt.policy";
}

//===----------------------------------------------------------------------===//
// PolicyOp, RuleOp
//===----------------------------------------------------------------------===//

LogicalResult PolicyOp::verifyRegions() {
  for (Operation &op : getRules().front())
    if (!isa<RuleOp>(op)) {
      InFlightDiagnostic diag = emitOpError("holds only ckpt.rule");
      diag.attachNote(op.getLoc()) << "found '" << op.getName() << "'";
      return diag;
    }
  return success();
}

LogicalResult RuleOp::verify() {
  bool isMatch = getKind() == RuleKind::Match;
  if (isMatch != static_cast<bool>(getMatcherAttr()))
    return emitOpError() << "of kind '" << stringifyRuleKind(getKind())
                         << "' expects "
                         << (isMatch ? "a symbol" : "a list of strings");
  if (!isMatch && (!getTargets() || getTargets()->empty()))
    return emitOpError("expects at least one string");
  return success();
}

LogicalResult RuleOp::verifySymbolUses(SymbolTableCollection &symbolTable) {
  FlatSymbolRefAttr matcher = getMatcherAttr();
  if (!matcher)
    return success();
  Operation *symbol = symbolTable.lookupNearestSymbolFrom(
      (*this)->getParentOp()->getParentOp(), matcher);
  if (symbol && symbol->getName().getStringRef() == "transform.named_sequence")
    return success();
  return emitOpError() << matcher << " is not a transform.named_sequence";
}

//===----------------------------------------------------------------------===//
// NameOp, BarrierOp, ReleaseOp
//===----------------------------------------------------------------------===//

OpWork NameOp::getRematWork() { return {}; }

OpWork BarrierOp::getRematWork() { return {}; }

/// barrier ::= operand (`after` `(` operands `:` types `)`)? attr-dict `:` type
static ParseResult parseBarrier(OpAsmParser &parser, OperationState &result) {
  OpAsmParser::UnresolvedOperand input;
  SmallVector<OpAsmParser::UnresolvedOperand> after;
  SmallVector<Type> afterTypes;
  Type type;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseOperand(input))
    return failure();
  if (succeeded(parser.parseOptionalKeyword("after")) &&
      (parser.parseLParen() || parser.parseOperandList(after) ||
       parser.parseColonTypeList(afterTypes) || parser.parseRParen()))
    return failure();
  if (parser.parseOptionalAttrDict(result.attributes) ||
      parser.parseColonType(type) ||
      parser.resolveOperand(input, type, result.operands) ||
      parser.resolveOperands(after, afterTypes, loc, result.operands))
    return failure();
  result.addTypes(type);
  return success();
}

std::optional<Dialect::ParseOpHook>
CkptDialect::getParseOperationHook(StringRef opName) const {
  if (opName == BarrierOp::getOperationName())
    return ParseOpHook(parseBarrier);
  return std::nullopt;
}

std::optional<unsigned> NameOp::getAliasedOperand(unsigned) { return 0; }

std::optional<unsigned> BarrierOp::getAliasedOperand(unsigned) { return 0; }

void ReleaseOp::getEffects(
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  effects.emplace_back(MemoryEffects::Free::get(), &getTensorMutable());
}

LogicalResult ReleaseOp::verify() {
  for (Operation *user : getTensor().getUsers()) {
    if (user == getOperation())
      continue;
    bool isLater = user->getBlock() == (*this)->getBlock() &&
                   (*this)->isBeforeInBlock(user);
    if (!isLater)
      continue;
    InFlightDiagnostic diag = isa<ReleaseOp>(user)
                                  ? emitOpError("releases a tensor twice")
                                  : emitOpError("is followed by a use of the "
                                                "tensor");
    diag.attachNote(user->getLoc()) << "used here";
    return diag;
  }
  return success();
}

#define GET_OP_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptOps.cpp.inc"
