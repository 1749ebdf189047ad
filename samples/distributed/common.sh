# What the scripts that try a sample share: a temporary folder, net-decision on the PATH, a cohort, and the unsliced run to compare with.
# Sourced by them; $engine is what messages call the sample. A script ends with 0 (passed), 77 (skipped), anything else (failed).

samples=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
checkout=$(cd "$samples/../.." && pwd)
work=$(mktemp -d)
started=()

# Ends what the script started, the last first, and says how it went.
finish() {
    local code=$? at
    for ((at = ${#started[@]} - 1; at >= 0; at--)); do
        kill "${started[at]}" 2> /dev/null || true
        wait_for 10 is_gone "${started[at]}" || kill -KILL "${started[at]}" 2> /dev/null || true
    done
    rm -rf "$work"
    case $code in 0 | 77) ;; *) echo "failed: $engine" >&2 ;; esac
    exit "$code"
}
trap finish EXIT

skip() {
    echo "skipped: $engine: $1"
    exit 77
}

# Tries a command every half second, for so many seconds at most.
wait_for() {
    local seconds=$1 end
    shift
    end=$((SECONDS + seconds))
    until "$@" > /dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.5
    done
}

# A process that has ended but was not waited for is gone, too.
is_gone() {
    ! kill -0 "$1" 2> /dev/null || grep -q '^State:.Z' "/proc/$1/status"
}

# Installs the Debian packages of an engine unless the command is there.
install() {
    command -v "$1" > /dev/null || add "$@"
}

# Installs Debian packages; the first argument is what is missing without them.
add() {
    local missing=$1
    shift
    [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null || skip "$missing is missing, and only root on Debian can install it"
    echo "$engine: installing $*"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } > "$work/install" 2>&1 \
        || skip "cannot install $*"
}

mkdir "$work/bin"
built="$checkout/src/NetDecisionRules.Cli/bin/Release/net10.0/NetDecisionRules.Cli.dll"
if [ -f "$built" ]; then
    printf '#!/bin/sh\nexec dotnet "%s" "$@"\n' "$built" > "$work/bin/net-decision"
    chmod +x "$work/bin/net-decision"
fi
export PATH="$work/bin:$PATH:/usr/sbin"
command -v net-decision > /dev/null || { echo "there is no net-decision: dotnet build -c Release, or install the tool" >&2; exit 1; }

# A cohort with two lines that are no patients, as registries have them.
net-decision synth 3000 --seed 7 -o "$work/registry.ndjson"
sed -i -e '700s/.*/{"id":"faulty","tumor":{"ki67Percent":170}}/' -e '2100s/.*/{"id":"cut/' "$work/registry.ndjson"

# The unsliced run; rejects make it end with 1.
whole() {
    net-decision cohort "$@" --progress never || [ $? -eq 1 ]
}

# Ends the script unless both files are there and equal.
same() {
    [ -s "$1" ] && cmp "$1" "$2" || { echo "$engine: $(basename "$2") is not that of the unsliced run" >&2; exit 1; }
}
