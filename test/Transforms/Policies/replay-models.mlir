// What upstream's operations give a second time: in a region, and read behind
// it, they are saved if that is not the same.
// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-plan-remat=strategy=regions --remark-format=emitRemark --remarks-filter-missed=remat --verify-diagnostics | FileCheck %s

#r = #ckpt.region<"r">
#id = affine_map<(i) -> (i)>
#all = affine_map<(i) -> ()>
// The place of the largest is a choice. Two sums are none, nor is a comparison
// without a reduction.
// CHECK-LABEL: func.func @arg_max
// CHECK: ckpt.recompute = array<i64: 1, 2>
func.func @arg_max(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %v = tensor.empty() : tensor<f32>
  %p = tensor.empty() : tensor<i32>
  %e = tensor.empty() : tensor<8xf32>
  %q = tensor.empty() : tensor<8xi32>
  // expected-remark @below {{'linalg.generic' is saved: it makes a discrete decision}}
  %0:2 = linalg.generic {indexing_maps = [#id, #all, #all], iterator_types = ["reduction"]}
      ins(%x : tensor<8xf32>) outs(%v, %p : tensor<f32>, tensor<i32>) attrs = {ckpt.phase = "fwd", ckpt.region = #r} {
  ^bb0(%in: f32, %most: f32, %place: i32):
    %i = linalg.index 0 : index
    %n = arith.index_cast %i : index to i32
    %c = arith.cmpf ogt, %in, %most : f32
    %m = arith.select %c, %in, %most : f32
    %k = arith.select %c, %n, %place : i32
    linalg.yield %m, %k : f32, i32
  } -> (tensor<f32>, tensor<i32>)
  %1:2 = linalg.generic {indexing_maps = [#id, #all, #all], iterator_types = ["reduction"]}
      ins(%x : tensor<8xf32>) outs(%v, %p : tensor<f32>, tensor<i32>) attrs = {ckpt.phase = "fwd", ckpt.region = #r} {
  ^bb0(%in: f32, %sum: f32, %count: i32):
    %i = linalg.index 0 : index
    %n = arith.index_cast %i : index to i32
    %s = arith.addf %in, %sum : f32
    %k = arith.addi %n, %count : i32
    linalg.yield %s, %k : f32, i32
  } -> (tensor<f32>, tensor<i32>)
  %2:2 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]}
      ins(%x : tensor<8xf32>) outs(%e, %q : tensor<8xf32>, tensor<8xi32>) attrs = {ckpt.phase = "fwd", ckpt.region = #r} {
  ^bb0(%in: f32, %a: f32, %b: i32):
    %i = linalg.index 0 : index
    %n = arith.index_cast %i : index to i32
    %z = arith.constant 0.0 : f32
    %c = arith.cmpf ogt, %in, %z : f32
    %m = arith.select %c, %in, %z : f32
    linalg.yield %m, %n : f32, i32
  } -> (tensor<8xf32>, tensor<8xi32>)
  %l = "stablehlo.loss"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%0#0, %1#0, %2#0) : (tensor<f32>, tensor<f32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

#r = #ckpt.region<"r">
// In which order a parallel loop combines is not specified.
// CHECK-LABEL: func.func @parallel_reduce
// CHECK-NOT: ckpt.recompute
func.func @parallel_reduce(%x: tensor<8xf32>, %v: f32) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  // expected-remark @below {{'scf.parallel' is saved: it is not deterministic}}
  %0 = scf.parallel (%i) = (%c0) to (%c8) step (%c1) init (%v) -> f32 {
    %e = tensor.extract %x[%i] : tensor<8xf32>
    scf.reduce(%e : f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }
  } {ckpt.phase = "fwd", ckpt.region = #r}
  %l = "stablehlo.loss"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%0) : (f32) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

#r = #ckpt.region<"r">
// Atomics have effects, and never run again.
// CHECK-LABEL: func.func @atomics
// CHECK-NOT: ckpt.recompute
func.func @atomics(%x: tensor<8xf32>, %m: memref<8xf32>, %i: index, %v: f32) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  // expected-remark @below {{'memref.atomic_rmw' is never recomputed: it has memory effects}}
  %0 = memref.atomic_rmw addf %v, %m[%i] {ckpt.phase = "fwd", ckpt.region = #r} : (f32, memref<8xf32>) -> f32
  // expected-remark @below {{'memref.generic_atomic_rmw' is never recomputed: it has memory effects}}
  %1 = memref.generic_atomic_rmw %m[%i] : memref<8xf32> {
  ^bb0(%a: f32):
    %s = arith.addf %a, %v : f32
    memref.atomic_yield %s : f32
  } {ckpt.phase = "fwd", ckpt.region = #r}
  %l = "stablehlo.loss"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%0, %1) : (f32, f32) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

#r = #ckpt.region<"r">
// CHECK-LABEL: func.func @shard_collectives
// CHECK: ckpt.recompute = array<i64: 5>
shard.grid @grid(shape = 2)
func.func @shard_collectives(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  // expected-remark @below {{'shard.all_gather' is never recomputed: it is a collective}}
  %0 = shard.all_gather %x on @grid grid_axes = [0] gather_axis = 0 {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32> -> tensor<16xf32>
  // expected-remark @below {{'shard.reduce_scatter' is never recomputed: it is a collective}}
  %1 = shard.reduce_scatter %x on @grid grid_axes = [0] scatter_axis = 0 {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32> -> tensor<4xf32>
  // expected-remark @below {{'shard.all_to_all' is never recomputed: it is a collective}}
  %2 = shard.all_to_all %x on @grid grid_axes = [0] split_axis = 0 concat_axis = 0 {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32> -> tensor<8xf32>
  // expected-remark @below {{'shard.broadcast' is never recomputed: it is a collective}}
  %3 = shard.broadcast %x on @grid grid_axes = [0] root = [0] {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>) -> tensor<8xf32>
  // expected-remark @below {{'shard.shift' is never recomputed: it is a collective}}
  %4 = shard.shift %x on @grid grid_axes = [0] shift_axis = 0 offset = 1 {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32> -> tensor<8xf32>
  // A slice is local.
  %5 = shard.all_slice %x on @grid grid_axes = [0] slice_axis = 0 {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32> -> tensor<4xf32>
  %l = "stablehlo.loss"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%0, %1, %2, %3, %4, %5) : (tensor<16xf32>, tensor<4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<4xf32>) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

// CHECK-LABEL: func.func @mpi_collectives
func.func @mpi_collectives(%x: tensor<8xf32>, %m: memref<8xf32>, %comm: !mpi.comm, %rank: i32) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  // expected-remark @below {{'mpi.send' is never recomputed: it is a collective}}
  mpi.send(%m, %rank, %rank, %comm) {ckpt.phase = "fwd"} : memref<8xf32>, i32, i32
  // expected-remark @below {{'mpi.recv' is never recomputed: it is a collective}}
  mpi.recv(%m, %rank, %rank, %comm) {ckpt.phase = "fwd"} : memref<8xf32>, i32, i32
  // expected-remark @below {{'mpi.allreduce' is never recomputed: it is a collective}}
  mpi.allreduce(%m, %m, MPI_SUM, %comm) {ckpt.phase = "fwd"} : memref<8xf32>, memref<8xf32>
  // expected-remark @below {{'mpi.barrier' is never recomputed: it is a collective}}
  mpi.barrier(%comm) {ckpt.phase = "fwd"}
  %0 = math.tanh %x {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  %l = math.absf %0 : tensor<8xf32>
  %g = arith.mulf %l, %0 : tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}
