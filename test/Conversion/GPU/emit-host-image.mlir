// RUN: ckpt-opt %s --ckpt-emit-host-image | FileCheck %s

// An image of the kernel's name and of a function that unpacks its parameters.

llvm.mlir.global external constant @ckpt_gpu_image() : !llvm.array<0 x i8>
// CHECK: llvm.mlir.global internal constant @ckpt_kernel_name_k("k\00")
// CHECK-LABEL: llvm.func internal @ckpt_host_kernel_k
// CHECK-SAME:    (%[[PARAMS:.+]]: !llvm.ptr, %[[DIMS:.+]]: !llvm.ptr)
// CHECK:         %[[P0:.+]] = llvm.getelementptr %[[PARAMS]][0]
// CHECK:         %[[A0:.+]] = llvm.load %[[P0]] : !llvm.ptr -> !llvm.ptr
// CHECK:         %[[V0:.+]] = llvm.load %[[A0]] : !llvm.ptr -> !llvm.ptr
// CHECK:         %[[V1:.+]] = llvm.load %{{.+}} : !llvm.ptr -> i32
// CHECK:         %[[G0:.+]] = llvm.getelementptr %[[DIMS]][0]
// CHECK:         %[[X:.+]] = llvm.load %[[G0]] : !llvm.ptr -> i64
// CHECK:         llvm.call @k(%[[V0]], %[[V1]], %[[X]],
// CHECK-LABEL: llvm.mlir.global internal constant @ckpt_gpu_image()
// CHECK-SAME:    !llvm.struct<(array<8 x i8>, i64, array<1 x struct<(ptr, ptr, i64, ptr)>>)>
// CHECK:         llvm.mlir.addressof @ckpt_kernel_name_k
// CHECK:         llvm.mlir.addressof @ckpt_host_kernel_k
llvm.func @k(%a: !llvm.ptr, %b: i32, %x: i64, %y: i64, %z: i64) attributes {ckpt.emulates = "k"} {
  llvm.return
}
llvm.func @use() -> !llvm.ptr {
  %0 = llvm.mlir.addressof @ckpt_gpu_image : !llvm.ptr
  llvm.return %0 : !llvm.ptr
}
