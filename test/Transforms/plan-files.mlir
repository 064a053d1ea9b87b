// RUN: ckpt-opt %s "--ckpt-plan-remat=budget=70%% reorder=false plan-out=%t.plan report=%t.report" -o %t.1
// RUN: ckpt-opt %s "--ckpt-plan-remat=budget=70%% reorder=false plan-out=%t.plan2" -o %t.2
// RUN: diff %t.plan %t.plan2
// RUN: ckpt-opt %s --ckpt-plan-remat=plan-in=%t.plan -o %t.3
// RUN: diff %t.1 %t.3
// RUN: FileCheck %s --input-file=%t.plan
// RUN: FileCheck %s --input-file=%t.report --check-prefix=REPORT
//
// A plan for another program, a changed one, and what is no plan are rejected.
// RUN: sed 's/8xf32/16xf32/g' %s > %t.other.mlir
// RUN: not ckpt-opt %t.other.mlir --ckpt-plan-remat=plan-in=%t.plan 2>&1 | FileCheck %s --check-prefix=OTHER
// RUN: sed 's/"peak": 96/"peak": 95/' %t.plan > %t.changed
// RUN: not ckpt-opt %s --ckpt-plan-remat=plan-in=%t.changed 2>&1 | FileCheck %s --check-prefix=CHANGED
// RUN: not ckpt-opt %s --ckpt-plan-remat=plan-in=%s 2>&1 | FileCheck %s --check-prefix=JSON
// RUN: echo '{}' > %t.empty
// RUN: not ckpt-opt %s --ckpt-plan-remat=plan-in=%t.empty 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not ckpt-opt %s --ckpt-plan-remat=plan-in=%t.none 2>&1 | FileCheck %s --check-prefix=MISSING

// CHECK: "hash": "{{[0-9a-f]+}}"
// CHECK: "peak": 96
// CHECK: "problem_hash": "{{[0-9a-f]+}}"
// CHECK: "before": 4
// REPORT: "peak": 96
// REPORT: "recomputed": [
// REPORT: "name": "math.tanh"
// REPORT: "times": 1
// OTHER: error: plan-in: '{{.*}}' was made for another program
// CHANGED: error: plan-in: '{{.*}}' does not match its hash
// JSON: error: plan-in: '{{.*}}' is not JSON
// EMPTY: error: plan-in: '{{.*}}' is not a plan
// MISSING: error: plan-in: cannot open input file
func.func @main(%x: tensor<8xf32>) -> tensor<f32> {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = math.exp %x : tensor<8xf32>
  %2 = math.absf %1 : tensor<8xf32>
  %c0 = arith.constant 0 : index
  %3 = tensor.extract %2[%c0] : tensor<8xf32>
  %4 = tensor.extract %0[%c0] : tensor<8xf32>
  %5 = arith.addf %3, %4 : f32
  %6 = tensor.from_elements %5 : tensor<f32>
  return %6 : tensor<f32>
}
