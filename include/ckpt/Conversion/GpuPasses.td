//===- GpuPasses.td - Lowering to a GPU -------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_CONVERSION_GPUPASSES_TD
#define CKPT_CONVERSION_GPUPASSES_TD

include "mlir/Pass/PassBase.td"

def EmulateGpuKernels : Pass<"ckpt-emulate-gpu-kernels", "::mlir::ModuleOp"> {
  let summary = "Make kernels functions of the host, with loops over threads";
  let description = [{
    Every `gpu.func ... kernel` becomes a private function of the module that
    runs the whole grid: loops over blocks, in them loops over threads. It takes
    what the kernel takes and the sizes of the grid; those of a block are the
    kernel's `known_block_size`. A machine without a GPU so runs the same
    kernels with the same index arithmetic, in the same order for each thread.

    At a `gpu.barrier` the loop over threads ends and another begins. Values that
    live across it are kept in buffers with an element per thread; what is the
    same for all threads of a block, and index arithmetic on thread numbers, is
    computed where it is needed. An `scf.for` or `scf.if` that contains barriers
    stays outside of the loops over threads: its bounds or condition must be the
    same for all threads of a block. `gpu.shuffle` is an exchange through such a
    buffer. This is the loop fission of Jääskeläinen et al., "pocl: A
    Performance-Portable OpenCL Implementation", Int. J. Parallel Programming 43,
    2015, and of Moses et al., "High-Performance GPU-to-CPU Transpilation and
    Optimization via High-Level Parallel Constructs", PPoPP 2023.

    Memory of a workgroup is one buffer for all blocks. With `poison` it is
    filled with NaN, or with bytes 0xAA, before each block, so that reads of what
    was not written show.

    The function has the kernel's name, or one like it if that is taken;
    `ckpt.emulates` on it is the kernel's name. A `gpu.module` disappears unless
    a `gpu.launch_func` still names it: then its kernels stay, empty. With
    `direct`, launches become calls and all modules disappear.

    What cannot be emulated is an error that names it: a barrier in other control
    flow, operations on subgroups other than `gpu.shuffle`, dynamic shared
    memory, asynchronous launches.

    Input

    ```mlir
    gpu.module @kernels {
      gpu.func @reverse(%x: memref<64xf32>)
          workgroup(%s: memref<64xf32, #gpu.address_space<workgroup>>) kernel
          attributes {known_block_size = array<i32: 64, 1, 1>} {
        %c63 = arith.constant 63 : index
        %t = gpu.thread_id x
        %0 = memref.load %x[%t] : memref<64xf32>
        memref.store %0, %s[%t] : memref<64xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %r = arith.subi %c63, %t : index
        %1 = memref.load %s[%r] : memref<64xf32, #gpu.address_space<workgroup>>
        memref.store %1, %x[%t] : memref<64xf32>
        gpu.return
      }
    }
    ```

    Output

    ```mlir
    func.func private @reverse(%x: memref<64xf32>, %gridX: index, %gridY: index,
                               %gridZ: index)
        attributes {ckpt.emulates = "reverse"} {
      %s = memref.alloca() : memref<64xf32>
      scf.for %bz = %c0 to %gridZ step %c1 {
        scf.for %by = %c0 to %gridY step %c1 {
          scf.for %bx = %c0 to %gridX step %c1 {
            scf.for %t = %c0 to %c64 step %c1 {
              %0 = memref.load %x[%t] : memref<64xf32>
              memref.store %0, %s[%t] : memref<64xf32>
            }
            scf.for %t = %c0 to %c64 step %c1 {
              %r = arith.subi %c63, %t : index
              %1 = memref.load %s[%r] : memref<64xf32>
              memref.store %1, %x[%t] : memref<64xf32>
            }
          }
        }
      }
      return
    }
    ```
  }];
  let options = [
    Option<"direct", "direct", "bool", /*default=*/"false",
           "Replace launches by calls of these functions">,
    Option<"poison", "poison", "bool", /*default=*/"false",
           "Fill the memory of a workgroup before each block">,
    Option<"subgroupSize", "subgroup-size", "unsigned", /*default=*/"32",
           "Threads of a subgroup">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::gpu::GPUDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::ckpt::CkptDialect"
  ];
}

#endif // CKPT_CONVERSION_GPUPASSES_TD
