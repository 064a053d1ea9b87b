// RUN: ckpt-opt %s --ckpt-use-device-memory --split-input-file | FileCheck %s

// CHECK-LABEL: func.func @copy
// CHECK:         %[[TO:.+]] = llvm.inttoptr
// CHECK:         %[[FROM:.+]] = llvm.inttoptr
// CHECK:         %[[BYTES:.+]] = arith.constant 32 : i64
// CHECK:         call @ckpt_rt_gpu_step_copy(%[[TO]], %[[FROM]], %[[BYTES]])
// CHECK-NOT:     memref.copy
func.func @copy(%a: memref<8xf32>, %b: memref<8xf32>) {
  memref.copy %a, %b : memref<8xf32> to memref<8xf32>
  return
}

// -----

// A constant is read from its copy on the device.

memref.global "private" constant @c : memref<8xi8> = dense<7>
// CHECK-LABEL: func.func @constant
// CHECK:         %[[G:.+]] = memref.get_global @c
// CHECK:         %[[A:.+]] = memref.extract_aligned_pointer_as_index %[[G]]
// CHECK:         %[[D:.+]] = call @ckpt_rt_gpu_step_constant
// CHECK:         %[[R:.+]] = memref.reinterpret_cast %[[D]]
// CHECK:         memref.view %[[R]]
func.func @constant() -> f32 {
  %0 = memref.get_global @c : memref<8xi8>
  %z = arith.constant 0 : index
  %1 = memref.view %0[%z][] : memref<8xi8> to memref<2xf32>
  %2 = memref.load %1[%z] : memref<2xf32>
  return %2 : f32
}

// -----

// Control flow on the host reads and writes single elements.

// CHECK-LABEL: func.func @elements
// CHECK-DAG:     %[[SLOT:.+]] = memref.alloca() : memref<1xi1>
// CHECK-DAG:     %[[OUT:.+]] = memref.alloca() : memref<1xi32>
// CHECK:         call @ckpt_rt_gpu_step_read
// CHECK:         memref.load %[[SLOT]]
// CHECK:         scf.if
// CHECK:           memref.store %{{.+}}, %[[OUT]]
// CHECK:           call @ckpt_rt_gpu_step_write
func.func @elements(%cond: memref<i1>, %out: memref<4x8xi32>, %i: index, %v: i32) {
  %0 = memref.load %cond[] : memref<i1>
  scf.if %0 {
    memref.store %v, %out[%i, %i] : memref<4x8xi32>
  }
  return
}

// -----

// Not what kernels do.

// CHECK-LABEL: func.func @kernel
// CHECK-NOT:     call
func.func @kernel(%a: memref<8xf32>) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%b, %b1, %b2) in (%s0 = %c1, %s1 = %c1, %s2 = %c1)
             threads(%t, %t1, %t2) in (%s3 = %c1, %s4 = %c1, %s5 = %c1) {
    %0 = memref.load %a[%t] : memref<8xf32>
    memref.store %0, %a[%b] : memref<8xf32>
    gpu.terminator
  }
  return
}

// -----

// Calls of the CPU's runtime have counterparts; strings stay where they are.

memref.global "private" constant @message : memref<4xi8> = dense<65>
// CHECK-DAG: func.func private @ckpt_rt_gpu_step_offload(
// CHECK-DAG: func.func private @ckpt_rt_gpu_step_check_hash(
// CHECK-DAG: func.func private @ckpt_rt_gpu_step_profile_kernel(
// CHECK-LABEL: func.func @calls
// CHECK-NOT:     ckpt_rt_gpu_step_constant
func.func private @ckpt_rt_step_offload(memref<1xi8>, i64) -> i64
func.func private @ckpt_rt_check_hash(memref<1xi8>, i64, i64, memref<1xi8>)
func.func private @ckpt_rt_profile_kernel(i64)
func.func @calls(%a: memref<1xi8>, %n: i64) {
  %0 = call @ckpt_rt_step_offload(%a, %n) : (memref<1xi8>, i64) -> i64
  %1 = memref.get_global @message : memref<4xi8>
  %2 = memref.reinterpret_cast %1 to offset: [0], sizes: [1], strides: [1]
      : memref<4xi8> to memref<1xi8>
  call @ckpt_rt_check_hash(%a, %n, %0, %2) : (memref<1xi8>, i64, i64, memref<1xi8>) -> ()
  call @ckpt_rt_profile_kernel(%n) : (i64) -> ()
  return
}
