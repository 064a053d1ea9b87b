//===- GpuPasses.td - Lowering to a GPU -------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_CONVERSION_GPUPASSES_TD
#define CKPT_CONVERSION_GPUPASSES_TD

include "mlir/Pass/PassBase.td"

def MapKernels : Pass<"ckpt-map-kernels", "::mlir::ModuleOp"> {
  let summary = "Give the operations of kernels to the threads of a GPU";
  let description = [{
    Every linalg operation on buffers becomes a `gpu.launch` of constant size,
    with a grid and blocks of one dimension:

    - sums of products of two operands (matrix products, convolutions, and what
      else has such indices) go through square tiles in shared memory. Each
      output is summed in the order of the reduction, one rounding a product;
    - from sm_80 on those of f16 or bf16 operands, if neither side is thin, are
      left to the matrix units: products are exact and summed in f32, in an order
      that is the device's but the same each time. With `tf32`, f32 operands are
      rounded to 10 bits of mantissa and take the same way;
    - other reductions are shared among the threads of a block, if they have a
      neutral element, and combined in a tree in shared memory;
    - everything else is one element a thread, the fastest dimension that in
      which most accesses are contiguous. A block of random words serves all of
      its elements.

    A fill right before is folded. Loops and conditions around the operations stay
    on the host. What is not linear in its iterators runs on one thread, with a
    remark. Run it on buffers, after `ckpt-plan-arena`.

    Input

    ```mlir
    func.func private @exp_0(%in: memref<1000xf32>, %out: memref<1000xf32>) {
      linalg.exp ins(%in : memref<1000xf32>) outs(%out : memref<1000xf32>)
      return
    }
    ```

    Output

    ```mlir
    func.func private @exp_0(%in: memref<1000xf32>, %out: memref<1000xf32>) {
      gpu.launch blocks(%b, %_, %_) in (%_ = %c4, %_ = %c1, %_ = %c1)
                 threads(%t, %_, %_) in (%_ = %c256, %_ = %c1, %_ = %c1)
                 module(@ckpt_kernels) {
        %0 = arith.muli %b, %c256 : index
        %i = arith.addi %0, %t : index
        %1 = arith.cmpi ult, %i, %c1000 : index
        scf.if %1 {
          %2 = memref.load %in[%i] : memref<1000xf32>
          %3 = math.exp %2 : f32
          memref.store %3, %out[%i] : memref<1000xf32>
        }
        gpu.terminator
      }
      return
    }
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"",
           "Compute capability, as sm_90; empty: what every GPU has">,
    Option<"tf32", "tf32", "bool", /*default=*/"false",
           "Let matrix units multiply f32 with the precision of tf32">,
  ];
  let statistics = [
    Statistic<"numMatrixUnitKernels", "num-matrix-unit-kernels",
              "Operations that are left to matrix units">,
    Statistic<"numContractions", "num-contractions",
              "Other operations that go through tiles in shared memory">,
    Statistic<"numThreadKernels", "num-thread-kernels",
              "Operations that are elements or reductions on threads">,
    Statistic<"numSerialKernels", "num-serial-kernels",
              "Operations that run on one thread">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::gpu::GPUDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::scf::SCFDialect"
  ];
}

def UseDeviceMemory : Pass<"ckpt-use-device-memory", "::mlir::ModuleOp"> {
  let summary = "Let what the host does to tensors call the GPU's runtime";
  let description = [{
    The arena and the arguments of a step are memory of the device. What touches
    them outside of kernels becomes a call of the runtime (ckpt/Gpu.h): copies of
    buffers, transfers to host memory, hashes, ends of timed kernels, and single
    elements that control flow on the host reads or writes. Constants get a copy
    on the device, which is made once. Run it before `ckpt-lower-rng-state`, whose
    strings are no tensors.

    Input

    ```mlir
    memref.copy %a, %b : memref<8xf32> to memref<8xf32>
    ```

    Output

    ```mlir
    call @ckpt_rt_gpu_step_copy(%target, %source, %c32) : (!llvm.ptr, !llvm.ptr, i64) -> ()
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect"
  ];
}

def AttachGpuTarget : Pass<"ckpt-attach-gpu-target", "::mlir::ModuleOp"> {
  let summary = "Say for which GPU kernels are compiled";
  let description = [{
    Attaches an NVVM target to the modules of kernels, with the oldest version of
    PTX from 8.0 on that knows the chip, and lets their indices have 32 bits where
    every buffer and grid allows it. A chip that LLVM does not know is an error,
    and so is a program of `tools` that is not there.
  }];
  let options = [
    Option<"chip", "chip", "std::string", /*default=*/"\"sm_90\"",
           "Compute capability, as sm_90">,
    Option<"toolkit", "toolkit", "std::string", /*default=*/"",
           "Folder of the CUDA toolkit; empty: the environment's">,
    ListOption<"tools", "tools", "std::string",
               "Programs of the toolkit that will be needed">,
  ];
  let dependentDialects = ["::mlir::DLTIDialect", "::mlir::gpu::GPUDialect",
                           "::mlir::NVVM::NVVMDialect"];
}

def DeviceMath : Pass<"ckpt-device-math", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Use the instructions that a GPU has for elementary functions";
  let description = [{
    Works on kernels in the LLVM dialect. Calls of CUDA's libdevice that are one
    instruction of PTX, such as square roots and roundings, become LLVM's
    intrinsics: libdevice is there only where a toolkit is. Calls of other
    functions stay, and are an error if there is no libdevice.
  }];
  let options = [
    Option<"toolkit", "toolkit", "std::string", /*default=*/"",
           "Folder of the CUDA toolkit; empty: the environment's">,
  ];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

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
    buffer, and so is `nvvm.mma.sync` with sums of f32. This is the loop fission of Jääskeläinen et al., "pocl: A
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
    flow, other operations on subgroups, dynamic shared
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

def LowerLaunches : Pass<"ckpt-lower-launches", "::mlir::ModuleOp"> {
  let summary = "Turn launches into calls of the runtime";
  let description = [{
    Each `gpu.launch_func` becomes a call of `ckpt_rt_gpu_step_launch` with the
    addresses of its arguments; a buffer is passed as its address. The image of
    the kernels, `ckpt_gpu_image`, is the object of the `gpu.binary`, or is left
    to `ckpt-emit-host-image` if the kernels are functions of the host
    (`ckpt-emulate-gpu-kernels`).

    Input

    ```mlir
    gpu.binary @ckpt_kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "...">]
    func.func private @exp_0(%in: memref<1000xf32>, %out: memref<1000xf32>) {
      gpu.launch_func @ckpt_kernels::@exp_0_kernel
        blocks in (%c4, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%in : memref<1000xf32>, %out : memref<1000xf32>)
    ```

    Output

    ```mlir
    llvm.mlir.global internal constant @ckpt_gpu_image("...")
    func.func private @exp_0(%in: memref<1000xf32>, %out: memref<1000xf32>) {
      %image = llvm.mlir.addressof @ckpt_gpu_image : !llvm.ptr
      %module = call @ckpt_rt_gpu_step_module(%image, %bytes)
      ...
      call @ckpt_rt_gpu_step_launch(%module, %name, %c4, %c1, %c1, %c256, %c1, %c1, %c0, %params)
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect"
  ];
}

def EmitHostImage : Pass<"ckpt-emit-host-image", "::mlir::ModuleOp"> {
  let summary = "Make an image of kernels that are functions of the host";
  let description = [{
    Works on the LLVM dialect. Fills `ckpt_gpu_image` with the names, addresses
    and sizes of parameters of the functions that `ckpt-emulate-gpu-kernels`
    made, each behind one that takes its parameters as a launch does
    (ckpt/GpuHostImage.h). Does nothing where there are none.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // CKPT_CONVERSION_GPUPASSES_TD
