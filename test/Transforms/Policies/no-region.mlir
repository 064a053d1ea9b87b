// A policy that must recompute what is in no region: regions save that, with a
// remark.
// RUN: ckpt-opt %s "--ckpt-plan-remat=strategy=regions policy=@again" --remark-format=emitRemark --remarks-filter-missed=remat --verify-diagnostics | FileCheck %s

// CHECK: ckpt.recompute = array<i64: 1>
// CHECK-NOT: ckpt.recompute
ckpt.policy @again default must_recompute {
}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  // expected-remark @below {{'math.tanh' is saved, although policy @again says must_recompute: it is in no region; tag it with 'ckpt.region', or use strategy=budget}}
  %0 = math.tanh %x {ckpt.phase = "fwd"} : tensor<8xf32>
  %1 = math.exp %0 {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  // expected-remark @below {{'math.absf' is saved, although policy @again says must_recompute}}
  %l = math.absf %1 : tensor<8xf32>
  %2 = arith.mulf %0, %1 {ckpt.phase = "bwd"} : tensor<8xf32>
  return %l, %2 : tensor<8xf32>, tensor<8xf32>
}
