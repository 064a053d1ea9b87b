// RUN: ckpt-opt %s --ckpt-finalize-barriers | FileCheck %s --implicit-check-not=ckpt.
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-finalize-barriers=target=stablehlo | FileCheck %s --check-prefix=HLO
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-finalize-barriers=target=util | FileCheck %s --check-prefix=UTIL
// RUN: not ckpt-opt %s --ckpt-finalize-barriers=target=xla 2>&1 | FileCheck %s --check-prefix=ERROR

// CHECK: func.func @f(%[[X:.+]]: tensor<8xf32>, %{{.*}}
// CHECK-NEXT: %[[T:.+]] = math.tanh %[[X]]
// CHECK-NEXT: return %[[T]]
// HLO: %[[B:.+]] = "stablehlo.optimization_barrier"(%arg0) : (tensor<8xf32>) -> tensor<8xf32>
// HLO: math.tanh %[[B]]
// UTIL: "util.optimization_barrier"(%arg0)
// ERROR: error: ckpt-finalize-barriers: unknown target 'xla'; expected none, stablehlo or util
func.func @f(%x: tensor<8xf32>, %g: tensor<8xf32>) -> tensor<8xf32> {
  %0 = ckpt.barrier %x after(%g : tensor<8xf32>) : tensor<8xf32>
  %1 = math.tanh %0 : tensor<8xf32>
  %2 = ckpt.name %1 "t" : tensor<8xf32>
  ckpt.release %x : tensor<8xf32>
  return %2 : tensor<8xf32>
}
