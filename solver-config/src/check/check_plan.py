#!/usr/bin/env python3
"""Checks a written plan against the team's CSV folder it was made from, with nothing of the planner's own code.

    check_plan.py FOLDER OUT [--date yyyy-MM-dd] [--days N]

FOLDER holds the team's files, OUT plan.csv, unassigned.csv and replaced.csv. Prints one line for each rule that the
plan breaks. Exit 0: breaks none; 1: breaks some; 2: the files cannot be read.
"""

import argparse
import csv
import math
import sys
from collections import Counter, defaultdict, namedtuple
from datetime import date, timedelta
from pathlib import Path

EARTH_RADIUS_METRES = 6_371_008.8
# kilometres per hour, length of the way by the great circle, minutes to set up; see docs/csv.md
MODES = {"BIKE": (15, 1.30, 2), "E_BIKE": (19, 1.30, 2), "CAR": (25, 1.40, 4), "FOOT": (4.8, 1.25, 0)}
SLACK = 1.0  # seconds: travel is kept in whole seconds and printed in minutes

Place = namedtuple("Place", "id latitude longitude")
Errand = namedtuple(
    "Errand",
    "id kind citizen dates task minutes earliest latest strict staff first second place after after_min after_max row",
)
Stop = namedtuple("Stop", "errand member date position travel arrival start end late")
Shift = namedtuple("Shift", "member date start end break_seconds break_earliest break_latest")


def read(folder, name, needed=True):
    path = Path(folder) / name
    if not path.is_file():
        if needed:
            raise OSError(f"{path} is missing")
        return []
    text = path.read_text(encoding="utf-8-sig")
    header = next((line for line in text.splitlines() if line.strip()), "")
    semicolon = header.count(";") > header.count(",")
    rows = csv.DictReader(text.splitlines(keepends=True), delimiter=";" if semicolon else ",", skipinitialspace=True)
    found = []
    for row in rows:
        row = {(key or "").strip(): (value or "").strip() for key, value in row.items() if key}
        if any(row.values()):
            row["decimal_comma"] = semicolon
            found.append(row)
    return found


def number(row, column, otherwise=None):
    text = row.get(column, "")
    if not text:
        return otherwise
    return float(text.replace(",", ".") if row["decimal_comma"] else text)


def words(row, column):
    return {word.strip() for word in row.get(column, "").split("|") if word.strip()}


def competences(row, column):
    return {word.upper() for word in words(row, column)}


def seconds(text):
    hours, minutes = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60


def clock(at):
    return f"{int(at) // 3600:02d}:{int(at) % 3600 // 60:02d}"


def among(dates, row):
    return dates is None or not dates.isdisjoint(words(row, "date"))


