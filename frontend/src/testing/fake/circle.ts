import type { Consent, Need, Relative, RelativeContact } from '@/api/types'
import type { Clock } from '@/ui/clock/clock'
import { citizenCalled, memberCalled } from './people'

/** Relatives of the fictional team's citizens, what they need and what they may see. */
export interface Circle {
  relatives: Relative[]
  needs: Need[]
  consents: Map<string, Consent[]>
  contacts: Map<string, RelativeContact[]>
  noNetwork: Map<string, { since: string; by: string }>
  /** Doubles, and who they turned out to be. */
  merged: Map<string, string>
  /** Which signals were made by whom, by user name. */
  signals: Map<string, string>
  next: number
}

const nearTo = (citizen: string, kind: Relative['relations'][number]['kind'], ...tasks: string[]) => ({
  citizen,
  citizenName: citizenCalled(citizen)?.name ?? citizen,
  kind,
  tasks,
  contactPerson: 'm01',
  contactPersonName: 'Anne Lind',
})

const relative = (id: string, name: string, more: Partial<Relative>): Relative => ({
  id,
  version: 0,
  name,
  languages: ['da'],
  interpreter: false,
  reachable: [],
  relations: [],
  doubles: [],
  ...more,
})

export function newCircle(clock: Clock): Circle {
  const ago = (hours: number) => new Date(clock.now().getTime() - hours * 3_600_000).toISOString()
  const day = (daysAgo: number) => ago(24 * daysAgo).slice(0, 10)
  const signal = (id: string, by: string, hours: number, urgency: Need['urgency'], more = {}) => ({
    id,
    at: ago(hours),
    by: memberCalled(by)?.name ?? by,
    mine: false,
    urgency,
    confidential: false,
    takenBack: false,
    fromRelative: false,
    ...more,
  })
  return {
    relatives: [
      relative('r1', 'Lone Abild', {
        phone: '01 10 10 01',
        situation: 'Arbejder i skoletiden.',
        reachable: [{ day: 'MONDAY', from: '17:00', to: '20:00' }],
        relations: [nearTo('b01', 'DAUGHTER', 'Køber ind'), nearTo('b02', 'NEIGHBOUR')],
      }),
      relative('r2', 'Ib Abild', { relations: [nearTo('b01', 'SPOUSE', 'Laver mad')] }),
      relative('r3', 'Meryem Juhl', {
        languages: ['tr'],
        interpreter: true,
        relations: [nearTo('b05', 'DAUGHTER', 'Oversætter')],
      }),
      relative('r4', 'Lone A.', { phone: '01 10 10 02', relations: [nearTo('b01', 'OTHER')] }),
    ],
    needs: [
      {
        id: 'n1',
        version: 0,
        citizen: 'b05',
        citizenName: citizenCalled('b05')?.name ?? '',
        relative: 'r3',
        relativeName: 'Meryem Juhl',
        kind: 'STRAIN',
        urgency: 'RED',
        state: 'OPEN',
        overdue: true,
        flaggedAt: ago(30),
        answerBy: ago(6),
        calling: false,
        takenByMe: false,
        awaitsPulse: false,
        signals: [
          signal('s1', 'm03', 30, 'YELLOW', { note: 'Så træt ud i døren.' }),
          signal('s2', 'm05', 20, 'RED', { confidential: true }),
        ],
        steps: [],
      },
      {
        id: 'n2',
        version: 2,
        citizen: 'b01',
        citizenName: citizenCalled('b01')?.name ?? '',
        relative: 'r1',
        relativeName: 'Lone Abild',
        kind: 'RESPITE',
        urgency: 'YELLOW',
        state: 'ANSWERED',
        overdue: false,
        flaggedAt: ago(120),
        answerBy: ago(-48),
        owner: 'm01',
        ownerName: 'Anne Lind',
        due: day(-3),
        calling: false,
        takenByMe: false,
        awaitsPulse: false,
        signals: [signal('s3', 'm01', 120, 'YELLOW', { note: 'Vil gerne til kor om torsdagen.' })],
        steps: [
          { state: 'ON_AGENDA', at: ago(100), by: 'Anne Lind' },
          {
            state: 'ANSWERED',
            at: ago(90),
            by: 'Anne Lind',
            decision: 'Fast aflastning torsdag aften.',
            ownerName: 'Anne Lind',
            due: day(-3),
          },
        ],
      },
      {
        id: 'n3',
        version: 0,
        kind: 'TALK',
        urgency: 'GREEN',
        state: 'OPEN',
        overdue: false,
        flaggedAt: ago(40),
        answerBy: ago(-600),
        calling: false,
        takenByMe: false,
        awaitsPulse: false,
        signals: [signal('s4', 'm06', 40, 'GREEN', { note: 'En mand ringede.' })],
        steps: [],
      },
    ],
    consents: new Map([
      [
        'r1',
        [
          {
            citizen: 'b01',
            topic: 'COMING_VISITS',
            stands: true,
            givenOn: day(30),
            notedBy: 'Anne Lind',
          },
        ],
      ],
    ]),
    contacts: new Map([['r1', [{ how: 'TALK', date: day(6), by: 'Anne Lind' }]]]),
    noNetwork: new Map([['b03', { since: ago(240), by: 'Anne Lind' }]]),
    merged: new Map(),
    signals: new Map(),
    next: 10,
  }
}
