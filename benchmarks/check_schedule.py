#!/usr/bin/env python3
"""Checks schedules by what docs/ProblemFormat.md says, and shares no code with the solver.

usage: check_schedule.py PROBLEM.json SCHEDULE.json [--budget BYTES] [--host-bandwidth B]
                         [--host-latency L]
       check_schedule.py --batch FILE

Prints one line of JSON: {"ok": bool, "error": string or null, "peak": bytes,
"base": bytes, "overhead": fraction, "stall": cost}. With --batch every line of FILE is
{"problem": ..., "schedule": ...}, and there is a line of output for each.
Exit code 0 if all are schedules (and within the budget), 1 if not, 2 if a file cannot be
read.
"""
import argparse
import json
import sys


class Invalid(Exception):
    pass


class Storage:
    """An allocation: live from the step `born` to the step `last`, both included."""

    def __init__(self, tensor, size, born, trip=None):
        self.tensor, self.size, self.born, self.last = tensor, size, born, born
        self.trip = trip
        self.readers = []


class Trip:
    def __init__(self, number, transfer):
        self.number = number
        self.offload = transfer["offload"]
        self.release = transfer["release"]
        self.prefetch = transfer["prefetch"]
        self.pairs = []
        self.duration = 0.0
        self.readers = set()


class Checker:
    def __init__(self, problem, schedule):
        self.ops, self.tensors = problem["ops"], problem["tensors"]
        self.sequence = schedule["sequence"]
        self.link = problem.get("host_link")
        self.trips = [Trip(i, t) for i, t in enumerate(schedule.get("transfers", []))]
        self.storages = []
        self.holder = {}

    def is_external(self, tensor):
        return self.tensors[self.tensors[tensor]["root"]]["kind"] in ("arg", "const")

    def owns(self, tensor):
        return self.tensors[tensor]["root"] == tensor

    def check_positions(self):
        if self.trips and not self.link:
            raise Invalid("transfers without a host link")
        offloads = [t.offload for t in self.trips]
        if any(a >= b for a, b in zip(offloads, offloads[1:])):
            raise Invalid("transfers are not in the order of offload")
        for trip in self.trips:
            if not 0 <= trip.offload < trip.release <= trip.prefetch < len(self.sequence):
                raise Invalid(f"transfer {trip.number}: positions out of order")
            op = self.sequence[trip.offload]
            if op in self.sequence[trip.offload + 1:trip.prefetch]:
                raise Invalid(f"transfer {trip.number}: the operation runs in between")

    def read(self, tensor, step):
        storage = self.holder[tensor]
        if storage:
            storage.readers.append(step)
            storage.last = step

    def walk(self):
        """Which step reads which storage."""
        self.holder = {t: None for t, tensor in enumerate(self.tensors)
                       if self.is_external(t) and tensor["kind"] in ("arg", "const")}
        offloads = {t.offload: t for t in self.trips}
        runs = set()
        for step, number in enumerate(self.sequence):
            if not 0 <= number < len(self.ops):
                raise Invalid(f"step {step}: no operation {number}")
            op = self.ops[number]
            may_repeat = op.get("recomputable", True) and not op.get("must_save", False)
            if number in runs and not may_repeat:
                raise Invalid(f"step {step}: operation {number} must run once")
            runs.add(number)
            for trip in self.trips:
                if trip.prefetch == step:
                    for pair in trip.pairs:
                        old = pair[0]
                        pair[1] = Storage(old.tensor, old.size, step, trip)
                        self.storages.append(pair[1])
                        self.holder[old.tensor] = pair[1]
            for tensor in op["ins"]:
                if tensor not in self.holder:
                    raise Invalid(f"step {step}: tensor {tensor} is read before it is made")
                self.read(tensor, step)
            for tensor in op["outs"]:
                if self.owns(tensor):
                    storage = Storage(tensor, self.tensors[tensor]["size"], step)
                    self.storages.append(storage)
                    self.holder[tensor] = storage
                    if step in offloads:
                        offloads[step].pairs.append([storage, None])
                elif self.is_external(tensor):
                    self.holder[tensor] = None
                else:
                    root = self.tensors[tensor]["root"]
                    source = next(t for t in op["ins"] if self.tensors[t]["root"] == root)
                    self.holder[tensor] = self.holder[source]
        if len(runs) != len(self.ops):
            raise Invalid("an operation never runs")
        for t, tensor in enumerate(self.tensors):
            root = tensor["root"]
            if self.tensors[root]["kind"] == "result" and t in self.holder:
                if root == t or tensor["kind"] == "result":
                    self.read(t, len(self.sequence))

    def settle(self):
        """What goes, for how long, and who waits for it."""
        for trip in self.trips:
            goes = [(old, new) for old, new in trip.pairs if new.readers]
            if not goes:
                raise Invalid(f"transfer {trip.number} brings back nothing that is read")
            for old, new in goes:
                if any(step >= trip.release for step in old.readers):
                    raise Invalid(f"transfer {trip.number}: tensor {old.tensor} is read "
                                  "when its storage is free")
                old.last = trip.release - 1
                trip.duration += old.size / self.link["bandwidth"] + self.link.get("latency", 0)
                trip.readers.update(new.readers)
        self.storages = [s for s in self.storages if s.trip is None or s.readers]

    def peak(self):
        base = sum(t["size"] for i, t in enumerate(self.tensors)
                   if self.owns(i) and t["kind"] in ("arg", "const"))
        changes = [0] * (len(self.sequence) + 2)
        for storage in self.storages:
            changes[storage.born] += storage.size
            changes[storage.last + 1] -= storage.size
        live = peak = base
        for step, number in enumerate(self.sequence):
            live += changes[step]
            peak = max(peak, live + self.ops[number].get("workspace", 0))
        return base, peak

    def stall(self):
        now = out_queue = in_queue = waited = 0.0
        out_end, in_end = {}, {}
        for step in range(len(self.sequence) + 1):
            start = now
            for trip in self.trips:
                if trip.release == step:
                    now = max(now, out_end[trip.number])
            for trip in self.trips:
                if trip.prefetch == step:
                    in_queue = max(in_queue, now) + trip.duration
                    in_end[trip.number] = in_queue
            for trip in self.trips:
                if step in trip.readers:
                    now = max(now, in_end[trip.number])
            waited += now - start
            if step == len(self.sequence):
                return waited
            now += self.ops[self.sequence[step]]["cost"]
            for trip in self.trips:
                if trip.offload == step:
                    out_queue = max(out_queue, now) + trip.duration
                    out_end[trip.number] = out_queue

    def run(self):
        self.check_positions()
        self.walk()
        self.settle()
        base, peak = self.peak()
        stall = self.stall() if self.trips else 0.0
        program = sum(op["cost"] for op in self.ops)
        cost = sum(self.ops[number]["cost"] for number in self.sequence)
        overhead = (cost + stall) / program - 1 if program else 0.0
        return {"ok": True, "error": None, "peak": peak, "base": base,
                "overhead": overhead, "stall": stall}


