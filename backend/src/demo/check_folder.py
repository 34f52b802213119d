#!/usr/bin/env python3
"""A strict check of a team's CSV folder: everything that refers to something, every span, and the working-time rules.

    python3 check_folder.py FOLDER
"""

import datetime
import re
import sys

from team_folder import clock, minute, read, skills, words

PROFESSIONS = ("SOSU_HELPER", "SOSU_ASSISTANT", "NURSE", "OCCUPATIONAL_THERAPIST", "PHYSIOTHERAPIST",
               "SOCIAL_PEDAGOGUE", "STUDENT")
COMPETENCES = ("MEDICINE", "INSULIN", "WOUND_CARE", "CATHETER", "LIFT", "DEMENTIA", "PALLIATIVE", *PROFESSIONS)
DAY_START, DAY_END = minute("07:00"), minute("23:30")
REST_MINUTES = 11 * 60
DAYS_IN_A_ROW = 6
HOURS_OFF_CONTRACT = 1.5  # a week, over the two weeks


class Check:
    """Gathers what is wrong, each with file, line and what to mend."""

    def __init__(self, folder):
        self.data = read(folder)
        self.found = []
        self.members = {row["id"]: row for row in self.data.members}
        self.citizens = {row["id"]: row for row in self.data.citizens}
        self.visits = {row["id"]: row for row in self.data.visits}
        self.shifts_on = {}
        for row in self.data.shifts:
            self.shifts_on.setdefault(row["date"], []).append(row)

    def wrong(self, file, row, text):
        self.found.append(f"{file}.csv line {row['line']}: {text}")

    def run(self):
        for file in ("members", "citizens", "visits", "groups"):
            self.ids(file)
        for check in (self.check_members, self.check_shifts, self.check_rest, self.check_cover, self.check_citizens,
                      self.check_visits, self.check_groups, self.check_history, self.check_respites):
            check()
        return self.found

    def ids(self, file):
        seen = set()
        for row in getattr(self.data, file):
            if row["id"] in seen or not re.fullmatch(r"[mcvg]\d{2,4}", row["id"]):
                self.wrong(file, row, f"id {row['id']} is used twice or not a plain id")
            seen.add(row["id"])

    def known(self, file, row, column, ids, among):
        for key in ids:
            if key not in among:
                self.wrong(file, row, f"{column} {key} is not known")

    def place(self, file, row):
        if not (55.640 < float(row["latitude"]) < 55.670 and 12.580 < float(row["longitude"]) < 12.642):
            self.wrong(file, row, "lies outside the team's part of town")

    def check_members(self):
        for row in self.data.members:
            self.known("members", row, "profession", [row["profession"]], PROFESSIONS)
            self.known("members", row, "competence", words(row["competences"]), COMPETENCES)
            self.known("members", row, "travel mode", [row["travel_mode"]], ("BIKE", "E_BIKE", "CAR", "FOOT"))
            if (row["profession"] == "STUDENT") != bool(row["supervisor"]):
                self.wrong("members", row, "a student has a supervisor, others none")
            self.known("members", row, "supervisor", words(row["supervisor"]), self.members)

    def check_shifts(self):
        for row in self.data.shifts:
            self.known("shifts", row, "member", [row["member"]], self.members)
            start, end = minute(row["start"]), minute(row["end"])
            if not DAY_START <= start < end <= DAY_END:
                self.wrong("shifts", row, "lies outside 07:00-23:30")
            earliest, latest = minute(row["break_earliest"]), minute(row["break_latest"])
            if not start <= earliest <= latest <= end - int(row["break_minutes"]):
                self.wrong("shifts", row, "the break does not fit into the shift")
        for member, row in self.members.items():
            if row["supervisor"]:
                spans = [{(shift["date"], shift["start"], shift["end"]) for shift in self.data.shifts
                          if shift["member"] == who} for who in (member, row["supervisor"])]
                if not spans[0] or not spans[0] <= spans[1]:
                    self.wrong("members", row, "has shifts that are not beside the supervisor's")

    def check_rest(self):
        for member in self.members.values():
            shifts = sorted((row for row in self.data.shifts if row["member"] == member["id"]),
                            key=lambda row: row["date"])
            in_a_row, hours = 0, 0
            for before, row in zip([None, *shifts], shifts):
                hours += (minute(row["end"]) - minute(row["start"])) / 60
                days = (datetime.date.fromisoformat(row["date"])
                        - datetime.date.fromisoformat(before["date"])).days if before else 9
                if days == 0:
                    self.wrong("shifts", row, "a second shift on the date")
                elif days == 1 and minute(row["start"]) + 24 * 60 - minute(before["end"]) < REST_MINUTES:
                    self.wrong("shifts", row, "less than 11 hours' rest before it")
                in_a_row = in_a_row + 1 if days == 1 else 1
                if in_a_row > DAYS_IN_A_ROW:
                    self.wrong("shifts", row, f"more than {DAYS_IN_A_ROW} days in a row")
            if abs(hours / 2 - float(member["weekly_hours"])) > HOURS_OFF_CONTRACT:
                self.wrong("members", member, f"works {hours / 2} h a week, contracted {member['weekly_hours']}")

    def check_cover(self):
        """At every moment somebody, in the evening a nurse or assistant, and a pair that may lift until 22:30."""
        for date, rows in sorted(self.shifts_on.items()):
            for moment in range(DAY_START, DAY_END, 15):
                there = [self.members[row["member"]] for row in rows
                         if minute(row["start"]) <= moment < minute(row["end"])]
                if not there:
                    self.wrong("shifts", rows[0], f"nobody at work on {date} {clock(moment)}")
                if moment < minute("22:30") and sum("LIFT" in skills(member) for member in there) < 2:
                    self.wrong("shifts", rows[0], f"no pair at work on {date} {clock(moment)}")
                if not any({"NURSE", "SOSU_ASSISTANT"} & skills(member) for member in there) and moment < 22 * 60 + 30:
                    self.wrong("shifts", rows[0], f"no nurse or assistant at work on {date} {clock(moment)}")

    def check_citizens(self):
        for row in self.data.citizens:
            self.place("citizens", row)
            self.known("citizens", row, "member", words(row["preferred_members"]) + words(row["contact_person"])
                       + words(row["excluded_members"]), self.members)
            if set(words(row["excluded_members"])) & {row["contact_person"], *words(row["preferred_members"])}:
                self.wrong("citizens", row, "excludes somebody who is contact person or preferred")

    def check_visits(self):
        for row in self.data.visits:
            self.known("visits", row, "citizen", [row["citizen"]], self.citizens)
            self.known("visits", row, "competence", words(row["competences"]) + words(row["competences_second"]),
                       COMPETENCES)
            if not re.fullmatch("[A-Z_]+", row["task"]) or row["mode"] not in ("HOME", "SCREEN", "PHONE"):
                self.wrong("visits", row, "has an odd task or mode")
            if minute(row["earliest_start"]) > minute(row["latest_start"]):
                self.wrong("visits", row, "has a window that ends before it begins")
            if len(self.able(row, words(row["competences"]))) < int(row["staff"]):
                self.wrong("visits", row, f"nobody at work at that time may do it ({row['task']})")
            if row["after"]:
                self.check_after(row)

    def able(self, row, needed):
        """Members at work who have the competences and could both start and finish the visit within their shift."""
        return [shift["member"] for shift in self.shifts_on.get(row["date"], [])
                if set(needed) <= skills(self.members[shift["member"]])
                and shift["member"] not in words(self.citizens.get(row["citizen"], {}).get("excluded_members", ""))
                and minute(shift["start"]) <= minute(row["latest_start"])
                and max(minute(shift["start"]), minute(row["earliest_start"])) + int(row["minutes"])
                <= minute(shift["end"])]

    def check_after(self, row):
        first = self.visits.get(row["after"])
        if first is None or (first["date"], first["citizen"]) != (row["date"], row["citizen"]):
            self.wrong("visits", row, f"follows {row['after']}, which is not that citizen's visit on that date")
        elif not int(first["minutes"]) <= int(row["after_min"]) <= int(row["after_max"]):
            self.wrong("visits", row, "may start before the one it follows has ended, or never")

    def check_groups(self):
        for row in self.data.groups:
            self.place("groups", row)
            self.known("groups", row, "citizen", words(row["citizens"]), self.citizens)
            self.known("groups", row, "competence", words(row["competences"]), COMPETENCES)
            if not 0 < int(row["min_citizens"]) <= len(words(row["citizens"])):
                self.wrong("groups", row, "fewer would like to come than it needs")
            end = minute(row["latest_start"]) + int(row["minutes"])
            if not any(set(words(row["competences"])) <= skills(self.members[shift["member"]])
                       and minute(shift["start"]) <= minute(row["earliest_start"]) and end <= minute(shift["end"])
                       for shift in self.shifts_on[row["date"]]):
                self.wrong("groups", row, "nobody at work at that time may lead it")
            for visit in self.data.visits:
                if (visit["date"] == row["date"] and visit["citizen"] in words(row["citizens"])
                        and visit["strict"] == "true" and visit["task"] not in words(row["replaces"])
                        and minute(visit["latest_start"]) < end
                        and minute(visit["earliest_start"]) + int(visit["minutes"]) > minute(row["earliest_start"])):
                    self.wrong("groups", row, f"{visit['citizen']} has {visit['task']} at the same time")

    def check_history(self):
        for row in self.data.history:
            self.known("history", row, "citizen", [row["citizen"]], self.citizens)
            self.known("history", row, "member", [row["member"]], self.members)

    def check_respites(self):
        for row in self.data.respites:
            self.known("respites", row, "citizen", [row["citizen"]], self.citizens)
            gap = minute(row["to"]) - minute(row["from"])
            for visit in self.data.visits:
                if (visit["date"], visit["citizen"], visit["task"]) == (row["date"], row["citizen"], "RESPITE"):
                    gap -= minute(visit["latest_start"]) + int(visit["minutes"]) - minute(row["from"])
            for group in self.data.groups:
                if group["date"] == row["date"] and row["citizen"] in words(group["citizens"]):
                    gap -= int(group["minutes"])
            if gap > 10:
                self.wrong("respites", row, f"{gap} minutes that nothing can cover")


def problems(folder):
    """All problems of the folder, empty where there is none."""
    return Check(folder).run()


if __name__ == "__main__":
    found = problems(sys.argv[1])
    print("\n".join(found) if found else "no problems")
    sys.exit(2 if found else 0)
