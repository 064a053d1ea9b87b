// RUN: ckpt-opt %s --split-input-file --verify-diagnostics --ckpt-emulate-gpu-kernels
// RUN: echo "module {}" | not ckpt-opt --ckpt-emulate-gpu-kernels=subgroup-size=0 2>&1 | FileCheck %s
// CHECK: error: 'subgroup-size' must be positive

gpu.module @kernels {
  // expected-error @below {{kernel without a known block size cannot be emulated}}
  // expected-note @below {{give it 'known_block_size', an array of three positive i32}}
  gpu.func @no_block_size() kernel {
    gpu.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @below {{kernel with control flow between blocks cannot be emulated}}
  // expected-note @below {{emulate kernels before scf is lowered}}
  gpu.func @blocks() kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    cf.br ^next
  ^next:
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @while(%c: i1) kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    // expected-note @below {{all threads of a block must meet here: use scf.for or scf.if, with bounds or a condition that they share}}
    scf.while : () -> () {
      scf.condition(%c)
    } do {
      // expected-error @below {{'gpu.barrier' op in 'scf.while' cannot be emulated}}
      gpu.barrier
      scf.yield
    }
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @bounds() kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %t = gpu.thread_id x
    // expected-error @below {{'scf.for' op with a barrier or shuffle in it cannot be emulated: its bounds may differ between the threads of a block}}
    scf.for %i = %c0 to %t step %c1 {
      gpu.barrier
    }
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @condition(%x: memref<4xi1>) kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    %c0 = arith.constant 0 : index
    // Another thread may write it.
    %c = memref.load %x[%c0] : memref<4xi1>
    // expected-error @below {{'scf.if' op with a barrier or shuffle in it cannot be emulated: its condition may differ between the threads of a block}}
    scf.if %c {
      gpu.barrier
    }
    gpu.return
  }
}

// -----

