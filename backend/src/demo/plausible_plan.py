#!/usr/bin/env python3
"""A crude plan of each day, to show that the demo team's days can be done. The planner itself does much better.

Best insertion, then rounds in which some neighbouring visits are taken out and put back, kept while that helps.
Two-person visits get a common start on a five-minute grid.

    python3 plausible_plan.py [FOLDER] [--date 2026-11-16] [--seconds 20] [--single] [--show]

--single leaves the group activities out and keeps every single visit. --show prints the routes.
"""

import argparse
import math
import random
import time
from pathlib import Path

from day_problem import Day
from generate_sundparken import DEFAULT_FOLDER
from team_folder import clock, read

LEFT_OUT_COST = {1: 2000, 2: 800, 3: 400}
LATE_COST = 2
GRID = 5


class Plan:
    """Routes of stops with their starts; a stop on no route has no start."""

    def __init__(self, day, chance):
        self.day, self.chance = day, chance
        self.routes = [[] for _ in day.shifts]
        self.route_of = [None] * len(day.stops)
        self.start = [None] * len(day.stops)
        self.fixed = [None] * len(day.stops)
        self.route_cost = [0.0] * len(day.shifts)

    def copy_state(self):
        return ([list(route) for route in self.routes], list(self.route_of), list(self.start), list(self.fixed),
                list(self.route_cost))

    def restore(self, state):
        routes, self.route_of, self.start, self.fixed, self.route_cost = state
        self.routes = [list(route) for route in routes]
        self.route_of, self.start = list(self.route_of), list(self.start)
        self.fixed, self.route_cost = list(self.fixed), list(self.route_cost)

    def cost(self):
        left_out = sum(LEFT_OUT_COST[self.day.stops[stop].priority] for stop in self.left_out())
        return left_out + sum(self.route_cost)

    def left_out(self):
        return [stop for stop, route in enumerate(self.route_of) if route is None]

    def timetable(self, shift, sequence):
        """(cost, starts) of a sequence of stops on a shift, or None where it cannot be done.

        The break is taken at the last place between two stops where it can still start in its span, or earlier
        where the member would wait anyway.
        """
        who, stops, fixed = self.day.shifts[shift], self.day.stops, self.fixed
        free, place, taken, cost, starts = who.start, who.base, who.break_minutes == 0, 0.0, []
        for index in sequence:
            stop = stops[index]
            to = place if stop.place is None else stop.place
            travel = who.travel[place][to]
            arrival = free + travel
            earliest = stop.earliest if fixed[index] is None else fixed[index]
            latest = stop.latest_allowed if fixed[index] is None else fixed[index]
            start = max(arrival, earliest)
            if not taken and free <= who.break_latest:
                there = arrival <= who.break_latest
                rested = max(arrival if there else free, who.break_earliest) + who.break_minutes
                later = max(rested if there else rested + travel, earliest)
                if later == start or start + stop.minutes > who.break_latest:
                    start, taken = later, True
            if start > latest:
                return None
            cost += travel + LATE_COST * max(0, start - stop.latest) + stop.dislike[shift]
            starts.append(start)
            free, place = start + stop.minutes, to
        home = free + who.travel[place][who.base]
        if not taken:
            if free > who.break_latest:
                return None
            home = max(home, who.break_earliest + who.break_minutes + home - free, home + who.break_minutes)
        if home > who.end:
            return None
        return cost + who.travel[place][who.base], starts

    def agrees(self, sequence, starts):
        """Whether the new starts keep the gaps and let no citizen be in two places at once."""
        new = dict(zip(sequence, starts))
        for index, begin in new.items():
            if begin == self.start[index]:
                continue
            stop = self.day.stops[index]
            for other, least, most in stop.gaps:
                there = new.get(other, self.start[other])
                if there is not None and not least <= begin - there <= most:
                    return False
            for other in stop.never_with:
                there = new.get(other, self.start[other])
                if (there is not None and begin < there + self.day.stops[other].minutes
                        and there < begin + stop.minutes):
                    return False
        return True

    def best_place(self, index, shift):
        """(added cost, sequence, cost, starts) of the cheapest place on a shift, or None."""
        best, route = None, self.routes[shift]
        middle = self.day.stops[index].earliest
        for position in range(len(route) + 1):
            if position < len(route) and self.start[route[position]] + 150 < middle:
                continue
            if position and self.start[route[position - 1]] > self.day.stops[index].latest_allowed:
                break
            sequence = route[:position] + [index] + route[position:]
            timed = self.timetable(shift, sequence)
            if timed and (best is None or timed[0] - self.route_cost[shift] < best[0]) \
                    and self.agrees(sequence, timed[1]):
                best = (timed[0] - self.route_cost[shift], sequence, *timed)
        return best

    def put(self, index, shift, place):
        _, sequence, self.route_cost[shift], starts = place
        self.routes[shift] = sequence
        self.route_of[index] = shift
        for stop, start in zip(sequence, starts):
            self.start[stop] = start

    def insert(self, index):
        best = None
        for shift in self.day.stops[index].able:
            place = self.best_place(index, shift)
            if place and (best is None or place[0] + self.chance.random() * 2 < best[1][0]):
                best = (shift, place)
        if best:
            self.put(index, *best)

    def insert_pair(self, first, second):
        stop, best = self.day.stops[first], None
        begin = stop.earliest + self.chance.randrange(GRID)
        for start in range(begin, stop.latest_allowed + 1, GRID):
            self.fixed[first] = self.fixed[second] = start
            here = [(place, shift) for shift in stop.able if (place := self.best_place(first, shift))]
            there = [(place, shift) for shift in self.day.stops[second].able
                     if (place := self.best_place(second, shift))]
            for one, shift in here:
                for two, other in there:
                    if shift != other and (best is None or one[0] + two[0] < best[0]):
                        best = (one[0] + two[0], start, shift, other)
        self.fixed[first] = self.fixed[second] = best[1] if best else None
        if best:
            for index, shift in ((first, best[2]), (second, best[3])):
                place = self.best_place(index, shift)
                if place is None:
                    self.take_out({first, second})
                    return
                self.put(index, shift, place)

    def take_out(self, indexes):
        """Takes stops off their routes; a route that cannot go on without them is emptied, pairs and all."""
        emptied = set()
        for shift, route in enumerate(self.routes):
            if indexes.isdisjoint(route):
                continue
            self.routes[shift] = [stop for stop in route if stop not in indexes]
            timed = self.timetable(shift, self.routes[shift])
            if timed is None or not self.agrees(self.routes[shift], timed[1]):
                emptied |= set().union(*(self.day.together[stop] for stop in self.routes[shift]))
                continue
            self.route_cost[shift] = timed[0]
            for stop, start in zip(self.routes[shift], timed[1]):
                self.start[stop] = start
        for index in indexes:
            self.route_of[index] = self.start[index] = self.fixed[index] = None
        if emptied:
            self.take_out(emptied)

    def put_back(self):
        """Inserts what is left out, the hardest first, with some luck in the order."""
        waiting, stops = self.left_out(), self.day.stops
        luck = self.chance.choice((0.2, 1.0, 3.0))
        order = sorted(waiting, key=lambda index: stops[index].ease * math.exp(self.chance.gauss(0, luck)))
        for index in order:
            if self.route_of[index] is None and index not in self.day.second_of.values():
                if index in self.day.second_of:
                    self.insert_pair(index, self.day.second_of[index])
                else:
                    self.insert(index)

    def neighbours(self):
        """A stop and those near it in time and place, each with its pair and what follows it."""
        seed = self.chance.choice(self.left_out() or range(len(self.day.stops)))
        if self.chance.random() < 0.3:
            seed = self.chance.randrange(len(self.day.stops))
        middle = self.day.stops[seed]
        near = sorted(range(len(self.day.stops)), key=lambda index: (
            abs(self.day.stops[index].earliest - middle.earliest) / 30 + self.chance.random() * 4))
        chosen = set(near[:self.chance.randint(4, 16)]) | {seed}
        for index in list(chosen):
            chosen |= self.day.together[index]
        return chosen


