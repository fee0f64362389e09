#!/bin/sh
# Makes the Debian package out of a finished build and holds it against what Debian and the desktops ask.
# usage: package.sh BUILD SOURCE
set -eu
build=$1 source=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

said() { echo "package: $*" >&2; exit 1; }

desktop-file-validate "$source/installer/org.anguan.Console.desktop"
appstreamcli validate --no-net "$build/installer/org.anguan.Console.metainfo.xml"

(cd "$build" && cpack -G DEB -B "$work" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log" >&2; said "cpack failed"; }
deb=$(ls "$work"/anguan_*.deb)
version=$(sed -n 's/^project(Anguan VERSION \([0-9.]*\).*/\1/p' "$source/CMakeLists.txt")
[ "$(basename "$deb")" = "anguan_${version}_$(dpkg --print-architecture).deb" ] || said "named $deb"
lintian --fail-on error "$deb" || said "lintian found errors"

dpkg-deb --extract "$deb" "$work/root"
for path in usr/bin/anguan usr/share/applications/org.anguan.Console.desktop \
    usr/share/metainfo/org.anguan.Console.metainfo.xml usr/share/mime/packages/anguan.xml \
    usr/share/icons/hicolor/scalable/apps/org.anguan.Console.svg usr/share/man/man1/anguan.1.gz \
    usr/share/man/zh_CN/man1/anguan.1.gz usr/share/bash-completion/completions/anguan \
    usr/share/doc/anguan/copyright usr/share/doc/anguan/changelog.gz; do
    [ -s "$work/root/$path" ] || said "$path is not in the package"
done
depends=$(dpkg-deb --field "$deb" Depends)
for name in libqt6widgets6 libqt6sql6-sqlite libssl3 libsqlite3-0 fonts-noto-cjk; do
    case $depends in *"$name"*) ;; *) said "it does not depend on $name: $depends" ;; esac
done
[ "$("$work/root/usr/bin/anguan" version | head -1)" = "anguan $version" ] || said "the program names another version"
for page in man1 zh_CN/man1; do
    for verb in create verify export-approval; do
        zcat "$work/root/usr/share/man/$page/anguan.1.gz" | sed 's/\\-/-/g' | grep -q "^.SS \"anguan $verb" ||
            said "$page does not explain $verb"
    done
    warnings=$(zcat "$work/root/usr/share/man/$page/anguan.1.gz" | LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 - 2>&1 >/dev/null)
    [ -z "$warnings" ] || said "$page: $warnings"
done
bash -c "set -u; . '$work/root/usr/share/bash-completion/completions/anguan'
COMP_WORDS=(anguan ver) COMP_CWORD=1; _anguan; [ \"\${COMPREPLY[*]}\" = 'verify version' ]" || said "the completion does not complete"
echo "package: $(basename "$deb"), $(stat -c %s "$deb") bytes"
