// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-normalize | FileCheck %s

// What leaves the scope of a name gets it: not what is inside only, and not what
// only its own gradient reads.
// CHECK-LABEL: func.func @main
// CHECK:      %[[A:.+]] = math.exp
// CHECK-NEXT: %[[B:.+]] = math.tanh %[[A]]
// CHECK-NEXT: %[[H:.+]] = ckpt.name %[[B]] "hidden"
// CHECK-NEXT: %[[R:.+]] = math.absf %[[A]]
// CHECK-NEXT: %[[S:.+]] = math.sqrt %[[H]]
// CHECK-NEXT: ckpt.name %[[S]] "root"
// CHECK-NOT:  ckpt.name
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.exp %x : tensor<8xf32> loc("jit(f)/jvp(checkpoint_name[hidden])/exp")
  %b = math.tanh %a : tensor<8xf32> loc("jit(f)/jvp(checkpoint_name[hidden])/tanh")
  %r = math.absf %a : tensor<8xf32> loc("jit(f)/jvp(checkpoint_name[hidden])/abs")
  %s = math.sqrt %b : tensor<8xf32> loc("jit(f)/jvp(checkpoint_name=root)/sqrt")
  %t = math.cos %s : tensor<8xf32> loc("jit(f)/jvp(Dense_0[hidden])/cos")
  %g = arith.mulf %t, %r : tensor<8xf32> loc("jit(f)/transpose(jvp(checkpoint_name[hidden]))/mul")
  return %g : tensor<8xf32> loc("jit(f)/transpose(jvp())/mul")
}
