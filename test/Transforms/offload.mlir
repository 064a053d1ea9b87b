// RUN: split-file %s %t
// RUN: ckpt-opt %t/step.mlir --ckpt-plan-remat="strategy=regions plan-out=%t/plan.json" | FileCheck %s --check-prefix=PLAN
// RUN: ckpt-opt %t/step.mlir --remat="strategy=regions fuse=false" -o %t/applied.mlir
// RUN: FileCheck %s --input-file=%t/applied.mlir
// RUN: ckpt-opt %t/step.mlir --ckpt-plan-remat=plan-in=%t/plan.json | FileCheck %s --check-prefix=PLAN
// RUN: sed 's/"step": 0/"step": 1/' %t/plan.json > %t/changed.json
// RUN: not ckpt-opt %t/step.mlir --ckpt-plan-remat=plan-in=%t/changed.json 2>&1 | FileCheck %s --check-prefix=HASH
// RUN: ckpt-opt %t/step.mlir --ckpt-plan-remat=strategy=regions --remarks-filter=remat --remark-format=emitRemark 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: not ckpt-opt %t/applied.mlir --ckpt-plan-remat=budget=100%% 2>&1 | FileCheck %s --check-prefix=TWICE
// RUN: not ckpt-opt %t/step.mlir "--ckpt-plan-remat=strategy=regions host-bandwidth=-1" 2>&1 | FileCheck %s --check-prefix=LINK
// RUN: not ckpt-opt %t/step.mlir "--ckpt-plan-remat=strategy=regions host-latency=1e400" 2>&1 | FileCheck %s --check-prefix=LINK
// RUN: not ckpt-opt %t/applied.mlir --ckpt-finalize-barriers=target=stablehlo 2>&1 | FileCheck %s --check-prefix=TARGET
// RUN: ckpt-opt %t/applied.mlir --ckpt-finalize-barriers | FileCheck %s --check-prefix=NONE

// What the policy says leaves behind its last reader in the forward pass, and
// comes back before its first in the backward pass, as many steps earlier as keep
// the peak. %c is read at once: nothing is gained there.
// PLAN: math.tanh {{.*}}ckpt.step = 0
// PLAN: math.tanh {{.*}}ckpt.step = 2 : i64, ckpt.transfers = [#ckpt.transfer<release 0>]
// PLAN: math.sqrt {{.*}}ckpt.step = 7 : i64, ckpt.transfers = [#ckpt.transfer<prefetch 0>]
// PLAN: return

// The view is made again of what came back. The peak is one tensor lower.
// CHECK: baseline_peak = 192 : i64
// CHECK-SAME: peak = 160 : i64
// CHECK: %[[A:.+]] = math.tanh %arg0
// CHECK-NEXT: %[[H:.+]] = ckpt.offload %[[A]] : tensor<8xf32>
// CHECK: math.exp %[[A]]
// CHECK-NEXT: ckpt.wait_offload %[[H]]
// CHECK: %[[P:.+]] = ckpt.prefetch %[[H]]
// CHECK-NEXT: math.sqrt
// CHECK: %[[U:.+]] = ckpt.wait_prefetch %[[P]]
// CHECK: %[[V:.+]] = tensor.expand_shape %[[U]]
// CHECK-NEXT: arith.mulf %{{.+}}, %[[V]]

// LINK: error: host-bandwidth and host-latency are finite numbers of at least zero
// HASH: does not match its hash
// REMARK: step.mlir:5:{{.*}}remark: {{.*}}Offloaded{{.*}}'math.tanh' is kept in host memory
// REMARK: step.mlir:7:{{.*}}remark: {{.*}}NotOffloaded{{.*}}'math.tanh' is not offloaded
// TWICE: 'ckpt.offload' op stands in a function that is to be planned
// TARGET: 'ckpt.offload' op has no counterpart in target=stablehlo
// NONE: ckpt.offload
// NONE: ckpt.wait_prefetch

//--- step.mlir
ckpt.policy @p default must_save {
  ckpt.rule op "math.tanh" = must_offload
}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<2x4xf32>) {
  %a = math.tanh %x {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
  %b = math.exp %a {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
  %c = math.tanh %b {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
  %l = math.absf %c : tensor<8xf32>
  %g0 = arith.mulf %c, %c {ckpt.phase = "bwd"} : tensor<8xf32>
  %g1 = math.sqrt %g0 {ckpt.phase = "bwd"} : tensor<8xf32>
  %g2 = arith.mulf %g1, %b {ckpt.phase = "bwd"} : tensor<8xf32>
  %g3 = math.sqrt %g2 {ckpt.phase = "bwd"} : tensor<8xf32>
  %v = tensor.expand_shape %a [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %w = tensor.expand_shape %g3 [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %g4 = arith.mulf %w, %v {ckpt.phase = "bwd"} : tensor<2x4xf32>
  return %l, %g4 : tensor<8xf32>, tensor<2x4xf32>
}
