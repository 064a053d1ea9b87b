// Tree reductions of 64 numbers in each of 3 blocks: steps written out, in a
// loop, and in a loop that carries the halved distance. Then without barriers.

// DEFINE: %{emulate} = ckpt-opt "--ckpt-emulate-gpu-kernels=direct poison"
// DEFINE: %{lower} = mlir-opt --convert-vector-to-scf --convert-scf-to-cf --expand-strided-metadata --finalize-memref-to-llvm --convert-vector-to-llvm --convert-arith-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts
// DEFINE: %{run} = mlir-runner -e main -entry-point-result=void -shared-libs=%mlir_c_runner_utils

// RUN: %{emulate} %s | %{lower} | %{run} | FileCheck %s
// CHECK-COUNT-3: ( 2016, 6112, 10208 )

// RUN: sed '/gpu.barrier/d' %s | %{emulate} | %{lower} | %{run} | FileCheck %s --check-prefix=RACE
// RACE-NOT: ( 2016, 6112, 10208 )

#shared = #gpu.address_space<workgroup>

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @unrolled(%in: memref<192xf32>, %out: memref<3xf32>)
        workgroup(%s: memref<64xf32, #shared>) kernel
        attributes {known_block_size = array<i32: 64, 1, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c4 = arith.constant 4 : index
      %c8 = arith.constant 8 : index
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %b = gpu.block_id x
      %t = gpu.thread_id x
      %i = gpu.global_id x
      %0 = memref.load %in[%i] : memref<192xf32>
      memref.store %0, %s[%t] : memref<64xf32, #shared>
      gpu.barrier
      %a32 = arith.cmpi ult, %t, %c32 : index
      scf.if %a32 {
        %o = arith.addi %t, %c32 : index
        %x = memref.load %s[%t] : memref<64xf32, #shared>
        %y = memref.load %s[%o] : memref<64xf32, #shared>
        %z = arith.addf %x, %y : f32
        memref.store %z, %s[%t] : memref<64xf32, #shared>
      }
      gpu.barrier
      %a16 = arith.cmpi ult, %t, %c16 : index
      scf.if %a16 {
        %o = arith.addi %t, %c16 : index
        %x = memref.load %s[%t] : memref<64xf32, #shared>
        %y = memref.load %s[%o] : memref<64xf32, #shared>
        %z = arith.addf %x, %y : f32
        memref.store %z, %s[%t] : memref<64xf32, #shared>
      }
      gpu.barrier
      %a8 = arith.cmpi ult, %t, %c8 : index
      scf.if %a8 {
        %o = arith.addi %t, %c8 : index
        %x = memref.load %s[%t] : memref<64xf32, #shared>
        %y = memref.load %s[%o] : memref<64xf32, #shared>
        %z = arith.addf %x, %y : f32
        memref.store %z, %s[%t] : memref<64xf32, #shared>
      }
      gpu.barrier
      %first = arith.cmpi eq, %t, %c0 : index
      scf.if %first {
        %zero = arith.constant 0.0 : f32
        %sum = scf.for %k = %c0 to %c8 step %c1 iter_args(%acc = %zero) -> f32 {
          %x = memref.load %s[%k] : memref<64xf32, #shared>
          %z = arith.addf %acc, %x : f32
          scf.yield %z : f32
        }
        memref.store %sum, %out[%b] : memref<3xf32>
      }
      gpu.return
    }

    gpu.func @loop(%in: memref<192xf32>, %out: memref<3xf32>)
        workgroup(%s: memref<64xf32, #shared>) kernel
        attributes {gpu.known_block_size = array<i32: 64, 1, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      %c32 = arith.constant 32 : index
      %b = gpu.block_id x
      %t = gpu.thread_id x
      %i = gpu.global_id x
      %0 = memref.load %in[%i] : memref<192xf32>
      memref.store %0, %s[%t] : memref<64xf32, #shared>
      gpu.barrier
      scf.for %k = %c0 to %c6 step %c1 {
        %d = arith.shrui %c32, %k : index
        %a = arith.cmpi ult, %t, %d : index
        scf.if %a {
          %o = arith.addi %t, %d : index
          %x = memref.load %s[%t] : memref<64xf32, #shared>
          %y = memref.load %s[%o] : memref<64xf32, #shared>
          %z = arith.addf %x, %y : f32
          memref.store %z, %s[%t] : memref<64xf32, #shared>
        }
        gpu.barrier
      }
      %first = arith.cmpi eq, %t, %c0 : index
      scf.if %first {
        %x = memref.load %s[%c0] : memref<64xf32, #shared>
        memref.store %x, %out[%b] : memref<3xf32>
      }
      gpu.return
    }

    // Each thread carries its sum, all carry the distance.
    gpu.func @carried(%in: memref<192xf32>, %out: memref<3xf32>)
        workgroup(%s: memref<64xf32, #shared>) kernel
        attributes {known_block_size = array<i32: 64, 1, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c6 = arith.constant 6 : index
      %c32 = arith.constant 32 : index
      %b = gpu.block_id x
      %t = gpu.thread_id x
      %i = gpu.global_id x
      %0 = memref.load %in[%i] : memref<192xf32>
      %d1, %sum = scf.for %k = %c0 to %c6 step %c1 iter_args(%d = %c32, %mine = %0) -> (index, f32) {
        memref.store %mine, %s[%t] : memref<64xf32, #shared>
        gpu.barrier
        %a = arith.cmpi ult, %t, %d : index
        %more = scf.if %a -> f32 {
          %o = arith.addi %t, %d : index
          %y = memref.load %s[%o] : memref<64xf32, #shared>
          %z = arith.addf %mine, %y : f32
          scf.yield %z : f32
        } else {
          scf.yield %mine : f32
        }
        gpu.barrier
        %half = arith.shrui %d, %c1 : index
        scf.yield %half, %more : index, f32
      }
      // No distance is left: only thread 0 gets here with an equal number.
      %first = arith.cmpi eq, %t, %d1 : index
      scf.if %first {
        memref.store %sum, %out[%b] : memref<3xf32>
      }
      gpu.return
    }
  }

  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c64 = arith.constant 64 : index
    %c192 = arith.constant 192 : index
    %i1 = arith.constant 1 : i32
    %i3 = arith.constant 3 : i32
    %i64 = arith.constant 64 : i32
    %zero = arith.constant 0.0 : f32
    %in = memref.alloc() : memref<192xf32>
    %out = memref.alloc() : memref<3xf32>
    scf.for %i = %c0 to %c192 step %c1 {
      %w = arith.index_cast %i : index to i32
      %f = arith.sitofp %w : i32 to f32
      memref.store %f, %in[%i] : memref<192xf32>
    }
    gpu.launch_func @kernels::@unrolled blocks in (%c3, %c1, %c1) threads in (%c64, %c1, %c1)
        args(%in : memref<192xf32>, %out : memref<3xf32>)
    %0 = vector.transfer_read %out[%c0], %zero {in_bounds = [true]} : memref<3xf32>, vector<3xf32>
    vector.print %0 : vector<3xf32>
    gpu.launch_func @kernels::@loop blocks in (%i3, %i1, %i1) threads in (%i64, %i1, %i1) : i32
        args(%in : memref<192xf32>, %out : memref<3xf32>)
    %1 = vector.transfer_read %out[%c0], %zero {in_bounds = [true]} : memref<3xf32>, vector<3xf32>
    vector.print %1 : vector<3xf32>
    gpu.launch_func @kernels::@carried blocks in (%c3, %c1, %c1) threads in (%c64, %c1, %c1)
        args(%in : memref<192xf32>, %out : memref<3xf32>)
    %2 = vector.transfer_read %out[%c0], %zero {in_bounds = [true]} : memref<3xf32>, vector<3xf32>
    vector.print %2 : vector<3xf32>
    return
  }
}