class Team:
    def __init__(self, folder, dates):
        team = read(folder, "team.csv")[0]
        self.base = Place("base", number(team, "base_latitude"), number(team, "base_longitude"))
        self.members = {row["id"]: row for row in read(folder, "members.csv")}
        self.citizens = {row["id"]: row for row in read(folder, "citizens.csv")}
        self.shifts = [self._shift(row) for row in read(folder, "shifts.csv") if among(dates, row)]
        self.errands = {}
        for row in read(folder, "visits.csv"):
            if among(dates, row):
                self.errands[row["id"]] = self._visit(row, dates)
        for row in read(folder, "groups.csv", needed=False):
            if among(dates, row):
                self.errands[row["id"]] = self._group(row)
        self.travel = {
            (row["from"], row["to"], row["mode"]): number(row, "minutes") * 60
            for row in read(folder, "travel.csv", needed=False)
        }
        self.history = defaultdict(int)
        for row in read(folder, "history.csv", needed=False):
            self.history[row["citizen"], row["member"]] += int(row["visits"])

    @staticmethod
    def _shift(row):
        length = int(row.get("break_minutes") or 0) * 60
        return Shift(
            row["member"],
            row["date"],
            seconds(row["start"]),
            seconds(row["end"]),
            length,
            seconds(row["break_earliest"]) if length else None,
            seconds(row["break_latest"]) if length else None,
        )

    def _visit(self, row, dates):
        citizen = self.citizens[row["citizen"]]
        at_home = (row.get("mode") or "HOME") == "HOME"
        return Errand(
            row["id"],
            "visit",
            row["citizen"],
            words(row, "date") & (dates or words(row, "date")),
            row["task"],
            int(row["minutes"]),
            seconds(row["earliest_start"]),
            seconds(row["latest_start"]),
            row.get("strict", "").lower() == "true",
            int(row.get("staff") or 1),
            competences(row, "competences"),
            competences(row, "competences_second"),
            Place(row["citizen"], number(citizen, "latitude"), number(citizen, "longitude")) if at_home else None,
            row.get("after") or None,
            number(row, "after_min", 0) * 60,
            number(row, "after_max", math.inf) * 60,
            row,
        )

    @staticmethod
    def _group(row):
        needed = competences(row, "competences")
        return Errand(
            row["id"],
            "group",
            None,
            {row["date"]},
            row["task"],
            int(row["minutes"]),
            seconds(row["earliest_start"]),
            seconds(row["latest_start"]),
            False,
            int(row.get("staff") or 1),
            needed,
            needed,
            Place(row["id"], number(row, "latitude"), number(row, "longitude")),
            None,
            0,
            math.inf,
            row,
        )

    def home(self, member):
        row = self.members[member]
        latitude = number(row, "latitude")
        return self.base if latitude is None else Place(f"home of {member}", latitude, number(row, "longitude"))

    def abilities(self, member):
        row = self.members[member]
        return competences(row, "competences") | {row["profession"]}

    def travel_seconds(self, start, end, member):
        mode = self.members[member]["travel_mode"]
        if start == end:
            return 0
        known = self.travel.get((start.id, end.id, mode))
        return self._estimate(start, end, mode) if known is None else known

    @staticmethod
    def _estimate(start, end, mode):
        a, b = math.radians(start.latitude), math.radians(end.latitude)
        half = math.sin((b - a) / 2) ** 2
        half += math.cos(a) * math.cos(b) * math.sin(math.radians(end.longitude - start.longitude) / 2) ** 2
        metres = 2 * EARTH_RADIUS_METRES * math.asin(min(1.0, math.sqrt(half)))
        if metres < 1:
            return 0
        speed, detour, set_up = MODES[mode]
        return 60 * math.ceil(metres * detour / 1000 / speed * 60 + set_up - 1e-9)


