#!/usr/bin/env python3
"""Writes the demo team's CSV folder. Same input, same files: run it again after changing the tables beside it.

    python3 generate_sundparken.py [FOLDER]
"""

import csv
import random
import sys
from pathlib import Path

import check_folder
from sundparken_citizens import CITIZENS, COMPETENCE_OF_TASK, STREETS
from sundparken_groups import GROUPS, RESPITES
from sundparken_team import DATES, MEMBERS, TEAM, shifts
from team_folder import clock, minute

SEED = 2300
DEFAULT_FOLDER = Path(__file__).resolve().parent.parent / "main" / "resources" / "demo" / "sundparken"

HEADERS = {
    "team": "id,name,base_latitude,base_longitude",
    "members": "id,name,profession,competences,languages,travel_mode,gender,weekly_hours,latitude,longitude,supervisor",
    "shifts": "member,date,start,end,break_minutes,break_earliest,break_latest",
    "citizens": "id,name,address,latitude,longitude,languages,contact_person,preferred_members,excluded_members,"
                "carer_gender",
    "visits": "id,citizen,date,task,minutes,earliest_start,latest_start,strict,staff,competences,competences_second,"
              "priority,mode,after,after_min,after_max",
    "groups": "id,date,task,name,latitude,longitude,earliest_start,latest_start,minutes,staff,competences,min_citizens,"
              "max_citizens,citizens,replaces",
    "history": "citizen,member,visits",
    "respites": "citizen,relative,date,from,to",
}


def degrees(value):
    return f"{value:.5f}"


def falls_on(days, date):
    """Whether a line of help, a group or a respite is on that date: D, W or weekday digits, "/1" or "/2" for a week."""
    digits, _, week = days.partition("/")
    digits = {"D": "1234567", "W": "12345"}.get(digits, digits)
    week_of_date = 1 if (date - DATES[0]).days < 7 else 2
    return str(date.isoweekday()) in digits and (not week or int(week) == week_of_date)


def read_citizens():
    """The table of citizens: a list of ([fields of the first line], [words of each line of help])."""
    citizens = []
    for line in CITIZENS.strip().splitlines():
        if line.startswith("c"):
            citizens.append(([field.strip() for field in line.split("|")], []))
        else:
            citizens[-1][1].append(line.split())
    return citizens


def citizen_rows(citizens, chance):
    rows = []
    for fields, _ in citizens:
        citizen, name, street, languages, contact, preferred, excluded, gender = fields
        latitude, longitude, east, north = STREETS[street]
        floor = chance.choice(["st.", "1.", "1.", "2.", "2.", "3.", "4."])
        address = f"{street} {chance.randint(101, 198)}, {floor} {chance.choice(['th', 'tv'])}, 2300 København S"
        rows.append((
            citizen, name, address,
            degrees(latitude + chance.uniform(-north, north)), degrees(longitude + chance.uniform(-east, east)),
            languages.replace(",", "|"), contact, preferred.replace(",", "|"), excluded.replace(",", "|"), gender))
    return rows


def visit_rows(citizens):
    rows = []
    for date in DATES:
        for fields, helps in citizens:
            previous = ""
            for task, days, minutes, window, *marks in helps:
                if not falls_on(days, date):
                    continue
                visit = f"v{len(rows) + 1:04d}"
                rows.append(visit_row(visit, fields[0], date, task, minutes, window, marks, previous, rows))
                previous = visit
        for row in respite_visits(date):
            rows.append((f"v{len(rows) + 1:04d}", *row))
    return rows


