// RUN: not ckpt-opt %s --ckpt-memory-report=entry=train -o %t.out 2>&1 | FileCheck %s
// RUN: not ls %t.out
// RUN: not ckpt-opt %s --ckpt-memory-report=format=xml 2>&1 | FileCheck %s --check-prefix=FORMAT

// CHECK: error: no entry function 'train' with a body
// FORMAT: unknown format 'xml'; expected text or json
func.func @main() {
  return
}