class Checker:
    def __init__(self, team, out):
        self.team = team
        self.broken = []
        self.stops = []
        self.by_errand = defaultdict(list)
        for row in read(out, "plan.csv"):
            self._read_stop(row)
        self.unassigned = read(out, "unassigned.csv")
        self.replaced = read(out, "replaced.csv", needed=False)

    def _read_stop(self, row):
        errand = self.team.errands.get(row["visit"])
        if errand is None or row["member"] not in self.team.members:
            self.says(row["visit"], f"is planned for {row['member']}, but one of the two is not in the team's data")
            return
        stop = Stop(
            errand,
            row["member"],
            row.get("date") or min(errand.dates),
            int(row["position"]),
            float(row["travel_minutes"]) * 60,
            seconds(row["arrival"]),
            seconds(row["start"]),
            seconds(row["end"]),
            int(row["late_minutes"]),
        )
        self.stops.append(stop)
        self.by_errand[errand.id].append(stop)

    def says(self, who, what):
        self.broken.append(f"{who}: {what}")

    def check(self):
        self.check_every_visit_is_told_once()
        for errand in self.team.errands.values():
            self.check_errand(errand, self.by_errand[errand.id])
        self.check_routes()
        self.check_replaced()
        self.check_citizens_are_in_one_place()
        return self.broken

    def check_every_visit_is_told_once(self):
        told = Counter(row["visit"] for row in self.unassigned)
        told.update(row["visit"] for row in self.replaced)
        told.update(errand for errand, stops in self.by_errand.items() if stops)
        for errand in self.team.errands.values():
            if errand.kind == "visit" and told[errand.id] == 0:
                self.says(errand.id, "is neither planned, unassigned nor replaced")
            if told[errand.id] > 1:
                self.says(errand.id, "is told more than once across plan, unassigned and replaced")
        for unknown in told.keys() - self.team.errands.keys():
            self.says(unknown, "is in the result but not in the team's data")
        for row in self.unassigned:
            if not row["reason"]:
                self.says(row["visit"], "is unassigned without a reason")

    def check_errand(self, errand, stops):
        if not stops:
            return
        if len(stops) != errand.staff:
            self.says(errand.id, f"has {len(stops)} rows but takes {errand.staff}")
        if len({stop.member for stop in stops}) != len(stops):
            self.says(errand.id, "has the same member twice")
        if len({stop.start for stop in stops}) > 1:
            self.says(errand.id, "does not start at the same minute for everybody")
        self.check_competences(errand, [stop.member for stop in stops])
        if len({stop.date for stop in stops}) > 1:
            self.says(errand.id, "is not on the same day for everybody")
        for stop in stops:
            self.check_window(stop)
            if errand.citizen and stop.member in words(self.team.citizens[errand.citizen], "excluded_members"):
                self.says(errand.id, f"{stop.member} is excluded by the citizen")
        before = self.by_errand.get(errand.after) if errand.after else None
        if before:
            days = (date.fromisoformat(stops[0].date) - date.fromisoformat(before[0].date)).days
            gap = days * 86_400 + stops[0].start - before[0].start
            if not errand.after_min <= gap <= errand.after_max:
                self.says(errand.id, f"starts {gap // 60} minutes after {errand.after}")

    def check_competences(self, errand, members):
        able = [self.team.abilities(member) for member in members]
        if errand.staff == 2 and len(able) == 2:
            fits = (errand.first <= able[0] and errand.second <= able[1]) or (
                errand.first <= able[1] and errand.second <= able[0]
            )
        else:
            fits = all(errand.first <= one for one in able)
        if not fits:
            self.says(errand.id, f"{' and '.join(members)} lack what it asks for")

    def check_window(self, stop):
        errand = stop.errand
        if stop.date not in errand.dates:
            self.says(errand.id, f"is on {stop.date}, which is none of its dates")
        if stop.start < errand.earliest:
            self.says(errand.id, f"starts at {clock(stop.start)}, before {clock(errand.earliest)}")
        if errand.strict and stop.start > errand.latest:
            self.says(errand.id, f"starts at {clock(stop.start)}, strictly after {clock(errand.latest)}")
        if stop.end != stop.start + errand.minutes * 60:
            self.says(errand.id, f"does not last {errand.minutes} minutes")
        if stop.late != max(0, stop.start - errand.latest) // 60:
            self.says(errand.id, f"late_minutes is {stop.late}")

    def check_routes(self):
        shifts = defaultdict(list)
        for stop in self.stops:
            shift = next(
                (
                    shift
                    for shift in self.team.shifts
                    if (shift.member, shift.date) == (stop.member, stop.date)
                    and shift.start <= stop.start < shift.end
                ),
                None,
            )
            if shift is None:
                self.says(stop.errand.id, f"{stop.member} is not at work at {clock(stop.start)}")
            else:
                shifts[shift].append(stop)
        for shift, stops in shifts.items():
            self.check_route(shift, sorted(stops, key=lambda stop: stop.position))

    def check_route(self, shift, stops):
        name = f"{shift.member} {shift.date}"
        if [stop.position for stop in stops] != list(range(1, len(stops) + 1)):
            self.says(name, "the positions do not count from 1")
        break_held = shift.break_seconds == 0
        free, place = shift.start, self.team.home(shift.member)
        for stop in stops:
            to = stop.errand.place or place
            travel = self.team.travel_seconds(place, to, shift.member)
            if abs(travel - stop.travel) > SLACK:
                self.says(stop.errand.id, f"{name} travels {stop.travel / 60:.2f} minutes, should be {travel / 60:.2f}")
            if stop.start < stop.arrival:
                self.says(stop.errand.id, f"{name} starts before arriving")
            if printed_as(free + travel, stop.arrival):
                break_held = break_held or has_room(shift, free + travel, stop.start)
            elif not break_held and self.left_after_break(shift, free, travel, stop):
                break_held = True
            else:
                self.says(
                    stop.errand.id,
                    f"{name} arrives at {clock(stop.arrival)}, free at {clock(free)} and {travel / 60:.1f} minutes away",
                )
            free, place = stop.end, to
        self.check_way_home(shift, name, free, place, break_held)

    @staticmethod
    def left_after_break(shift, free, travel, stop):
        first = max(free, shift.break_earliest) + shift.break_seconds + travel
        last = shift.break_latest + shift.break_seconds + travel
        return rounded_up(first - SLACK) <= stop.arrival <= rounded_up(last + SLACK) and first <= stop.start + SLACK

    def check_way_home(self, shift, name, free, place, break_held):
        travel = self.team.travel_seconds(place, self.team.home(shift.member), shift.member)
        if free + travel > shift.end + SLACK:
            self.says(name, f"is back at {clock(free + travel)}, the shift ends at {clock(shift.end)}")
        elif not break_held and not (
            has_room(shift, free, shift.end - travel) or has_room(shift, free + travel, shift.end)
        ):
            self.says(name, "finds no time for the break")

    def check_replaced(self):
        guests = defaultdict(set)
        for row in self.replaced:
            visit, group = self.team.errands.get(row["visit"]), self.team.errands.get(row["group"])
            if visit is None or group is None or visit.kind != "visit" or group.kind != "group":
                self.says(row["visit"], f"cannot be replaced by {row['group']}")
                continue
            guests[group.id].add(row["citizen"])
            if visit.citizen != row["citizen"] or row["citizen"] not in words(group.row, "citizens"):
                self.says(visit.id, f"is replaced for {row['citizen']}, who is not its citizen or not of {group.id}")
            if visit.dates != group.dates or visit.task not in words(group.row, "replaces"):
                self.says(visit.id, f"is not of a day and task that {group.id} replaces")
            if not self.by_errand[group.id]:
                self.says(visit.id, f"is replaced by {group.id}, which is not held")
        for group_id, citizens in guests.items():
            group = self.team.errands[group_id]
            if len(citizens) > int(group.row["max_citizens"]):
                self.says(group_id, f"has {len(citizens)} citizens, room for {group.row['max_citizens']}")
            for errand in self.team.errands.values():
                replaceable = errand.dates == group.dates and errand.task in words(group.row, "replaces")
                if errand.citizen in citizens and replaceable and self.by_errand[errand.id]:
                    self.says(errand.id, f"is planned though {errand.citizen} takes part in {group_id}")
        self.guests = guests

    def check_citizens_are_in_one_place(self):
        busy = defaultdict(set)
        for stop in self.stops:
            errand = stop.errand
            for citizen in [errand.citizen] if errand.citizen else self.guests[errand.id]:
                busy[citizen, stop.date].add((stop.start, stop.end, errand.id))
        for (citizen, day), spans in busy.items():
            last = None
            for span in sorted(spans):
                if last and span[0] < last[1] and span[2] != last[2]:
                    self.says(span[2], f"takes place while {citizen} is at {last[2]} on {day}")
                last = span if last is None or span[1] > last[1] else last

    def figures(self):
        planned = {stop.errand.id for stop in self.stops}
        known = [
            self.team.history[stop.errand.citizen, stop.member] > 0
            or self.team.citizens[stop.errand.citizen].get("contact_person") == stop.member
            for stop in self.stops
            if stop.errand.citizen
        ]
        return (
            f"{len(planned)} visits and groups planned, {len(self.unassigned)} left out, {len(self.replaced)} replaced, "
            f"{sum(stop.travel for stop in self.stops) / 3600:.1f} hours of travel to visits, "
            f"{sum(stop.late for stop in self.stops)} minutes late, "
            f"{100 * sum(known) / max(1, len(known)):.0f} % of visits by a known face"
        )


def rounded_up(at):
    return math.ceil(at / 60) * 60


def printed_as(at, printed):
    return printed in (rounded_up(at - SLACK), rounded_up(at), rounded_up(at + SLACK))


def has_room(shift, start, end):
    """True where the break can start in its span and lie between the two moments."""
    begin = max(start, shift.break_earliest)
    return begin <= shift.break_latest + SLACK and begin + shift.break_seconds <= end + SLACK


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder")
    arguments.add_argument("out")
    arguments.add_argument("--date", help="the plan is of this date only")
    arguments.add_argument("--days", type=int, default=1, help="so many dates from --date on")
    options = arguments.parse_args()
    dates = None
    if options.date:
        first = date.fromisoformat(options.date)
        dates = {(first + timedelta(days=n)).isoformat() for n in range(options.days)}
    try:
        checker = Checker(Team(options.folder, dates), options.out)
        broken = checker.check()
    except (OSError, KeyError, ValueError, IndexError) as problem:
        print(f"cannot be read: {type(problem).__name__}: {problem}", file=sys.stderr)
        return 2
    for line in broken:
        print(line)
    print(checker.figures())
    print("The plan breaks no rule." if not broken else f"{len(broken)} rules broken.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
