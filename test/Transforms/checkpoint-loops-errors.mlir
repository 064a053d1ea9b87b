// RUN: not ckpt-opt %s --ckpt-checkpoint-loops 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not ckpt-opt %s "--ckpt-checkpoint-loops=every=2 budget=50%%" 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not ckpt-opt %s --ckpt-checkpoint-loops=checkpoints=1 2>&1 | FileCheck %s --check-prefix=ONE
// RUN: not ckpt-opt %s --ckpt-checkpoint-loops=budget=many 2>&1 | FileCheck %s --check-prefix=BUDGET
// NONE: error: ckpt-checkpoint-loops needs one of every=, checkpoints= and budget=
// ONE: error: checkpoints= must be at least 2
// BUDGET: error: malformed budget 'many'
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  return %x : tensor<8xf32>
}