// What the turns of a loop may change is not the same for all, either.
gpu.module @kernels {
  gpu.func @carried(%n: index) kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %t = gpu.thread_id x
    scf.for %i = %c0 to %n step %c1 iter_args(%m = %n) -> index {
      // expected-error @below {{'scf.for' op with a barrier or shuffle in it cannot be emulated: its bounds may differ}}
      scf.for %j = %c0 to %m step %c1 {
        gpu.barrier
      }
      %next = arith.addi %m, %t : index
      scf.yield %next : index
    }
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @shuffle(%x: f32, %d: i32, %c: i1) kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    // expected-note @below {{all threads of a block must meet here}}
    scf.execute_region {
      // expected-error @below {{'gpu.shuffle' op in 'scf.execute_region' cannot be emulated}}
      %0, %1 = gpu.shuffle xor %x, %d, %d : f32
      scf.yield
    }
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @reduce(%x: f32) kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    // expected-error @below {{operation 'gpu.subgroup_reduce' cannot be emulated on the host}}
    // expected-note @below {{write it with gpu.shuffle, or with workgroup memory and gpu.barrier}}
    %0 = gpu.subgroup_reduce add %x : (f32) -> f32
    // expected-error @below {{operation 'gpu.all_reduce' cannot be emulated on the host}}
    // expected-note @below {{write it with gpu.shuffle}}
    %1 = gpu.all_reduce add %x {} : (f32) -> f32
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @dynamic() kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    // expected-error @below {{operation 'gpu.dynamic_shared_memory' cannot be emulated on the host}}
    // expected-note @below {{use a workgroup attribution of gpu.func}}
    %0 = gpu.dynamic_shared_memory : memref<?xi8, #gpu.address_space<workgroup>>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @lowered() kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    // expected-error @below {{operation 'nvvm.barrier' cannot be emulated on the host}}
    // expected-note @below {{emulate kernels before they are lowered to a device}}
    nvvm.barrier
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @private(%n: index) kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    // expected-error @below {{'memref.alloca' op in a kernel cannot be emulated: its size is not static}}
    %0 = memref.alloca(%n) : memref<?xf32>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @escapes(%c: i1) kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    %first = memref.alloca() : memref<4xf32>
    %0 = scf.while (%x = %first) : (memref<4xf32>) -> memref<4xf32> {
      scf.condition(%c) %x : memref<4xf32>
    } do {
    ^bb0(%x: memref<4xf32>):
      // expected-error @below {{'memref.alloca' op in a kernel cannot be emulated: it leaves the region that it is in}}
      %next = memref.alloca() : memref<4xf32>
      scf.yield %next : memref<4xf32>
    }
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @view(%x: memref<8xf32>, %y: memref<4xindex>) kernel attributes {known_block_size = array<i32: 4, 1, 1>} {
    %c0 = arith.constant 0 : index
    %t = gpu.thread_id x
    %i = memref.load %y[%t] : memref<4xindex>
    // expected-error @below {{value of type 'memref<1xf32, strided<[1], offset: ?>>' that may differ between threads lives across a barrier or shuffle; compute it again behind it}}
    %0 = memref.subview %x[%i] [1] [1] : memref<8xf32> to memref<1xf32, strided<[1], offset: ?>>
    gpu.barrier
    %1 = memref.load %0[%c0] : memref<1xf32, strided<[1], offset: ?>>
    memref.store %1, %x[%t] : memref<8xf32>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @below {{function of the device cannot be emulated}}
  // expected-note @below {{inline it into the kernels that call it}}
  gpu.func @device(%x: f32) -> f32 {
    gpu.return %x : f32
  }
}

// -----

gpu.module @kernels {
  // expected-error @below {{function of the device cannot be emulated}}
  // expected-note @below {{inline it into the kernels that call it}}
  func.func @device() -> index {
    %0 = gpu.thread_id x
    return %0 : index
  }
}

// -----

module attributes {gpu.container_module} {
  func.func @async() {
    %c1 = arith.constant 1 : index
    %0 = gpu.wait async
    // expected-error @below {{asynchronous launch cannot be emulated}}
    // expected-note @below {{launch without tokens: the host runs kernels in order}}
    %1 = gpu.launch_func async [%0] @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
  gpu.module @kernels {
    gpu.func @k() kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
      gpu.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  func.func @other_threads() {
    %c1 = arith.constant 1 : index
    // expected-error @below {{launch with other threads than the kernel's 'known_block_size'}}
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
  gpu.module @kernels {
    gpu.func @k() kernel attributes {known_block_size = array<i32: 2, 1, 1>} {
      gpu.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  func.func @shared() {
    %c1 = arith.constant 1 : index
    %n = arith.constant 64 : i32
    // expected-error @below {{launch with dynamic shared memory cannot be emulated}}
    // expected-note @below {{use a workgroup attribution of gpu.func}}
    gpu.launch_func @kernels::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) dynamic_shared_memory_size %n
    return
  }
  gpu.module @kernels {
    gpu.func @k() kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
      gpu.return
    }
  }
}

// -----

module attributes {gpu.container_module} {
  func.func @clusters() {
    %c1 = arith.constant 1 : index
    // expected-error @below {{launch of clusters cannot be emulated}}
    gpu.launch_func @kernels::@k clusters in (%c1, %c1, %c1) blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
  gpu.module @kernels {
    gpu.func @k() kernel attributes {known_block_size = array<i32: 1, 1, 1>} {
      gpu.return
    }
  }
}

// -----

gpu.module @kernels {
  gpu.func @mma(%a: vector<2xf16>, %c: vector<2xf16>) kernel
      attributes {known_block_size = array<i32: 32, 1, 1>} {
    // expected-error @below {{operation 'nvvm.mma.sync' cannot be emulated on the host}}
    // expected-note @below {{known are m16n8k16 of f16 or bf16 and m16n8k8 of tf32, with sums of f32 and subgroups of 32}}
    %0 = nvvm.mma.sync A[%a, %a, %a, %a] B[%a, %a] C[%c, %c]
        {layoutA = #nvvm.mma_layout<row>, layoutB = #nvvm.mma_layout<col>,
         shape = #nvvm.shape<m = 16, n = 8, k = 16>}
        : (vector<2xf16>, vector<2xf16>, vector<2xf16>) -> !llvm.struct<(vector<2xf16>, vector<2xf16>)>
    gpu.return
  }
}
