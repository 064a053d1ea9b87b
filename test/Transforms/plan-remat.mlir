// RUN: ckpt-opt %s "--ckpt-plan-remat=budget=70%% reorder=false" --allow-unregistered-dialect | FileCheck %s
// RUN: ckpt-opt %s "--ckpt-plan-remat=budget=96 reorder=false" --allow-unregistered-dialect | FileCheck %s --check-prefixes=CHECK,BYTES
// RUN: ckpt-opt %s "--ckpt-plan-remat=budget=0.096KB reorder=false" --allow-unregistered-dialect | FileCheck %s --check-prefixes=CHECK,BYTES
// RUN: ckpt-opt %s "--ckpt-plan-remat=budget=100%% reorder=false" --allow-unregistered-dialect | FileCheck %s --check-prefix=WHOLE

// The plan is in the IR: steps, what runs again before which, and the promise.
// Without %0, 64 bytes are live while %2 is computed.
// CHECK-LABEL: func.func @main
// CHECK-SAME: ckpt.plan = {base = 32 : i64, baseline_peak = 128 : i64
// BYTES-SAME: budget = 96 : i64
// CHECK-SAME: effects = 0 : i64
// CHECK-SAME: peak = 96 : i64, strategy = "budget"
// CHECK: math.tanh %{{.*}} {ckpt.step = 0 : i64}
// CHECK: math.absf %{{.*}} {ckpt.step = 2 : i64}
// CHECK: "stablehlo.dot"{{.*}} {ckpt.recompute = array<i64: 0>, ckpt.step = 4 : i64}

// WHOLE: overhead = 0.000000e+00 : f64, peak = 128 : i64
// WHOLE-NOT: ckpt.recompute
func.func @main(%x: tensor<8xf32>) -> tensor<1xf32> {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %x : tensor<8xf32>
  %2 = math.absf %1 : tensor<8xf32>
  %3 = "stablehlo.sum"(%2) : (tensor<8xf32>) -> tensor<1xf32>
  %4 = "stablehlo.dot"(%0, %3) : (tensor<8xf32>, tensor<1xf32>) -> tensor<1xf32>
  return %4 : tensor<1xf32>
}
