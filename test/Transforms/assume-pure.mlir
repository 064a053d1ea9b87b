// RUN: ckpt-opt %s --allow-unregistered-dialect "--ckpt-plan-remat=budget=100%% assume-pure=other" --remark-format=emitRemark --remarks-filter=remat --verify-diagnostics -o /dev/null

// expected-remark @below {{peak 96 of 96 bytes}}
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = "other.op"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // A name that says it draws random numbers.
  // expected-remark @below {{'other.rand' is never recomputed: it is known to have effects}}
  %1 = "other.rand"(%0) : (tensor<8xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}
