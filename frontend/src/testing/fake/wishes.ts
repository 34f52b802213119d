import type { Rule, Wish, Wishes, WishTrialResult } from '@/api/types'
import { formatMinutes } from '@/ui/format/format'
import { improve } from './solving'
import type { FakeDay } from './day'
import { randomFrom } from './random'
import { ruleEffects, summaryOf } from './rules'
import { timed } from './timing'
import type { Words } from './words'

type Said = [label: string, question: string, help: string]

const questions: { rule: Rule; da: Said; en: Said }[] = [
  {
    rule: 'CONTACT_PERSON',
    da: [
      'En kendt medarbejder',
      'Hvor meget betyder det, at borgeren møder et kendt ansigt?',
      'Højt: I kører gerne længere for at den samme kommer igen.',
    ],
    en: [
      'A known face',
      'How much does it matter that the citizen meets somebody they know?',
      'High: you are willing to travel further so that the same person comes again.',
    ],
  },
  {
    rule: 'DIFFERENT_FACES',
    da: [
      'Få forskellige hos hver borger',
      'Hvor meget betyder det, at der kommer få forskellige i løbet af to uger?',
      'Højt: færre nye ansigter, men mindre frihed i planen.',
    ],
    en: [
      'Few different people',
      'How much does it matter that few different people come within two weeks?',
      'High: fewer new faces, but less freedom in the plan.',
    ],
  },
  {
    rule: 'SHARED_LANGUAGE',
    da: [
      'Et fælles sprog',
      'Hvor meget betyder det, at I taler borgerens sprog?',
      'Højt: sproget går forud for en kort vej.',
    ],
    en: [
      'A shared language',
      'How much does it matter that you speak the citizen’s language?',
      'High: the language comes before a short way.',
    ],
  },
  {
    rule: 'LATE',
    da: [
      'Til tiden',
      'Hvor meget betyder det at komme på det ønskede tidspunkt?',
      'Lavt: I må gerne komme lidt senere, hvis dagen så hænger bedre sammen.',
    ],
    en: [
      'On time',
      'How much does it matter to come at the time wished for?',
      'Low: you may come a little later when the day then fits better.',
    ],
  },
  {
    rule: 'TRAVEL',
    da: [
      'Kort vej',
      'Hvor meget betyder det at være kort tid på vejen?',
      'Højt: flere minutter hos borgerne, men måske flere nye ansigter.',
    ],
    en: [
      'A short way',
      'How much does it matter to spend little time on the road?',
      'High: more minutes with the citizens, but perhaps more new faces.',
    ],
  },
  {
    rule: 'WAITING',
    da: [
      'Ingen ventetid',
      'Hvor meget betyder det, at I ikke venter mellem besøg?',
      'Lavt: der må gerne være luft mellem besøgene.',
    ],
    en: [
      'No waiting',
      'How much does it matter that you do not wait between visits?',
      'Low: there may be some air between the visits.',
    ],
  },
  {
    rule: 'FAIR_WORKLOAD',
    da: [
      'Lige travlt',
      'Hvor meget betyder det, at I har lige travlt?',
      'Højt: ingen får en fyldt dag, mens en anden har luft.',
    ],
    en: [
      'Equally busy',
      'How much does it matter that you are equally busy?',
      'High: nobody has a full day while another has air.',
    ],
  },
  {
    rule: 'SCARCE_COMPETENCE',
    da: [
      'Rette hænder til opgaven',
      'Hvor meget betyder det at gemme sygeplejersker til sygepleje?',
      'Højt: en sygeplejerske får sjældnere opgaver, som andre også kan.',
    ],
    en: [
      'The right hands',
      'How much does it matter to keep nurses for nursing?',
      'High: a nurse less often gets work that others can do too.',
    ],
  },
  {
    rule: 'EVENING_SPREAD',
    da: [
      'En rolig aften',
      'Hvor meget betyder det at fordele aftenens besøg jævnt?',
      'Højt: de sidste timer bliver ikke de travleste.',
    ],
    en: [
      'A calm evening',
      'How much does it matter to spread the evening’s visits evenly?',
      'High: the last hours do not become the busiest.',
    ],
  },
]

export interface KeptWishes {
  values: Map<string, number>
  history: { at: string; by: string; da: string; en: string }[]
}

export const noWishes = (): KeptWishes => ({ values: new Map(), history: [] })

/** 50 is the usual weight; each step of 25 doubles or halves it, and 0 switches it off. */
export const weightOf = (value: number) =>
  value === 0 ? 0 : Math.max(1, Math.round(10 * 2 ** ((value - 50) / 25)))

export function wishesOf(kept: KeptWishes, words: Words): Wishes {
  return {
    wishes: questions.map(({ rule, ...said }): Wish => {
      const [label, question, help] = said[words]
      const value = kept.values.get(rule) ?? 50
      return { rule, label, question, help, value, default: 50, weight: weightOf(value) }
    }),
    history: kept.history.map(({ at, by, ...said }) => ({ at, by, text: said[words] })),
  }
}

export function keep(kept: KeptWishes, values: Record<string, number>, by: string, at: string) {
  for (const [rule, value] of Object.entries(values)) {
    const was = kept.values.get(rule) ?? 50
    if (was === value) continue
    kept.values.set(rule, value)
    const said = questions.find((one) => one.rule === rule)
    kept.history.unshift({
      at,
      by,
      da: `${said?.da[0] ?? rule}: fra ${was} til ${value}`,
      en: `${said?.en[0] ?? rule}: from ${was} to ${value}`,
    })
  }
}

export function tryOn(day: FakeDay, values: Record<string, number>, words: Words): WishTrialResult {
  const weights = new Map(Object.entries(values).map(([rule, value]) => [rule, weightOf(value)]))
  const after = { ...day, routes: improve(day, 60, randomFrom(values.TRAVEL ?? 50)) }
  const before = ruleEffects(day, timed(day), weights, words)
  const then = ruleEffects(after, timed(after), weights, words)
  const [was, is] = [summaryOf(day, timed(day)), summaryOf(after, timed(after))]
  const less = was.travelMinutes - is.travelMinutes
  return {
    before: was,
    after: is,
    rules: then.flatMap((rule, index) => {
      const old = before[index]
      if (!old || old.count === rule.count) return []
      const { level, label } = rule
      return [
        {
          rule: rule.rule,
          level,
          label,
          scoreBefore: old.score,
          scoreAfter: rule.score,
          countBefore: old.count,
          countAfter: rule.count,
        },
      ]
    }),
    example:
      words === 'da'
        ? `I dag ville det give ${formatMinutes(Math.abs(less), words)} ${less >= 0 ? 'mindre' : 'mere'} på vejen.`
        : `Today that would mean ${formatMinutes(Math.abs(less), words)} ${less >= 0 ? 'less' : 'more'} on the road.`,
  }
}
