import os
import subprocess

import lit.formats

config.name = "ckpt"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Unit", "consumer", "CMakeLists.txt", "Inputs", "Tools"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.ckpt_obj_root, "test")

config.environment["PATH"] = os.pathsep.join(
    [
        os.path.join(config.ckpt_obj_root, "bin"),
        config.llvm_tools_dir,
        config.environment.get("PATH", ""),
    ]
)
config.environment["LC_ALL"] = "C"
# LLVM's headers poison memory that libMLIR, without sanitizers, hands out again.
config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0"
if config.ckpt_sanitize:
    config.available_features.add("sanitizers")
config.substitutions += [
    ("%plugin", os.path.join(config.ckpt_obj_root, "lib", "CkptPlugin.so")),
    ("%host_driver", os.path.join(config.ckpt_obj_root, "lib", "libckpt_host_cuda.so")),
    ("%examples", os.path.join(config.ckpt_src_root, "examples")),
    ("%root", config.ckpt_src_root),
    ("%python", config.python),
    (
        "%mlir_c_runner_utils",
        os.path.join(
            os.path.dirname(config.llvm_tools_dir), "lib", "libmlir_c_runner_utils.so"
        ),
    ),
]

# Tests that need a GPU, which is wherever ckpt-run finds one.
ckpt_run = os.path.join(config.ckpt_obj_root, "bin", "ckpt-run")
if os.path.exists(ckpt_run):
    devices = subprocess.run([ckpt_run, "--list-devices"], capture_output=True, text=True)
    if "\ncuda:0 " in devices.stdout:
        config.available_features.add("cuda")
        # So that a driver that is set for lit is that of the tests.
        if "CKPT_CUDA_DRIVER" in os.environ:
            config.environment["CKPT_CUDA_DRIVER"] = os.environ["CKPT_CUDA_DRIVER"]

# Assembles PTX; needs no GPU.
cuda_home = os.environ.get("CUDA_HOME", "/usr/local/cuda")
if os.path.exists(os.path.join(cuda_home, "bin", "ptxas")):
    config.available_features.add("ptxas")
    config.environment["CUDA_HOME"] = cuda_home
else:
    lit_config.note("no ptxas: tests that assemble PTX are skipped")
