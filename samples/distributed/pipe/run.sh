#!/usr/bin/env bash
# What Spark's RDD.pipe and Hadoop streaming do, with plain pipes: partitions of whole lines, one process each, results joined in order.
set -euo pipefail
engine=pipe
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

cd "$work"
partition="$samples/pipe/partition.sh"
split --number=l/4 --numeric-suffixes=1 registry.ndjson in-
: > in-05 # engines make empty partitions, too
running=()
for number in 01 02 03 04 05; do
    "$partition" < "in-$number" > "out-$number" 2> "log-$number" &
    running+=($!)
done
for process in "${running[@]}"; do
    wait "$process" || { cat log-* >&2; exit 1; }
done
cat out-01 out-02 out-03 out-04 out-05 > joined.ndjson

whole registry.ndjson -o whole.ndjson --detail verdicts 2> whole.log
same whole.ndjson joined.ndjson
[ "$(cat log-* | grep -c '"id":"faulty"')" -eq 1 ] || { echo "pipe: the rejected line is not on standard error" >&2; exit 1; }

# A fault of another kind must not pass for a result.
code=0
"$partition" --no-such-option < in-01 > /dev/null 2>&1 || code=$?
[ "$code" -ne 0 ] || { echo "pipe: the wrapper hides a failure" >&2; exit 1; }
echo "passed: pipe: five partitions through standard input and output, joined into the bytes of one run"
