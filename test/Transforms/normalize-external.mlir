// RUN: ckpt-opt %s --ckpt-normalize --remark-format=emitRemark --remarks-filter=remat --verify-diagnostics | FileCheck %s

// CHECK: call @external
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-remark @below {{call of 'external' has no body here; it will not be recomputed}}
  %0 = func.call @external(%x) : (tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}
func.func private @external(tensor<8xf32>) -> tensor<8xf32>
