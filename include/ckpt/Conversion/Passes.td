//===- Passes.td - Lowering to the CPU --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_CONVERSION_PASSES_TD
#define CKPT_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def UnrollLoops : Pass<"ckpt-unroll-loops"> {
  let summary = "Unroll short loops that carry tensors";
  let description = [{
    Fully unrolls each top-level `scf.for` of a function that carries tensors and
    has a constant trip count of at most `max-trip-count`. The carried values
    become plain values, which need no copies: a loop of tensors would need
    one buffer per carried value and iteration to be exchanged. Loops of scalars
    stay. Equal iterations share their kernels, so that the code does not grow.

    `--remat` runs it before it plans, so that the memory of such loops is exact;
    the CPU pipeline runs it too, for programs that come without a plan.

    Input

    ```mlir
    %r = scf.for %i = %c0 to %c2 step %c1 iter_args(%a = %x) -> tensor<8xf32> {
      %b = linalg.generic ... ins(%a) ...
      scf.yield %b : tensor<8xf32>
    }
    ```

    Output

    ```mlir
    %b0 = linalg.generic ... ins(%x) ...
    %r = linalg.generic ... ins(%b0) ...
    ```
  }];
  let options = [
    Option<"maxTripCount", "max-trip-count", "unsigned", /*default=*/"16",
           "Longest loop to unroll, in iterations">,
    Option<"maxOps", "max-ops", "unsigned", /*default=*/"20000",
           "Largest number of operations that unrolling one loop may give">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::scf::SCFDialect"];
}

def LowerRng : Pass<"ckpt-lower-rng"> {
  let summary = "Turn random draws into loops over their elements";
  let description = [{
    Each draw becomes a `linalg.generic` whose body computes its element from
    the state and the element's number, so that it fuses with what reads it, and
    a mask need never be stored. Draws from a device's generator become draws
    from the state that is read before, and set behind; run
    `ckpt-functionalize-rng` first to do that once for a function.

    Input

    ```mlir
    %y, %s1 = ckpt.dropout %x, 0.5 from %s0 : tensor<8xf32>
    ```

    Output

    ```mlir
    %seed, %offset = ckpt.rng.unpack %s0
    %y = linalg.generic ... ins(%x) outs(%e) {
      %i = linalg.index 0
      %w0, %w1, %w2, %w3, %part = ckpt.rng.block %seed, %offset, %i width 32
      ...
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect",
    "::ckpt::CkptDialect"
  ];
}

def LowerRngState : Pass<"ckpt-lower-rng-state", "::mlir::ModuleOp"> {
  let summary = "Turn generators into calls of the runtime, states into scalars";
  let description = [{
    A state becomes two `i64`, also in the signatures of functions and in `scf`.
    Operations on generators call the runtime; a status that is an error ends
    the program through `ckpt_rt_check`. Run it on buffers.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"
  ];
}

def ExpandRng : Pass<"ckpt-expand-rng"> {
  let summary = "Write out the generators of random elements";
  let description = [{
    Replaces `ckpt.rng.block` and `ckpt.rng.threefry` by integer arithmetic,
    after `ckpt-lower-linalg-to-loops`, which shares blocks among elements.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def ApplyProfile : Pass<"ckpt-apply-profile", "::mlir::ModuleOp"> {
  let summary = "Take the cost of operations from a measured profile";
  let description = [{
    Writes `ckpt.cost` on each operation of the entry function that becomes a
    kernel. The profile is a file of `ckpt-run --profile`; an operation is found
    in it by what it computes and its types, in whatever program it was
    measured. The cost of one that was not measured is that of the roofline,
    scaled by the ratio of measured and modelled costs of all that were, with a
    remark. An operation that has a `ckpt.cost` keeps it.

    A profile that cannot be read, or in which no operation is found, is an
    error.
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"profile", "profile", "std::string", /*default=*/"",
           "File of ckpt-run --profile">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect",
    "::ckpt::CkptDialect"
  ];
}

def OutlineKernels : Pass<"ckpt-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "Make each step of the entry function a call of a kernel";
  let description = [{
    Turns the entry function from tensors into buffers. Each operation that does
    work becomes a call of a private function, its kernel, that reads tensors
    from buffers and writes its results into buffers that the caller gives. Equal
    operations share a kernel: recomputed clones and equal layers add no code.

    Afterwards the entry function
    - takes one buffer of bytes per argument, and returns a buffer of bytes and
      nothing else per result; `ckpt_signature` keeps its type on tensors;
    - allocates each tensor that has storage right before the kernel that
      writes it; views of a tensor are views of its bytes at an offset;
    - holds no tensors. A destination that is still live is copied first.

    The storage is that of the memory model (`RematGraph.h`): what shares
    storage there shares it here. Constants other than splats become globals; a
    returned argument or constant is returned as it is, without a copy.

    Transfers to host memory become calls of the runtime (ckpt/Offload.h). What
    comes back is allocated right before its `ckpt.prefetch`; what leaves is an
    operand of the call that waits for it.

    Requires static shapes, one block, no calls, and no `ckpt` operations but
    these and those on states of generators; names
    the operation that breaks this. Kernels are still on tensors inside; run
    one-shot bufferization next. It needs no function boundaries.

    Input

    ```mlir
    func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
      %e = tensor.empty() : tensor<8xf32>
      %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>)
             -> tensor<8xf32>
      return %0 : tensor<8xf32>
    }
    ```

    Output

    ```mlir
    func.func @main(%x: memref<32xi8>) -> memref<32xi8>
        attributes {ckpt_signature = (tensor<8xf32>) -> tensor<8xf32>} {
      %c0 = arith.constant 0 : index
      %0 = memref.alloc() : memref<32xi8>
      %1 = memref.view %x[%c0][] : memref<32xi8> to memref<8xf32>
      %2 = memref.view %0[%c0][] : memref<32xi8> to memref<8xf32>
      call @exp_0(%1, %2) : (memref<8xf32>, memref<8xf32>) -> ()
      return %0 : memref<32xi8>
    }
    func.func private @exp_0(%in: memref<8xf32>, %out: memref<8xf32>) {
      %0 = bufferization.to_tensor %in restrict
      %1 = bufferization.to_tensor %out restrict writable
      %2 = linalg.exp ins(%0 ...) outs(%1 ...)
      bufferization.materialize_in_destination %2 in writable %out
      return
    }
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"profile", "profile", "bool", /*default=*/"false",
           "Let the runtime time each kernel">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect",
    "::ckpt::CkptDialect"
  ];
}

