"""Maps the slices of a cohort over a Dask cluster and merges them.

    python3 cohort.py SCHEDULER REGISTRY OUT [SLICES]

SCHEDULER is an address (tcp://host:8786) or the path of a scheduler file. Every worker must find net-decision on its PATH and see
REGISTRY and the folder of OUT under the same names (a shared file system).
"""

import subprocess
import sys

from distributed import Client, get_worker


def net_decision(*arguments):
    """Runs the tool; 1 means that lines were rejected, which is a result."""
    run = subprocess.run(["net-decision", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"net-decision ended with {run.returncode}: {run.stderr}")


def evaluate(number, slices, registry, out):
    """One slice; evaluated again on another worker, it finds its finished part (--resume)."""
    part = f"{out}.part-{number}"
    net_decision("cohort", registry, "-o", part, "--format", "parquet", "--summary", part + ".summary.json",
                 "--shard", f"{number}/{slices}", "--resume", "--threads", "1", "--progress", "never")
    return part, get_worker().address


def main(scheduler, registry, out, slices=4):
    where = {"address": scheduler} if "://" in scheduler else {"scheduler_file": scheduler}
    with Client(**where) as client:
        futures = client.map(evaluate, range(1, slices + 1), slices=slices, registry=registry, out=out, pure=False)
        done = client.gather(futures)
    net_decision("merge", *(part for part, _ in done), "-o", out, "--summary", out + ".summary.json")
    print(f"{slices} slices on {len({worker for _, worker in done})} workers")


if __name__ == "__main__":
    main(*sys.argv[1:4], *map(int, sys.argv[4:5]))
