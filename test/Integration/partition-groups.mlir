// The example of docs/Partition.md with two backward functions. The region is
// computed again in the backward pass, for the gradient of the input first.

// RUN: ckpt-opt %s --ckpt-normalize --ckpt-partition="save=policy split-backward share-recompute=true print report=%t.json" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=SHARED
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t.json
// RUN: FileCheck %s --check-prefix=SHARED-IR --input-file=%t.mlir
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// RUN: ckpt-run %t.mlir --entry=backward_inputs
// RUN: ckpt-run %t.mlir --entry=backward_weights
// RUN: ckpt-opt %s --ckpt-normalize --ckpt-partition="save=policy split-backward share-recompute=false print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=REPEATED
// RUN: FileCheck %s --check-prefix=REPEATED-IR --input-file=%t.mlir
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s

// What is held between the two is at the peak here: the default repeats.
// RUN: ckpt-opt %s --ckpt-normalize --ckpt-partition="save=policy split-backward print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=REPEATED
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s

// Nothing is computed again, and so all is passed on.
// RUN: ckpt-opt %s --ckpt-normalize --ckpt-partition="save=all split-backward print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=ALL
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// RUN: ckpt-opt %s --ckpt-normalize --ckpt-partition="save=min-cut split-backward" -o %t.mlir
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s

// A schedule shares where there is room, and repeats where there is not.
// RUN: ckpt-opt %s --ckpt-normalize --ckpt-partition="save=budget budget=100%% split-backward print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=LOOSE
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s
// RUN: ckpt-opt %s --ckpt-normalize --ckpt-partition="save=budget budget=75%% split-backward print" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=TIGHT
// RUN: ckpt-run %t.mlir --compare=%s | FileCheck %s

// SHARED: partition of main into forward, backward_inputs and backward_weights, save=policy
// SHARED-NEXT: saved bytes of backward_inputs: 0
// SHARED-NEXT: 16384  tensor<64x64xf32>  linalg.matmul {{.*}} (held as a result, not counted)
// SHARED-NEXT: arguments read again: 0-1
// SHARED-NEXT: saved bytes of backward_weights: 32768
// SHARED-NEXT: 16384  tensor<64x64xf32>  math.tanh  remat of
// SHARED-NEXT: 16384  tensor<64x64xf32>  arith.mulf
// SHARED-NEXT: arguments read again:{{$}}
// SHARED-NEXT: recomputed values: shared
// SHARED-NEXT: peak: 131072
// SHARED-NEXT: recomputation: 21.74 %

// JSON: "name": "backward_inputs"
// JSON-NEXT: "saved_bytes": 0
// JSON: "held": true
// JSON: "name": "backward_weights"
// JSON-NEXT: "saved_bytes": 32768
// JSON: "held": false
// JSON: "recomputed": "shared"
// JSON: "baseline_peak": 131072

// SHARED-IR: func.func @backward_inputs
// SHARED-IR: math.tanh
// SHARED-IR: func.func @backward_weights(%{{[^,]+}} {ckpt.saved}, %{{[^,]+}} {ckpt.saved}) ->
// SHARED-IR-NOT: math.tanh
// SHARED-IR: call @forward
// SHARED-IR-NEXT: call @backward_inputs
// SHARED-IR-NEXT: call @backward_weights(%{{[0-9]+}}#1, %{{[0-9]+}}#2)

// REPEATED: saved bytes of backward_weights: 16384
// REPEATED-NEXT: arith.mulf
// REPEATED-NEXT: arguments read again: 0-1
// REPEATED-NEXT: recomputed values: repeated
// REPEATED-NEXT: peak: 114688
// REPEATED-NEXT: recomputation: 43.48 %

// REPEATED-IR: func.func @backward_inputs
// REPEATED-IR: math.tanh
// REPEATED-IR: func.func @backward_weights
// REPEATED-IR: math.tanh

// ALL: saved bytes of backward_inputs: 16384
// ALL: saved bytes of backward_weights: 32768
// ALL: recomputation: 0.00 %

// LOOSE: saved bytes of backward_weights: 32768
// LOOSE: recomputed values: by the schedule
// LOOSE: recomputation: 0.00 %
// TIGHT: saved bytes of backward_weights: 16384
// TIGHT: recomputation: 34.78 %

// CHECK: results are bit-identical

#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> (tensor<64x64xf32> {ckpt.loss}, tensor<64x64xf32>, tensor<64x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x64xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  %h = linalg.matmul {ckpt.region = #ckpt.region<"block">} ins(%x, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %a = math.tanh %h {ckpt.region = #ckpt.region<"block">} : tensor<64x64xf32>
  %l = linalg.matmul {ckpt.region = #ckpt.region<"block">} ins(%a, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %g = arith.mulf %l, %a {ckpt.exec_group = "inputs"} : tensor<64x64xf32>
  %p = linalg.matmul {ckpt.exec_group = "inputs"} ins(%g, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %q = linalg.matmul {ckpt.exec_group = "inputs"} ins(%p, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %dx = linalg.matmul {ckpt.exec_group = "inputs"} ins(%q, %p : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  %dw = linalg.matmul {ckpt.exec_group = "weights"} ins(%a, %g : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %l, %dx, %dw : tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>
}
