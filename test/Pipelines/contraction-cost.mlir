// The cost of products that are known by name: 2*m*n*k operations at 19500 a ns,
// for each of a batch.
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-emit-problem=%t.json -o /dev/null
// RUN: FileCheck %s --input-file=%t.json

// CHECK: "name":"aten.mm","cost":110127.3
// CHECK: "name":"aten.bmm","cost":27531.8
// CHECK: "name":"aten.matmul","cost":55063.6
func.func @main(%x: tensor<1024x1024xf32>, %y: tensor<16x256x256xf32>, %z: tensor<4x8x256x256xf32>) -> (tensor<1024x1024xf32>, tensor<16x256x256xf32>, tensor<4x8x256x256xf32>) {
  %0 = "aten.mm"(%x, %x) : (tensor<1024x1024xf32>, tensor<1024x1024xf32>) -> tensor<1024x1024xf32>
  %1 = "aten.bmm"(%y, %y) : (tensor<16x256x256xf32>, tensor<16x256x256xf32>) -> tensor<16x256x256xf32>
  %2 = "aten.matmul"(%z, %z) : (tensor<4x8x256x256xf32>, tensor<4x8x256x256xf32>) -> tensor<4x8x256x256xf32>
  return %0, %1, %2 : tensor<1024x1024xf32>, tensor<16x256x256xf32>, tensor<4x8x256x256xf32>
}
