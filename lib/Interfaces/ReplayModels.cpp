//===- ReplayModels.cpp - What must not run twice unseen --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's operations that communicate, although some of them declare no
// effects, and those whose order of summation is not fixed.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "mlir/Dialect/MPI/IR/MPI.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Shard/IR/ShardDialect.h"
#include "mlir/Dialect/Shard/IR/ShardOps.h"

using namespace mlir;
using namespace ckpt;

namespace {

template <typename OpTy, ReplayClass replay>
struct ReplayModel
    : RematReplayOpInterface::ExternalModel<ReplayModel<OpTy, replay>, OpTy> {
  ReplayClass getReplayClass(Operation *) const { return replay; }
};

} // namespace

template <ReplayClass replay, typename... OpTys>
static void attach(MLIRContext *ctx) {
  (OpTys::template attachInterface<ReplayModel<OpTys, replay>>(*ctx), ...);
}

void ckpt::registerReplayModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *ctx, shard::ShardDialect *) {
    // Not all_slice and not sharding annotations: those are local.
    attach<ReplayClass::Collective, shard::AllGatherOp, shard::AllReduceOp,
           shard::AllToAllOp, shard::BroadcastOp, shard::GatherOp,
           shard::RecvOp, shard::ReduceOp, shard::ReduceScatterOp,
           shard::ScatterOp, shard::SendOp, shard::ShiftOp,
           shard::UpdateHaloOp>(ctx);
  });
  registry.addExtension(+[](MLIRContext *ctx, mpi::MPIDialect *) {
    attach<ReplayClass::Collective, mpi::AllReduceOp, mpi::Barrier,
           mpi::CommSplitOp, mpi::IRecvOp, mpi::ISendOp, mpi::RecvOp,
           mpi::SendOp, mpi::Wait>(ctx);
  });
  registry.addExtension(+[](MLIRContext *ctx, scf::SCFDialect *) {
    // The order in which scf.reduce combines is not specified.
    attach<ReplayClass::Nondeterministic, scf::ReduceOp>(ctx);
  });
}
