# shellcheck shell=bash
# What the scripts share: the root folder, one line per step, and a log that is shown when a step fails.
# To be sourced, not called.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
logs="$root/out/logs"

say() { printf '%s\n' "$@"; }

# Prints why nothing more can be done and ends: fail CODE SENTENCE…
fail() {
  local code=$1
  shift
  printf '%s\n' "$@" >&2
  exit "$code"
}

# A time in seconds, as people say it.
duration() {
  local seconds=$1
  if ((seconds < 60)); then printf '%d s' "$seconds"; else printf '%d min %02d s' $((seconds / 60)) $((seconds % 60)); fi
}

# Runs a command quietly: step NAME SENTENCE COMMAND…
# The command's output goes to out/logs/NAME.log; when it fails, its last lines are shown and the script ends.
step() {
  local log="$logs/$1.log" sentence=$2 start=$SECONDS code=0
  shift 2
  mkdir -p "$logs"
  printf '%s … ' "$sentence"
  "$@" >"$log" 2>&1 </dev/null || code=$?
  if ((code == 0)); then
    printf 'done (%s).\n' "$(duration $((SECONDS - start)))"
    return
  fi
  printf 'failed.\n'
  {
    printf '\nThe last lines of the log:\n\n'
    tail -n 30 "$log"
    printf '\nThe command was: %s\nThe whole log: %s\n' "$*" "${log#"$root"/}"
  } >&2
  exit "$code"
}

jobs=()

# Starts a function that goes on beside what follows; $! names it for “wait”, which gives its exit code.
# It gets a group of its own: what a script starts in the background would otherwise ignore interrupts, it and all that it starts.
beside() {
  set -m
  "$1" &
  set +m
  jobs+=("$!")
}

# Interrupts what still goes on beside the script, and waits until it has cleared up. To be called when the script ends.
end_jobs() {
  local job
  for job in ${jobs[@]+"${jobs[@]}"}; do
    kill -INT -- "-$job" 2>/dev/null || continue
    wait "$job" 2>/dev/null || true
  done
}
