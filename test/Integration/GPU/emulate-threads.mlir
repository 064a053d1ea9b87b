// Names of threads and blocks in three dimensions, and shuffles: sums over
// subgroups of 32 and of the 16 of a last one, neighbours and broadcasts.

// DEFINE: %{emulate} = ckpt-opt "--ckpt-emulate-gpu-kernels=direct poison"
// DEFINE: %{lower} = mlir-opt --convert-vector-to-scf --convert-scf-to-cf --expand-strided-metadata --finalize-memref-to-llvm --convert-vector-to-llvm --convert-arith-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts
// DEFINE: %{run} = mlir-runner -e main -entry-point-result=void -shared-libs=%mlir_c_runner_utils

// RUN: %{emulate} %s | %{lower} | %{run} | FileCheck %s

module attributes {gpu.container_module} {
  gpu.module @kernels {
    // All names of one thread as digits: the last of the second block in y.
    gpu.func @ids(%out: memref<?xindex>) kernel
        attributes {known_block_size = array<i32: 5, 4, 3>} {
      %c4 = arith.constant 4 : index
      %c10 = arith.constant 10 : index
      %gx = gpu.global_id x
      %gy = gpu.global_id y
      %gz = gpu.global_id z
      %isx = arith.cmpi eq, %gx, %c4 : index
      %c7 = arith.constant 7 : index
      %isy = arith.cmpi eq, %gy, %c7 : index
      %c2 = arith.constant 2 : index
      %isz = arith.cmpi eq, %gz, %c2 : index
      %xy = arith.andi %isx, %isy : i1
      %xyz = arith.andi %xy, %isz : i1
      scf.if %xyz {
        %tx = gpu.thread_id x
        %ty = gpu.thread_id y
        %tz = gpu.thread_id z
        %bx = gpu.block_id x
        %by = gpu.block_id y
        %bz = gpu.block_id z
        %nx = gpu.grid_dim x
        %ny = gpu.grid_dim y
        %nz = gpu.grid_dim z
        %dx = gpu.block_dim x
        %dy = gpu.block_dim y
        %dz = gpu.block_dim z
        %lane = gpu.lane_id
        %subgroup = gpu.subgroup_id : index
        %subgroups = gpu.num_subgroups : index
        %size = gpu.subgroup_size : index
        vector.print %tx : index
        vector.print %ty : index
        vector.print %tz : index
        vector.print %bx : index
        vector.print %by : index
        vector.print %bz : index
        vector.print %nx : index
        vector.print %ny : index
        vector.print %nz : index
        vector.print %dx : index
        vector.print %dy : index
        vector.print %dz : index
        vector.print %lane : index
        vector.print %subgroup : index
        vector.print %subgroups : index
        vector.print %size : index
      }
      gpu.return
    }

    gpu.func @sums(%out: memref<48xi32>) kernel
        attributes {known_block_size = array<i32: 48, 1, 1>} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c4 = arith.constant 4 : index
      %s16 = arith.constant 16 : i32
      %s32 = arith.constant 32 : i32
      %n0 = arith.constant 0 : i32
      %t = gpu.thread_id x
      %w = arith.index_cast %t : index to i32
      // Of 16 and 16 lanes, or of 16 and none.
      %other, %valid = gpu.shuffle xor %w, %s16, %s32 : i32
      %theirs = arith.select %valid, %other, %n0 : i32
      %two = arith.addi %w, %theirs : i32
      %sum = scf.for %k = %c0 to %c4 step %c1 iter_args(%acc = %two) -> i32 {
        %k32 = arith.index_cast %k : index to i32
        %eight = arith.constant 8 : i32
        %d = arith.shrui %eight, %k32 : i32
        %x, %v = gpu.shuffle xor %acc, %d, %s32 : i32
        %y = arith.addi %acc, %x : i32
        scf.yield %y : i32
      }
      memref.store %sum, %out[%t] : memref<48xi32>
      gpu.return
    }

