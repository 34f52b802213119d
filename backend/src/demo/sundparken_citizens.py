"""The citizens of the demo team and the help each of them has in a week. All people and house numbers are invented.

A line of help reads: task, days, minutes, window, then marks.
Days: D = every day, W = Monday to Friday, or weekday digits (1 = Monday), "/1" or "/2" = only in that week.
Window: earliest and latest start; "after=20-60" = that many minutes after the start of the line above.
Marks: ! = strict, x2 = two people, p2 = priority 2, screen, phone, +CODE = also this competence.
"""

# street: a point on it, and how far east and north its house numbers are spread (degrees)
STREETS = {
    "Wittenberggade": (55.65860, 12.61930, 0.0006, 0.0009),
    "Ungarnsgade": (55.65730, 12.61760, 0.0006, 0.0008),
    "Lergravsvej": (55.66200, 12.61920, 0.0005, 0.0009),
    "Samosvej": (55.65920, 12.62240, 0.0008, 0.0003),
    "Østrigsgade": (55.65880, 12.61500, 0.0006, 0.0010),
    "Øresundsvej": (55.66080, 12.62000, 0.0060, 0.0003),
    "Italiensvej": (55.65560, 12.62040, 0.0060, 0.0004),
    "Backersvej": (55.65150, 12.62320, 0.0008, 0.0025),
    "Strandlodsvej": (55.66030, 12.62870, 0.0008, 0.0025),
    "Krimsvej": (55.65760, 12.63150, 0.0008, 0.0015),
    "Hedegaardsvej": (55.65050, 12.62700, 0.0030, 0.0004),
    "Amagerbrogade": (55.65950, 12.60650, 0.0010, 0.0030),
    "Holmbladsgade": (55.66500, 12.61150, 0.0040, 0.0004),
    "Norgesgade": (55.66280, 12.60780, 0.0006, 0.0010),
    "Lyongade": (55.66130, 12.61080, 0.0010, 0.0006),
    "Frankrigsgade": (55.65720, 12.61080, 0.0007, 0.0015),
    "Jemtelandsgade": (55.66230, 12.60960, 0.0010, 0.0005),
    "Englandsvej": (55.65350, 12.60330, 0.0005, 0.0030),
    "Peder Lykkes Vej": (55.65080, 12.59850, 0.0030, 0.0004),
    "Brydes Allé": (55.65180, 12.60050, 0.0025, 0.0006),
    "Oxford Allé": (55.64930, 12.61080, 0.0030, 0.0006),
    "Tingvej": (55.65640, 12.60150, 0.0020, 0.0004),
    "Irlandsvej": (55.64780, 12.60350, 0.0008, 0.0020),
    "Karen Blixens Vej": (55.66230, 12.58830, 0.0020, 0.0006),
    "Tom Kristensens Vej": (55.66000, 12.58850, 0.0012, 0.0006),
    "Ørestads Boulevard": (55.65750, 12.58880, 0.0005, 0.0030),
    "Grønjordsvej": (55.65420, 12.59180, 0.0010, 0.0012),
}

