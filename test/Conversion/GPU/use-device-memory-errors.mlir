// RUN: ckpt-opt %s --ckpt-use-device-memory --split-input-file --verify-diagnostics

func.func @copy(%a: memref<?xf32>, %b: memref<?xf32>) {
  // expected-error @below {{cannot be done on a GPU: only buffers of static shape are copied}}
  memref.copy %a, %b : memref<?xf32> to memref<?xf32>
  return
}

// -----

func.func @load(%a: memref<4xf32, strided<[?]>>, %i: index) -> f32 {
  // expected-error @below {{reads or writes an element of a buffer of dynamic layout on the host}}
  %0 = memref.load %a[%i] : memref<4xf32, strided<[?]>>
  return %0 : f32
}
