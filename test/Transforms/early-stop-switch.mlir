// RUN: ckpt-opt %s --ckpt-plan-remat=strategy=regions --ckpt-apply-remat | FileCheck %s --check-prefix=STOPS
// RUN: ckpt-opt %s "--ckpt-plan-remat=strategy=regions early-stop=false" --ckpt-apply-remat | FileCheck %s --check-prefix=RUNS
// RUN: sed -e 's/^func.func @main/module attributes {ckpt.early_stop = false} {\n&/' -e 's/^} \/\/ end/}}/' %s > %t.off.mlir
// RUN: ckpt-opt %t.off.mlir --ckpt-plan-remat=strategy=regions --ckpt-apply-remat | FileCheck %s --check-prefix=RUNS
// RUN: sed -e 's/^func.func @main/module attributes {ckpt.early_stop = true} {\n&/' -e 's/^} \/\/ end/}}/' %s > %t.on.mlir
// RUN: ckpt-opt %t.on.mlir "--ckpt-plan-remat=strategy=regions early-stop=false" --ckpt-apply-remat | FileCheck %s --check-prefix=STOPS

// The module attribute decides whether the whole region runs again, whatever
// the option says.
// STOPS-COUNT-1: math.exp
// STOPS-NOT: math.exp
// RUNS-COUNT-2: math.exp
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = math.tanh %x {ckpt.region = #ckpt.region<"block">} : tensor<8xf32>
  %b = math.exp %a {ckpt.region = #ckpt.region<"block">} : tensor<8xf32>
  %l = math.absf %b : tensor<8xf32>
  %g = arith.mulf %l, %a : tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
} // end
