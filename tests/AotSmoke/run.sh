#!/usr/bin/env bash
# Publishes the native net-decision and holds it to the ordinary build: same output, same files, same exit codes.
# Needs the ordinary build in Release. Ends with 0 (equal), 1 (not), or 77 where nothing can be compiled to native code.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
ordinary="$PWD/src/NetDecisionRules.Cli/bin/Release/net10.0/NetDecisionRules.Cli.dll"
samples="$PWD/samples/patients"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

skip() {
    echo "skipped: native binary: $1"
    exit 77
}

fail() {
    echo "failed: native binary: $1" >&2
    exit 1
}

can_link() {
    local compiler
    compiler=$(command -v clang || command -v gcc) || return 1
    echo 'int main(void) { return 0; }' | "$compiler" -x c - -lz -o "$work/linked" 2> /dev/null
}

if ! can_link; then
    if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends clang zlib1g-dev; } > "$work/apt" 2>&1 || true
    fi
    can_link || skip "no linker (clang or gcc, zlib1g-dev)"
fi
[ -f "$ordinary" ] || fail "there is no ordinary build to compare with: dotnet build -c Release"

if ! dotnet publish src/NetDecisionRules.Cli -c Release --use-current-runtime -p:PublishAot=true -o "$work/published" > "$work/publish" 2>&1; then
    # The compiler itself is a package; another fault of the restore would have stopped the ordinary build.
    ! grep -qE "error NU(1101|1102|1301).*ILCompiler" "$work/publish" || skip "the compiler's package cannot be restored"
    cat "$work/publish" >&2
    fail "dotnet publish failed"
fi
if grep -E "warning [A-Z]+[0-9]+" "$work/publish" >&2; then
    fail "dotnet publish warns"
fi

number=0
mkdir "$work/ordinary" "$work/native"

# Runs one command with both, each in its own folder. The first argument is the exit code that it has to have.
both() {
    local expected=$1 tool
    shift
    number=$((number + 1))
    for tool in ordinary native; do
        local command=("$work/published/NetDecisionRules.Cli")
        [ "$tool" = native ] || command=(dotnet "$ordinary")
        (
            cd "$work/$tool"
            code=0
            "${command[@]}" "$@" > "$number.out" 2> "$number.err" || code=$?
            [ "$code" -eq "$expected" ] || { cat "$number.err" >&2; fail "$tool: exit code $code, not $expected: net-decision $*"; }
        )
    done
}

both 0 --version
both 0 cohort --help
both 2 cohort
both 0 rules --format json
both 0 sources
both 0 schema report
for patient in "$samples"/*.json; do
    for format in text json html; do
        both 0 evaluate "$patient" --format "$format"
    done
done
both 0 evaluate "$samples/invented-pancreas-high-g2-newly-diagnosed.json" --explain netter-2/rlt-first-line

both 0 synth 1500 --seed 7 -o cohort.ndjson
for tool in ordinary native; do
    printf '{"id":"bad","tumor":{"ki67Percent":170}}\n{"id":"cut\n' >> "$work/$tool/cohort.ndjson"
done
both 1 cohort cohort.ndjson -o reports.ndjson --progress never
both 1 cohort cohort.ndjson -o verdicts.ndjson --detail verdicts --progress never
for format in csv parquet; do
    both 1 cohort cohort.ndjson -o "wide.$format" --format "$format" --summary "$format.summary.json" --progress never
    both 1 cohort cohort.ndjson -o "long.$format" --format "$format" --long --progress never
    for slice in 1 2; do
        both 1 cohort cohort.ndjson -o "part-$slice.$format" --format "$format" --summary "part-$slice.$format.summary.json" --shard "$slice/2" --progress never
    done
    both 1 merge "part-1.$format" "part-2.$format" -o "merged.$format" --summary "merged.$format.summary.json"
done
both 3 merge part-1.csv -o nothing.csv

# Other formats of input, and the page.
both 0 template -o template.csv
for tool in ordinary native; do
    head -n 900 "$work/$tool/cohort.ndjson" | gzip -n > "$work/$tool/cohort.ndjson.gz"
    printf 'id,tumor.primarySite,tumor.differentiation,tumor.ki67Percent,imaging.1.modality,imaging.1.date,imaging.1.krenningScore\n' > "$work/$tool/table.csv"
    printf 'a,pancreas,well,3..20,sstrPet,2026-01-02,4\nb,rectum,well,170,,,\n' >> "$work/$tool/table.csv"
done
both 0 cohort cohort.ndjson.gz -o gzip.ndjson --detail verdicts --report page.html --progress never
both 1 cohort table.csv -o table.ndjson --progress never
both 3 cohort wide.parquet -o parquet.ndjson --progress never

diff -r "$work/ordinary" "$work/native" >&2 || fail "the native binary answers otherwise"
for format in csv parquet; do
    cmp "$work/native/merged.$format" "$work/native/wide.$format" || fail "merged.$format is not that of the unsliced run"
    cmp "$work/native/merged.$format.summary.json" "$work/native/$format.summary.json" || fail "the summary of merged.$format is not that of the unsliced run"
done
[ -s "$work/native/reports.ndjson" ] && [ -s "$work/native/wide.parquet" ] || fail "nothing was compared"
echo "passed: native binary: $number commands, same bytes as the ordinary build"
