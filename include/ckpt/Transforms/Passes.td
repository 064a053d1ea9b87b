//===- Passes.td - Passes of this project -----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_PASSES_TD
#define CKPT_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def Normalize : Pass<"ckpt-normalize", "::mlir::ModuleOp"> {
  let summary = "Inline calls, turn checkpoint regions into tags";
  let description = [{
    Brings the entry function into the form that the other passes read:

    - calls of functions with a body are inlined, in the order in which they
      stand; private functions that nobody calls any more are erased. Unlike
      upstream's inliner this one also inlines into and out of functions of
      operations of unregistered dialects. Recursion is an error. Calls of
      external functions stay, with a remark: they will not be recomputed;
    - the device of every stateful random draw is written into it, as the code
      around it may change;
    - `ckpt.checkpoint` is inlined, its operations tagged with `ckpt.region`;
      nested regions get names joined with `/`;
    - values named by JAX's scopes in locations, `checkpoint_name[NAME]`, get
      that name by `ckpt.name`;
    - with `regions-from-locations`, forward operations whose location names
      match get a tag. The name is the first group of the expression, or the
      whole match.

    Input

    ```mlir
    %y = ckpt.checkpoint "block0" -> tensor<8xf32> {
      %h = math.tanh %x : tensor<8xf32>
      ckpt.yield %h : tensor<8xf32>
    }
    ```

    Output

    ```mlir
    %h = math.tanh %x {ckpt.region = #ckpt.region<"block0">} : tensor<8xf32>
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"regionsFromLocations", "regions-from-locations", "std::string",
           /*default=*/"",
           "Regular expression (POSIX extended) over location names that tags "
           "forward operations with regions">,
    Option<"onlyEntry", "only-entry", "bool", /*default=*/"false",
           "Make the other functions private, each with a remark">,
  ];
  let dependentDialects = ["::ckpt::CkptDialect"];
}

def FuseElementwise : Pass<"ckpt-fuse-elementwise"> {
  let summary = "Fuse elementwise linalg operations";
  let description = [{
    Fuses elementwise `linalg.generic` operations into their only consumer, so
    that a plan is made on what will run. Contractions and convolutions keep
    their names and shapes, and no work is duplicated. Runs on functions; sets
    `ckpt.fused`, and does nothing where that is. In a function with a plan, or
    with `fuse=false`, elementwise operations on tensors become linalg one by
    one, and nothing else happens.

    Input

    ```mlir
    %0 = linalg.generic ... ins(%x) outs(%e) { math.tanh }
    %1 = linalg.generic ... ins(%0) outs(%e) { arith.negf }
    ```

    Output

    ```mlir
    %1 = linalg.generic ... ins(%x) outs(%e) { math.tanh; arith.negf }
    ```
  }];
  let dependentDialects = [
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect",
    "::mlir::arith::ArithDialect", "::mlir::affine::AffineDialect",
    "::ckpt::CkptDialect"
  ];
  let options = [
    Option<"mayFuse", "fuse", "bool", /*default=*/"true",
           "Whether to fuse where there is no plan">
  ];
}

def FunctionalizeRng : Pass<"ckpt-functionalize-rng"> {
  let summary = "Turn draws from generators into draws from states";
  let description = [{
    Makes every stateful random draw of a function's body pure. The state of
    each generator is read once, before the first draw; each draw starts from
    that state moved on by a constant, or, behind a draw of dynamic shape, from
    the state which that draw returns; the generator is set once, at the end.
    `ckpt.rng.get_state` and `ckpt.rng.set_state` in between, also those that
    remat puts around recomputed draws, vanish: afterwards a recomputed draw is
    just an operation with the same state operand.

    Draws in nested regions stay as they are; the generator is set before, and
    read again behind, an operation that holds some or that calls a function.
    Draws from one generator of more than 2^64 blocks are an error.

    The bits of every draw are those of before. Runs on functions of one block.

    Input

    ```mlir
    %0 = ckpt.rng.uniform on "cpu:0" : tensor<64xf32>
    %1 = ckpt.dropout %x, 0.5 on "cpu:0" : tensor<64xf32>
    ```

    Output

    ```mlir
    %s = ckpt.rng.get_state on "cpu:0"
    %0, %n = ckpt.rng.uniform from %s : tensor<64xf32>
    %s1 = ckpt.rng.advance %s by %c16
    %1, %m = ckpt.dropout %x, 0.5 from %s1 : tensor<64xf32>
    %s2 = ckpt.rng.advance %s by %c32
    ckpt.rng.set_state %s2 on "cpu:0"
    ```
  }];
  let dependentDialects = ["::ckpt::CkptDialect", "::mlir::arith::ArithDialect",
                           "::mlir::tensor::TensorDialect"];
}

def CheckpointLoops : Pass<"ckpt-checkpoint-loops", "::mlir::ModuleOp"> {
  let summary = "Checkpoint layers that run in a loop";
  let description = [{
    Finds pairs of loops: a forward `scf.for` that writes residuals into stacks,
    iteration t into slot t, and a backward `scf.for` behind it with the same
    trip count whose iteration j reads slot n-1-j. `scf.while` loops that count
    are turned into `scf.for` first. The stacks, which have one slot per
    iteration, vanish: the forward loop keeps what it carries at every k-th
    iteration only, and the backward loop goes through segments of k iterations
    from the last to the first, recomputes the iterations of each from its
    checkpoint into stacks of k slots, and runs them backwards. docs/Loops.md.

    One of these says how often:

    - `every`: k. The trip count need not be known;
    - `checkpoints`: at most so many states are kept at a time, and the
      residuals of one iteration. Some are kept by the forward loop, the others
      while a segment is reversed, by the binomial schedule (Griewank and
      Walther, Algorithm 799), which recomputes least;
    - `budget`: as for ckpt-plan-remat. The least recomputation for which the
      peak of the function as it stands is within the budget; the lowest peak if
      there is none. Nothing is done if the budget holds already.

    A pair is left alone, with a remark, if the forward loop has effects or draws
    from the generator of a device. Stacks that others read than that backward
    loop, or in another order, are kept; what they hold is not computed again.
    Running the pass again segments the loops inside segments.

    Input, with `every=4`

    ```mlir
    %s, %stack = scf.for %t = %c0 to %n step %c1 iter_args(%h = %x, %r = %e) {
      %h1 = "layer"(%h)
      %r1 = tensor.insert_slice %h1 into %r[%t, 0] [1, 8] [1, 1]
      scf.yield %h1, %r1
    }
    %g = scf.for %j = %c0 to %n step %c1 iter_args(%g0 = %dy) {
      %t = arith.subi %last, %j
      %h1 = tensor.extract_slice %stack[%t, 0] [1, 8] [1, 1]
      ...
    }
    ```

    Output

    ```mlir
    %s, %saved = scf.for %p = %c0 to %segments step %c1 iter_args(%h = %x, %c = %e) {
      %with = tensor.insert_slice %h into %c[%p, 0] [1, 8] [1, 1]
      %h1 = scf.for %t = %c0 to %size ... "layer" ...
      scf.yield %h1, %with
    }
    %g = scf.for %q = %c0 to %segments step %c1 iter_args(%g0 = %dy) {
      %h = tensor.extract_slice %saved[...]
      %again:2 = scf.for ... "layer" ... into tensor<4x8xf32>
      %g1 = scf.for %j ... from %again#1 ...
      scf.yield %g1
    }
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"every", "every", "unsigned", /*default=*/"0",
           "Iterations from one checkpoint to the next">,
    Option<"checkpoints", "checkpoints", "unsigned", /*default=*/"0",
           "Most states to keep at a time, with a binomial schedule">,
    Option<"budget", "budget", "std::string", /*default=*/"",
           "Share of the temporary peak (60%), or bytes in total (4GiB)">,
    ListOption<"assumePure", "assume-pure", "std::string",
               "As for ckpt-plan-remat">,
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::scf::SCFDialect",
                           "::mlir::tensor::TensorDialect",
                           "::ckpt::CkptDialect"];
}

