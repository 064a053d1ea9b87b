// RUN: ckpt-opt %s --split-input-file --ckpt-check-sizes --remark-format=emitRemark --remarks-filter=remat --verify-diagnostics | FileCheck %s

// What is less by a constant bounds nothing.
// CHECK-LABEL: func.func @smaller
// CHECK: cf.assert
// expected-remark @below {{the peak in bytes is the largest of s0 * 8, s0 * 12 - 8}}
func.func @smaller(%x: tensor<?xf32> {ckpt.dim_hint = array<i64: 128>}) -> tensor<?xf32> attributes {ckpt.plan = {budget = 4096 : i64}} {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %a = math.exp %x : tensor<?xf32>
  %d = tensor.dim %x, %c0 : tensor<?xf32>
  %n = arith.subi %d, %c2 : index
  %s = tensor.extract_slice %a[0] [%n] [1] : tensor<?xf32> to tensor<?xf32>
  %b = math.exp %s : tensor<?xf32>
  %c = math.sin %b : tensor<?xf32>
  %e = math.cos %c : tensor<?xf32>
  return %e : tensor<?xf32>
}

// -----

// Three sizes, each the largest for some arguments: none is merged.
// CHECK-LABEL: func.func @three
// CHECK-COUNT-2: arith.maxui
// CHECK: cf.assert
// expected-remark @below {{the peak in bytes is the largest of s0 * 8 + s1 * 4 + s2 * 4, s0 * 4 + s1 * 8 + s2 * 4, s0 * 4 + s1 * 4 + s2 * 8}}
func.func @three(%x: tensor<?xf32> {ckpt.dim_hint = array<i64: 128>}, %y: tensor<?xf32> {ckpt.dim_hint = array<i64: 128>}, %z: tensor<?xf32> {ckpt.dim_hint = array<i64: 128>}) -> f32 attributes {ckpt.plan = {budget = 4096 : i64}} {
  %c0 = arith.constant 0 : index
  %a = math.exp %x : tensor<?xf32>
  %e0 = tensor.extract %a[%c0] : tensor<?xf32>
  %b = math.exp %y : tensor<?xf32>
  %e1 = tensor.extract %b[%c0] : tensor<?xf32>
  %c = math.exp %z : tensor<?xf32>
  %e2 = tensor.extract %c[%c0] : tensor<?xf32>
  %f = arith.addf %e0, %e1 : f32
  %g = arith.addf %f, %e2 : f32
  return %g : f32
}

// -----

// What a loop needs inside may depend on more than its operands.
// CHECK-LABEL: func.func @inside
// CHECK-NOT: cf.assert
func.func @inside(%x: tensor<?xf32> {ckpt.dim_hint = array<i64: 128>}) -> tensor<?xf32> attributes {ckpt.plan = {budget = 4096 : i64}} {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  // expected-remark @below {{what 'scf.for' needs inside depends on sizes that are not known before it runs; the budget is not checked at run time}}
  %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %x) -> (tensor<?xf32>) {
    %b = math.exp %a {ckpt.bytes = array<i64: 512>} : tensor<?xf32>
    scf.yield %b : tensor<?xf32>
  } {ckpt.bytes = array<i64: 512>}
  return %r : tensor<?xf32>
}
