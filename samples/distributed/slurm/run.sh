#!/usr/bin/env bash
# A Slurm of one node with two slots, on loopback, from a folder that goes away again; a job array over the slices, and a job that merges.
set -euo pipefail
engine=slurm
source "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

[ "$(id -u)" -eq 0 ] || skip "its daemons want root here"
install slurmctld slurm-wlm munge
command -v munged > /dev/null || install munged munge

mkdir "$work/munge" "$work/state" "$work/spool" "$work/run"
chmod 755 "$work"
head -c 128 /dev/urandom > "$work/munge/key"
chmod 400 "$work/munge/key"
node=$(hostname -s)
cat > "$work/slurm.conf" << CONF
ClusterName=sample
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
SlurmUser=root
SlurmdUser=root
CommunicationParameters=NoInAddrAny,NoCtldInAddrAny
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/run/slurmctld.pid
SlurmdPidFile=$work/run/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
SlurmdParameters=config_overrides
NodeName=$node NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=10 State=UP
CONF
export SLURM_CONF="$work/slurm.conf"

# Starts a daemon in the foreground of a process that finish() knows.
start() {
    local log=$1
    shift
    "$@" > "$work/$log.out" 2>&1 &
    started+=($!)
}

gave_up() {
    tail -n 5 "$work"/*.log "$work"/*.out >&2 || true
    skip "$1"
}

start munged munged --foreground --force --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
    --log-file="$work/munge/log" --seed-file="$work/munge/seed" --num-threads=2
wait_for 20 munge --no-input --socket="$work/munge/socket" || gave_up "munge does not start"
start slurmctld slurmctld -D -i
start slurmd slurmd -D -N "$node"
is_idle() { sinfo --noheader --format=%T | grep -qx idle; }
wait_for 60 is_idle || gave_up "its node does not come up"

cd "$work"
array=$(sbatch --parsable "$samples/slurm/slice.sbatch" registry.ndjson)
timeout 240 sbatch --wait --dependency="afterok:$array" --kill-on-invalid-dep=yes "$samples/slurm/merge.sbatch" > submitted.out \
    || { cat slice-*.log merge.log >&2 || true; exit 1; }

whole registry.ndjson -o whole.csv --format csv --summary whole.summary.json 2> whole.log
same whole.csv registry.csv
same whole.csv.rejects.ndjson registry.csv.rejects.ndjson
same whole.summary.json summary.json
echo "passed: slurm: a job array of four slices on two slots, merged into the bytes of the unsliced run"
