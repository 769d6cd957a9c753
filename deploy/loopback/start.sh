#!/bin/sh
# Starts the loopback host from this folder, wherever it lies.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
exec "$here/node" "$here/out/loopback/index.js" "$@"