def PlanArena : Pass<"ckpt-plan-arena", "::mlir::ModuleOp"> {
  let summary = "Give every temporary a place in one arena";
  let description = [{
    Replaces each allocation of static size in the entry function by a view of
    one buffer, the arena, which becomes the last argument. Two temporaries share
    bytes only if no operation uses both: a temporary lives from the first to
    the last operation that uses it or a view of it, and to the end if it is
    returned. Offsets are constants. `ckpt_arena_bytes` on the function is the
    size that the caller must give, at an alignment of 64.

    What kernels allocate comes from the arena too: each gets the workspace that
    it needs as its last argument, planned the same way. A temporary of at least
    64 bytes is aligned to 64, any other to its element; if that costs space, all
    are aligned to their elements.

    Results are returned as addresses, in the arena or, for an argument or a
    constant that is returned, there.

    Input

    ```mlir
    func.func @main(%x: memref<32xi8>) -> memref<32xi8> {
      %0 = memref.alloc() {alignment = 4 : i64} : memref<32xi8>
      ...
    ```

    Output

    ```mlir
    func.func @main(%x: memref<32xi8>, %arena: memref<32xi8>) -> index
        attributes {ckpt_arena_bytes = 32 : i64} {
      %c0 = arith.constant 0 : index
      %0 = memref.view %arena[%c0][] : memref<32xi8> to memref<32xi8>
      ...
      %1 = memref.extract_aligned_pointer_as_index %0 : memref<32xi8> -> index
      return %1 : index
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::memref::MemRefDialect",
                           "::ckpt::CkptDialect"];
}

def LowerContractions : Pass<"ckpt-lower-contractions", "::mlir::ModuleOp"> {
  let summary = "Call the runtime for matrix products and convolutions";
  let description = [{
    Turns `linalg.matmul` and `linalg.batch_matmul` on buffers of f32, with any
    operand transposed, and `linalg.conv_2d_nhwc_hwcf` into calls of the
    runtime's `ckpt_rt_sgemm`, `ckpt_rt_sgemm_batch` and
    `ckpt_rt_conv2d_nhwc_hwcf_f32`. A fill with zero right before is folded into
    the call. Anything else stays.

    Input

    ```mlir
    linalg.fill ins(%zero : f32) outs(%c : memref<4x8xf32>)
    linalg.matmul ins(%a, %b : memref<4x2xf32>, memref<2x8xf32>)
                  outs(%c : memref<4x8xf32>)
    ```

    Output

    ```mlir
    func.call @ckpt_rt_sgemm(%0, %0, %m, %n, %k, %pa, %lda, %pb, %ldb, %pc, %ldc,
                             %0)
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::memref::MemRefDialect"
  ];
}

def LowerLinalgToLoops : Pass<"ckpt-lower-linalg-to-loops"> {
  let summary = "Lower linalg on buffers to loops that vectorise";
  let description = [{
    Writes each linalg operation on buffers of static shape as a nest of `scf.for`
    in the order that makes most accesses of the innermost loop contiguous.
    Dimensions that are contiguous in every operand become one loop; buffers are
    addressed by one linear index. Copies of buffers are treated the same way.

    Where the innermost loop is a reduction, the value is carried in a register,
    and its addition or product may be reassociated by the vectoriser. The order
    depends on the operation only: the same operation gives the same bits.

    Input

    ```mlir
    linalg.generic {indexing_maps = [(i, j) -> (i, j), (i, j) -> (j)],
                    iterator_types = ["reduction", "parallel"]}
        ins(%a : memref<16x8xf32>) outs(%b : memref<8xf32>) { addf }
    ```

    Output

    ```mlir
    scf.for %i = 0 to 16 {
      scf.for %j = 0 to 8 {
        %0 = memref.load %flatA[8 * %i + %j]
        %1 = memref.load %flatB[%j]
        %2 = arith.addf %1, %0
        memref.store %2, %flatB[%j]
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect"];
}

def ApproximateMath : Pass<"ckpt-approximate-math"> {
  let summary = "Expand elementary functions so that loops vectorise";
  let description = [{
    Replaces functions of `math` on floating-point scalars by polynomials with
    upstream's patterns (exp, log, tanh, erf and others, about 2 ulp), and those
    without one by calls of the C library.

    Input

    ```mlir
    %1 = math.exp %0 : f32
    ```

    Output: arithmetic on f32 and i32.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::math::MathDialect",
                           "::mlir::vector::VectorDialect"];
}

def EmitEntry : Pass<"ckpt-emit-entry", "::mlir::ModuleOp"> {
  let summary = "Give the lowered entry function its C interface";
  let description = [{
    Works on the LLVM dialect. Adds the function through which a program calls a
    compiled step, and the size of its arena:

    ```c
    void ckpt_entry_NAME(const void *const *args, const void **results,
                         void *arena);
    const int64_t ckpt_arena_bytes_NAME;
    ```

    `args[i]` is the data of argument i, dense and row-major. The function sets
    `results[i]` to the data of result i: in the arena, or in an argument or a
    constant that is returned unchanged. All other functions become internal.

    Input

    ```mlir
    llvm.func @main(%x: !llvm.ptr, %arena: !llvm.ptr) -> i64
    ```

    Output

    ```mlir
    llvm.func @ckpt_entry_main(%args: !llvm.ptr, %results: !llvm.ptr,
                               %arena: !llvm.ptr) {
      %0 = llvm.load %args : !llvm.ptr -> !llvm.ptr
      %1 = llvm.call @main(%0, %arena) : (!llvm.ptr, !llvm.ptr) -> i64
      llvm.store %1, %results : i64, !llvm.ptr
      llvm.return
    }
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // CKPT_CONVERSION_PASSES_TD
