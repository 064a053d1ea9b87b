// The peak as a function of the sizes: arguments, what is live, and workspace;
// of what is never the largest nothing is left. What grows in another way is
// compared at run time.
// RUN: ckpt-opt %s --ckpt-check-sizes --remark-format=emitRemark --remarks-filter-analyse=remat 2>&1 | FileCheck %s

// CHECK: the peak in bytes is the largest of s0 * 12 + s1 * 4, s0 * 8 + s1 * 12 + 128"
// CHECK-LABEL: {{^}}  func.func @main
// CHECK-SAME: effects = 1 : i64
// CHECK: arith.maxui
// CHECK-NOT: arith.maxui
// CHECK: arith.cmpi ule
// CHECK: cf.assert
func.func @main(%x: tensor<?xf32> {ckpt.dim_hint = array<i64: 100>}, %y: tensor<?xf32> {ckpt.dim_hint = array<i64: 100>}) -> (tensor<?xf32>, tensor<?xf32>) attributes {ckpt.plan = {budget = 5000 : i64, effects = 0 : i64, peak = 2000 : i64}} {
  %a = math.exp %x {ckpt.workspace = 64 : i64} : tensor<?xf32>
  %b = math.sqrt %a : tensor<?xf32>
  %c = math.sin %y {ckpt.workspace = 4 : i64} : tensor<?xf32>
  %d = math.cos %c {ckpt.workspace = 128 : i64} : tensor<?xf32>
  return %b, %d : tensor<?xf32>, tensor<?xf32>
}
