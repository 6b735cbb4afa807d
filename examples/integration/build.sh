#!/bin/sh
# Everything a build does with servicing data: "build.sh SOURCES OUT [FORMAT,...]". The first step that fails ends it,
# with the exit code of that step. HOTFIX names the command line where it is not on the path.
set -eu
hotfix=${HOTFIX:-hotfix}
sources=$1
out=$2
formats=${3:-json,csv}

"$hotfix" format --check "$sources"
"$hotfix" check "$sources"
"$hotfix" test "$sources"
"$hotfix" build "$sources" --out "$out" --to "$formats"
