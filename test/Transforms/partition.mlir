// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-partition=save=min-cut | FileCheck %s --check-prefixes=CHECK,CUT
// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-partition=save=all | FileCheck %s --check-prefixes=CHECK,ALL

// A forward result that is read again is passed on, not returned twice. What is
// computed again stands behind a barrier. The loss stays marked; a donated argument
// is donated to the half that reads it last.
// CHECK-LABEL: func.func @forward
// CUT-SAME: (%{{.+}}: tensor<8xf32> {bufferization.writable = false}) -> (tensor<8xf32> {ckpt.loss}) {
// ALL-SAME: writable = true}) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32> {ckpt.saved}) {
// CHECK: func.func @backward
// CUT-SAME: (%[[E:.+]]: tensor<8xf32> {ckpt.saved}, %[[X:.+]]: tensor<8xf32> {bufferization.writable = true})
// CUT: %[[B:.+]] = "ckpt.barrier"(%[[X]]
// CUT: %[[T:.+]] = math.tanh %[[B]]
// CUT: arith.mulf %[[E]], %[[T]]
// ALL-SAME: (%[[T:.+]]: tensor<8xf32> {ckpt.saved}, %[[E:.+]]: tensor<8xf32> {ckpt.saved})
// ALL-NEXT: arith.mulf %[[E]], %[[T]]
// CHECK: func.func @main
// CUT: %[[F:.+]] = call @forward(%arg0)
// CUT: %[[G:.+]] = call @backward(%[[F]], %arg0)
// CUT: return %[[F]], %[[G]]
// ALL: %[[F:.+]]:2 = call @forward(%arg0)
// ALL: %[[G:.+]] = call @backward(%[[F]]#1, %[[F]]#0)
// ALL: return %[[F]]#0, %[[G]]
func.func @main(%x: tensor<8xf32> {bufferization.writable = true}) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  %2 = arith.mulf %1, %0 : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// -----

// Results keep their places; an argument that is returned passes neither half;
// constants are made in the half that reads them.
// CHECK: func.func @forward
// CHECK: stablehlo.constant
// CHECK: func.func @backward
// CHECK: stablehlo.constant
// CHECK: func.func @main(%[[X:.+]]: tensor<8xf32>, %[[W:.+]]: tensor<8xf32>)
// CHECK: %[[F:.+]] = call @forward
// CHECK: %[[G:.+]] = call @backward
// CHECK: return %[[G]], %[[W]], %[[F]]
func.func @main(%x: tensor<8xf32>, %w: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32> {ckpt.loss}) {
  %c = "stablehlo.constant"() {value = dense<2.0> : tensor<8xf32>} : () -> tensor<8xf32>
  %0 = "stablehlo.multiply"(%x, %c) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %1 = "stablehlo.tanh"(%0) : (tensor<8xf32>) -> tensor<8xf32>
  %2 = "stablehlo.multiply"(%1, %c) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %2, %w, %1 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// Effects run once and in order: the backward one that stands before a forward
// one is in the forward half. What only the backward pass needs is computed
// there.
// CHECK: func.func @forward
// CHECK: "a.log"
// CHECK: "a.effect"() {{.+}}name = 1
// CHECK: "a.effect"() {{.+}}name = 2
// CHECK: return
// CHECK: func.func @backward
// CHECK-NOT: "a.log"
// CHECK: "a.effect"() {{.+}}name = 3
// CUT: math.exp
// CHECK: return
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %k = "a.log"(%0) {ckpt.phase = "fwd"} : (tensor<8xf32>) -> tensor<8xf32>
  "a.effect"() {name = 1, ckpt.phase = "bwd"} : () -> ()
  "a.effect"() {name = 2, ckpt.phase = "fwd"} : () -> ()
  "a.effect"() {name = 3, ckpt.phase = "bwd"} : () -> ()
  %e = math.exp %k {ckpt.phase = "fwd"} : tensor<8xf32>
  %1 = math.absf %0 : tensor<8xf32>
  %2 = arith.mulf %e, %k : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// -----

// Of a view as large as its source the source is saved, of a part the part.
// CHECK: func.func @forward
// CHECK-SAME: tensor<8x8xf32> {ckpt.saved}, tensor<8xf32> {ckpt.saved})
// CHECK: tensor.extract_slice
// CHECK: func.func @backward(%{{.+}}: tensor<8x8xf32> {ckpt.saved}, %{{.+}}: tensor<8xf32> {ckpt.saved}, %{{.+}}: tensor<1xf32> {ckpt.saved})
// CHECK: tensor.collapse_shape
// CHECK-NOT: tensor.extract_slice
// CHECK: return
func.func @main(%x: tensor<8x8xf32>) -> (tensor<1xf32> {ckpt.loss}, tensor<64xf32>, tensor<8xf32>) {
  %a = "a.once"(%x) {ckpt.phase = "fwd"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %b = "a.once"(%x) {ckpt.phase = "fwd"} : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %v = tensor.collapse_shape %a [[0, 1]] : tensor<8x8xf32> into tensor<64xf32>
  %s = tensor.extract_slice %b[0, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<8xf32>
  %l = "stablehlo.loss"(%v, %b) : (tensor<64xf32>, tensor<8x8xf32>) -> tensor<1xf32>
  %g = "stablehlo.grad"(%v, %l) : (tensor<64xf32>, tensor<1xf32>) -> tensor<64xf32>
  %h = "stablehlo.grad"(%s, %l) : (tensor<8xf32>, tensor<1xf32>) -> tensor<8xf32>
  return %l, %g, %h : tensor<1xf32>, tensor<64xf32>, tensor<8xf32>
}

// -----

// What nothing reads is in neither half.
// CHECK: func.func @forward
// CHECK-NOT: stablehlo.unused
// CHECK: func.func @main
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %u = "stablehlo.unused"(%0) : (tensor<8xf32>) -> tensor<8xf32>
  %v = "stablehlo.unused"(%u) : (tensor<8xf32>) -> tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  %2 = arith.mulf %1, %0 : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}
