"""Prints the scopes of the dropouts that a report of --remat recomputes."""

import json
import re
import sys

for op in json.load(open(sys.argv[1]))["recomputed"]:
    scope = re.search(r"jit\(step\)/jvp\(\w+\)/(.*)/ffi_call", op["location"])
    # What computes their states has their locations too.
    if scope and not op["name"].startswith("ckpt.rng."):
        print(scope[1])
