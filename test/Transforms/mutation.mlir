// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-plan-remat=budget=100%% --remark-format=emitRemark --remarks-filter-missed=remat --verify-diagnostics -o /dev/null

// What nothing writes may be read again.
func.func private @elsewhere(memref<8xf32>)
func.func @never_written(%m: memref<8xf32>, %i: index) -> f32 {
  %0 = memref.load %m[%i] : memref<8xf32>
  return %0 : f32
}

// -----

// Nor does it matter what is written before.
func.func @written_before(%m: memref<8xf32>, %i: index, %v: f32) -> f32 {
  // expected-remark @below {{'memref.store' is never recomputed: it has memory effects}}
  memref.store %v, %m[%i] : memref<8xf32>
  %0 = memref.load %m[%i] : memref<8xf32>
  return %0 : f32
}

// -----

func.func @stored(%m: memref<8xf32>, %i: index, %v: f32) -> f32 {
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'memref.store' may write later}}
  %0 = memref.load %m[%i] : memref<8xf32>
  // expected-remark @below {{'memref.store' is never recomputed: it has memory effects}}
  memref.store %v, %m[%i] : memref<8xf32>
  return %0 : f32
}

// -----

// Through a view, and into one that may be the same: arguments may overlap.
func.func @copied(%m: memref<8xf32>, %n: memref<8xf32>, %i: index) -> f32 {
  %view = memref.subview %m[0] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1]>>
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'memref.copy' may write later}}
  %0 = memref.load %view[%i] : memref<4xf32, strided<[1]>>
  // expected-remark @below {{'memref.copy' is never recomputed: it has memory effects}}
  memref.copy %n, %m : memref<8xf32> to memref<8xf32>
  return %0 : f32
}

// -----

// Two allocations do not overlap. A second allocation would not hold what was
// written to the first.
func.func @distinct(%i: index, %v: f32) -> f32 {
  // expected-remark @below {{'memref.alloc' is never recomputed: it has memory effects}}
  %m = memref.alloc() : memref<8xf32>
  // expected-remark @below {{'memref.alloc' is never recomputed: it has memory effects}}
  %n = memref.alloc() : memref<8xf32>
  %0 = memref.load %m[%i] : memref<8xf32>
  // expected-remark @below {{'memref.store' is never recomputed: it has memory effects}}
  memref.store %v, %n[%i] : memref<8xf32>
  return %0 : f32
}

// -----

// What was freed cannot be read again.
func.func @freed(%i: index) -> f32 {
  // expected-remark @below {{'memref.alloc' is never recomputed: it has memory effects}}
  %m = memref.alloc() : memref<8xf32>
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'memref.dealloc' may write later}}
  %0 = memref.load %m[%i] : memref<8xf32>
  // expected-remark @below {{'memref.dealloc' is never recomputed: it has memory effects}}
  memref.dealloc %m : memref<8xf32>
  return %0 : f32
}

// -----

func.func @vector_store(%m: memref<8xf32>, %i: index) -> vector<4xf32> {
  // expected-remark @below {{'vector.load' is never recomputed: it reads memory that 'vector.store' may write later}}
  %0 = vector.load %m[%i] : memref<8xf32>, vector<4xf32>
  // expected-remark @below {{'vector.store' is never recomputed: it has memory effects}}
  vector.store %0, %m[%i] : memref<8xf32>, vector<4xf32>
  return %0 : vector<4xf32>
}

// -----

func.func @linalg_on_buffers(%m: memref<8xf32>, %n: memref<8xf32>, %i: index) -> f32 {
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'linalg.exp' may write later}}
  %0 = memref.load %m[%i] : memref<8xf32>
  // expected-remark @below {{'linalg.exp' is never recomputed: it has memory effects}}
  linalg.exp ins(%n : memref<8xf32>) outs(%m : memref<8xf32>)
  return %0 : f32
}

// -----

// An external function may write whatever it likes; so may what nobody knows.
func.func private @elsewhere(memref<8xf32>)
func.func @called(%m: memref<8xf32>, %n: memref<8xf32>, %i: index) -> f32 {
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'func.call' may write later}}
  %0 = memref.load %m[%i] : memref<8xf32>
  // expected-remark @below {{'func.call' is never recomputed: it calls a function}}
  call @elsewhere(%n) : (memref<8xf32>) -> ()
  return %0 : f32
}

// -----

func.func @unknown(%m: memref<8xf32>, %i: index) -> f32 {
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'other.op' may write later}}
  %0 = memref.load %m[%i] : memref<8xf32>
  // expected-remark @below {{'other.op' is never recomputed: it has unknown effects}}
  "other.op"() : () -> ()
  // An operation that is assumed pure writes nothing.
  %1 = memref.load %m[%i] : memref<8xf32>
  %2 = "stablehlo.add"(%0, %1) : (f32, f32) -> f32
  return %2 : f32
}

// -----

