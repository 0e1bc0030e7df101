"""Times R's QCA on the tables of generate.py: python3 time.py DATA_FOLDER LIBRARY_3.23 LIBRARY_3.25.1 > results.json

Whole command: `Rscript minimize.R …` from start to end. Core: the one call of the package's C code inside it. Runs under ten
seconds are repeated, three in all, and the median is given; by the clock and of the processor. A run ends after 200 seconds of
processor time or with 8 GB; where a table has no answer for lack of time, larger ones of its family are not tried.
`load_before` is the load average of the machine. `--table FILE --cuts INCL N PRI` times one table of yours (outcome Y, all
other columns conditions).
"""

import argparse
import glob
import json
import os
import platform
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 200
MEMORY = 8 << 30
HERE = os.path.dirname(os.path.abspath(__file__))


def processor():
    with open("/proc/cpuinfo") as file:
        names = re.findall(r"model name\s*: (.*)", file.read())
    return f"{names[0]}, {len(names)} cores" if names else platform.processor()


def limited():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))


def once(library, table, mode, cuts):
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report.json")
        command = ["Rscript", os.path.join(HERE, "minimize.R"), table, mode, report, *map(str, cuts)]
        used, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
            env={**os.environ, "R_LIBS": library, "OMP_NUM_THREADS": "1"},
            preexec_fn=limited)
        process.communicate()
        seconds = time.perf_counter() - start
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
        try:
            with open(report) as file:
                answer = json.load(file)
        except (OSError, ValueError):
            if process.returncode < 0 and spent >= LIMIT - 1:
                return {"message": f"no answer within {LIMIT} seconds of processor time"}
            return {"message": f"ended without an answer (status {process.returncode})"}
        return {"seconds": seconds, "processor_seconds": spent, **answer}


def measure(library, table, mode, cuts):
    load = round(os.getloadavg()[0], 1)
    runs = [once(library, table, mode, cuts)]
    while "primes" in runs[0] and runs[0]["seconds"] < 10 and len(runs) < 3:
        runs.append(once(library, table, mode, cuts))
    result = {"runs": len(runs), "load_before": load}
    for key in runs[0]:
        values = [r[key] for r in runs]
        result[key] = round(statistics.median(values), 6 if key == "core_seconds" else 3) if key.endswith("seconds") else values[0]
    return result


def family(name):
    kind, k, n = re.match(r"([a-z]+)-k(\d+)-n(\d+)", name).groups()
    return kind + n, int(k)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("libraries", nargs=2)
    parser.add_argument("--table")
    parser.add_argument("--cuts", nargs=3, type=float, default=[1, 1, 0])
    options = parser.parse_args()
    tables = [options.table] if options.table else sorted(glob.glob(os.path.join(options.folder, "*.csv")))
    results = []
    for mode in ("all", "first"):
        for version, library in zip(("3.23", "3.25.1"), options.libraries):
            stopped = set()
            for table in tables:
                name = os.path.basename(table)[:-4]
                group = family(name)[0] if not options.table else name
                if group in stopped:
                    continue
                answer = measure(library, table, mode, options.cuts)
                if "primes" not in answer and "no answer" in answer["message"]:
                    stopped.add(group)
                results.append({"table": name, "version": version, "mode": mode, **answer})
                print(results[-1], file=sys.stderr, flush=True)
    lines = ",\n".join(json.dumps(r) for r in results)
    print(f'{{"made_by": "time.py", "processor": {json.dumps(processor())}, "limit_seconds": {LIMIT},\n"results": [\n{lines}\n]}}')


if __name__ == "__main__":
    main()
