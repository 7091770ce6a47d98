#!/bin/sh
# Sees to it that the browser tests find a Chromium: one that is there, Debian's where this user may install it,
# or else the one that playwright fetches into its own folder.
set -eu
for name in "${DATELINE_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && exit 0
done
if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then sudo=""; else sudo="sudo -n"; fi
    if $sudo true 2>/dev/null; then
        echo "installing Debian's chromium for the browser tests"
        $sudo apt-get update -qq && $sudo apt-get install -y -qq chromium >/dev/null 2>&1 && exit 0
    fi
fi
.venv/bin/python -m playwright install chromium
