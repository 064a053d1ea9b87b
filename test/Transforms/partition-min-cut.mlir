// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-partition="print report=%t.json" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=DEFAULT
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t.json
// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-partition="print recompute-contractions recompute-reductions" -o %t.mlir 2>&1 | FileCheck %s --check-prefix=AGAIN

// A contraction is not computed again unless it may be. Of the three tensors of
// equal size behind it, the last from which the rest can be computed is saved.
// DEFAULT: saved bytes: 256
// DEFAULT-NEXT: 256  tensor<8x8xf32>  stablehlo.tanh
// DEFAULT: arguments read again: 1{{$}}
// AGAIN: saved bytes: 0
// AGAIN: arguments read again: 0-1
func.func @main(%x: tensor<8x8xf32>, %w: tensor<8x8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<8x8xf32>) {
  %0 = "stablehlo.dot_general"(%x, %w) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = "stablehlo.tanh"(%0) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %2 = "stablehlo.exp"(%1) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %l = "stablehlo.loss"(%2) : (tensor<8x8xf32>) -> tensor<1xf32>
  %g = "stablehlo.grad"(%1, %2, %w) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %l, %g : tensor<1xf32>, tensor<8x8xf32>
}

// -----

// A reduction too: what it made is small.
// DEFAULT: saved bytes: 32
// DEFAULT-NEXT: 32  tensor<8xf32>  stablehlo.reduce
// DEFAULT: recomputation: 0.00 %
// AGAIN: saved bytes: 0
// AGAIN-NOT: recomputation: 0.00 %
// JSON: "forward": {
// JSON: "results": [
// JSON-NEXT: 0
// JSON-NEXT: ]
// JSON: "backward": [
// JSON: "saved_bytes": 32
// JSON: "op": "stablehlo.reduce"
// JSON: "held": false
// JSON: "arguments": [
// JSON-NEXT: 0
// JSON-NEXT: ]
// JSON: "results": [
// JSON-NEXT: 1
// JSON-NEXT: ]
// JSON: "recomputed": "none"
func.func @main(%x: tensor<8x8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<8x8xf32>) {
  %0 = "stablehlo.reduce"(%x) : (tensor<8x8xf32>) -> tensor<8xf32>
  %l = "stablehlo.loss"(%0) : (tensor<8xf32>) -> tensor<1xf32>
  %g = "stablehlo.grad"(%0, %x) : (tensor<8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %l, %g : tensor<1xf32>, tensor<8x8xf32>
}
