// A loop over whole groups of random elements computes each block once.
// RUN: ckpt-opt %s --split-input-file --ckpt-lower-linalg-to-loops | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --ckpt-lower-linalg-to-loops --ckpt-expand-rng | FileCheck %s --check-prefix=EXPAND

#id = affine_map<(i, j) -> (i, j)>
#swap = affine_map<(i, j) -> (j, i)>

// CHECK-LABEL: func @whole_groups
// EXPAND-LABEL: func @whole_groups
func.func @whole_groups(%seed: i64, %offset: i64, %out: memref<8x40xi32>) {
  // 320 elements are five groups: two loops became one.
  // CHECK: scf.for %{{.+}} = %c0{{.*}} to %c320{{.*}} step %c64
  // CHECK: scf.for %{{.+}} = %c0{{.*}} to %c16{{.*}} step %c1
  // Ten rounds of two multiplications, for four elements.
  // CHECK-COUNT-20: arith.muli %{{.+}}, %c{{(3528531795|3449720151)_i64}}
  // CHECK-NOT: arith.muli %{{.+}}, %c{{(3528531795|3449720151)_i64}}
  // CHECK-COUNT-4: memref.store
  // CHECK-NOT: memref.store
  // CHECK-NOT: ckpt.rng.block
  %c40 = arith.constant 40 : index
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%out : memref<8x40xi32>) {
  ^bb0(%o: i32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %r = arith.muli %i, %c40 : index
    %n = arith.addi %r, %j : index
    %w:5 = "ckpt.rng.block"(%seed, %offset, %n) {width = 32 : i32} : (i64, i64, index) -> (i32, i32, i32, i32, i32)
    %x = arith.addi %w#0, %w#4 : i32
    linalg.yield %x : i32
  }
  return
}

// -----

#id = affine_map<(i) -> (i)>

// What is left over at the end goes element by element.
// CHECK-LABEL: func @rest
func.func @rest(%seed: i64, %offset: i64, %out: memref<100xi32>) {
  // CHECK: scf.for %{{.+}} = %c0{{.*}} to %c64{{.*}} step %c64
  // CHECK: scf.for %{{.+}} = %c64{{.*}} to %c100{{.*}} step %c1
  // CHECK: ckpt.rng.block
  linalg.generic {indexing_maps = [#id], iterator_types = ["parallel"]}
      outs(%out : memref<100xi32>) {
  ^bb0(%o: i32):
    %i = linalg.index 0 : index
    %w:5 = "ckpt.rng.block"(%seed, %offset, %i) {width = 32 : i32} : (i64, i64, index) -> (i32, i32, i32, i32, i32)
    linalg.yield %w#0 : i32
  }
  return
}

// -----

#id = affine_map<(i, j) -> (i, j)>
#swap = affine_map<(i, j) -> (j, i)>

// Rows that begin within a group share nothing. An index that is used for
// something else stays one.
// CHECK-LABEL: func @no_groups
// EXPAND-LABEL: func @no_groups
func.func @no_groups(%seed: i64, %offset: i64, %in: memref<3x40xi32>, %out: memref<40x3xi32>) {
  // CHECK: ckpt.rng.block
  // EXPAND: arith.divui
  // EXPAND-COUNT-20: arith.muli %{{.+}}, %c{{(3528531795|3449720151)_i64}}
  // EXPAND-NOT: arith.muli %{{.+}}, %c{{(3528531795|3449720151)_i64}}
  %c3 = arith.constant 3 : index
  linalg.generic {indexing_maps = [#swap, #id], iterator_types = ["parallel", "parallel"]}
      ins(%in : memref<3x40xi32>) outs(%out : memref<40x3xi32>) {
  ^bb0(%a: i32, %o: i32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %r = arith.muli %i, %c3 : index
    %n = arith.addi %r, %j : index
    %w:5 = "ckpt.rng.block"(%seed, %offset, %n) {width = 32 : i32} : (i64, i64, index) -> (i32, i32, i32, i32, i32)
    %k = arith.index_cast %i : index to i32
    %x = arith.addi %w#0, %k : i32
    linalg.yield %x : i32
  }
  return
}

// -----

// EXPAND-LABEL: func @threefry
func.func @threefry(%seed: i64, %offset: i64, %i: index) -> i32 {
  // EXPAND-COUNT-20: arith.shrui %{{.+}}, %c{{.*}} : i32
  // EXPAND-NOT: ckpt.rng
  %w0, %w1 = ckpt.rng.threefry %seed, %offset, %i
  return %w0 : i32
}
