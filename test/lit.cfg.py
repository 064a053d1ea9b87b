import os

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
config.substitutions += [
    ("%plugin", os.path.join(config.ckpt_obj_root, "lib", "CkptPlugin.so")),
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
