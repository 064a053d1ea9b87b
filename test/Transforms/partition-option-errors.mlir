// RUN: not ckpt-opt %s --ckpt-partition="save=budget budget=1" 2>&1 | FileCheck %s --check-prefix=INFEASIBLE
// RUN: not ckpt-opt %s --ckpt-partition="save=budget" 2>&1 | FileCheck %s --check-prefix=NO-BUDGET
// RUN: not ckpt-opt %s --ckpt-partition="save=all budget=50%%" 2>&1 | FileCheck %s --check-prefix=UNUSED-BUDGET
// RUN: not ckpt-opt %s --ckpt-partition="save=some" 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not ckpt-opt %s --ckpt-partition="save=policy" 2>&1 | FileCheck %s --check-prefix=NO-REGIONS
// RUN: not ckpt-opt %s --ckpt-partition="forward=f backward=f" 2>&1 | FileCheck %s --check-prefix=SAME-NAME
// RUN: not ckpt-opt %s --ckpt-partition="share-recompute=some" 2>&1 | FileCheck %s --check-prefix=SHARE
// RUN: not ckpt-opt %s --ckpt-partition="share-recompute=true" 2>&1 | FileCheck %s --check-prefix=NO-SPLIT
// RUN: not ckpt-opt %s --ckpt-partition="save=budget budget=50%% split-backward share-recompute=true" 2>&1 | FileCheck %s --check-prefix=BY-BUDGET
// RUN: not ckpt-opt %s --ckpt-partition="policy=dots_saveable" 2>&1 | FileCheck %s --check-prefix=NO-POLICY
// RUN: not ckpt-opt %s --ckpt-partition="save=policy policy=dots" 2>&1 | FileCheck %s --check-prefix=UNKNOWN-POLICY
// RUN: not ckpt-opt %s --ckpt-partition="entry=extern" 2>&1 | FileCheck %s --check-prefix=EXTERNAL
// RUN: not ckpt-opt %s --ckpt-partition="report=%t/none/report.json" 2>&1 | FileCheck %s --check-prefix=REPORT

// INFEASIBLE: error: cannot meet the budget of 1 bytes
// NO-BUDGET: error: save=budget needs a budget
// UNUSED-BUDGET: error: budget= has no effect with save=all; use save=budget
// UNKNOWN: error: unknown save 'some'; expected all, policy, min-cut or budget
// NO-REGIONS: error: save=policy found no checkpoint regions
// NO-REGIONS: note: wrap operations in ckpt.checkpoint
// SAME-NAME: error: two functions would be called 'f'; give other names with forward= and backward=
// SHARE: error: unknown share-recompute 'some'; expected auto, true or false
// NO-SPLIT: error: share-recompute= has no effect without split-backward
// BY-BUDGET: error: share-recompute= has no effect with save=budget, whose schedule decides what is shared
// NO-POLICY: error: policy= has no effect with save=min-cut; use save=policy or save=budget
// UNKNOWN-POLICY: error: {{.*}}dots
// EXTERNAL: error: no entry function 'extern' with a body
// REPORT: error: report: {{.+}}report.json
func.func private @extern(tensor<8xf32>)
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  %2 = arith.mulf %1, %0 : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}
