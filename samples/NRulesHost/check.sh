#!/usr/bin/env bash
# Runs the sample, which has to be built, and compares what it prints. Ends with 0 (passed) or anything else (failed).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
dotnet run -c Release --no-build | diff expected.txt -