# id | name | street | languages | contact | preferred | excluded | wished gender of the carer, then the help
CITIZENS = """
c01 | Inge Vestergaard | Wittenberggade | da | m01 | m04 | |
  MORNING_CARE D 30 07:00-08:15
  LUNCH D 20 11:45-12:45
  AFTERNOON_CARE D 15 14:00-15:45
  EVENING_CARE D 20 20:00-21:30
c02 | Bent Rosenkilde | Samosvej | da | m10 | m09,m06 | |
  INSULIN D 10 07:15-07:50 !
  BREAKFAST D 20 after=20-60
  EVENING_MEDICINE D 10 20:00-20:40 !
c03 | Amina Yusuf Warsame | Wittenberggade | so,da | m10 | m02 | | FEMALE
  MEDICINE D 10 08:00-08:40 !
  SHOWER 4 40 09:30-11:30 p2
  CLEANING 3/1 45 09:30-14:00 p3
c04 | Poul Erik Damgaard | Ungarnsgade | da | m01 | m03 | |
  MORNING_CARE W 25 08:00-09:15
  CLEANING 2/1 45 12:30-16:30 p3
c05 | Gerda Hvidtfeldt | Samosvej | da | m06 | m01,m04,m03 | |
  LIFT D 35 07:30-08:30 x2
  LIFT D 20 13:30-14:45 x2
  LIFT D 30 19:30-21:00 x2
c06 | Dennis Krogh | Ungarnsgade | da,en | m13 | m02 | m05 |
  MEDICINE D 10 09:00-09:45 ! screen
  SOCIAL 15 60 10:00-12:30 p2
  SOCIAL 3 45 16:00-18:00 p2
c07 | Jytte Abildgaard | Wittenberggade | da | m02 | m04,m13 | |
  MORNING_CARE D 30 07:45-08:45 +DEMENTIA
  LUNCH W 20 11:30-13:00 +DEMENTIA
  AFTERNOON_CARE D 20 15:00-16:45 +DEMENTIA
  EVENING_CARE D 25 19:30-21:00 +DEMENTIA
c08 | Kurt Mathiasen | Lergravsvej | da | m03 | m01 | |
  COMPRESSION D 10 07:15-08:45
  LUNCH W 20 11:30-12:45
  COMPRESSION D 10 21:00-22:30
c09 | Rigmor Søgaard | Østrigsgade | da | m04 | m02 | |
  MORNING_CARE D 25 09:45-11:15
  MEAL W 20 16:30-18:00
c10 | Mustafa Demir | Ungarnsgade | tr,da | m05 | m14 | | MALE
  SHOWER 25 40 15:00-17:00 p2
  CLEANING 4/1 45 12:30-16:30 p3
  EVENING_MEDICINE D 10 20:30-21:10 ! screen
c11 | Lis Bruhn | Samosvej | da | m12 | m11 | |
  TRAINING 24 40 10:00-13:30 p2 +PHYSIOTHERAPIST
  CLEANING 3/2 45 09:30-14:00 p3
c12 | Henning Falster | Lergravsvej | da | m10 | m09 | |
  WOUND_CARE 135 30 09:30-12:00
  LUNCH W 20 11:30-13:00
c13 | Birthe Lorentzen | Østrigsgade | da,en | m11 | | |
  TRAINING 3 45 09:30-13:00 p2 +OCCUPATIONAL_THERAPIST
  SHOWER 5 35 13:30-16:00 p2
  PHONE 1 10 13:00-14:30 p3 phone
c14 | Ole Munkholm | Østrigsgade | da | m06 | m08 | |
  INSULIN D 10 07:40-08:15 !
  BREAKFAST D 20 after=20-60
  INSULIN D 10 17:00-17:40 !
  MEAL D 25 after=20-60
c15 | Mette Lundager | Samosvej | da | m13 | m02 | |
  SOCIAL 15 45 12:30-14:00 p2
  SCREEN 24 10 10:00-14:00 p2 screen
c16 | Åse Winkel | Wittenberggade | da,no | m01 | m05 | |
  MORNING_CARE W 30 07:00-08:15
c17 | Kaj Thrane | Samosvej | da | m08 | m06 | |
  MEDICINE D 10 12:00-12:40 !
  CLEANING 1/1 45 12:30-16:30 p3
c18 | Else-Marie Toft | Ungarnsgade | da | m04 | m03 | m12 |
  MORNING_CARE D 35 10:00-11:30
  EVENING_CARE D 25 21:00-22:15
c19 | Viggo Nedergaard | Øresundsvej | da | m03 | m07 | |
  MORNING_CARE W 30 07:00-08:15
  MORNING_CARE 67 30 09:30-11:00
  SHOWER 3 40 13:00-15:30 p2
c20 | Karen Margrethe Bang | Øresundsvej | da | m07 | m14 | |
  MORNING_CARE W 30 07:15-08:30
  CLEANING 1/1 45 09:30-14:00 p3
c21 | Svend Aage Hjorth | Italiensvej | da | m07 | m14,m06 | |
  LIFT D 40 08:45-10:00 x2
  AFTERNOON_CARE D 15 15:00-16:30
  LIFT D 25 20:45-22:00 x2
c22 | Zahra Hussein | Italiensvej | ar | m02 | | | FEMALE
  MORNING_CARE D 30 07:00-08:15
  MEAL W 20 17:30-19:00
c23 | Tove Kragelund | Backersvej | da | m12 | m11 | |
  TRAINING 15 40 09:30-13:30 p2 +PHYSIOTHERAPIST
  PHONE 3 10 10:00-14:30 p3 phone
  CLEANING 2/2 45 12:30-16:30 p3
c24 | Flemming Baun | Strandlodsvej | da,en | m08 | m06 | |
  MEDICINE D 10 07:30-08:10 !
  EVENING_MEDICINE W 10 19:30-20:10 !
c25 | Ruth Salomonsen | Krimsvej | da,de | m09 | m10,m08 | |
  PALLIATIVE_CARE D 40 10:30-12:00
  EVENING_CARE D 30 19:00-20:30
c26 | Jørgen Skovgaard | Krimsvej | da | m05 | | |
  COMPRESSION W 10 07:30-09:00
  CLEANING 3/2 45 09:30-14:00 p3
  COMPRESSION W 10 21:00-22:30
c27 | Muhammad Iqbal Chaudhry | Øresundsvej | ur,en | m07 | m14 | |
  INSULIN D 10 08:05-08:45 !
  BREAKFAST D 25 after=20-60
  LUNCH W 20 11:45-13:00
c28 | Nina Faurholt | Strandlodsvej | da,en | m11 | | |
  TRAINING 25 45 09:30-13:00 p2 +OCCUPATIONAL_THERAPIST
  SHOWER 3 35 13:00-15:30 p2
c29 | Erna Kloster | Hedegaardsvej | da | m04 | m08 | |
  MORNING_CARE D 25 10:15-11:30
  LUNCH D 20 12:30-13:45
c30 | Preben Storgaard | Backersvej | da | m10 | m03 | |
  SHOWER 14 40 10:15-12:00 p2
  WOUND_CARE 14 30 after=40-150
  CLEANING 4/2 45 09:30-14:00 p3
c31 | Lilian Ravnholt | Italiensvej | da | m02 | m06 | |
  MORNING_CARE W 30 07:30-08:45 +DEMENTIA
  EVENING_MEDICINE D 10 18:30-19:10 !
c32 | Børge Hammershøj | Hedegaardsvej | da | m06 | m03 | |
  CATHETER 14 30 10:00-12:30
  SHOWER 2 40 13:30-16:00 p2
  SCREEN 35 10 10:00-14:00 p2 screen
c33 | Anne-Lise Krarup | Strandlodsvej | da | m08 | m07 | |
  INSULIN D 10 18:15-18:50 !
  MEAL D 20 after=20-60
c34 | Khadija Bouzid | Øresundsvej | ar,fr | m02 | | m08 | FEMALE
  SHOWER 36 40 10:00-12:00 p2
  CLEANING 1/1 45 12:30-16:30 p3
c35 | Gunnar Hedegaard | Italiensvej | da | m01 | m03 | |
  MEDICINE D 10 08:30-09:10 !
  LUNCH W 20 11:45-13:00
c36 | Vibeke Stenstrup | Strandlodsvej | da,sv | m05 | m09 | |
  EVENING_CARE W 20 18:30-20:00
c37 | Ellinor Friis | Amagerbrogade | da | m03 | m01 | |
  MORNING_CARE D 30 07:15-08:30
  LUNCH D 20 11:30-12:45
  AFTERNOON_CARE D 15 15:00-16:45
  EVENING_CARE D 20 21:00-22:30
c38 | Aksel Thygesen | Frankrigsgade | da | m04 | m06,m03 | |
  LIFT D 30 09:45-11:15 x2
  LIFT D 25 17:30-18:45 x2
c39 | Stanisława Kowalczyk | Lyongade | pl | m04 | | |
  MORNING_CARE W 25 10:15-11:30
  MEAL W 20 16:30-18:00
  PHONE 2 10 10:00-14:30 p3 phone
c40 | Torben Ravn | Holmbladsgade | da,en | m12 | | |
  TRAINING 14 45 09:30-13:30 p2 +PHYSIOTHERAPIST
  CLEANING 3/1 45 12:30-16:30 p3
c41 | Grethe Lindebjerg | Norgesgade | da | m01 | m02 | |
  MORNING_CARE D 30 07:00-08:15
  AFTERNOON_CARE D 15 14:45-16:30
  EVENING_CARE W 20 20:45-22:15
c42 | Hüseyin Arslan | Holmbladsgade | tr,da | m05 | m14 | |
  MEDICINE D 10 09:10-09:50 !
  EVENING_MEDICINE D 10 21:00-21:40 !
  CLEANING 2/1 45 12:30-16:30 p3
c43 | Conny Bech-Larsen | Jemtelandsgade | da | m11 | m01 | |
  SCREEN 135 10 09:00-11:00 p2 screen
  CLEANING 1/1 45 09:30-14:00 p3
c44 | Erik Fonnesbech | Lyongade | da | m03 | m05 | |
  SHOWER 25 45 11:00-12:15 x2 p2
  MEAL W 20 16:45-18:15
c45 | Ulla Nørbæk | Amagerbrogade | da | m10 | m09 | |
  WOUND_CARE 24 30 09:00-12:30
  CLEANING 1/2 45 12:30-16:30 p3
c46 | Finn Dybdahl | Norgesgade | da | m08 | m06,m07 | |
  INSULIN D 10 08:30-09:10 !
  BREAKFAST D 20 after=20-60
  INSULIN D 10 17:35-18:10 !
  MEAL D 20 after=20-60
c47 | Solveig Aamodt | Frankrigsgade | no,da | m04 | m01 | |
  LUNCH 135 20 12:00-13:15
c48 | Leif Kronborg | Frankrigsgade | da | m13 | | |
  SOCIAL 15 45 09:30-11:30 p2
  SOCIAL 3 45 12:45-14:30 p2
c49 | Dorthe Hallager | Jemtelandsgade | da | m11 | m12 | |
  TRAINING 35 45 10:00-13:30 p2 +OCCUPATIONAL_THERAPIST
c50 | Asger Bisgaard | Lyongade | da | m03 | | m02 |
  COMPRESSION W 10 08:00-09:30
  COMPRESSION W 10 18:30-20:30
  CLEANING 5/1 45 12:30-16:30 p3
c51 | Ingrid Malmkvist | Englandsvej | da,sv | m06 | m09 | |
  MORNING_CARE W 30 08:00-09:15
  MORNING_CARE 67 30 10:15-11:30
  LUNCH D 20 12:00-13:15
  AFTERNOON_CARE W 15 14:45-16:30
  EVENING_CARE W 25 19:00-20:30
c52 | Hassan Jama | Tingvej | so,ar | m10 | m02 | | MALE
  MEDICINE W 10 12:45-13:25 !
  SHOWER 3 40 15:00-17:00 p2
c53 | Bodil Ankerstjerne | Brydes Allé | da | m02 | m04 | |
  MORNING_CARE D 25 10:00-11:30
  MEAL W 20 17:00-18:30
c54 | Niels Jørgen Lauritsen | Oxford Allé | da | m12 | m05 | |
  TRAINING 24 40 09:30-13:30 p2 +PHYSIOTHERAPIST
  CLEANING 2/2 45 12:30-16:30 p3
c55 | Tahira Begum | Englandsvej | ur | m07 | m02 | | FEMALE
  MORNING_CARE W 30 07:30-08:45
c56 | Edith Vognsen | Peder Lykkes Vej | da | m08 | m07 | |
  LUNCH W 20 11:45-13:00
  EVENING_MEDICINE D 10 19:00-19:40 !
c57 | Holger Brix | Peder Lykkes Vej | da | m09 | m10 | |
  WOUND_CARE D 25 10:00-13:00
  CLEANING 3/2 45 09:30-14:00 p3
c58 | Merete Skipper | Oxford Allé | da,en | m05 | m01 | |
  SCREEN 135 10 12:30-14:30 p2 screen
  CLEANING 1/2 45 12:30-16:30 p3
c59 | Carl Otto Juel | Irlandsvej | da | m07 | m03 | |
  MORNING_CARE W 35 07:45-09:15
  EVENING_CARE W 25 21:00-22:15
c60 | Sigrún Helgadóttir | Brydes Allé | is,da,en | m11 | | |
  TRAINING 45 45 09:30-13:00 p2 +OCCUPATIONAL_THERAPIST
  PHONE 2 10 13:00-14:30 p3 phone
c61 | Nguyen Thi Lan | Irlandsvej | vi,da | m05 | m06 | |
  SHOWER 14 40 13:00-15:30 p2
  SCREEN 24 10 18:00-19:30 p2 screen
c62 | Johannes Kirkeby | Tingvej | da | m02 | m13 | |
  MORNING_CARE W 25 07:00-08:15
c63 | Bjarne Holmgaard | Karen Blixens Vej | da | m07 | m02 | |
  MORNING_CARE W 30 07:15-08:45
  MORNING_CARE 67 30 10:00-11:30
  EVENING_CARE W 25 18:30-20:00
c64 | Farida Noori | Grønjordsvej | fa,en | m02 | | | FEMALE
  MORNING_CARE W 25 10:00-11:30
  CLEANING 4/2 45 12:30-16:30 p3
c65 | Lone Vinding | Tom Kristensens Vej | da,en | m12 | m11 | |
  TRAINING 5 40 09:30-13:30 p2 +PHYSIOTHERAPIST
  SCREEN 24 10 09:30-12:00 p2 screen
c66 | Arne Bjerregaard | Ørestads Boulevard | da | m06 | m08 | |
  MEDICINE D 10 09:20-10:00 !
  EVENING_MEDICINE D 10 20:30-21:10 ! screen
c67 | Susanne Holt | Karen Blixens Vej | da | m13 | | |
  SOCIAL 15 30 09:00-10:30 p2 screen
  CLEANING 5/1 45 12:30-16:30 p3
c68 | Kirsten Mølgaard | Tom Kristensens Vej | da | m09 | m05 | |
  MORNING_CARE W 25 07:15-08:30
c69 | Jens Wolthers | Grønjordsvej | da,en | m07 | m14 | |
  CLEANING 2/1 45 12:30-16:30 p3
  PHONE 5 10 10:00-14:30 p3 phone
c70 | Hjørdis Egelund | Ørestads Boulevard | da | m03 | m01 | m13 |
  SHOWER 24 35 13:00-16:00 p2
  COMPRESSION W 10 07:30-09:00
"""

COMPETENCE_OF_TASK = {
    "LIFT": "LIFT",
    "MEDICINE": "MEDICINE",
    "EVENING_MEDICINE": "MEDICINE",
    "INSULIN": "INSULIN",
    "WOUND_CARE": "WOUND_CARE",
    "CATHETER": "CATHETER",
    "PALLIATIVE_CARE": "PALLIATIVE",
    "SOCIAL": "SOCIAL_PEDAGOGUE",
}
