"""One patient from Python: a record goes to standard input, the report comes back as JSON. Needs nothing but net-decision on the PATH."""

import json
import subprocess
import sys


def evaluate(patient, *options):
    """The report on one patient, a dict as `net-decision schema patient` describes it."""
    run = subprocess.run(
        ["net-decision", "evaluate", "-", "--format", "json", *options],
        input=json.dumps(patient), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )
    if run.returncode != 0:  # 3: no patient; standard error names every fault with its path
        raise ValueError(run.stderr)
    return json.loads(run.stdout)


if __name__ == "__main__":
    report = evaluate(json.load(open(sys.argv[1], encoding="utf-8")))
    for advice in report["recommendations"]:
        if advice["intervention"] == "rlt":
            print(advice["stance"], "-", advice["title"], "-", advice["rule"])