def PlanRemat : Pass<"ckpt-plan-remat", "::mlir::ModuleOp"> {
  let summary = "Decide what to recompute, and write it into the IR";
  let description = [{
    Numbers the operations of the entry function with `ckpt.step` and writes on
    some `ckpt.recompute`: the steps to run again right before it, in order. The
    function gets `ckpt.plan`, a dictionary of what the plan promises. All of it
    can be printed and edited; `ckpt-apply-remat` carries it out.

    Strategies:

    - `budget`: the cheapest schedule found whose peak is within `budget`. It is
      an error if none is found; the error names the smallest peak found, where
      that peak is and what occupies it. A lower budget never gives a higher
      peak, and the temporaries fit in one arena within the budget;
    - `regions`: what a tagged region computes for itself is dropped and
      computed again right before its first use in the backward pass, as far as
      needed. What forward operations outside of it read belongs to the region
      around both, and is saved if there is none; so is what the region's policy
      says. A region in a region starts from what the outer one recomputed:
      innermost operations at depth d run d + 1 times;
    - `segments`: tagged regions are joined to `segments` regions of equal
      numbers, the last of which is saved. Without tags the forward pass is
      cut between layers that are found by their repetition, if there are
      enough, or into pieces of about equal cost, as `cut` says;
    - `sqrt`: as many segments as the square root of the forward pass.

    Policies say more (docs/Policies.md): that of a region, or `policy` for
    operations without one. `must_*` binds every strategy, `prefer_*` steers
    `regions`, `segments` and `sqrt`, and decides among equally dear schedules of
    `budget`. What makes a discrete decision is saved if nothing says otherwise.

    With `reorder`, `budget` also changes the order in which operations run
    first, where that saves recomputation: `ckpt.place` on each step is its new
    position. Operations that must run once keep their order. A function with
    stateful random draws or donated arguments is not reordered.

    What a policy says to offload, `regions` sends to host memory behind its last
    reader in the forward pass, and fetches back a few operations before its
    first reader in the backward pass. `budget` offloads what its solver
    chooses, if `host-bandwidth` is given. `ckpt.transfers` on an operation lists
    what leaves and comes back before it.

    Requires `ckpt-normalize`, and a function without transfers.

    Input

    ```mlir
    %0 = "a.f"(%x) {ckpt.cost = 1} : (tensor<8xf32>) -> tensor<8xf32>
    ...
    %9 = "a.g"(%0, %8) {ckpt.cost = 1} : ...
    ```

    Output

    ```mlir
    %0 = "a.f"(%x) {ckpt.cost = 1, ckpt.step = 0} : ...
    ...
    %9 = "a.g"(%0, %8) {ckpt.step = 9, ckpt.recompute = array<i64: 0>} : ...
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"strategy", "strategy", "std::string", /*default=*/"\"budget\"",
           "budget, regions, segments or sqrt">,
    Option<"budget", "budget", "std::string", /*default=*/"",
           "Share of the temporary peak (60%), or bytes in total (4GiB)">,
    Option<"segments", "segments", "unsigned", /*default=*/"0",
           "Number of segments for strategy=segments">,
    Option<"cut", "cut", "std::string", /*default=*/"\"auto\"",
           "Where strategy=segments cuts what is not tagged: between layers that "
           "repeat (layers), by cost, or whichever has the lower peak (auto)">,
    Option<"reorder", "reorder", "bool", /*default=*/"true",
           "Whether strategy=budget may change the order of operations">,
    Option<"policy", "policy", "std::string", /*default=*/"",
           "What is saved where a region has no policy: a ready-made one such as "
           "dots_saveable, @ and a symbol, or operations in brackets">,
    Option<"earlyStop", "early-stop", "bool", /*default=*/"true",
           "Whether a region is recomputed only as far as something needs it; "
           "false runs all of it">,
    Option<"hostBandwidth", "host-bandwidth", "double", /*default=*/"0",
           "Bytes per ns (GB/s), in each direction, between device and host; "
           "0: strategy=budget does not offload, and where a policy says so "
           "copies count as free">,
    Option<"hostLatency", "host-latency", "double", /*default=*/"0",
           "Time of one copy in ns, beside that of its bytes">,
    ListOption<"assumePure", "assume-pure", "std::string",
               "Further unregistered dialects whose operations have no effects; "
               "stablehlo, chlo and aten are known">,
    Option<"report", "report", "std::string", /*default=*/"",
           "File for a JSON report of the plan">,
    Option<"planOut", "plan-out", "std::string", /*default=*/"",
           "File to write the plan to">,
    Option<"planIn", "plan-in", "std::string", /*default=*/"",
           "File of a plan to use instead of solving; it must have been made "
           "for this program">,
  ];
  let dependentDialects = ["::ckpt::CkptDialect"];
}

def ApplyRemat : Pass<"ckpt-apply-remat", "::mlir::ModuleOp"> {
  let summary = "Clone operations as the plan in the IR says";
  let description = [{
    For each operation with `ckpt.recompute`, clones the steps listed there
    right before it, and makes what follows read the clones. Steps with
    `ckpt.place` are first brought into that order, and free operations between
    them to where they are needed. Views of a
    recomputed value are repeated too. A clone has the location
    `fused<"remat">[original]`, and reads at least one operand through a
    `ckpt.barrier`, unless it reads another clone. Removes `ckpt.step`,
    `ckpt.place`, `ckpt.recompute` and `ckpt.transfers`.

    For each `#ckpt.transfer<release N>` it puts `ckpt.offload` behind the last
    run of step N and `ckpt.wait_offload` at that place; for the `prefetch` that
    follows, `ckpt.prefetch` there and `ckpt.wait_prefetch` before the first
    reader. A transfer of what is read while it is on the host is an error.

    A random draw from a device's generator is recomputed from the state that it
    was first drawn from: that state is read before the original draw, set
    before the clone, and the current state is put back after the last clone.
    This is done for exactly the generators that the recomputed operations draw
    from. With `preserve-rng=false` the clones draw afresh, as
    `preserve_rng_state=False` has it in PyTorch; results then change.

    Recomputed values have the types of the first time by construction. With
    `determinism-check=bitwise` they are also compared at run time: each tensor
    that is recomputed is hashed behind its original, and again behind each
    clone, and the program ends with an error if they differ. `default` and
    `none` add no code.

    An operation that reads memory is recomputed only where nothing may have
    written that memory since it ran first; else the operation that writes is an
    error. With `allow-mutation` it is a remark, and the new values are read.

    With `debug` there is a remark on each recomputed operation, beside its
    original: what it is for, what was dropped and what the memory served
    meanwhile. The module attribute `ckpt.debug` overrides the option.
    `dump-region` prints what a region was and what became of it.

    A plan that recomputes an operation with effects, or one that has not run
    yet, is an error.

    Output with `determinism-check=bitwise`

    ```mlir
    %0 = math.exp %x : tensor<8xf32>
    %h = ckpt.hash %0 : tensor<8xf32>
    ...
    %1 = "ckpt.barrier"(%x, %8) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %2 = math.exp %1 : tensor<8xf32>
    ckpt.check_hash %2, %h {location = "f.py:7:3", ...} : tensor<8xf32>
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"preserveRng", "preserve-rng", "bool", /*default=*/"true",
           "Give a recomputed random draw the state of its original">,
    Option<"determinismCheck", "determinism-check", "std::string",
           /*default=*/"\"default\"",
           "bitwise: compare recomputed values at run time; default, none: "
           "types only, which are equal by construction">,
    Option<"allowMutation", "allow-mutation", "bool", /*default=*/"false",
           "Let recomputed operations read memory that was written since">,
    Option<"debug", "debug", "bool", /*default=*/"false",
           "Explain each recomputed operation in a remark">,
    Option<"dumpRegion", "dump-region", "std::string", /*default=*/"",
           "Print the operations of this region before and after">,
    Option<"dumpFile", "dump-file", "std::string", /*default=*/"",
           "File for dump-region; empty: the standard error stream">,
    ListOption<"assumePure", "assume-pure", "std::string",
               "As for ckpt-plan-remat">,
  ];
  let dependentDialects = ["::ckpt::CkptDialect"];
}

def Partition : Pass<"ckpt-partition", "::mlir::ModuleOp"> {
  let summary = "Cut a training step into a forward and a backward function";
  let description = [{
    Makes of the entry function, which holds a whole training step, what an
    autograd engine calls: `@forward` takes the arguments of the step, and
    returns those results that the forward pass makes, then what is saved.
    `@backward` takes what was saved, then the arguments of the step that it
    reads, computes again what was not saved, and returns the other results.
    The entry calls one after the other and keeps its signature; inlined
    (`ckpt-normalize`) it computes the same bits.

    What is saved is chosen by `save`:

    - `all`: whatever the backward pass reads;
    - `policy`: what the checkpoint regions and their policies say, as
      strategy=regions of `ckpt-plan-remat` does;
    - `min-cut`: the fewest bytes from which the backward pass can be computed,
      without a contraction or a reduction that the forward pass has done;
    - `budget`: what the cheapest schedule of the whole step whose peak is within
      `budget` holds between the two.

    With `split-backward` each group of the backward pass that
    `ckpt.exec_group` names gets a function, `@backward_GROUP`, in the order in
    which the groups begin: gradients of inputs and of weights, or micro-batches.

    Views and constants are not saved but repeated; arguments are passed by the
    caller. docs/Partition.md has the rules. Requires `ckpt-normalize`; after
    `ckpt-functionalize-rng` a random draw is recomputed from its state, without
    it the state of the generator is saved.

    Input

    ```mlir
    func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
      %0 = math.tanh %x : tensor<8xf32>
      %1 = math.exp %0 : tensor<8xf32>
      %2 = arith.mulf %1, %0 : tensor<8xf32>
      return %1, %2 : tensor<8xf32>, tensor<8xf32>
    }
    ```

    Output, `save=all`

    ```mlir
    func.func @forward(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32> {ckpt.saved}) {
      %0 = math.tanh %x : tensor<8xf32>
      %1 = math.exp %0 : tensor<8xf32>
      return %1, %0 : tensor<8xf32>, tensor<8xf32>
    }
    func.func @backward(%0: tensor<8xf32> {ckpt.saved}, %1: tensor<8xf32> {ckpt.saved}) -> tensor<8xf32> {
      %2 = arith.mulf %1, %0 : tensor<8xf32>
      return %2 : tensor<8xf32>
    }
    func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
      %0:2 = call @forward(%x)
      %1 = call @backward(%0#1, %0#0)
      return %0#0, %1
    }
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"save", "save", "std::string", /*default=*/"\"min-cut\"",
           "all, policy, min-cut or budget">,
    Option<"budget", "budget", "std::string", /*default=*/"",
           "For save=budget, peak of the whole step: share of the temporary peak "
           "(60%), or bytes in total (4GiB)">,
    Option<"policy", "policy", "std::string", /*default=*/"",
           "For save=policy and save=budget: as for ckpt-plan-remat">,
    Option<"recomputeContractions", "recompute-contractions", "bool",
           /*default=*/"false",
           "Whether save=min-cut may compute contractions and convolutions "
           "again">,
    Option<"recomputeReductions", "recompute-reductions", "bool",
           /*default=*/"false",
           "Whether save=min-cut may compute again what reads at least four "
           "times the bytes it writes">,
    Option<"splitBackward", "split-backward", "bool", /*default=*/"false",
           "A backward function for each ckpt.exec_group">,
    Option<"shareRecompute", "share-recompute", "std::string",
           /*default=*/"\"auto\"",
           "Whether a backward function passes on what it computed again: true, "
           "false, or auto, which is true unless the peak of false is lower">,
    Option<"forward", "forward", "std::string", /*default=*/"\"forward\"",
           "Name of the forward function">,
    Option<"backward", "backward", "std::string", /*default=*/"\"backward\"",
           "Name of the backward function">,
    Option<"report", "report", "std::string", /*default=*/"",
           "File for a JSON report">,
    Option<"print", "print", "bool", /*default=*/"false",
           "Print what is saved to the standard error stream">,
    ListOption<"assumePure", "assume-pure", "std::string",
               "As for ckpt-plan-remat">,
  ];
  let dependentDialects = ["::ckpt::CkptDialect", "::mlir::func::FuncDialect"];
}

