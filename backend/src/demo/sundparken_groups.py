"""What citizens of the demo team do together, and the hours in which a citizen is not to be alone."""

HOUSE = (55.65945, 12.62110)  # the common house of the housing estate
BEACH = (55.65610, 12.63480)  # where the walk turns
HALL = (55.66260, 12.60930)  # the neighbourhood hall

# weekdays, week ("" = both), task, name, place, earliest, latest, minutes, competences, min, max, citizens, replaces
GROUPS = [
    ("1", "", "WALK", "Gåtur mod stranden", BEACH, "10:30", "10:45", 60, "SOCIAL_PEDAGOGUE", 3, 6,
     "c06 c15 c48 c11 c26 c13", "SOCIAL"),
    ("2", "", "SHARED_LUNCH", "Fælles frokost i fælleshuset", HOUSE, "12:00", "12:15", 75, "", 4, 8,
     "c01 c08 c12 c20 c27 c35 c37 c62", "LUNCH"),
    ("2", "", "BALANCE", "Balance og styrke", HALL, "13:30", "13:45", 45, "PHYSIOTHERAPIST", 3, 8,
     "c11 c28 c54 c43 c65 c40", "TRAINING"),
    ("3", "", "SINGING", "Sang og minder", HOUSE, "10:30", "10:30", 60, "", 3, 8, "c07 c23 c16 c32 c58 c50",
     "PHONE|SCREEN"),
    ("4", "", "SHARED_LUNCH", "Fælles frokost i fælleshuset", HOUSE, "12:00", "12:15", 75, "", 4, 8,
     "c08 c12 c20 c35 c47 c56 c62 c68", "LUNCH"),
    ("4", "", "BALANCE", "Balance og styrke", HALL, "13:30", "13:45", 45, "PHYSIOTHERAPIST", 3, 8,
     "c11 c40 c54 c60 c32", "TRAINING"),
    ("5", "", "WALK", "Gåtur på fælleden", (55.65480, 12.60900), "10:15", "10:30", 60, "SOCIAL_PEDAGOGUE", 3, 6,
     "c06 c48 c15 c49 c26", "SOCIAL"),
    ("6", "", "SHARED_LUNCH", "Lørdagsfrokost", HOUSE, "12:00", "12:15", 60, "", 3, 8, "c01 c29 c37 c51 c16 c43",
     "LUNCH"),
    ("7", "", "SINGING", "Søndagskaffe og sang", HOUSE, "13:00", "13:00", 60, "", 3, 8, "c59 c10 c36 c18 c08 c41",
     "RESPITE"),
]

# weekday, week ("" = both), citizen, relative, from, to, minutes of the respite visit, competences;
# a visit shorter than the span: the rest is spent in that day's group
RESPITES = [
    ("3", "", "c07", "Ove Abildgaard", "09:30", "11:30", 60, ""),
    ("2", "", "c25", "Werner Salomonsen", "13:00", "14:30", 90, ""),
    ("4", "1", "c59", "Ellen Juel", "15:30", "17:00", 90, ""),
    ("7", "2", "c59", "Ellen Juel", "13:00", "14:00", 60, ""),
    ("5", "", "c31", "Pia Ravnholt", "13:00", "14:00", 60, "DEMENTIA"),
    ("6", "1", "c55", "Imran Begum", "13:00", "14:15", 75, ""),
    ("1", "2", "c63", "Annelise Holmgaard", "10:30", "12:00", 90, ""),
]
