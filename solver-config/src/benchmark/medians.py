"""Makes the tables of docs/benchmarks.md from single runs: medians over seeds, and gaps to what is known.

    python3 solver-config/src/benchmark/medians.py docs/benchmarks/runs.csv --best-known best_known.tsv ...

Runs count together where problems, file, seconds, cores and commit are the same; with --any-commit also where only the
commit differs, each seed by its latest run. A table says how many seeds stand behind its figures; it is a median of
five only where that says 5. Tables of best known values have a column "file" and, in another, the value: best_known,
published_objective or distance_only. Values are lower is better. Needs Python 3.9 or later and nothing else.
"""

import argparse
import csv
import statistics
from collections import defaultdict

COLUMNS = ("best_known", "published_objective", "distance_only")


def best_known(paths):
    known = {}
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for row in csv.DictReader(lines, delimiter="\t"):
                column = next((name for name in COLUMNS if row.get(name)), None)
                if column:
                    known[row["file"]] = float(row[column])
    return known


def runs_by_table(path, any_commit):
    tables = defaultdict(lambda: defaultdict(dict))
    with open(path, encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            commit = "any" if any_commit else row["commit"]
            table = (row["problems"], row["seconds"], row["cores"], commit)
            tables[table][row["file"]][row["seed"]] = float(row["value"])
    return tables


def show(table, files, known):
    problems, seconds, cores, commit = table
    print(f"\n{problems}, {seconds} s, cores: {cores}, commit: {commit}\n")
    print("| problem | seeds | median | best | worst | known | gap of the median |")
    print("|---|---|---|---|---|---|---|")
    gaps = []
    for file, by_seed in sorted(files.items()):
        values = sorted(by_seed.values())
        median = statistics.median(values)
        cells = [file, str(len(values)), f"{median:.3f}", f"{values[0]:.3f}", f"{values[-1]:.3f}"]
        if file in known:
            gap = 100 * (median - known[file]) / abs(known[file])
            gaps.append(gap)
            cells += [f"{known[file]:.3f}", f"{gap:.2f} %"]
        else:
            cells += ["", ""]
        print("| " + " | ".join(cells) + " |")
    if gaps:
        print(f"\nMean gap {statistics.mean(gaps):.2f} %, worst {max(gaps):.2f} %, "
              f"at or below what is known: {sum(gap <= 0 for gap in gaps)} of {len(gaps)}.")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", help="CSV file with a line for each run")
    parser.add_argument("--best-known", nargs="*", default=[], metavar="TSV")
    parser.add_argument("--any-commit", action="store_true")
    arguments = parser.parse_args()
    known = best_known(arguments.best_known)
    for table, files in sorted(runs_by_table(arguments.runs, arguments.any_commit).items()):
        show(table, files, known)


if __name__ == "__main__":
    main()
