#!/usr/bin/env python3
"""A right plan passes the check; each slip made in it is found. Run: python3 -m unittest discover solver-config/src/check"""

import tempfile
import unittest
from pathlib import Path

from check_plan import Checker, Team

TEAM = {
    "team.csv": "id,name,base_latitude,base_longitude\nsund,Sundparken,55.66,12.60\n",
    "members.csv": """id,name,profession,competences,travel_mode,latitude,longitude
m1,Asta,NURSE,Insulin,BIKE,,
m2,Bo,SOSU_HELPER,,BIKE,,
m3,Cilla,SOSU_HELPER,,BIKE,,
""",
    "shifts.csv": """member,date,start,end,break_minutes,break_earliest,break_latest
m1,2026-11-24,07:00,12:00,30,09:00,10:00
m2,2026-11-24,07:00,12:00,0,,
m3,2026-11-24,07:00,08:00,0,,
""",
    "citizens.csv": """id,name,latitude,longitude,contact_person,excluded_members
c1,Dagny,55.67,12.60,m1,m3
c2,Egon,55.68,12.60,m2,
""",
    "visits.csv": """id,citizen,date,task,minutes,earliest_start,latest_start,strict,staff,competences,competences_second,priority,mode,after,after_min,after_max
v1,c1,2026-11-24,insulin,10,07:30,08:00,true,1,INSULIN,,1,HOME,,,
v2,c1,2026-11-24,breakfast,20,07:30,07:50,false,1,,,2,HOME,v1,20,40
v3,c2,2026-11-24,lift,30,08:00,10:00,false,2,,NURSE,1,HOME,,,
v4,c2,2026-11-24,call,10,09:00,11:00,false,1,,,3,SCREEN,,,
v5,c1,2026-11-24,lunch,20,11:00,11:30,false,1,,,3,HOME,,,
v6,c2,2026-11-24,walk,20,11:00,11:30,false,1,,,3,HOME,,,
""",
    "groups.csv": """id,date,task,name,latitude,longitude,earliest_start,latest_start,minutes,staff,min_citizens,max_citizens,citizens,replaces
g1,2026-11-24,meal,Meal,55.66,12.60,11:00,11:10,30,1,1,1,c1|c2,lunch
""",
    "travel.csv": """from,to,mode,minutes
base,c1,BIKE,5.5
c1,c2,BIKE,6
c2,base,BIKE,10
base,c2,BIKE,10
c2,g1,BIKE,12
c2,c1,BIKE,6
""",
}

PLAN = """visit,member,position,travel_minutes,arrival,start,end,late_minutes
v1,m1,1,5.5,07:06,07:30,07:40,0
v3,m1,2,6,07:46,08:30,09:00,0
v4,m1,3,0,09:30,09:30,09:40,0
v2,m2,1,5.5,07:06,07:55,08:15,5
v3,m2,2,6,08:21,08:30,09:00,0
g1,m2,3,12,09:12,11:05,11:35,0
"""
UNASSIGNED = "visit,reason\nv6,nobody is free\n"
REPLACED = "visit,group,citizen\nv5,g1,c1\n"


