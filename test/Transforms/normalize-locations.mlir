// RUN: ckpt-opt %s --ckpt-normalize="regions-from-locations=(Block_[0-9]+)/" | FileCheck %s
// RUN: not ckpt-opt %s --ckpt-normalize="regions-from-locations=Layer" -o %t 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not ls %t
// RUN: not ckpt-opt %s --ckpt-normalize="regions-from-locations=(" 2>&1 | FileCheck %s --check-prefix=MALFORMED

// Forward operations only: the backward pass has the same scopes.
// CHECK: math.tanh %{{.*}} {ckpt.region = #ckpt.region<"Block_0">}
// CHECK: math.exp %{{.*}} {ckpt.region = #ckpt.region<"Block_1">}
// CHECK: math.absf %{{[a-z0-9]+}} :
// CHECK: math.sqrt %{{[a-z0-9]+}} :
// NONE: error: regions-from-locations: no location of a forward operation matches 'Layer'
// MALFORMED: error: regions-from-locations: '(' is not a regular expression
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = math.tanh %x : tensor<8xf32> loc("jit(step)/jvp(GPT)/Block_0/tanh")
  %1 = math.exp %0 : tensor<8xf32> loc(callsite("exp" at "jit(step)/jvp(GPT)/Block_1/exp"))
  %2 = math.absf %1 : tensor<8xf32> loc("jit(step)/transpose(jvp(GPT))/Block_1/abs")
  %3 = math.sqrt %2 : tensor<8xf32> loc("jit(step)/sqrt")
  return %3 : tensor<8xf32>
}
