"""Runs a command that may write 8 KiB to a file, as if the disk were full."""

import resource
import subprocess
import sys

# Standard output is no file; nothing else is written before the step runs.
result = subprocess.run(
    sys.argv[1:],
    stdout=subprocess.PIPE,
    preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192)),
)
sys.exit(result.returncode)
