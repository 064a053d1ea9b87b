// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-apply-remat=assume-pure=a --ckpt-verify-remat=assume-pure=a | FileCheck %s

// What was computed again is offloaded; `at` is among the steps that run again:
// step 1 leaves between two clones, and comes back before the operation itself.
// CHECK-LABEL: func.func @clone
// CHECK: %[[X0:.+]] = "a.x"(%arg0)
// CHECK: %[[Y0:.+]] = "a.y"
// CHECK: %[[X1:.+]] = "a.x"
// CHECK-NEXT: %[[H:.+]] = ckpt.offload %[[X1]]
// CHECK-NEXT: %[[Y1:.+]] = "a.y"(%[[X1]])
// CHECK-NEXT: "a.r"(%[[Y1]])
// CHECK-NEXT: ckpt.wait_offload %[[H]]
// CHECK: %[[Y2:.+]] = "a.y"
// CHECK-NEXT: %[[P:.+]] = ckpt.prefetch %[[H]]
// CHECK-NEXT: %[[U:.+]] = ckpt.wait_prefetch %[[P]]
// CHECK-NEXT: "a.s"(%[[U]], %[[Y2]])
func.func @clone(%arg0: tensor<8xf32>) -> tensor<8xf32> {
  %x = "a.x"(%arg0) {ckpt.step = 0 : i64} : (tensor<8xf32>) -> tensor<8xf32>
  %y = "a.y"(%arg0) {ckpt.step = 1 : i64} : (tensor<8xf32>) -> tensor<8xf32>
  %z = "a.y"(%x) {ckpt.step = 2 : i64} : (tensor<8xf32>) -> tensor<8xf32>
  %r = "a.r"(%z) {ckpt.step = 3 : i64, ckpt.recompute = array<i64: 0, 2>} : (tensor<8xf32>) -> tensor<8xf32>
  %s = "a.s"(%x, %y) {ckpt.step = 4 : i64, ckpt.recompute = array<i64: 1>, ckpt.transfers = [#ckpt.transfer<release 0>, #ckpt.transfer<prefetch 0, at = 1>]} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %s : tensor<8xf32>
}

// -----

// A result that comes back at the end; of an operation with two results, only
// what is still read travels.
// CHECK-LABEL: func.func @result
// CHECK: %[[A:.+]]:2 = "a.two"(%arg0)
// CHECK-NEXT: %[[H:.+]] = ckpt.offload %[[A]]#0
// CHECK-NOT: ckpt.offload
// CHECK: "a.r"(%[[A]]#1)
// CHECK-NEXT: ckpt.wait_offload %[[H]]
// CHECK-NEXT: "a.s"
// CHECK-NEXT: %[[P:.+]] = ckpt.prefetch %[[H]]
// CHECK-NEXT: %[[U:.+]] = ckpt.wait_prefetch %[[P]]
// CHECK-NEXT: return %[[U]]
func.func @result(%arg0: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %a:2 = "a.two"(%arg0) {ckpt.step = 0 : i64} : (tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>)
  %r = "a.r"(%a#1) {ckpt.step = 1 : i64} : (tensor<8xf32>) -> tensor<8xf32>
  %s = "a.s"(%r) {ckpt.step = 2 : i64, ckpt.transfers = [#ckpt.transfer<release 0>]} : (tensor<8xf32>) -> tensor<8xf32>
  return {ckpt.transfers = [#ckpt.transfer<prefetch 0>]} %a#0, %s : tensor<8xf32>, tensor<8xf32>
}
