import type { Profession, VisitMode } from '@/api/types'

export interface Task {
  code: string
  da: string
  en: string
  competence: string
  minutes: number
  /** Hours of the day between which it is usually asked for. */
  from: number
  to: number
  strict?: boolean
  mode?: VisitMode
  priority: 1 | 2 | 3
}

export const tasks: Task[] = [
  {
    code: 'MORNING_CARE',
    da: 'Morgenpleje',
    en: 'Morning care',
    competence: 'CARE',
    minutes: 30,
    from: 7,
    to: 11,
    priority: 1,
  },
  { code: 'BATH', da: 'Bad', en: 'Bath', competence: 'CARE', minutes: 40, from: 9, to: 14, priority: 2 },
  {
    code: 'MEDICINE',
    da: 'Medicin',
    en: 'Medicine',
    competence: 'MEDICINE',
    minutes: 20,
    from: 7,
    to: 21,
    strict: true,
    priority: 1,
  },
  {
    code: 'INSULIN',
    da: 'Insulin',
    en: 'Insulin',
    competence: 'INSULIN',
    minutes: 15,
    from: 7,
    to: 18,
    strict: true,
    priority: 1,
  },
  {
    code: 'WOUND_CARE',
    da: 'Sårpleje',
    en: 'Wound care',
    competence: 'WOUND',
    minutes: 30,
    from: 8,
    to: 16,
    priority: 1,
  },
  {
    code: 'LUNCH',
    da: 'Frokost',
    en: 'Lunch',
    competence: 'MEALS',
    minutes: 20,
    from: 11,
    to: 13,
    priority: 2,
  },
  {
    code: 'CLEANING',
    da: 'Rengøring',
    en: 'Cleaning',
    competence: 'CARE',
    minutes: 45,
    from: 10,
    to: 15,
    priority: 3,
  },
  {
    code: 'TRAINING',
    da: 'Træning',
    en: 'Training',
    competence: 'TRAINING',
    minutes: 45,
    from: 8,
    to: 16,
    priority: 2,
  },
  {
    code: 'AIDS',
    da: 'Hjælpemidler',
    en: 'Aids',
    competence: 'AIDS',
    minutes: 40,
    from: 9,
    to: 15,
    priority: 3,
  },
  {
    code: 'PEDAGOGY',
    da: 'Støttesamtale',
    en: 'Supportive talk',
    competence: 'PEDAGOGY',
    minutes: 40,
    from: 9,
    to: 16,
    priority: 2,
  },
  {
    code: 'SCREEN_CALL',
    da: 'Skærmbesøg',
    en: 'Video visit',
    competence: 'MEDICINE',
    minutes: 15,
    from: 9,
    to: 20,
    mode: 'SCREEN',
    priority: 2,
  },
  {
    code: 'DINNER',
    da: 'Aftensmad',
    en: 'Dinner',
    competence: 'MEALS',
    minutes: 25,
    from: 17,
    to: 19,
    priority: 2,
  },
  {
    code: 'EVENING_CARE',
    da: 'Aftenpleje',
    en: 'Evening care',
    competence: 'CARE',
    minutes: 25,
    from: 19,
    to: 23,
    priority: 1,
  },
]

export const lift: Task = {
  code: 'LIFT',
  da: 'Forflytning med lift',
  en: 'Transfer with lift',
  competence: 'CARE',
  minutes: 25,
  from: 7,
  to: 22,
  priority: 1,
}
export const gathering: Task = {
  code: 'SINGING',
  da: 'Sang og kaffe',
  en: 'Singing and coffee',
  competence: 'PEDAGOGY',
  minutes: 90,
  from: 10,
  to: 12,
  priority: 2,
}

const all = new Map([...tasks, lift, gathering].map((task) => [task.code, task]))

export function taskCalled(code: string): Task {
  const task = all.get(code)
  if (!task) throw new Error(`No task ${code} among ${[...all.keys()].join(', ')}`)
  return task
}

export const competenceWords: Record<string, { da: string; en: string }> = {
  CARE: { da: 'personlig pleje', en: 'personal care' },
  MEALS: { da: 'måltider', en: 'meals' },
  MEDICINE: { da: 'medicin', en: 'medicine' },
  INSULIN: { da: 'insulin', en: 'insulin' },
  WOUND: { da: 'sårpleje', en: 'wound care' },
  TRAINING: { da: 'træning', en: 'training' },
  AIDS: { da: 'hjælpemidler', en: 'aids' },
  PEDAGOGY: { da: 'socialpædagogik', en: 'social pedagogy' },
}

export const usualWork: Record<Profession, string[]> = {
  SOSU_HELPER: ['MORNING_CARE', 'BATH', 'LUNCH', 'CLEANING', 'DINNER', 'EVENING_CARE'],
  SOSU_ASSISTANT: [
    'MORNING_CARE',
    'MEDICINE',
    'INSULIN',
    'BATH',
    'SCREEN_CALL',
    'DINNER',
    'EVENING_CARE',
    'MEDICINE',
  ],
  NURSE: ['WOUND_CARE', 'INSULIN', 'MEDICINE', 'SCREEN_CALL', 'EVENING_CARE'],
  OCCUPATIONAL_THERAPIST: ['AIDS', 'TRAINING'],
  PHYSIOTHERAPIST: ['TRAINING'],
  SOCIAL_PEDAGOGUE: ['PEDAGOGY', 'LUNCH'],
  STUDENT: ['LUNCH', 'DINNER'],
}
