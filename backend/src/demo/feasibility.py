#!/usr/bin/env python3
"""How full each day is: per date, per half hour and per competence.

    python3 feasibility.py [FOLDER] [DATE for the half hours of one day]
"""

import sys
from collections import Counter
from pathlib import Path

from generate_sundparken import DEFAULT_FOLDER
from team_folder import clock, minute, read, skills, words

TRAVEL_MINUTES = 6  # an ordinary way between two visits by bike
HALF_HOURS = range(minute("07:00"), minute("23:30"), 30)


def needed_per_seat(visit):
    seats = [words(visit["competences"])]
    return seats + [words(visit["competences_second"])] if visit["staff"] == "2" else seats


def travel(visit):
    return TRAVEL_MINUTES if visit["mode"] == "HOME" else 0


def date_figures(data, date):
    """(visits, staff minutes of visits and groups, travel, breaks, shift minutes) of a date, every single visit kept."""
    visits = [row for row in data.visits if row["date"] == date]
    groups = [row for row in data.groups if row["date"] == date]
    shifts = [row for row in data.shifts if row["date"] == date]
    work = sum(int(row["minutes"]) * int(row["staff"]) for row in visits + groups)
    under_way = (sum(travel(row) * int(row["staff"]) for row in visits)
                 + TRAVEL_MINUTES * (len(groups) + len(shifts)))
    breaks = sum(int(row["break_minutes"]) for row in shifts)
    span = sum(minute(row["end"]) - minute(row["start"]) for row in shifts)
    return len(visits), work, under_way, breaks, span


def by_competence(data, members, date):
    """Per competence: minutes asked (travel included) against the shift minutes of those who have it."""
    asked, there = Counter(), Counter()
    for visit in data.visits:
        if visit["date"] == date:
            for needed in needed_per_seat(visit):
                for competence in needed:
                    asked[competence] += int(visit["minutes"]) + travel(visit)
    for group in data.groups:
        if group["date"] == date:
            for competence in words(group["competences"]):
                asked[competence] += int(group["minutes"]) + TRAVEL_MINUTES
    for shift in data.shifts:
        if shift["date"] == date:
            for competence in skills(members[shift["member"]]):
                there[competence] += minute(shift["end"]) - minute(shift["start"]) - int(shift["break_minutes"])
    return {competence: (asked[competence], there[competence]) for competence in sorted(asked)}


def half_hours(data, members, date):
    """Per half hour: staff at work, and the mean of people asked for when each visit is spread over its window.

    Strict visits are also counted per competence: the people that must be at a strict visit against those who may.
    """
    shifts = [row for row in data.shifts if row["date"] == date]
    rows = []
    for moment in HALF_HOURS:
        there = [skills(members[row["member"]]) for row in shifts
                 if minute(row["start"]) <= moment and moment + 30 <= minute(row["end"])]
        asked, strict = 0.0, Counter()
        for row in [row for row in data.visits if row["date"] == date]:
            earliest, latest = minute(row["earliest_start"]), minute(row["latest_start"])
            length = int(row["minutes"]) + travel(row)
            span = latest + length - earliest
            overlap = max(0, min(moment + 30, latest + length) - max(moment, earliest))
            asked += overlap / span * length * int(row["staff"]) / 30
            if row["strict"] == "true":
                for needed in needed_per_seat(row):
                    for competence in needed or [""]:
                        strict[competence] += overlap / span * length / 30
        breaks = sum(30 / (minute(row["break_latest"]) + 30 - minute(row["break_earliest"])) for row in shifts
                     if minute(row["break_earliest"]) <= moment < minute(row["break_latest"]) + 30)
        able = {competence: sum(competence in have for have in there) if competence else len(there)
                for competence in strict}
        rows.append((moment, len(there), asked, breaks, strict, able))
    return rows


def main(folder, only):
    data = read(folder)
    members = {row["id"]: row for row in data.members}
    for date in sorted({row["date"] for row in data.shifts}):
        if only and date != only:
            continue
        visits, work, under_way, breaks, span = date_figures(data, date)
        print(f"{date}: {visits} visits, {work} staff minutes, travel {under_way}, breaks {breaks}, "
              f"shifts {span}: {100 * (work + under_way + breaks) / span:.0f} % full")
        print("   " + ", ".join(f"{competence} {100 * asked / there:.0f} %" for competence, (asked, there)
                                in by_competence(data, members, date).items()))
        for moment, there, asked, breaks, strict, able in half_hours(data, members, date):
            scarce = [f"{competence} {value:.1f} of {able[competence]}" for competence, value in strict.items()
                      if competence and value > 0.05]
            crowded = [text for text, (competence, value) in
                       zip(scarce, ((c, v) for c, v in strict.items() if c and v > 0.05)) if value > able[competence]]
            if only or asked + breaks > there or crowded:
                print(f"   {clock(moment)} {there} at work, {asked:.1f} asked, {breaks:.1f} at break"
                      + (f"; strict: {', '.join(scarce if only else crowded)}" if scarce else ""))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_FOLDER, sys.argv[2] if len(sys.argv) > 2 else None)
