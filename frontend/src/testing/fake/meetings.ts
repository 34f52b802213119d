import type { AgendaItem, FollowUp, Meeting, MeetingSeries } from '@/api/types'
import { plusDays } from '@/ui/format/format'

/** The team's meetings as the fake server remembers them. */
export interface KeptMeetings {
  all: Meeting[]
  series: MeetingSeries[]
  followUps: FollowUp[]
  next: number
}

const item = (key: string, kind: AgendaItem['kind'], more: Partial<AgendaItem> = {}): AgendaItem => ({
  version: 0,
  key,
  kind,
  written: {},
  outcome: 'OPEN',
  ...more,
})

/** A triage today with a red need on it, a planning meeting later, and one that was held. */
export function newMeetings(today: string): KeptMeetings {
  const about = (id: string, kind: 'TRIAGE' | 'PLANNING' | 'CITIZEN', date: string): Meeting['about'] => ({
    id,
    version: -1,
    appointment: { kind, date, start: '09:30:00', minutes: 30, site: 'BASE', members: [] },
    end: '10:00:00',
    regular: true,
    state: 'PLANNED',
    items: 0,
    urgent: 0,
    mine: true,
  })
  const promised: FollowUp = {
    id: 'f1',
    version: 0,
    aboutNeed: false,
    what: 'Nøglen bliver lavet',
    owner: 'm01',
    ownerName: 'Anne Lind',
    due: plusDays(today, -2),
    overdue: true,
  }
  return {
    all: [
      {
        about: about('t1', 'TRIAGE', today),
        present: [],
        agenda: [
          item('need:n1', 'NEED', {
            citizen: 'b01',
            citizenName: 'Inger Bonde',
            need: {
              id: 'n1',
              relative: 'r1',
              relativeName: 'Karen Bonde',
              kind: 'STRAIN',
              urgency: 'RED',
              state: 'OPEN',
              overdue: true,
              flaggedAt: `${plusDays(today, -2)}T08:00:00Z`,
              seenBy: ['Yusuf Demir', 'Peter Holst'],
              notes: ['Så træt ud i døren.'],
              confidential: true,
            },
          }),
          item('relatives', 'RELATIVES'),
          item('follow-up:f1', 'FOLLOW_UP', { text: promised.what, followUp: promised }),
        ],
      },
      {
        about: about('p1', 'PLANNING', plusDays(today, 2)),
        present: [],
        agenda: [item('relatives', 'RELATIVES')],
      },
      {
        about: { ...about('p0', 'PLANNING', plusDays(today, -5)), version: 3, state: 'HELD' },
        present: ['m01', 'm05'],
        startedAt: `${plusDays(today, -5)}T08:30:00Z`,
        endedAt: `${plusDays(today, -5)}T09:00:00Z`,
        agenda: [
          item('need:n9', 'NEED', {
            id: 'i9',
            version: 2,
            citizen: 'b02',
            citizenName: 'Børge Dam',
            need: {
              id: 'n9',
              relative: 'r2',
              relativeName: 'Lone Dam',
              kind: 'EXPECTATIONS',
              urgency: 'YELLOW',
              state: 'ANSWERED',
              overdue: false,
              flaggedAt: `${plusDays(today, -9)}T08:00:00Z`,
              seenBy: ['Anne Lind'],
              notes: [],
              confidential: false,
            },
            written: {
              note: 'Lone vil selv stå for badet.',
              decision: 'Vi hjælper kun fredag.',
              plan: 'Peter er der de to første gange.',
              options: 'Bad hver anden dag.',
              owner: 'm05',
              due: plusDays(today, 9),
            },
            ownerName: 'Peter Holst',
            outcome: 'DECIDED',
            settledBy: 'Anne Lind',
          }),
        ],
      },
      {
        about: {
          ...about('c1', 'CITIZEN', plusDays(today, 9)),
          appointment: {
            kind: 'CITIZEN',
            citizen: 'b01',
            date: plusDays(today, 9),
            start: '13:00:00',
            minutes: 45,
            site: 'CITIZEN',
            members: [],
          },
          end: '13:45:00',
          citizenName: 'Inger Bonde',
          regular: false,
        },
        present: [],
        agenda: [],
      },
    ],
    series: [
      {
        id: 's1',
        version: 0,
        first: {
          kind: 'TRIAGE',
          date: plusDays(today, -30),
          start: '09:30:00',
          minutes: 30,
          site: 'BASE',
          members: [],
        },
        rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
        next: today,
      },
    ],
    followUps: [promised],
    next: 1,
  }
}
