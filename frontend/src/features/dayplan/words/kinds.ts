import type { Stop } from '@/api/types'

/** What a visit is about, as the board draws it: an icon and a ground, never the ground alone. */
export type Tone = 'care' | 'nursing' | 'training' | 'practical' | 'together' | 'break'

export type IconName =
  | 'wash'
  | 'bath'
  | 'meal'
  | 'bed'
  | 'lift'
  | 'pill'
  | 'drop'
  | 'plaster'
  | 'stocking'
  | 'heart'
  | 'training'
  | 'aid'
  | 'broom'
  | 'talk'
  | 'screen'
  | 'phone'
  | 'together'
  | 'walk'
  | 'respite'
  | 'home'
  | 'cup'
  | 'meeting'

interface Kind {
  readonly icon: IconName
  readonly tone: Tone
}

const KINDS: Readonly<Record<string, Kind>> = {
  MORNING_CARE: { icon: 'wash', tone: 'care' },
  AFTERNOON_CARE: { icon: 'wash', tone: 'care' },
  EVENING_CARE: { icon: 'bed', tone: 'care' },
  PALLIATIVE_CARE: { icon: 'heart', tone: 'care' },
  BATH: { icon: 'bath', tone: 'care' },
  SHOWER: { icon: 'bath', tone: 'care' },
  LIFT: { icon: 'lift', tone: 'care' },
  BREAKFAST: { icon: 'meal', tone: 'practical' },
  LUNCH: { icon: 'meal', tone: 'practical' },
  DINNER: { icon: 'meal', tone: 'practical' },
  MEAL: { icon: 'meal', tone: 'practical' },
  CLEANING: { icon: 'broom', tone: 'practical' },
  MEDICINE: { icon: 'pill', tone: 'nursing' },
  EVENING_MEDICINE: { icon: 'pill', tone: 'nursing' },
  INSULIN: { icon: 'drop', tone: 'nursing' },
  CATHETER: { icon: 'drop', tone: 'nursing' },
  WOUND_CARE: { icon: 'plaster', tone: 'nursing' },
  COMPRESSION: { icon: 'stocking', tone: 'nursing' },
  TRAINING: { icon: 'training', tone: 'training' },
  AIDS: { icon: 'aid', tone: 'training' },
  PEDAGOGY: { icon: 'talk', tone: 'together' },
  SOCIAL: { icon: 'talk', tone: 'together' },
  RESPITE: { icon: 'respite', tone: 'together' },
  SCREEN: { icon: 'screen', tone: 'nursing' },
  SCREEN_CALL: { icon: 'screen', tone: 'nursing' },
  PHONE: { icon: 'phone', tone: 'nursing' },
  WALK: { icon: 'walk', tone: 'together' },
  RELATIVE_CALL: { icon: 'phone', tone: 'together' },
  RELATIVE_TALK: { icon: 'talk', tone: 'together' },
  RELATIVE_FIRST_MEETING: { icon: 'talk', tone: 'together' },
}

const OTHER: Kind = { icon: 'home', tone: 'care' }

/** A team may name tasks of its own: those are drawn as a plain visit. */
export function kindOf({
  kind,
  mode,
  task,
}: Pick<Stop, 'task' | 'mode'> & Partial<Pick<Stop, 'kind'>>): Kind {
  const known = KINDS[task] ?? OTHER
  if (kind === 'GROUP') return { icon: known === OTHER ? 'together' : known.icon, tone: 'together' }
  if (mode === 'SCREEN') return { icon: 'screen', tone: known.tone }
  if (mode === 'PHONE') return { icon: 'phone', tone: known.tone }
  return known
}
