// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat=budget=100%% --remark-format=emitRemark --remarks-filter=remat --verify-diagnostics -o /dev/null

// expected-remark @below {{peak 160 of 160 bytes}}
func.func @main(%x: tensor<8xf32>, %m: memref<8xf32>, %cond: i1) -> tensor<8xf32> {
  // expected-remark @below {{'other.op' is never recomputed: it has unknown effects (its dialect 'other' is not registered; see assume-pure)}}
  %0 = "other.op"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-remark @below {{'stablehlo.custom_call' is never recomputed: it is known to have effects}}
  %1 = "stablehlo.custom_call"(%0) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-remark @below {{'stablehlo.add' is never recomputed: it is marked 'ckpt.recomputable = false'}}
  %2 = "stablehlo.add"(%1, %0) {ckpt.recomputable = false} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %c0 = arith.constant 0 : index
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'scf.if' may write later}}
  %3 = memref.load %m[%c0] : memref<8xf32>
  // expected-remark @below {{'scf.if' is never recomputed: it contains 'memref.store', which has memory effects}}
  %4 = scf.if %cond -> tensor<8xf32> {
    memref.store %3, %m[%c0] : memref<8xf32>
    scf.yield %2 : tensor<8xf32>
  } else {
    scf.yield %1 : tensor<8xf32>
  }
  return %4 : tensor<8xf32>
}
