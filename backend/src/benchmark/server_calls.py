#!/usr/bin/env python3
"""Times what a person waits for, over HTTP, on a running Samvagt with the demo team.

    python3 backend/src/benchmark/server_calls.py [ADDRESS] [DATE]

ADDRESS is http://localhost:8080 unless told, DATE (YYYY-MM-DD) tomorrow. Plans the date for 10 s, then asks for the
day, for the price of moving a visit to a member (dry run) and for the best places of a visit, again and again. Nothing
is changed after the planning. Needs Python 3 and nothing else.
"""
import datetime
import http.cookiejar
import json
import random
import sys
import time
import urllib.request

WARM_UP = 60
CALLS = 300
SEED = 1


class Client:
    def __init__(self, address):
        self.address = address
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        try:
            self.call("GET", "/api/session")
        except urllib.error.HTTPError:
            pass  # Nobody is signed in yet; the answer brings the token.
        self.call("POST", "/api/session", {"username": "hanne", "password": "sundparken"})

    def call(self, method, path, body=None):
        """The answer and the milliseconds it took."""
        request = urllib.request.Request(self.address + path, method=method)
        request.add_header("X-XSRF-TOKEN", {c.name: c.value for c in self.cookies}.get("XSRF-TOKEN", ""))
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        began = time.perf_counter()
        with self.opener.open(request, timeout=60) as answer:
            content = answer.read()
        return (json.loads(content) if content else None), (time.perf_counter() - began) * 1000


def plan_of(client, day):
    client.call("POST", day + "/solve", {"seconds": 10})
    while client.call("GET", day + "/solve")[0]["state"] in ("QUEUED", "RUNNING"):
        time.sleep(1)
    return client.call("GET", day)[0]


def tell(what, times):
    times = sorted(times[WARM_UP:])
    print(f"{what:<28} p50 {times[len(times) // 2]:6.1f} ms   p95 {times[int(len(times) * 0.95)]:6.1f} ms   ({len(times)} calls)")


def main():
    address = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080"
    date = sys.argv[2] if len(sys.argv) > 2 else str(datetime.date.today() + datetime.timedelta(days=1))
    day = f"/api/teams/sundparken/day-plans/{date}"
    client = Client(address)
    plan = plan_of(client, day)
    print(f"{date}: {plan['summary']['visits']} visits, {len(plan['routes'])} routes, {plan['summary']['unassigned']} left out")
    chance = random.Random(SEED)
    stops = [(route, stop) for route in plan["routes"] for stop in route["stops"] if stop["kind"] == "VISIT" and stop["staff"] == 1]
    reads, dry_runs, candidates = [], [], []
    for _ in range(WARM_UP + CALLS):
        route, stop = chance.choice(stops)
        other = chance.choice([each for each in plan["routes"] if each["member"] != route["member"]])
        move = {"version": plan["version"], "type": "MOVE", "visit": stop["visit"], "seat": 1, "member": other["member"]}
        reads.append(client.call("GET", day)[1])
        dry_runs.append(client.call("POST", day + "/overrides?dryRun=true", move)[1])
        candidates.append(client.call("GET", f"{day}/visits/{stop['visit']}/candidates")[1])
    tell("the day", reads)
    tell("dry run of a change", dry_runs)
    tell("best places for a visit", candidates)


if __name__ == "__main__":
    main()
