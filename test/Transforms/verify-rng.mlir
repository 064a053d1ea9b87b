// Clones stand at locations that are in no file, so that this is FileCheck's.
// RUN: not ckpt-opt %s --split-input-file --ckpt-verify-rng -o /dev/null 2>&1 | FileCheck %s

// The stash is missing.
func.func @no_stash() -> (tensor<8xf32>, tensor<8xf32>) {
  %a = ckpt.rng.uniform {ckpt.draw = 0 : i64} : tensor<8xf32>
  // CHECK: error: {{.*}}draws from another state than the first time
  // CHECK: note: it was drawn first here
  %b = ckpt.rng.uniform {ckpt.draw = 0 : i64} : tensor<8xf32> loc(fused<"remat">["b"])
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

// The other device was stashed.
func.func @wrong_device() -> (tensor<8xf32>, tensor<8xf32>) {
  %s = ckpt.rng.get_state on "cpu:0"
  %a = ckpt.rng.uniform on "cuda:0" {ckpt.draw = 0 : i64} : tensor<8xf32>
  ckpt.rng.set_state %s on "cpu:0"
  // CHECK: error: {{.*}}draws from another state than the first time
  // CHECK: note: it was drawn first here
  %b = ckpt.rng.uniform on "cuda:0" {ckpt.draw = 0 : i64} : tensor<8xf32> loc(fused<"remat">["b"])
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

// The generator is not put back before the next draw.
func.func @no_resume() -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %s = ckpt.rng.get_state
  %a = ckpt.rng.uniform {ckpt.draw = 0 : i64} : tensor<8xf32>
  %x = ckpt.rng.normal : tensor<99xf32>
  ckpt.rng.set_state %s loc(fused<"remat">["s"])
  %b = ckpt.rng.uniform {ckpt.draw = 0 : i64} : tensor<8xf32> loc(fused<"remat">["b"])
  // CHECK: error: {{.*}}draws from the generator of 'cpu:0', which a recomputed draw before it has moved
  %c = ckpt.rng.uniform : tensor<8xf32>
  return %a, %b, %c : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

func.func @not_put_back_at_the_end() -> (tensor<8xf32>, tensor<8xf32>) {
  %s = ckpt.rng.get_state
  %a = ckpt.rng.uniform {ckpt.draw = 0 : i64} : tensor<8xf32>
  %x = ckpt.rng.normal : tensor<99xf32>
  ckpt.rng.set_state %s loc(fused<"remat">["s"])
  %b = ckpt.rng.uniform {ckpt.draw = 0 : i64} : tensor<8xf32> loc(fused<"remat">["b"])
  // CHECK: error: {{.*}}leaves the generator of 'cpu:0' where a recomputed draw has moved it
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

// An offset that is one block off.
func.func @off_by_one(%s: !ckpt.rng_state) -> (tensor<8xf32>, tensor<8xf32>) {
  %c16 = arith.constant 16 : i64
  %c17 = arith.constant 17 : i64
  %t = ckpt.rng.advance %s by %c16
  %u = ckpt.rng.advance %s by %c17
  %a, %s1 = ckpt.rng.uniform from %t {ckpt.draw = 0 : i64} : tensor<8xf32>
  // CHECK: error: {{.*}}draws from another state than the first time
  // CHECK: note: it was drawn first here
  %b, %s2 = ckpt.rng.uniform from %u {ckpt.draw = 0 : i64} : tensor<8xf32> loc(fused<"remat">["b"])
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

// Different ways to the same state are the same state.
// CHECK-NOT: error:
// CHECK-NOT: same_state
func.func @same_state(%s: !ckpt.rng_state, %n: i64) -> (tensor<8xf32>, tensor<8xf32>) {
  %c16 = arith.constant 16 : i64
  %c32 = arith.constant 32 : i64
  %f = ckpt.rng.fork %s, %n
  %x, %t = ckpt.rng.uniform from %f : tensor<8xf32>
  %u = ckpt.rng.advance %t by %c16
  %g = ckpt.rng.fork %s, %n
  %v = ckpt.rng.advance %g by %c32
  %w = "ckpt.barrier"(%v) : (!ckpt.rng_state) -> !ckpt.rng_state
  %a, %s1 = ckpt.rng.uniform from %u {ckpt.draw = 0 : i64} : tensor<8xf32>
  %b, %s2 = ckpt.rng.uniform from %w {ckpt.draw = 0 : i64} : tensor<8xf32> loc(fused<"remat">["b"])
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

// A clone that cannot be told from what it is one of.
func.func @unknown_original(%s: !ckpt.rng_state) -> tensor<8xf32> {
  // CHECK: error: {{.*}}is a recomputed draw without 'ckpt.draw'; its original is not known
  %b, %s2 = ckpt.rng.uniform from %s : tensor<8xf32> loc(fused<"remat">["b"])
  return %b : tensor<8xf32>
}

// -----

// CHECK-NOT: error:
// A program that seeds and sets its generators itself is its own business.
func.func @program(%seed: i64) -> (tensor<8xf32>, tensor<8xf32>) {
  %s = ckpt.rng.get_state
  %a = ckpt.rng.uniform : tensor<8xf32>
  ckpt.rng.set_state %s
  %b = ckpt.rng.uniform : tensor<8xf32>
  ckpt.rng.seed %seed
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

// In loops over elements the state is that of the seed and the offset.
func.func @elements(%e: tensor<8xi32>, %s: !ckpt.rng_state, %t: !ckpt.rng_state) -> (tensor<8xi32>, tensor<8xi32>) {
  %k0, %o0 = ckpt.rng.unpack %s
  %a = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      outs(%e : tensor<8xi32>) attrs = {ckpt.draw = 0 : i64} {
  ^bb0(%out: i32):
    %i = linalg.index 0 : index
    %w:5 = "ckpt.rng.block"(%k0, %o0, %i) {width = 32 : i32} : (i64, i64, index) -> (i32, i32, i32, i32, i32)
    linalg.yield %w#0 : i32
  } -> tensor<8xi32>
  %k1, %o1 = ckpt.rng.unpack %t
  // CHECK: error: {{.*}}draws from another state than the first time
  // CHECK: note: it was drawn first here
  %b = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      outs(%e : tensor<8xi32>) attrs = {ckpt.draw = 0 : i64} {
  ^bb0(%out: i32):
    %i = linalg.index 0 : index
    %w:5 = "ckpt.rng.block"(%k1, %o1, %i) {width = 32 : i32} : (i64, i64, index) -> (i32, i32, i32, i32, i32)
    linalg.yield %w#0 : i32
  } -> tensor<8xi32>
  return %a, %b : tensor<8xi32>, tensor<8xi32>
}
