// RUN: ckpt-opt %s --split-input-file --ckpt-checkpoint-loops=every=4 | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --ckpt-checkpoint-loops=checkpoints=3 | FileCheck %s --check-prefix=BINOMIAL

// Ten iterations in segments of four; the stack of ten slots is gone.
// CHECK-LABEL: func.func @main
// CHECK-NOT:   tensor<10x8xf32>
// CHECK:       %[[SAVED:.+]] = tensor.empty() : tensor<3x8xf32>
// CHECK:       %[[FWD:.+]]:2 = scf.for %[[P:.+]] = {{.+}} iter_args(%[[H:.+]] = %{{.+}}, %[[C:.+]] = %[[SAVED]])
// CHECK:         %[[PUSHED:.+]] = tensor.insert_slice %[[H]] into %[[C]][%[[P]], 0] [1, 8] [1, 1]
// CHECK:         %[[SIZE:.+]] = arith.minsi
// CHECK:         %[[DONE:.+]] = scf.for {{.+}} to %[[SIZE]] {{.+}} iter_args(%{{.+}} = %[[H]])
// CHECK:           linalg.exp
// CHECK-NOT:       tensor.insert_slice
// CHECK:         scf.yield %[[DONE]], %[[PUSHED]]
// CHECK:       ckpt.segment = 4
// The state that an iteration starts from, not what it makes, is checkpointed.
// CHECK:       scf.for
// CHECK:         %[[START:.+]] = tensor.extract_slice %[[FWD]]#1
// CHECK:         %[[STACK:.+]] = tensor.empty() : tensor<4x8xf32>
// CHECK:         %[[AGAIN:.+]]:2 = scf.for {{.+}} iter_args(%{{.+}} = %[[START]], %{{.+}} = %[[STACK]])
// CHECK:           linalg.exp
// CHECK:           tensor.insert_slice
// CHECK:         scf.for
// CHECK:           tensor.extract_slice %[[AGAIN]]#1
// CHECK:           linalg.mul
// CHECK-NOT:   tensor<10x8xf32>
// CHECK:       ckpt.segment = 4

// Two states are kept, in two segments of five that have one snapshot each, or
// one segment with two. The table says: restore, from, advance, store.
// BINOMIAL-LABEL: func.func @main
// BINOMIAL-NOT:   tensor<10x8xf32>
// BINOMIAL:       arith.constant dense<{{\[}}[0, 0, 6, 1], [1, 6, 3, -1], {{.+}}> : tensor<13x4xi64>
// A segment is advanced through no further than its end.
// BINOMIAL:       %[[LEFT:.+]] = arith.subi %c10{{.*}}, %{{.+}} : index
// BINOMIAL-NEXT:  %[[STEPS:.+]] = arith.minsi %{{.+}}, %[[LEFT]]
// BINOMIAL-NEXT:  scf.for {{.+}} to %[[STEPS]]
// BINOMIAL:       tensor.empty() : tensor<1x8xf32>
// BINOMIAL-NOT:   tensor<10x8xf32>
// BINOMIAL-LABEL: func.func @kept
func.func @main(%x: tensor<8xf32>, %dy: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<10x8xf32>
  %f:2 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<10x8xf32>) {
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

// What others read too stays a stack and is not computed again.
// CHECK-LABEL: func.func @kept
// CHECK:       scf.for {{.+}} iter_args({{.+}}) -> (tensor<8xf32>, tensor<10x8xf32>, tensor<3x8xf32>)
// CHECK:         tensor.insert_slice {{.+}} into tensor<3x8xf32>
// CHECK:         linalg.exp
// CHECK:         linalg.log
// CHECK:         tensor.insert_slice {{.+}} into tensor<10x8xf32>
// CHECK:       ckpt.segment
// CHECK:       linalg.exp
// CHECK-NOT:   linalg.log
// CHECK:       ckpt.segment
func.func @kept(%x: tensor<8xf32>, %dy: tensor<8xf32>) -> (tensor<8xf32>, tensor<10x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c9 = arith.constant 9 : index
  %c10 = arith.constant 10 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<10x8xf32>
  %f:3 = scf.for %t = %c0 to %c10 step %c1 iter_args(%h = %x, %r = %stack, %y = %stack) -> (tensor<8xf32>, tensor<10x8xf32>, tensor<10x8xf32>) {
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %out = linalg.log ins(%h1 : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    %y1 = tensor.insert_slice %out into %y[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<10x8xf32>
    scf.yield %h1, %r1, %y1 : tensor<8xf32>, tensor<10x8xf32>, tensor<10x8xf32>
  }
  %g = scf.for %j = %c0 to %c10 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c9, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %o = tensor.extract_slice %f#2[%t, 0] [1, 8] [1, 1] : tensor<10x8xf32> to tensor<8xf32>
    %d0 = linalg.mul ins(%d, %o : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %d1 = linalg.mul ins(%d0, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %g, %f#2 : tensor<8xf32>, tensor<10x8xf32>
}
