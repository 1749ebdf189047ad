#!/usr/bin/env bash
# Tries each engine on this machine: installs it if it is missing (Debian, as root), starts it, runs a sliced cohort, compares with the
# unsliced run, stops it. Ends with 1 if an engine gave other bytes, with 77 if every engine had to be skipped.
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
engines=("$@")
[ $# -gt 0 ] || engines=(pipe slurm dask)
passed=0
failed=0
for engine in "${engines[@]}"; do
    code=0
    "./$engine/run.sh" || code=$?
    case $code in
        0) passed=$((passed + 1)) ;;
        77) ;;
        *) failed=$((failed + 1)) ;;
    esac
done
[ "$failed" -eq 0 ] || exit 1
[ "$passed" -gt 0 ] || exit 77
