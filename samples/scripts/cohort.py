"""A cohort in pandas: net-decision writes a table, pandas reads it. Prints how many patients have which grade."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pandas


def results(registry):
    """One row a patient, one column a rule; every cell is a text, so that true, false and unknown stay three values."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder, "results.csv")
        run = subprocess.run(["net-decision", "cohort", registry, "-o", table, "--format", "csv", "--progress", "never"])
        if run.returncode not in (0, 1):  # 1: done, but some lines were rejected
            raise RuntimeError(f"net-decision ended with {run.returncode}")
        return pandas.read_csv(table, dtype=str, keep_default_na=False)


if __name__ == "__main__":
    for grade, patients in results(sys.argv[1])["grade"].replace("", "open").value_counts().sort_index().items():
        print(grade, patients)
