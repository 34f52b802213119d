"""The members of the demo team and their two weeks of shifts. All people are invented."""

from datetime import date, timedelta

FIRST_MONDAY = date(2026, 11, 16)
DATES = [FIRST_MONDAY + timedelta(days=n) for n in range(14)]

TEAM = ("sundparken", "Sundparken", 55.65920, 12.62060)

# id, name, profession, competences, languages, travel mode, gender, weekly hours, home start, supervisor
MEMBERS = [
    ("m01", "Hanne Lykkegaard", "SOSU_HELPER", "LIFT|MEDICINE", "da|en", "BIKE", "FEMALE", 36, None, ""),
    ("m02", "Fatima El-Amrani", "SOSU_HELPER", "LIFT|DEMENTIA", "da|ar", "E_BIKE", "FEMALE", 35, None, ""),
    ("m03", "Jonas Brandt Mikkelsen", "SOSU_HELPER", "LIFT|MEDICINE", "da|en", "E_BIKE", "MALE", 37, None, ""),
    ("m04", "Agnieszka Nowak", "SOSU_HELPER", "LIFT|DEMENTIA", "da|pl|en", "BIKE", "FEMALE", 35, None, ""),
    ("m05", "Mehmet Yildirim", "SOSU_HELPER", "LIFT", "da|tr", "E_BIKE", "MALE", 28, None, ""),
    ("m06", "Birgitte Holst", "SOSU_ASSISTANT", "MEDICINE|INSULIN|LIFT|CATHETER|DEMENTIA", "da|en", "BIKE", "FEMALE",
     36, None, ""),
    ("m07", "Ayesha Malik", "SOSU_ASSISTANT", "MEDICINE|INSULIN|LIFT|CATHETER|DEMENTIA", "da|ur|en", "E_BIKE",
     "FEMALE", 37, None, ""),
    ("m08", "Søren Kjærgaard", "SOSU_ASSISTANT", "MEDICINE|INSULIN|LIFT|CATHETER|PALLIATIVE", "da|de", "BIKE", "MALE",
     35, None, ""),
    ("m09", "Camilla Thorup", "NURSE", "MEDICINE|INSULIN|WOUND_CARE|CATHETER|LIFT|DEMENTIA|PALLIATIVE", "da|en|sv",
     "CAR", "FEMALE", 36, None, ""),
    ("m10", "Nadia Hassan Ali", "NURSE", "MEDICINE|INSULIN|WOUND_CARE|CATHETER|LIFT|PALLIATIVE", "da|so|en", "E_BIKE",
     "FEMALE", 33, None, ""),
    ("m11", "Line Overgaard", "OCCUPATIONAL_THERAPIST", "LIFT", "da|en", "BIKE", "FEMALE", 30, (55.65480, 12.60420), ""),
    ("m12", "Rasmus Winther", "PHYSIOTHERAPIST", "LIFT", "da|en", "BIKE", "MALE", 31, None, ""),
    ("m13", "Thomas Egeskov", "SOCIAL_PEDAGOGUE", "DEMENTIA", "da|en", "FOOT", "MALE", 34, None, ""),
    ("m14", "Zeynep Kaya", "STUDENT", "LIFT", "da|tr", "BIKE", "FEMALE", 37, None, "m07"),
]

# code: start, end, and the spans a break may begin in; days and members take turns so that care goes on
SHIFT_KINDS = {
    "A": ("07:00", "15:00"),
    "B": ("07:00", "14:30"),
    "C": ("07:30", "15:00"),
    "D": ("08:00", "15:30"),
    "F": ("07:00", "14:00"),
    "G": ("07:30", "15:30"),
    "H": ("08:00", "16:00"),
    "M": ("12:00", "19:30"),
    "J": ("15:00", "23:00"),
    "K": ("15:30", "23:30"),
    "L": ("15:00", "22:30"),
}
EVENING = "JKL"
LATE_DAY_BREAK = ("15:00", "16:15")
DAY_BREAKS = [("10:30", "12:00"), ("11:00", "12:30"), ("11:30", "13:00")]
EVENING_BREAKS = [("18:00", "19:30"), ("18:30", "20:00"), ("19:00", "20:30")]

# every other weekend off; "." = no shift; Monday to Sunday, twice
ROSTER = {
    "m01": "AA..AAA AA.JJ..",
    "m02": "J.AG.HH KKL.C..",
    "m03": ".AJJK.. BFAB.CC",
    "m04": "KKKK... BJ..KJJ",
    "m05": ".AA.JKK ..KK...",
    "m06": "J.BAJJJ .AAA...",
    "m07": "BJ.BB.. J.BBAFF",
    "m08": "AAAJ... CK..JKK",
    "m09": "CCJ.HAA .DJJ...",
    "m10": "..FFF.. F.FFFGG",
    "m11": ".BBBB.. .BBBB..",
    "m12": "GC.CG.. GC.CG..",
    "m13": "B.M.BBB DDM.B..",
}
ROSTER["m14"] = ROSTER["m07"]  # the student walks beside the supervisor


def shifts():
    """Rows of shifts.csv: member, date, start, end, break minutes, earliest and latest start of the break."""
    rows = []
    for day, when in enumerate(DATES):
        turn = {True: day, False: day}
        for member, weeks in ROSTER.items():
            code = weeks.replace(" ", "")[day]
            if code == ".":
                continue
            evening = code in EVENING
            spans = EVENING_BREAKS if evening else DAY_BREAKS
            earliest, latest = LATE_DAY_BREAK if code == "M" else spans[turn[evening] % len(spans)]
            turn[evening] += code != "M"
            start, end = SHIFT_KINDS[code]
            rows.append((member, when.isoformat(), start, end, 30, earliest, latest))
    return rows
