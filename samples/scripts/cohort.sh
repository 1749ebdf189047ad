#!/bin/sh
# A cohort in a shell pipe: one line of verdicts a patient, counted with grep, sort and uniq. Prints how many patients have which grade.
#
#     ./cohort.sh < registry.ndjson
#
# A pipe's exit code is that of its last command: what net-decision has to say stands on standard error.
net-decision cohort - --detail verdicts --progress never |
    sed -e 's/.*"grade":"\([a-z0-9]*\)".*/\1/' -e 't' -e 's/.*/open/' |
    sort | uniq -c | awk '{ print $2, $1 }'
