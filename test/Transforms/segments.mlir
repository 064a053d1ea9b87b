// RUN: ckpt-opt %s --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=2" | FileCheck %s
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat=strategy=sqrt | FileCheck %s
// RUN: not ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat=strategy=segments 2>&1 | FileCheck %s --check-prefix=NUMBER
// RUN: not ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat=strategy=regions 2>&1 | FileCheck %s --check-prefix=REGIONS

// Four forward operations make two segments: %b crosses and is saved, %a is
// computed again; the last segment is kept as it is.
// CHECK: "stablehlo.grad"{{.*}} {ckpt.phase = "bwd", ckpt.step = 4
// CHECK: "stablehlo.grad"{{.*}} {ckpt.phase = "bwd", ckpt.step = 5
// CHECK: "stablehlo.grad"{{.*}} {ckpt.phase = "bwd", ckpt.recompute = array<i64: 0>, ckpt.step = 6
// NUMBER: error: strategy=segments needs a number of segments, such as segments=4
// REGIONS: error: strategy=regions found no checkpoint regions
// REGIONS: note: wrap operations in ckpt.checkpoint
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = "stablehlo.f"(%x) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<8xf32>
  %b = "stablehlo.f"(%a) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<8xf32>
  %c = "stablehlo.f"(%b) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<8xf32>
  %d = "stablehlo.f"(%c) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<8xf32>
  %0 = "stablehlo.grad"(%c) : (tensor<8xf32>) -> tensor<8xf32>
  %1 = "stablehlo.grad"(%0, %b) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %2 = "stablehlo.grad"(%1, %a) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %d, %2 : tensor<8xf32>, tensor<8xf32>
}
