// RUN: ckpt-opt %s | ckpt-opt | FileCheck %s
// RUN: ckpt-opt %s --cse --canonicalize | FileCheck %s

// A round trip is read and printed, and upstream's passes leave it alone: equal
// transfers are not merged, and what nobody reads is not dropped.
// CHECK-LABEL: func.func @round_trip
// CHECK: %[[H:.+]] = ckpt.offload %arg0 : tensor<8xf32>
// CHECK-NEXT: %[[I:.+]] = ckpt.offload %arg0 : tensor<8xf32>
// CHECK-NEXT: ckpt.wait_offload %[[H]] : !ckpt.offloaded<tensor<8xf32>>
// CHECK-NEXT: ckpt.wait_offload %[[I]] : !ckpt.offloaded<tensor<8xf32>>
// CHECK-NEXT: %[[P:.+]] = ckpt.prefetch %[[H]] : !ckpt.offloaded<tensor<8xf32>>
// CHECK-NEXT: %[[Q:.+]] = ckpt.prefetch %[[I]] : !ckpt.offloaded<tensor<8xf32>>
// CHECK-NEXT: %[[R:.+]] = ckpt.wait_prefetch %[[P]] : !ckpt.incoming<tensor<8xf32>>
// CHECK-NEXT: ckpt.wait_prefetch %[[Q]] : !ckpt.incoming<tensor<8xf32>>
// CHECK-NEXT: return %[[R]]
func.func @round_trip(%t: tensor<8xf32>) -> tensor<8xf32> {
  %h = ckpt.offload %t : tensor<8xf32>
  %i = ckpt.offload %t : tensor<8xf32>
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  ckpt.wait_offload %i : !ckpt.offloaded<tensor<8xf32>>
  %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
  %q = ckpt.prefetch %i : !ckpt.offloaded<tensor<8xf32>>
  %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
  %v = ckpt.wait_prefetch %q : !ckpt.incoming<tensor<8xf32>>
  return %u : tensor<8xf32>
}

// CHECK-LABEL: func.func @attributes
// CHECK: ckpt.transfers = [#ckpt.transfer<release 5>, #ckpt.transfer<prefetch 5, at = 2>]
func.func @attributes(%t: tensor<8xf32>) -> tensor<8xf32> {
  %0 = math.exp %t {ckpt.transfers = [#ckpt.transfer<release 5>, #ckpt.transfer<prefetch 5, at = 2>]} : tensor<8xf32>
  return %0 : tensor<8xf32>
}
