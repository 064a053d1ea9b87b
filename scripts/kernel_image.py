"""Writes the image of the kernels in a module of --ckpt-gpu-pipeline to a file.

usage: kernel_image.py MODULE.mlir IMAGE
"""

import re
import sys


def read_image(text):
    """The bytes of ckpt_gpu_image, without the zero at the end."""
    match = re.search(r'@ckpt_gpu_image\("((?:[^"\\]|\\.)*)"\)', text)
    if not match:
        sys.exit("no image of kernels")
    escape = re.compile(rb'\\([0-9A-Fa-f]{2}|["\\])')

    def unescape(m):
        code = m.group(1)
        return bytes([int(code, 16)]) if len(code) == 2 else code

    image = escape.sub(unescape, match.group(1).encode("utf-8"))
    return image[:-1] if image.endswith(b"\0") else image


if __name__ == "__main__":
    with open(sys.argv[1]) as module, open(sys.argv[2], "wb") as image:
        image.write(read_image(module.read()))
