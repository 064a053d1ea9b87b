// Without early stop the region runs as a whole, for the same bits at no higher
// a measured peak: what nothing reads dies at once.
// RUN: ckpt-opt %s --remat="strategy=regions fuse=false" -o %t.stops.mlir
// RUN: ckpt-opt %s --remat="strategy=regions fuse=false early-stop=false" -o %t.runs.mlir
// RUN: FileCheck %s --check-prefix=STOPS --input-file=%t.stops.mlir
// RUN: FileCheck %s --check-prefix=RUNS --input-file=%t.runs.mlir
// RUN: ckpt-run %t.stops.mlir --compare=%s --memory | FileCheck %s
// RUN: ckpt-run %t.runs.mlir --compare=%s --memory | FileCheck %s

// STOPS-COUNT-1: math.exp
// STOPS-NOT: math.exp
// RUNS-COUNT-2: math.exp
// CHECK: measured peak: 16384
// CHECK: 20480 {{.*}}early-stop.mlir
// CHECK: results are bit-identical
func.func @main(%x: tensor<32x32xf32>) -> (tensor<32x32xf32> {ckpt.loss}, tensor<32x32xf32>) {
  %y, %a, %b = ckpt.checkpoint "block" -> (tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>) {
    %a = math.tanh %x : tensor<32x32xf32>
    %b = math.sin %a : tensor<32x32xf32>
    %c = math.exp %b : tensor<32x32xf32>
    %d = math.cos %c : tensor<32x32xf32>
    %y = arith.addf %c, %d : tensor<32x32xf32>
    ckpt.yield %y, %a, %b : tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>
  }
  %l = math.absf %y : tensor<32x32xf32>
  %g0 = arith.mulf %l, %b {ckpt.phase = "bwd"} : tensor<32x32xf32>
  %g1 = arith.mulf %g0, %a {ckpt.phase = "bwd"} : tensor<32x32xf32>
  return %l, %g1 : tensor<32x32xf32>, tensor<32x32xf32>
}
