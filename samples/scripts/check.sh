#!/usr/bin/env bash
# Tries one of the samples, csharp, python, r or shell, on a cohort with a line that is no patient: all have to count the same grades.
# Debian's packages are installed where they are missing. Ends with 0 (passed), 77 (skipped), anything else (failed).
set -euo pipefail
sample=${1:?csharp, python, r or shell}
engine="sample for $sample"
scripts=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$scripts/../distributed/common.sh"

head -n 800 "$work/registry.ndjson" > "$work/some.ndjson" # one of them is faulty
cd "$work"

# The third column holds the grade; none of these ids has a comma.
whole some.ndjson -o whole.csv --format csv 2> whole.log
grep -q '799 patients, 1 rejected' whole.log
tail -n +2 whole.csv | cut -d, -f3 | sed 's/^$/open/' | sort | uniq -c | awk '{ print $2, $1 }' > expected
[ "$(wc -l < expected)" -eq 5 ]

case $sample in
    csharp)
        code=0
        dotnet run "$checkout/samples/cohort-check.cs" -- some.ndjson > told 2> errors || code=$?
        [ "$code" -eq 1 ] || { cat told errors >&2; exit 1; }
        grep -q '^line 700, faulty: NDR1203 tumor.ki67Percent' errors
        [ "$(wc -l < told)" -eq 800 ]
        tail -n +2 told | awk '{ print $2 == "?" ? "open" : tolower($2) }' | sort | uniq -c | awk '{ print $2, $1 }' > counted
        ;;
    python)
        python=/usr/bin/python3
        "$python" -c 'import pandas' 2> /dev/null || add pandas python3-pandas
        "$python" -c 'import pandas' 2> import || skip "pandas does not load"
        "$python" "$scripts/cohort.py" some.ndjson > counted
        patient="$checkout/samples/patients/invented-pancreas-high-g2-newly-diagnosed.json"
        "$python" "$scripts/evaluate.py" "$patient" > advice
        grep -q 'netter-2/rlt-first-line' advice
        ;;
    r)
        install Rscript r-base-core
        Rscript "$scripts/cohort.R" some.ndjson > counted
        ;;
    shell) "$scripts/cohort.sh" < some.ndjson > counted ;;
    *) exit 2 ;;
esac

same expected counted
echo "passed: $engine"
