// RUN: ckpt-opt %s --ckpt-emit-problem=%t.json -o /dev/null
// RUN: FileCheck %s --input-file=%t.json
// RUN: ckpt-solve %t.json --budget=70%% --reorder=off --work-limit=10000 -o %t.schedule.json 2>&1 | FileCheck %s --check-prefix=SOLVE
// RUN: FileCheck %s --input-file=%t.schedule.json --check-prefix=SCHEDULE
// RUN: ckpt-opt %s "--ckpt-emit-problem=file=%t.2.json entry=main" -o /dev/null
// RUN: diff %t.json %t.2.json
// RUN: not ckpt-opt %s "--ckpt-emit-problem=a b" 2>&1 | FileCheck %s --check-prefix=ERROR
//
// RUN: not ckpt-solve %t.json --budget=10%% -o %t.none 2>&1 | FileCheck %s --check-prefix=TIGHT
// RUN: not ls %t.none
// RUN: not ckpt-solve %t.json --budget=x 2>&1 | FileCheck %s --check-prefix=MALFORMED
// RUN: not ckpt-solve %t.json --budget=70%% --bound-work=x 2>&1 | FileCheck %s --check-prefix=WORK
// RUN: not ckpt-solve %s --budget=10%% 2>&1 | FileCheck %s --check-prefix=JSON
// RUN: not ckpt-solve %t.absent --budget=10%% 2>&1 | FileCheck %s --check-prefix=ABSENT

// CHECK: {"name":"main","ops":[{"name":"math.tanh","cost":{{[0-9.e-]+}},"ins":[0],"outs":[1],"phase":null,"recomputable":true}
// SOLVE: main: peak 96 of 128 bytes, base 32
// SCHEDULE: {"sequence":[{{[0-9,]+}}],"peak":96,"overhead":{{[0-9.]+}},"lower_bound":{{[0-9.e-]+}},"solver":"search"
// ERROR: expected a file name, or file=, entry= and assume-pure=, but got 'a'
// TIGHT: error: cannot meet the budget of 41 bytes; every schedule has a peak of at least 96, when operation 2 (math.absf) runs
// TIGHT: 32 bytes are held by tensor
// MALFORMED: error: malformed budget 'x'
// WORK: error: malformed --bound-work 'x'
// JSON: error: {{.*}} the text is not JSON, or is cut off
// ABSENT: error: cannot read
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
