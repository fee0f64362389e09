# Sourced by run.sh and test.sh: install_packages makes sure of everything in packages.txt, and asks for nothing
# when it is all there.

install_packages() {
    list=$(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$1")
    missing=
    for package in $list; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0

    sudo=
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "These packages are missing; install them as root:$missing" >&2
            return 1
        fi
        sudo=sudo
    fi
    echo "Installing:$missing"
    # shellcheck disable=SC2086 # one word a package
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get update -q &&
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}
