#!/bin/sh
# Builds the console and opens it on a demonstration vault. Without a display: pictures of every screen instead.
set -eu
cd "$(dirname "$0")"
. installer/packages.sh
install_packages installer/packages.txt

cmake --preset release --log-level=WARNING
cmake --build --preset release --target anguan

anguan=build/release/bin/anguan
data="${XDG_DATA_HOME:-${HOME:-/root}/.local/share}/anguan"
vault="$data/demonstration.anguan"
if [ ! -e "$vault" ]; then
    mkdir -p "$data"
    "$anguan" demo "$vault"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$anguan" "$vault" "$@"
fi
pictures=build/tour
"$anguan" tour "$pictures" --vault "$vault" "$@"
echo "No display here. The pictures of every screen are in $(pwd)/$pictures"
