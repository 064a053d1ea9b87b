// States become pairs of scalars, generators calls of the runtime.
// RUN: ckpt-opt %s --ckpt-lower-rng-state | FileCheck %s

// CHECK-DAG: memref.global "private" constant @ckpt_device_type_cuda : memref<5xi8> = dense<[99, 117, 100, 97, 0]>
// CHECK-DAG: func.func private @ckpt_rt_rng_get_state(memref<1xi8>, i32, memref<2xi64>) -> i32
// CHECK-DAG: func.func private @ckpt_rt_check(i32)

// CHECK-LABEL: func @signature
// CHECK-SAME: (%[[SEED:.+]]: i64, %[[OFFSET:.+]]: i64) -> (i64, i64)
func.func @signature(%s: !ckpt.rng_state) -> !ckpt.rng_state {
  // CHECK: return %[[SEED]], %[[OFFSET]]
  return %s : !ckpt.rng_state
}

// CHECK-LABEL: func @main
func.func @main(%n: i64, %count: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK: %[[I:.+]] = arith.constant 2 : i32
  // CHECK: %[[STATUS:.+]] = call @ckpt_rt_rng_get_state(%{{.+}}, %[[I]], %{{.+}})
  // CHECK: call @ckpt_rt_check(%[[STATUS]])
  // CHECK: memref.load
  // CHECK: memref.load
  %s = ckpt.rng.get_state on "cuda:2"
  // CHECK: call @signature(%{{.+}}, %{{.+}}) : (i64, i64) -> (i64, i64)
  %t = call @signature(%s) : (!ckpt.rng_state) -> !ckpt.rng_state
  // CHECK: scf.for {{.*}} -> (i64, i64)
  %u = scf.for %i = %c0 to %count step %c1 iter_args(%a = %t) -> !ckpt.rng_state {
    // CHECK: call @ckpt_rt_rng_state_advance
    %b = ckpt.rng.advance %a by %n
    scf.yield %b : !ckpt.rng_state
  }
  // CHECK: call @ckpt_rt_rng_fork_state
  %f = ckpt.rng.fork %u, %n
  // CHECK: call @ckpt_rt_rng_set_state
  ckpt.rng.set_state %f on "cpu:0"
  // CHECK: call @ckpt_rt_rng_seed(%{{.+}}, %{{.+}}, %{{.+}}) : (memref<1xi8>, i32, i64) -> i32
  ckpt.rng.seed %n on "cpu:0"
  %seed, %offset = ckpt.rng.unpack %f
  return %offset : i64
}