def solve(day, seconds, chance):
    plan = Plan(day, chance)
    plan.put_back()
    current = best = plan.cost()
    state = kept = plan.copy_state()
    finish = time.monotonic() + seconds
    while (now := time.monotonic()) < finish:
        heat = 25 * (finish - now) / seconds
        plan.take_out(plan.neighbours())
        plan.put_back()
        cost = plan.cost()
        if cost < current - heat * math.log(chance.random() + 1e-9):
            current, state = cost, plan.copy_state()
            if cost < best:
                best, kept = cost, state
        else:
            plan.restore(state)
    plan.restore(kept)
    return plan


def report(day, plan, show):
    stops = day.stops
    out = sorted({stops[index].visit for index in plan.left_out()})
    late = [max(0, plan.start[index] - stop.latest) for index, stop in enumerate(stops) if plan.start[index]]
    print(f"{day.date}: {len({stop.visit for stop in stops})} visits and groups, left out {len(out)} "
          f"{[f'{visit} {day.task_of[visit]}' for visit in out] if out else ''}, "
          f"late {sum(late)} min on {sum(1 for value in late if value)} visits, at most {max(late)}", flush=True)
    for problem in day.broken(plan.routes, plan.start):
        print("   broken: " + problem)
    if show:
        for who, route in zip(day.shifts, plan.routes):
            print(f"   {who.member} {clock(who.start)}-{clock(who.end)}: " + ", ".join(
                f"{clock(plan.start[index])} {stops[index].citizen} {stops[index].task}" for index in route))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("folder", nargs="?", type=Path, default=DEFAULT_FOLDER)
    arguments.add_argument("--date", action="append")
    arguments.add_argument("--seconds", type=float, default=20)
    arguments.add_argument("--single", action="store_true")
    arguments.add_argument("--show", action="store_true")
    asked = arguments.parse_args()
    data = read(asked.folder)
    for date in asked.date or sorted({row["date"] for row in data.shifts}):
        day = Day(data, date, with_groups=not asked.single)
        report(day, solve(day, asked.seconds, random.Random(date)), asked.show)


if __name__ == "__main__":
    main()
