/** The help that others may take part in, as visits name it. */
export const helps = [
  'MORNING_CARE',
  'BREAKFAST',
  'SHOWER',
  'LIFT',
  'COMPRESSION',
  'LUNCH',
  'AFTERNOON_CARE',
  'MEAL',
  'EVENING_CARE',
  'TRAINING',
  'SOCIAL',
  'CLEANING',
  'WALK',
] as const

export type Help = (typeof helps)[number]

export const isHelp = (code: string): code is Help => (helps as readonly string[]).includes(code)
export const helpOf = (code: Help): Help => code
