// RUN: ckpt-opt %s "--ckpt-apply-remat=dump-region=block determinism-check=bitwise" -o /dev/null 2>&1 | FileCheck %s
// RUN: ckpt-opt %s "--ckpt-apply-remat=dump-region=block dump-file=%t.txt determinism-check=bitwise" -o /dev/null
// RUN: FileCheck %s --input-file=%t.txt
// RUN: not ckpt-opt %s --ckpt-apply-remat=dump-region=bloc -o /dev/null 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not ckpt-opt %s "--ckpt-apply-remat=dump-region=block dump-file=%t/no/where" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FILE

// CHECK: // region 'block' of 'main' before remat
// CHECK-NEXT: %[[A:.+]] = math.tanh %arg0 {{.*}} // {{.*}}dump-region.mlir:{{[0-9]+}}:
// CHECK-NEXT: math.exp %[[A]] {{.*}}"block/inner"
// CHECK-NEXT: // region 'block' of 'main' after remat
// CHECK-NEXT: %[[A:.+]] = math.tanh
// CHECK-NEXT: %[[H:.+]] = ckpt.hash %[[A]]
// CHECK-NEXT: math.exp %[[A]]
// CHECK-NEXT: %[[X:.+]] = "ckpt.barrier"(%arg0, {{.*}} // remat of
// CHECK-NEXT: %[[A1:.+]] = math.tanh %[[X]]
// CHECK-NEXT: ckpt.check_hash %[[A1]], %[[H]]
// CHECK-NOT: {{^[%/c]}}

// MISSING: error: dump-region: there is no region 'bloc'
// MISSING: note: regions are 'block', 'block/inner', 'other'
// FILE: error: dump-file: cannot open output file

func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.tanh %x {ckpt.step = 0 : i64, ckpt.region = #ckpt.region<"block">} : tensor<8xf32>
  %b = math.exp %a {ckpt.step = 1 : i64, ckpt.region = #ckpt.region<"block/inner">} : tensor<8xf32>
  %c = math.absf %b {ckpt.step = 2 : i64, ckpt.region = #ckpt.region<"other">} : tensor<8xf32>
  %d = arith.mulf %c, %a {ckpt.step = 3 : i64, ckpt.recompute = array<i64: 0>} : tensor<8xf32>
  return %d : tensor<8xf32>
}
