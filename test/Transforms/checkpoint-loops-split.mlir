// How states are divided between starts of segments and snapshots in one: such
// that the fewest iterations are recomputed.
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=checkpoints=2 --remark-format=emitRemark --remarks-filter=remat -o %t 2>&1 | FileCheck %s --check-prefix=TWO
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=checkpoints=6 --remark-format=emitRemark --remarks-filter=remat -o %t 2>&1 | FileCheck %s --check-prefix=SIX
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=checkpoints=16 --remark-format=emitRemark --remarks-filter=remat -o %t 2>&1 | FileCheck %s --check-prefix=SIXTEEN
// TWO: checkpointed every 100 of 100 iterations, with 1 snapshots in a segment; recomputes 5050
// SIX: checkpointed every 50 of 100 iterations, with 4 snapshots in a segment; recomputes 388
// SIXTEEN: checkpointed every 13 of 100 iterations, with 8 snapshots in a segment; recomputes 220

// A budget takes segments alone while they are enough, and then snapshots.
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=budget=25%% --remark-format=emitRemark --remarks-filter=remat -o %t 2>&1 | FileCheck %s --check-prefix=LOOSE
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=budget=14%% --remark-format=emitRemark --remarks-filter=remat -o %t 2>&1 | FileCheck %s --check-prefix=TIGHT
// RUN: ckpt-opt %s --ckpt-checkpoint-loops=budget=100%% | FileCheck %s --check-prefix=HELD
// A budget that holds already changes nothing.
// HELD: scf.for
// HELD-NOT: ckpt.segment
// LOOSE: checkpointed every 10 of 100 iterations; recomputes 100
// TIGHT: checkpointed every 25 of 100 iterations, with 5 snapshots in a segment; recomputes 288
func.func @main(%x: tensor<8xf32>, %dy: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c99 = arith.constant 99 : index
  %c100 = arith.constant 100 : index
  %e = tensor.empty() : tensor<8xf32>
  %stack = tensor.empty() : tensor<100x8xf32>
  %f:2 = scf.for %t = %c0 to %c100 step %c1 iter_args(%h = %x, %r = %stack) -> (tensor<8xf32>, tensor<100x8xf32>) {
    %h1 = linalg.exp ins(%h : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1] : tensor<8xf32> into tensor<100x8xf32>
    scf.yield %h1, %r1 : tensor<8xf32>, tensor<100x8xf32>
  }
  %g = scf.for %j = %c0 to %c100 step %c1 iter_args(%d = %dy) -> tensor<8xf32> {
    %t = arith.subi %c99, %j : index
    %h1 = tensor.extract_slice %f#1[%t, 0] [1, 8] [1, 1] : tensor<100x8xf32> to tensor<8xf32>
    %d1 = linalg.mul ins(%d, %h1 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %d1 : tensor<8xf32>
  }
  return %f#0, %g : tensor<8xf32>, tensor<8xf32>
}
