#!/usr/bin/env bash
# A Dask scheduler and two worker processes on loopback; a Python program that maps slices over them and merges.
set -euo pipefail
engine=dask
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

install dask-scheduler python3-distributed
# Debian's packages belong to Debian's Python, whatever other one comes first on the PATH.
python=/usr/bin/python3
"$python" -c 'import distributed' 2> "$work/import" || skip "distributed does not load: $(tail -n 1 "$work/import")"

cd "$work"
export DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT=30s
dask-scheduler --host 127.0.0.1 --port 0 --no-dashboard --dashboard-address 127.0.0.1:0 --no-show --scheduler-file scheduler.json > scheduler.log 2>&1 &
started+=($!)
wait_for 60 test -s scheduler.json || { tail -n 5 scheduler.log >&2; skip "its scheduler does not start"; }
for worker in 1 2; do
    dask-worker --scheduler-file scheduler.json --host 127.0.0.1 --nthreads 1 --no-dashboard --dashboard-address 127.0.0.1:0 --no-nanny --local-directory "$work/worker-$worker" \
        > "worker-$worker.log" 2>&1 &
    started+=($!)
done
has_workers() { [ "$(grep -c 'Registered to' worker-1.log worker-2.log | grep -c ':[1-9]')" -eq 2 ]; }
wait_for 60 has_workers || { tail -n 5 worker-*.log >&2; skip "its workers do not start"; }

timeout 240 "$python" "$samples/dask/cohort.py" scheduler.json "$work/registry.ndjson" "$work/registry.parquet" 4 > told
cat told
grep -q 'on 2 workers' told

whole registry.ndjson -o whole.parquet --format parquet --summary whole.summary.json 2> whole.log
same whole.parquet registry.parquet
same whole.parquet.rejects.ndjson registry.parquet.rejects.ndjson
same whole.summary.json registry.parquet.summary.json
echo "passed: dask: four slices on two workers, merged into the bytes of the unsliced run"