def visit_row(visit, citizen, date, task, minutes, window, marks, previous, rows):
    after = after_min = after_max = ""
    if window.startswith("after="):
        after = previous
        after_min, after_max = window.removeprefix("after=").split("-")
        first = next(row for row in rows if row[0] == previous)
        earliest = clock(minute(first[5]) + int(after_min))
        latest = clock(minute(first[6]) + int(after_max))
    else:
        earliest, latest = window.split("-")
    staff = 2 if "x2" in marks else 1
    needed = [COMPETENCE_OF_TASK[task]] if task in COMPETENCE_OF_TASK else []
    needed += [mark[1:] for mark in marks if mark.startswith("+")]
    if staff == 2 and "LIFT" not in needed:
        needed.append("LIFT")
    priority = next((mark[1:] for mark in marks if mark[0] == "p" and mark[1:].isdigit()), "1")
    mode = next((mark.upper() for mark in marks if mark in ("screen", "phone")), "HOME")
    return (visit, citizen, date.isoformat(), task, minutes, earliest, latest, "true" if "!" in marks else "false",
            staff, "|".join(needed), "LIFT" if staff == 2 else "", priority, mode, after, after_min, after_max)


def respite_visits(date):
    """The visitor may come ten minutes early, never late; a visit that a group goes on from starts on the minute."""
    for weekday, week, citizen, _, start, end, minutes, competences in RESPITES:
        if not falls_on(f"{weekday}/{week}", date):
            continue
        early = 10 if minutes == minute(end) - minute(start) else 0
        yield (citizen, date.isoformat(), "RESPITE", minutes + early, clock(minute(start) - early), start, "true", 1,
               competences, "", "1", "HOME", "", "", "")


def group_rows():
    rows = []
    for date in DATES:
        for days, week, task, name, place, earliest, latest, minutes, needed, least, most, citizens, replaces in GROUPS:
            if falls_on(f"{days}/{week}", date):
                rows.append((f"g{len(rows) + 1:02d}", date.isoformat(), task, name, degrees(place[0]),
                             degrees(place[1]), earliest, latest, minutes, 1, needed, least, most,
                             citizens.replace(" ", "|"), replaces))
    return rows


def history_rows(citizens, visits, chance):
    """Who came in the fourteen days before: the contact person most, then the preferred, then a few others."""
    visits_of = {}
    for row in visits:
        if row[12] != "PHONE":
            visits_of[row[1]] = visits_of.get(row[1], 0) + int(row[8])
    carers = [member[0] for member in MEMBERS if member[2] in ("SOSU_HELPER", "SOSU_ASSISTANT", "NURSE", "STUDENT")]
    rows = []
    for fields, _ in citizens:
        citizen, contact, preferred, excluded = fields[0], fields[4], fields[5], fields[6]
        known = [member for member in preferred.split(",") if member]
        others = [member for member in carers if member not in (contact, *known, *excluded.split(","))]
        count = visits_of.get(citizen, 0)
        met = [contact] * 5 + known * 3 + chance.sample(others, 1 if count < 10 else 2 if count < 30 else 3)
        seen = {}
        for _ in range(count):
            member = chance.choice(met)
            seen[member] = seen.get(member, 0) + 1
        rows += [(citizen, member, seen[member]) for member in sorted(seen)]
    return rows


def respite_rows():
    return [(citizen, relative, date.isoformat(), start, end) for date in DATES
            for weekday, week, citizen, relative, start, end, _, _ in RESPITES
            if falls_on(f"{weekday}/{week}", date)]


def member_rows():
    for *fields, hours, home, supervisor in MEMBERS:
        latitude, longitude = (degrees(home[0]), degrees(home[1])) if home else ("", "")
        yield (*fields, hours, latitude, longitude, supervisor)


def write(folder, file, rows):
    with open(folder / f"{file}.csv", "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(HEADERS[file].split(","))
        writer.writerows(rows)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(SEED)
    citizens = read_citizens()
    visits = visit_rows(citizens)
    team, name, latitude, longitude = TEAM
    write(folder, "team", [(team, name, degrees(latitude), degrees(longitude))])
    write(folder, "members", member_rows())
    write(folder, "shifts", shifts())
    write(folder, "citizens", citizen_rows(citizens, chance))
    write(folder, "visits", visits)
    write(folder, "groups", group_rows())
    write(folder, "history", history_rows(citizens, visits, chance))
    write(folder, "respites", respite_rows())
    problems = check_folder.problems(folder)
    print("\n".join(problems) if problems else f"{folder}: no problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_FOLDER))
