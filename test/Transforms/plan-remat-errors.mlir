// RUN: not ckpt-opt %s --ckpt-plan-remat=budget=50%% -o %t 2>&1 | FileCheck %s --check-prefix=TIGHT
// RUN: not ls %t
// RUN: not ckpt-opt %s --ckpt-plan-remat 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not ckpt-opt %s --ckpt-plan-remat=budget=half 2>&1 | FileCheck %s --check-prefix=MALFORMED
// RUN: not ckpt-opt %s --ckpt-plan-remat=budget=-5%% 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: not ckpt-opt %s --ckpt-plan-remat=budget=5XB 2>&1 | FileCheck %s --check-prefix=UNIT
// RUN: not ckpt-opt %s --ckpt-plan-remat=strategy=best 2>&1 | FileCheck %s --check-prefix=STRATEGY
// RUN: not ckpt-opt %s --ckpt-plan-remat=strategy=regions 2>&1 | FileCheck %s --check-prefix=PHASES
// RUN: not ckpt-opt %s --ckpt-plan-remat=strategy=segments 2>&1 | FileCheck %s --check-prefix=PHASES
// RUN: not ckpt-opt %s "--ckpt-plan-remat=budget=100%% entry=train" 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: not ckpt-opt %s "--ckpt-plan-remat=budget=100%% report=/nonexistent/r.json" 2>&1 | FileCheck %s --check-prefix=REPORT

// TIGHT: plan-remat-errors.mlir:27:1: error: cannot meet the budget of 64 bytes; the smallest peak found is 96 bytes (32 of it arguments and constants; budget=100.0%)
// TIGHT: note: its peak is here, at 'math.exp'
// TIGHT: note: 32 bytes are held by 'tensor<8xf32>' from math.tanh
// TIGHT: note: 32 bytes are held by 'tensor<8xf32>' from math.exp
// TIGHT-NOT: see current operation
// NONE: error: strategy=budget needs a budget, such as budget=60% or budget=4GiB
// MALFORMED: error: malformed budget 'half': expected a number with %, or bytes such as 4GiB
// NEGATIVE: error: malformed budget '-5%': a budget is not negative
// UNIT: error: malformed budget '5XB': unknown unit
// STRATEGY: error: unknown strategy 'best'; expected budget, regions, segments or sqrt
// PHASES: error: the function does not tell its forward from its backward pass
// PHASES: note: mark the loss with the result attribute 'ckpt.loss'
// ENTRY: error: no entry function 'train' with a body
// REPORT: error: report: cannot open output file
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %0 : tensor<8xf32>
  return %1 : tensor<8xf32>
}
