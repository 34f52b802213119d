"""Reads a team's CSV folder into plain records for the checks and the plausibility plan."""

import csv
import math
from pathlib import Path
from types import SimpleNamespace

FILES = ("team", "members", "shifts", "citizens", "visits", "groups", "history", "respites")
# km/h, detour factor, minutes to park or lock: the same figures as the planner's own estimate
TRAVEL = {"BIKE": (15, 1.30, 2), "E_BIKE": (19, 1.30, 2), "CAR": (25, 1.40, 4), "FOOT": (4.8, 1.25, 0)}


def minute(text):
    """"HH:mm" as minutes from midnight."""
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def clock(value):
    return f"{value // 60:02d}:{value % 60:02d}"


def words(cell):
    return [word for word in cell.split("|") if word]


def read(folder):
    """Each file's rows as dictionaries, with the line they stand on in `line`."""
    data = {}
    for file in FILES:
        path = Path(folder) / f"{file}.csv"
        with open(path, encoding="utf-8", newline="") as source:
            reader = csv.DictReader(source)
            data[file] = [{**row, "line": reader.line_num} for row in reader]
    return SimpleNamespace(**data)


def travel_minutes(mode, start, end):
    """Great circle with a detour, by the mode's speed, and the time to park or lock; whole minutes upwards."""
    if start == end:
        return 0
    latitude1, longitude1, latitude2, longitude2 = map(math.radians, (*start, *end))
    half = (math.sin((latitude2 - latitude1) / 2) ** 2
            + math.cos(latitude1) * math.cos(latitude2) * math.sin((longitude2 - longitude1) / 2) ** 2)
    kilometres = 2 * 6371.0 * math.asin(math.sqrt(half))
    speed, detour, setup = TRAVEL[mode]
    return math.ceil(kilometres * detour / speed * 60 + setup)


def skills(member):
    """What a member may do: the competences, and the profession as one of its own."""
    return set(words(member["competences"])) | {member["profession"]}
