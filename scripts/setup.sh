# Sourced by the other scripts: installs what is missing and configures build/.
# Nothing happens where nothing is to do.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
BUILD=${CKPT_BUILD:-$ROOT/build}

PACKAGES=(
  cmake ninja-build ccache g++ pkg-config python3
  clang-22 lld-22 libclang-rt-22-dev
  llvm-22-dev llvm-22-tools libmlir-22-dev mlir-22-tools
  nlohmann-json3-dev libzip-dev libopenblas-dev libgtest-dev coinor-libcbc-dev
)

install_packages() {
  local missing=()
  for package in "${PACKAGES[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null |
      grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "installing: ${missing[*]}"
  local sudo=
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq \
    --no-install-recommends "${missing[@]}" >"/tmp/ckpt-apt.$$.log" 2>&1 || {
    cat "/tmp/ckpt-apt.$$.log" >&2
    return 1
  }
}

configure() {
  [ -f "$BUILD/build.ninja" ] && return
  cmake --preset release -S "$ROOT" -B "$BUILD" >/dev/null
}

install_packages
cd "$ROOT"
configure
