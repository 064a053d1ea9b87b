// RUN: ckpt-opt %s --split-input-file --ckpt-partition="save=policy print" -o %t.mlir 2>&1 | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --ckpt-partition="save=budget budget=100%% print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=BUDGET
// RUN: ckpt-opt %s --ckpt-partition="save=policy" --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s --check-prefix=LOC

// The region saves what its policy says, and what leaves it.
// CHECK: saved bytes: 64
// CHECK-NEXT: 32  tensor<8xf32>  math.exp
// CHECK-NEXT: 32  tensor<8xf32>  math.absf
// CHECK-NEXT: arguments read again: 0

// The schedule of the whole step holds more between its halves.
// BUDGET: saved bytes: 96
// BUDGET: recomputation: 0.00 %

// LOC: func.func @backward
// LOC: math.tanh {{.*}} loc(fused<"remat">[
module {
  ckpt.policy @p default prefer_recompute {
    ckpt.rule op "math.exp" = must_save
  }
  func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
    %a = math.tanh %x {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
    %b = math.exp %a {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
    %c = math.absf %b {ckpt.region = #ckpt.region<"r", policy = @p>} : tensor<8xf32>
    %l = math.sqrt %c : tensor<8xf32>
    %g = arith.mulf %a, %b : tensor<8xf32>
    %h = arith.mulf %g, %c : tensor<8xf32>
    return %l, %h : tensor<8xf32>, tensor<8xf32>
  }
}
