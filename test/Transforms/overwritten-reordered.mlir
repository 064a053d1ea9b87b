// RUN: ckpt-opt %s --allow-unregistered-dialect "--ckpt-plan-remat=budget=100%% assume-pure=t" \
// RUN:   | sed -e 's/ckpt.step = 0/ckpt.place = 1, &/' -e 's/ckpt.step = 1/ckpt.place = 0, &/' -e 's/ckpt.step = 2/ckpt.place = 2, &/' \
// RUN:   | ckpt-opt --allow-unregistered-dialect --ckpt-apply-remat=assume-pure=t --ckpt-verify-remat=assume-pure=t | FileCheck %s

// Right behind the maker of its operand, what overwrites it is one step with it,
// which may run twice. Nothing that must run once is missing.
// CHECK: math.sin
// CHECK-NEXT: math.exp
// CHECK-NEXT: "t.add_"
func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
  %a = math.exp %x : tensor<64xf32>
  %b = math.sin %x : tensor<64xf32>
  %c = "t.add_"(%a, %b) {ckpt.inplace = array<i64: 0>} : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
  return %c : tensor<64xf32>
}
