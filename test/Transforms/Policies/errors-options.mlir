// RUN: not ckpt-opt %s --ckpt-plan-remat="strategy=regions policy=dots" 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not ckpt-opt %s --ckpt-plan-remat="strategy=regions policy=save_only_these_names" 2>&1 | FileCheck %s --check-prefix=LIST
// RUN: not ckpt-opt %s --ckpt-plan-remat="strategy=regions policy=dots_saveable(a)" 2>&1 | FileCheck %s --check-prefix=NOLIST
// RUN: not ckpt-opt %s --ckpt-plan-remat="strategy=regions policy=save_and_offload_only_these_names(a;a)" 2>&1 | FileCheck %s --check-prefix=BOTH
// RUN: not ckpt-opt %s --ckpt-plan-remat="strategy=regions policy=save_only_these_names(a;b)" 2>&1 | FileCheck %s --check-prefix=ONELIST
// RUN: not ckpt-opt %s --ckpt-plan-remat="strategy=regions policy=@p" 2>&1 | FileCheck %s --check-prefix=SYMBOL
// RUN: not ckpt-opt %s --ckpt-plan-remat="strategy=regions policy=[]" 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not ckpt-opt %s --ckpt-plan-remat="budget=90%% policy=dots_saveable" 2>&1 | FileCheck %s --check-prefix=PHASES
// NAME: policy: 'dots' is no policy: expected a symbol with @, a list of operations in brackets, or one of everything_saveable, nothing_saveable, dots_saveable
// LIST: 'save_only_these_names' takes a list of names, as in (a,b)
// NOLIST: 'dots_saveable' takes no list
// BOTH: 'a' is both to be saved and to be offloaded
// ONELIST: 'save_only_these_names' takes one list of names
// SYMBOL: policy: '@p' is not a ckpt.policy
// EMPTY: the list of operations is empty
// PHASES: does not tell its forward from its backward pass
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = math.exp %x : tensor<8xf32>
  return %0 : tensor<8xf32>
}