def check(problem, schedule, budget=None):
    try:
        result = Checker(problem, schedule).run()
    except Invalid as error:
        return {"ok": False, "error": str(error)}
    if budget is not None and result["peak"] > budget:
        result.update(ok=False, error=f"peak {result['peak']} above the budget")
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("problem", nargs="?")
    parser.add_argument("schedule", nargs="?")
    parser.add_argument("--budget", type=int)
    parser.add_argument("--host-bandwidth", type=float)
    parser.add_argument("--host-latency", type=float, default=0)
    parser.add_argument("--batch")
    args = parser.parse_args()
    try:
        if args.batch:
            with open(args.batch, encoding="utf-8") as lines:
                cases = [json.loads(line) for line in lines]
            cases = [(case["problem"], case["schedule"]) for case in cases]
        else:
            with open(args.problem, encoding="utf-8") as problem, \
                 open(args.schedule, encoding="utf-8") as schedule:
                cases = [(json.load(problem), json.load(schedule))]
    except (OSError, TypeError, ValueError) as error:
        print(json.dumps({"ok": False, "error": str(error)}))
        return 2
    results = []
    for problem, schedule in cases:
        if args.host_bandwidth:
            problem["host_link"] = {"bandwidth": args.host_bandwidth,
                                    "latency": args.host_latency}
        results.append(check(problem, schedule, args.budget))
        print(json.dumps(results[-1]))
    return 0 if all(result["ok"] for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
