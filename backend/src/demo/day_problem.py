"""One date of a team's folder as stops to be put on shifts, and a check of a finished plan."""

from types import SimpleNamespace

from team_folder import clock, minute, skills, travel_minutes, words

LATE_ALLOWED = 45  # minutes after a wished latest start that the crude plan may use
SCARCE = ("WOUND_CARE", "INSULIN", "MEDICINE", "PHYSIOTHERAPIST", "OCCUPATIONAL_THERAPIST", "SOCIAL_PEDAGOGUE")


class Day:
    """Stops, shifts and what binds stops together. A two-person visit is two stops."""

    def __init__(self, data, date, with_groups):
        self.date = date
        self.members = {row["id"]: row for row in data.members}
        self.citizens = {row["id"]: row for row in data.citizens}
        self.places, self.stops, self.second_of, self.task_of = [], [], {}, {}
        base = self.place(data.team[0]["base_latitude"], data.team[0]["base_longitude"])
        self.rows = [row for row in data.shifts if row["date"] == date]
        self.groups = [row for row in data.groups if row["date"] == date] if with_groups else []
        replaced = {(citizen, task) for group in self.groups for citizen in words(group["citizens"])
                    for task in words(group["replaces"])}
        self.visits = [row for row in data.visits if row["date"] == date
                       and (row["citizen"], row["task"]) not in replaced]
        for row in self.visits:
            self.add_visit(row)
        for row in self.groups:
            self.add_group(row)
        self.shifts = [self.shift(row, base) for row in self.rows]
        self.respites = [row for row in data.respites if row["date"] == date]
        self.bind()

    def place(self, latitude, longitude):
        spot = (float(latitude), float(longitude))
        if spot not in self.places:
            self.places.append(spot)
        return self.places.index(spot)

    def add_visit(self, row):
        citizen = self.citizens[row["citizen"]]
        self.task_of[row["id"]] = row["task"]
        place = self.place(citizen["latitude"], citizen["longitude"]) if row["mode"] == "HOME" else None
        for seat in range(int(row["staff"])):
            needed = set(words(row["competences_second" if seat else "competences"]))
            if seat:
                self.second_of[len(self.stops) - 1] = len(self.stops)
            self.add(row, place, needed, int(row["priority"]), row["strict"] == "true", [row["citizen"]], seat)

    def add_group(self, row):
        self.task_of[row["id"]] = row["task"]
        place = self.place(row["latitude"], row["longitude"])
        self.add(row, place, set(words(row["competences"])), 1, True, words(row["citizens"]), 0)

    def add(self, row, place, needed, priority, strict, citizens, seat):
        earliest, latest = minute(row["earliest_start"]), minute(row["latest_start"])
        self.stops.append(SimpleNamespace(
            visit=row["id"], task=row["task"], citizen="+".join(citizens), citizens=set(citizens), seat=seat,
            place=place, minutes=int(row["minutes"]), earliest=earliest, latest=latest,
            latest_allowed=latest if strict else latest + LATE_ALLOWED, needed=needed, priority=priority,
            after=row.get("after") or None, after_min=row.get("after_min"), after_max=row.get("after_max"),
            gaps=[], never_with=[]))

    def shift(self, row, base):
        member = self.members[row["member"]]
        home = self.place(member["latitude"], member["longitude"]) if member["latitude"] else base
        return SimpleNamespace(
            member=row["member"], start=minute(row["start"]), end=minute(row["end"]), base=home,
            break_minutes=int(row["break_minutes"]), break_earliest=minute(row["break_earliest"]),
            break_latest=minute(row["break_latest"]), skills=skills(member), mode=member["travel_mode"], travel=None)

    def bind(self):
        for who in self.shifts:
            who.travel = [[travel_minutes(who.mode, start, end) for end in self.places] for start in self.places]
        first = {stop.visit: index for index, stop in enumerate(self.stops) if stop.seat == 0}
        self.together = [{index} for index in range(len(self.stops))]
        for index, stop in enumerate(self.stops):
            stop.able = [number for number, who in enumerate(self.shifts) if self.may(stop, who)]
            stop.dislike = [self.dislike(stop, who) for who in self.shifts]
            window = stop.latest_allowed - stop.earliest + 10
            stop.ease = window * max(1, len(stop.able)) / (8 if index in self.second_of else 1)
            if stop.after in first:
                other, least, most = first[stop.after], int(stop.after_min), int(stop.after_max)
                stop.gaps.append((other, least, most))
                self.stops[other].gaps.append((index, -most, -least))
                self.together[index].add(other)
                self.together[other].add(index)
            for other, that in enumerate(self.stops):
                if that.visit != stop.visit and that.citizens & stop.citizens:
                    stop.never_with.append(other)
        for index, second in self.second_of.items():
            both = self.together[index] | self.together[second]
            self.together[index] = self.together[second] = both

    def may(self, stop, who):
        excluded = {member for citizen in stop.citizens for member in words(self.citizens[citizen]["excluded_members"])}
        return (stop.needed <= who.skills and who.member not in excluded
                and who.start <= stop.latest_allowed and stop.earliest + stop.minutes <= who.end)

    def dislike(self, stop, who):
        """A few points where somebody else would be better: the wishes that a crude plan looks at."""
        if len(stop.citizens) > 1:
            return 0
        citizen = self.citizens[stop.citizen]
        known = who.member in (citizen["contact_person"], *words(citizen["preferred_members"]))
        speaks = set(words(citizen["languages"])) & set(words(self.members[who.member]["languages"]))
        wasted = len(set(SCARCE) & (who.skills - stop.needed))
        return (0 if known else 2) + (0 if speaks else 3) + wasted / 2

    def broken(self, routes, starts):
        """Everything a finished plan breaks, worked out anew from the routes and starts alone."""
        found, seen = [], {}
        for who, route in zip(self.shifts, routes):
            found += self.broken_on_route(who, route, starts)
            for index in route:
                stop = self.stops[index]
                seen.setdefault(stop.visit, []).append((starts[index], who.member))
                if not stop.needed <= who.skills or not stop.earliest <= starts[index] <= stop.latest_allowed:
                    found.append(f"{stop.visit} at {clock(starts[index])} by {who.member}")
                found += [f"{stop.visit} and {self.stops[other].visit} gap" for other, least, most in stop.gaps
                          if starts[other] is not None and not least <= starts[index] - starts[other] <= most]
                found += [f"{stop.visit} and {self.stops[other].visit} at once" for other in stop.never_with
                          if starts[other] is not None and starts[index] <= starts[other]
                          < starts[index] + stop.minutes]
        for index in self.second_of:
            visits = seen.get(self.stops[index].visit, [])
            if visits and (len(visits) != 2 or visits[0][0] != visits[1][0] or visits[0][1] == visits[1][1]):
                found.append(f"{self.stops[index].visit} is not two people at one time: {visits}")
        return found + self.uncovered(starts)

    def broken_on_route(self, who, route, starts):
        """Travel and a break in one piece in its span, wherever there is room for it."""
        free, place, rested, found = who.start, who.base, False, []
        for start, minutes, to, name in [
                *((starts[index], self.stops[index].minutes, self.stops[index].place, self.stops[index].visit)
                  for index in route), (who.end, 0, who.base, "the way home")]:
            to = place if to is None else to
            travel = who.travel[place][to]
            if free + travel > start:
                found.append(f"{who.member} cannot reach {name}")
            before = max(free, who.break_earliest)
            after = max(free + travel, who.break_earliest)
            rested = (rested or before <= who.break_latest and before + who.break_minutes + travel <= start
                      or after <= who.break_latest and after + who.break_minutes <= start)
            free, place = start + minutes, to
        return found if rested else [*found, f"{who.member} has no break"]

    def uncovered(self, starts):
        found = []
        for row in self.respites:
            alone = set(range(minute(row["from"]), minute(row["to"])))
            for index, stop in enumerate(self.stops):
                if row["citizen"] in stop.citizens and starts[index] is not None:
                    alone -= set(range(starts[index], starts[index] + stop.minutes))
            if alone:
                found.append(f"{row['citizen']} alone for {len(alone)} min")
        return found