class CheckPlanTest(unittest.TestCase):
    def broken(self, plan=PLAN, unassigned=UNASSIGNED, replaced=REPLACED, **files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {**TEAM, **{f"{key}.csv": text for key, text in files.items()}}.items():
                Path(folder, name).write_text(text, encoding="utf-8")
            out = Path(folder, "out")
            out.mkdir()
            for name, text in {"plan": plan, "unassigned": unassigned, "replaced": replaced}.items():
                (out / f"{name}.csv").write_text(text, encoding="utf-8")
            return Checker(Team(folder, None), out).check()

    def finds(self, text, **changes):
        broken = self.broken(**changes)
        self.assertTrue(any(text in line for line in broken), f"{text!r} is not among {broken}")

    def slip(self, right, wrong, text=PLAN):
        self.assertEqual(text.count(right), 1, right)
        return text.replace(right, wrong)

    def test_a_right_plan_passes(self):
        self.assertEqual(self.broken(), [])

    def test_a_forgotten_visit(self):
        self.finds("v6: is neither", unassigned="visit,reason\n")

    def test_a_visit_told_twice(self):
        self.finds("v4: is told more than once", unassigned=UNASSIGNED + "v4,nobody\n")

    def test_no_reason(self):
        self.finds("v6: is unassigned without", unassigned="visit,reason\nv6,\n")

    def test_an_unknown_visit(self):
        self.finds("v9: is planned for", plan=PLAN + "v9,m1,4,0,09:40,09:40,09:50,0\n")

    def test_one_person_too_few(self):
        self.finds("v3: has 1 rows but takes 2", plan=self.slip("v3,m2,2,6,08:21,08:30,09:00,0\n", ""))

    def test_one_person_twice(self):
        self.finds("v3: has the same member twice", plan=self.slip("v3,m2,", "v3,m1,"))

    def test_two_people_start_apart(self):
        self.finds("same minute", plan=self.slip("08:21,08:30,09:00", "08:21,08:31,09:01"))

    def test_competences(self):
        self.finds("v1: m2 lack", plan=self.slip("v1,m1", "v1,m2"))

    def test_the_second_persons_competences(self):
        members = self.slip("m1,Asta,NURSE", "m1,Asta,SOSU_HELPER", TEAM["members.csv"])
        self.finds("v3: m1 and m2 lack", members=members)

    def test_excluded(self):
        self.finds("v2: m3 is excluded", plan=self.slip("v2,m2", "v2,m3"))

    def test_too_early(self):
        self.finds("v1: starts at 07:29, before", plan=self.slip("07:30,07:40", "07:29,07:39"))

    def test_strictly_too_late(self):
        self.finds("v1: starts at 08:01, strictly after", plan=self.slip("07:30,07:40,0", "08:01,08:11,1"))

    def test_lateness_is_told(self):
        self.finds("v2: late_minutes is 0", plan=self.slip("08:15,5", "08:15,0"))

    def test_length(self):
        self.finds("v2: does not last 20", plan=self.slip("07:55,08:15", "07:55,08:14"))

    def test_travel_as_told(self):
        self.finds("v1: m1 2026-11-24 travels", plan=self.slip("v1,m1,1,5.5", "v1,m1,1,4"))

    def test_travel_as_estimated(self):
        # 0.01 degrees of latitude: 1112 m, 1446 m of way, 5.8 minutes on a bike and 2 to set up: 8.
        travel = self.slip("c1,c2,BIKE,6\n", "", TEAM["travel.csv"])
        self.finds("should be 8.00", travel=travel)

    def test_arrival(self):
        self.finds("v3: m1 2026-11-24 arrives at 07:45", plan=self.slip("07:46", "07:45"))

    def test_start_before_arrival(self):
        self.finds("v2: m2 2026-11-24 starts before arriving", plan=self.slip("07:06,07:55", "07:56,07:55"))

    def test_positions(self):
        self.finds("positions", plan=self.slip("v4,m1,3", "v4,m1,4"))

    def test_outside_the_shift(self):
        self.finds("v2: m3 is not at work", plan=self.slip("v2,m2,1,5.5,07:06,07:55,08:15", "v2,m3,1,5.5,07:06,08:55,09:15"))

    def test_home_too_late(self):
        shifts = self.slip("m2,2026-11-24,07:00,12:00", "m2,2026-11-24,07:00,11:34", TEAM["shifts.csv"])
        self.finds("m2 2026-11-24: is back at 11:35", shifts=shifts)

    def test_a_break_after_arriving(self):
        self.assertEqual(self.broken(plan=self.slip("09:30,09:30,09:40", "09:00,09:30,09:40")), [])

    def test_a_break_after_the_last_visit(self):
        self.assertEqual(self.broken(plan=self.slip("09:30,09:30,09:40", "09:00,09:10,09:20")), [])

    def test_no_break(self):
        plan = self.slip("09:30,09:30,09:40", "09:00,09:55,10:05")
        shifts = self.slip("09:00,10:00", "10:05,10:05", TEAM["shifts.csv"])
        self.assertEqual(self.broken(plan=plan, shifts=shifts), [])
        short = self.slip("07:00,12:00,30", "07:00,10:40,30", shifts)
        self.finds("m1 2026-11-24: finds no time for the break", plan=plan, shifts=short)
        late = self.slip("09:00,10:00", "10:00,10:03", TEAM["shifts.csv"])
        self.finds("m1 2026-11-24: finds no time for the break", plan=plan, shifts=late)

    def test_a_break_before_its_span(self):
        shifts = self.slip("09:00,10:00", "09:10,10:00", TEAM["shifts.csv"])
        self.finds("v4: m1 2026-11-24 arrives at 09:30", shifts=shifts)

    def test_a_gap(self):
        self.finds("v2: starts 19 minutes after v1", plan=self.slip("07:55,08:15,5", "07:49,08:09,0"))
        self.finds("v2: starts 41 minutes after v1", plan=self.slip("07:55,08:15,5", "08:11,08:31,21"))

    def test_a_citizen_in_two_visits(self):
        self.finds("takes place while c1 is at", plan=self.slip("07:55,08:15,5", "07:35,07:55,0"))

    def test_a_citizen_in_a_visit_and_a_group(self):
        plan = PLAN + "v6,m1,4,0,09:40,11:00,11:20,0\n"
        replaced = "visit,group,citizen\n"
        visits = self.slip("c2,2026-11-24,walk", "c1,2026-11-24,walk", TEAM["visits.csv"])
        self.finds("g1: takes place while c1 is at v6", plan=plan, unassigned="visit,reason\n", visits=visits)
        self.assertFalse(
            any("g1" in line for line in self.broken(plan=plan, replaced=replaced, visits=visits)),
        )

    def test_replaced_by_a_group_that_is_not_held(self):
        self.finds("v5: is replaced by g1, which is not held", plan=self.slip("g1,m2,3,12,09:12,11:05,11:35,0\n", ""))

    def test_replaced_for_somebody_else(self):
        self.finds("v5: is replaced for c2", replaced="visit,group,citizen\nv5,g1,c2\n")

    def test_replaced_of_another_task(self):
        self.finds("v6: is not of a day and task", replaced=REPLACED + "v6,g1,c2\n", unassigned="visit,reason\n")

    def test_a_full_group(self):
        visits = self.slip("c2,2026-11-24,walk", "c2,2026-11-24,lunch", TEAM["visits.csv"])
        self.finds(
            "g1: has 2 citizens, room for 1",
            visits=visits,
            replaced=REPLACED + "v6,g1,c2\n",
            unassigned="visit,reason\n",
        )

    def test_planned_though_replaced(self):
        visits = TEAM["visits.csv"] + "v7,c1,2026-11-24,lunch,20,10:00,11:30,false,1,,,3,SCREEN,,,\n"
        self.finds(
            "v7: is planned though c1 takes part in g1", visits=visits, plan=PLAN + "v7,m1,4,0,09:40,10:00,10:20,0\n"
        )


if __name__ == "__main__":
    unittest.main()