    // The left neighbour, the right one and lane 3 of the first 8 lanes.
    gpu.func @neighbours(%out: memref<48xi32>) kernel
        attributes {known_block_size = array<i32: 16, 1, 1>} {
      %c16 = arith.constant 16 : index
      %c32 = arith.constant 32 : index
      %n1 = arith.constant 1 : i32
      %n3 = arith.constant 3 : i32
      %n8 = arith.constant 8 : i32
      %none = arith.constant -1 : i32
      %t = gpu.thread_id x
      %w = arith.index_cast %t : index to i32
      %0, %v0 = gpu.shuffle up %w, %n1, %n8 : i32
      %1, %v1 = gpu.shuffle down %w, %n1, %n8 : i32
      %2, %v2 = gpu.shuffle idx %w, %n3, %n8 : i32
      %left = arith.select %v0, %0, %none : i32
      %right = arith.select %v1, %1, %none : i32
      %third = arith.select %v2, %2, %none : i32
      memref.store %left, %out[%t] : memref<48xi32>
      %t1 = arith.addi %t, %c16 : index
      memref.store %right, %out[%t1] : memref<48xi32>
      %t2 = arith.addi %t, %c32 : index
      memref.store %third, %out[%t2] : memref<48xi32>
      gpu.return
    }
  }

  func.func @main() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c4 = arith.constant 4 : index
    %c5 = arith.constant 5 : index
    %c16 = arith.constant 16 : index
    %c30 = arith.constant 30 : index
    %c32 = arith.constant 32 : index
    %c48 = arith.constant 48 : index
    %n0 = arith.constant 0 : i32
    %names = memref.alloc(%c48) : memref<?xindex>
    // CHECK: 4
    // CHECK-NEXT: 3
    // CHECK-NEXT: 2
    // CHECK-NEXT: 0
    // CHECK-NEXT: 1
    // CHECK-NEXT: 0
    // CHECK-NEXT: 1
    // CHECK-NEXT: 2
    // CHECK-NEXT: 3
    // CHECK-NEXT: 5
    // CHECK-NEXT: 4
    // CHECK-NEXT: 3
    // CHECK-NEXT: 27
    // CHECK-NEXT: 1
    // CHECK-NEXT: 2
    // CHECK-NEXT: 32
    gpu.launch_func @kernels::@ids blocks in (%c1, %c2, %c3) threads in (%c5, %c4, %c3)
        args(%names : memref<?xindex>)
    %out = memref.alloc() : memref<48xi32>
    gpu.launch_func @kernels::@sums blocks in (%c1, %c1, %c1) threads in (%c48, %c1, %c1)
        args(%out : memref<48xi32>)
    // 0 + ... + 31, and 32 + ... + 47.
    // CHECK-NEXT: ( 496, 496, 632, 632 )
    %0 = vector.transfer_read %out[%c30], %n0 {in_bounds = [true]} : memref<48xi32>, vector<4xi32>
    vector.print %0 : vector<4xi32>
    gpu.launch_func @kernels::@neighbours blocks in (%c1, %c1, %c1) threads in (%c16, %c1, %c1)
        args(%out : memref<48xi32>)
    // CHECK-NEXT: ( -1, 0, 1, 2, 3, 4, 5, 6, -1, -1,
    %1 = vector.transfer_read %out[%c0], %n0 {in_bounds = [true]} : memref<48xi32>, vector<16xi32>
    vector.print %1 : vector<16xi32>
    // CHECK-NEXT: ( 1, 2, 3, 4, 5, 6, 7, -1, -1, -1,
    %2 = vector.transfer_read %out[%c16], %n0 {in_bounds = [true]} : memref<48xi32>, vector<16xi32>
    vector.print %2 : vector<16xi32>
    // CHECK-NEXT: ( 3, 3, 3, 3, 3, 3, 3, 3, -1, -1,
    %3 = vector.transfer_read %out[%c32], %n0 {in_bounds = [true]} : memref<48xi32>, vector<16xi32>
    vector.print %3 : vector<16xi32>
    return
  }
}