// A tensor can be memory under another name, and so can be a view of it.
func.func @tensor_of_buffer(%m: memref<8xf32>, %v: tensor<8xf32>) -> tensor<2x4xf32> {
  // expected-remark @below {{'bufferization.to_tensor' is never recomputed: it reads memory that 'bufferization.materialize_in_destination' may write later}}
  %t = bufferization.to_tensor %m restrict writable : memref<8xf32> to tensor<8xf32>
  %u = tensor.expand_shape %t [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  // expected-remark @below {{'math.exp' is never recomputed: it reads memory that 'bufferization.materialize_in_destination' may write later}}
  %0 = math.exp %u : tensor<2x4xf32>
  // What is computed from values is not.
  %1 = math.tanh %0 : tensor<2x4xf32>
  // expected-remark @below {{'bufferization.materialize_in_destination' is never recomputed: it has memory effects}}
  bufferization.materialize_in_destination %v in writable %m : (tensor<8xf32>, memref<8xf32>) -> ()
  return %1 : tensor<2x4xf32>
}

// -----

// The other way round: who has the buffer of a tensor may write it.
func.func @buffer_of_tensor(%x: tensor<8xf32>, %i: index, %v: f32) -> tensor<8xf32> {
  %t = math.sqrt %x : tensor<8xf32>
  // expected-remark @below {{'bufferization.to_buffer' is never recomputed: it reads memory that 'memref.store' may write later}}
  %m = bufferization.to_buffer %t : tensor<8xf32> to memref<8xf32>
  // expected-remark @below {{'math.exp' is never recomputed: it reads memory that 'memref.store' may write later}}
  %0 = math.exp %t : tensor<8xf32>
  // expected-remark @below {{'memref.store' is never recomputed: it has memory effects}}
  memref.store %v, %m[%i] : memref<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// A donated argument is overwritten as a value: whoever reads it later has it.
func.func @donated(%x: tensor<8xf32> {bufferization.writable = true}, %v: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = math.exp %x : tensor<8xf32>
  %1 = bufferization.materialize_in_destination %v in %x : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// -----

// A store in a loop or a branch counts as one of the whole.
func.func @nested(%m: memref<8xf32>, %i: index, %c: i1, %v: f32) -> f32 {
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'scf.if' may write later}}
  %0 = memref.load %m[%i] : memref<8xf32>
  // expected-remark @below {{'scf.if' is never recomputed: it contains 'memref.store', which has memory effects}}
  scf.if %c {
    memref.store %v, %m[%i] : memref<8xf32>
  }
  return %0 : f32
}

// -----

// Whoever marks an operation has decided.
func.func @marked(%m: memref<8xf32>, %i: index, %v: f32) -> (f32, f32) {
  %0 = memref.load %m[%i] {ckpt.recomputable = true} : memref<8xf32>
  // expected-remark @below {{'memref.store' is never recomputed: it has memory effects}}
  memref.store %v, %m[%i] : memref<8xf32>
  // expected-remark @below {{'memref.load' is never recomputed: it is marked 'ckpt.recomputable = false'}}
  %1 = memref.load %m[%i] {ckpt.recomputable = false} : memref<8xf32>
  return %0, %1 : f32, f32
}

// -----

// Reading the state of a generator is not reading memory.
func.func @generator(%m: memref<8xf32>, %i: index, %c: i1) -> f32 {
  // expected-remark @below {{'scf.if' is never recomputed: it contains 'ckpt.rng.get_state', which has memory effects}}
  %0 = scf.if %c -> f32 {
    %s = ckpt.rng.get_state
    %l = memref.load %m[%i] : memref<8xf32>
    scf.yield %l : f32
  } else {
    %l = memref.load %m[%i] : memref<8xf32>
    scf.yield %l : f32
  }
  return %0 : f32
}

// -----

// Written in place: neither the operation runs twice nor what reads what it
// overwrites. What reads the new value may.
func.func @in_place(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.tanh %x : tensor<8xf32>
  // expected-remark @below {{'math.exp' is never recomputed: it reads what 'stablehlo.add_' overwrites}}
  %b = math.exp %a : tensor<8xf32>
  // expected-remark @below {{'stablehlo.add_' is never recomputed: it overwrites its operand 0}}
  %c = "stablehlo.add_"(%a, %b) {ckpt.inplace = array<i64: 0>} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %d = math.exp %c : tensor<8xf32>
  %e = arith.mulf %d, %b : tensor<8xf32>
  return %e : tensor<8xf32>
}

// -----

// A chain makes what it overwrites, and runs again as a whole.
func.func @in_place_chain(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.tanh %x : tensor<8xf32>
  %c = "stablehlo.add_"(%a, %x) {ckpt.inplace = array<i64: 0>} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %d = math.exp %c : tensor<8xf32>
  return %d : tensor<8xf32>
}

// -----

// Which of two buffers is read is not known: either may be written.
func.func @selected(%m: memref<8xf32>, %n: memref<8xf32>, %i: index, %c: i1, %v: f32) -> f32 {
  // expected-remark @below {{'memref.alloc' is never recomputed: it has memory effects}}
  %a = memref.alloc() : memref<8xf32>
  %s = arith.select %c, %a, %n : memref<8xf32>
  // expected-remark @below {{'memref.load' is never recomputed: it reads memory that 'memref.store' may write later}}
  %0 = memref.load %s[%i] : memref<8xf32>
  // expected-remark @below {{'memref.store' is never recomputed: it has memory effects}}
  memref.store %v, %n[%i] : memref<8xf32>
  return %0 : f32
}

// -----

// What a loop carries comes from outside, and is no argument of the function.
func.func @carried(%i: index, %v: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  // expected-remark @below {{'memref.alloc' is never recomputed: it has memory effects}}
  %a = memref.alloc() : memref<8xf32>
  // expected-remark @below {{'scf.for' is never recomputed: it reads memory that 'memref.store' may write later}}
  %0:2 = scf.for %k = %c0 to %c4 step %c1 iter_args(%m = %a, %sum = %v) -> (memref<8xf32>, f32) {
    %x = memref.load %m[%k] : memref<8xf32>
    %y = arith.addf %sum, %x : f32
    scf.yield %m, %y : memref<8xf32>, f32
  }
  // expected-remark @below {{'memref.store' is never recomputed: it has memory effects}}
  memref.store %v, %a[%i] : memref<8xf32>
  return %0#1 : f32
}