def VerifyRemat : Pass<"ckpt-verify-remat", "::mlir::ModuleOp"> {
  let summary = "Check that a rematerialised function keeps its promises";
  let description = [{
    Checks that nothing reads a view of a tensor behind the `ckpt.wait_offload`
    of the tensor, that no operation with effects was cloned or lost, and
    analyses the function again: its peak must not be above that of the plan in
    `ckpt.plan`.
    A function without a plan passes.
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    ListOption<"assumePure", "assume-pure", "std::string",
               "As for ckpt-plan-remat">,
  ];
}

def CheckSizes : Pass<"ckpt-check-sizes", "::mlir::ModuleOp"> {
  let summary = "Check at run time that the budget holds for the real sizes";
  let description = [{
    A plan for tensors of dynamic shape is made for the extents that
    `ckpt.dim_hint` gives. What is live at each operation is a sum of products of
    the arguments' extents; this pass computes the largest of these sums at the
    start of the entry function, and stops the program with a message if it is
    more than the budget of the plan. Does nothing without a budget or without
    hints.

    Input

    ```mlir
    func.func @main(%x: tensor<?xf32> {ckpt.dim_hint = array<i64: 1024>}) -> ...
      attributes {ckpt.plan = {budget = 8192 : i64, ...}}
    ```

    Output, at the start of the body

    ```mlir
    %n = tensor.dim %x, %c0 : tensor<?xf32>
    %bytes = arith.muli %n, %c8 : index
    %fits = arith.cmpi ule, %bytes, %c8192 : index
    cf.assert %fits, "ckpt: for these sizes 'main' needs more memory ..."
    ```
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    ListOption<"assumePure", "assume-pure", "std::string",
               "As for ckpt-plan-remat">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::tensor::TensorDialect", "::mlir::affine::AffineDialect"
  ];
}

def VerifyRng : Pass<"ckpt-verify-rng", "::mlir::ModuleOp"> {
  let summary = "Check that recomputed draws draw what their originals drew";
  let description = [{
    Follows the state of every generator through the entry function, and checks
    that

    - a recomputed random draw starts from the same state, seed and offset, as
      its original. Draws that belong together have the same `ckpt.draw`;
    - draws that are not recomputed get the states that they would get if nothing
      was: the program's stream is that of the original, and the generators end
      in the same state.

    It reads stateful and pure draws, and pure ones in loops over elements. A
    function that was planned with `preserve-rng=false` is not checked.
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
  ];
}

def FinalizeBarriers : Pass<"ckpt-finalize-barriers"> {
  let summary = "Remove barriers, or turn them into the target's own";
  let description = [{
    With `target=none` each `ckpt.barrier` and `ckpt.name` is replaced by its
    operand and each `ckpt.release` is erased; tags of regions and phases, and
    hints of extents, go in any case. Only what the plan promised stays, on the function.
    Run it after the last pass that merges equal operations. With
    `target=stablehlo` or `target=util` a barrier becomes that dialect's
    `optimization_barrier`; transfers to host memory are an error then, as these
    dialects have none. With `target=none` transfers stay as they are.

    Input

    ```mlir
    %1 = ckpt.barrier %0 after(%g : tensor<8xf32>) : tensor<8xf32>
    ```

    Output, `target=stablehlo`

    ```mlir
    %1 = "stablehlo.optimization_barrier"(%0) : (tensor<8xf32>) -> tensor<8xf32>
    ```
  }];
  let options = [
    Option<"target", "target", "std::string", /*default=*/"\"none\"",
           "none, stablehlo or util">,
  ];
}

def MemoryReport : Pass<"ckpt-memory-report", "::mlir::ModuleOp"> {
  let summary = "Print peak memory and what occupies it";
  let description = [{
    Prints the peak of the entry function in bytes, the base (arguments and
    constants), the operation at the peak, and the tensors that are live there,
    largest first, each with the operation and location that made it. The IR is
    not changed.
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"format", "format", "std::string", /*default=*/"\"text\"",
           "text or json">,
    Option<"file", "file", "std::string", /*default=*/"\"-\"",
           "Where to write; - is the standard error stream">,
    Option<"limit", "limit", "unsigned", /*default=*/"20",
           "Most tensors to list in text; 0 lists all">,
    ListOption<"assumePure", "assume-pure", "std::string",
               "As for ckpt-plan-remat">,
  ];
}

def EmitProblem : Pass<"ckpt-emit-problem-file", "::mlir::ModuleOp"> {
  let summary = "Write the rematerialisation problem of a function";
  let description = [{
    Writes what the solver would get, as JSON. `ckpt-solve` reads it. On the
    command line `--ckpt-emit-problem=FILE` is the same.
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"",
           "Function to work on; empty: the only public one, or main">,
    Option<"file", "file", "std::string", /*default=*/"\"-\"",
           "Where to write; - is the standard output stream">,
    ListOption<"assumePure", "assume-pure", "std::string",
               "As for ckpt-plan-remat">,
  ];
}

#endif // CKPT_TRANSFORMS_PASSES_TD
