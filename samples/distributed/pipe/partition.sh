#!/bin/sh
# One partition: records come in on standard input, one line of verdicts a patient goes out on standard output; no file is named.
# net-decision ends with 1 where lines were rejected. Spark and Hadoop take any code but 0 for a task that failed and try it
# again, so 1 becomes 0 here; the rejected lines stand on standard error, in the log of the executor. 2, 3 and 130 stay failures.
net-decision cohort - --detail verdicts --threads 1 --progress never "$@" || [ $? -eq 1 ]
