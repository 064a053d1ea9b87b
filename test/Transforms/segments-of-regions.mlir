// RUN: ckpt-opt %s --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=2" | FileCheck %s
// RUN: sed "s/{ckpt.region = [^}]*} //" %s | ckpt-opt --allow-unregistered-dialect "--remat=strategy=segments segments=2 regions-from-locations=layer_([0-9]+)" | FileCheck %s --check-prefix=LOCATIONS
// RUN: not ckpt-opt %s --allow-unregistered-dialect "--ckpt-plan-remat=strategy=segments segments=5" 2>&1 | FileCheck %s --check-prefix=MANY

// MANY: error: segments=5 is more than the 4 regions that are tagged in the forward pass

// Tagged regions are joined, as by torch.utils.checkpoint_sequential: the first
// two to one segment, whose inside is computed again at once; the last two, and
// what is in no region, are saved.
// CHECK: "stablehlo.grad"
// CHECK-SAME: ckpt.step = 5
// CHECK: "stablehlo.grad"
// CHECK-SAME: ckpt.step = 6
// CHECK: "stablehlo.grad"
// CHECK-SAME: ckpt.step = 7
// CHECK: "stablehlo.grad"
// CHECK-SAME: ckpt.recompute = array<i64: 0>, ckpt.step = 8
// CHECK: "stablehlo.grad"
// CHECK-SAME: ckpt.step = 9

// LOCATIONS: "stablehlo.loss"
// LOCATIONS-COUNT-3: "stablehlo.grad"
// LOCATIONS: "stablehlo.f"
// LOCATIONS-NOT: "stablehlo.f"
// LOCATIONS: return
func.func @main(%x: tensor<8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = "stablehlo.f"(%x) {ckpt.region = #ckpt.region<"0">} : (tensor<8xf32>) -> tensor<8xf32> loc("layer_0")
  %b = "stablehlo.f"(%a) {ckpt.region = #ckpt.region<"1">} : (tensor<8xf32>) -> tensor<8xf32> loc("layer_1")
  %c = "stablehlo.f"(%b) {ckpt.region = #ckpt.region<"2">} : (tensor<8xf32>) -> tensor<8xf32> loc("layer_2")
  %d = "stablehlo.f"(%c) {ckpt.region = #ckpt.region<"3">} : (tensor<8xf32>) -> tensor<8xf32> loc("layer_3")
  %l = "stablehlo.loss"(%d) : (tensor<8xf32>) -> tensor<1xf32>
  %0 = "stablehlo.grad"(%l, %d) : (tensor<1xf32>, tensor<8xf32>) -> tensor<8xf32>
  %1 = "stablehlo.grad"(%0, %c) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %2 = "stablehlo.grad"(%1, %b) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %3 = "stablehlo.grad"(%2, %a) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %4 = "stablehlo.grad"(%3, %x) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %4 : tensor<1xf32>, tensor<8xf32>
}
