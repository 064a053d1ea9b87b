// RUN: ckpt-opt %s --split-input-file --ckpt-plan-arena | FileCheck %s

// What is never in use together shares bytes; results live to the end.
// CHECK-LABEL: func.func @disjoint_lifetimes_share_bytes
// CHECK-SAME:    %[[ARENA:[^:]+]]: memref<512xi8>) -> index
// CHECK-SAME:    ckpt_arena_bytes = 512
// CHECK-COUNT-3: memref.view %[[ARENA]]
// CHECK-NOT:     memref.alloc
// CHECK:         return %{{.+}} : index
func.func @disjoint_lifetimes_share_bytes(%x: memref<256xi8>) -> memref<256xi8> {
  %a = memref.alloc() : memref<256xi8>
  call @use(%x, %a) : (memref<256xi8>, memref<256xi8>) -> ()
  %b = memref.alloc() : memref<256xi8>
  call @use(%a, %b) : (memref<256xi8>, memref<256xi8>) -> ()
  %c = memref.alloc() : memref<256xi8>
  call @use(%b, %c) : (memref<256xi8>, memref<256xi8>) -> ()
  return %c : memref<256xi8>
}
func.func private @use(memref<256xi8>, memref<256xi8>)

// -----

// A kernel gets what it allocates as its last argument, from the arena.
// CHECK-LABEL: func.func @kernels_get_a_workspace
// CHECK-SAME:    ckpt_arena_bytes = 384
// CHECK:         call @kernel(%{{.+}}, %{{.+}}) : (memref<256xi8>, memref<128xi8>) -> ()
// CHECK:       func.func private @kernel(%{{.+}}: memref<256xi8>, %[[WS:.+]]: memref<128xi8>)
// CHECK:         memref.view %[[WS]]
// CHECK-NOT:     memref.alloc
func.func @kernels_get_a_workspace() -> memref<256xi8> {
  %a = memref.alloc() : memref<256xi8>
  call @kernel(%a) : (memref<256xi8>) -> ()
  return %a : memref<256xi8>
}
func.func private @kernel(%out: memref<256xi8>) {
  %c0 = arith.constant 0 : index
  %w = memref.alloc() : memref<32xf32>
  %v = memref.load %w[%c0] : memref<32xf32>
  memref.store %v, %w[%c0] : memref<32xf32>
  return
}

// -----

// A buffer from outside a loop is in use throughout the loop.
// CHECK-LABEL: func.func @loops_keep_what_they_use
// CHECK-SAME:    ckpt_arena_bytes = 512
func.func @loops_keep_what_they_use(%x: memref<256xi8>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = memref.alloc() : memref<256xi8>
  scf.for %i = %c0 to %n step %c1 {
    func.call @use(%x, %a) : (memref<256xi8>, memref<256xi8>) -> ()
    %b = memref.alloc() : memref<256xi8>
    func.call @use(%x, %b) : (memref<256xi8>, memref<256xi8>) -> ()
  }
  return
}
func.func private @use(memref<256xi8>, memref<256xi8>)

// -----

// Nothing is rounded up where that would need more than is live.
// CHECK-LABEL: func.func @scalars_lie_side_by_side
// CHECK-SAME:    ckpt_arena_bytes = 264
func.func @scalars_lie_side_by_side() -> memref<256xi8> {
  %a = memref.alloc() {alignment = 4 : i64} : memref<4xi8>
  %b = memref.alloc() {alignment = 4 : i64} : memref<4xi8>
  %c = memref.alloc() {alignment = 4 : i64} : memref<256xi8>
  call @three(%a, %b, %c) : (memref<4xi8>, memref<4xi8>, memref<256xi8>) -> ()
  return %c : memref<256xi8>
}
func.func private @three(memref<4xi8>, memref<4xi8>, memref<256xi8>)
