#!/bin/sh
# Builds everything and runs every test.
set -eu
cd "$(dirname "$0")"
. installer/packages.sh
install_packages installer/packages.txt

cmake --preset release
cmake --build --preset release
LC_ALL=C.UTF-8 ctest --preset release --parallel 2 "$@"
