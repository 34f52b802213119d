import type { MyDay, MyDayStop } from '@/api/types'
import { timeOfMinute } from '@/ui/format/format'
import type { FakeDay } from './day'
import { citizenCalled, memberCalled } from './people'
import { changesBetween } from './publishing'
import { sharedLanguage } from './rules'
import { timed } from './timing'
import { stopOf } from './view'
import type { Words } from './words'

const door: Record<string, [da: string, en: string]> = {
  b02: ['Nøgleboks til højre for døren', 'Key box to the right of the door'],
  b05: [
    'Ring på to gange, og vent. Det tager lidt tid at komme til døren',
    'Ring twice and wait. Getting to the door takes a while',
  ],
  b08: ['Hunden hedder Trille og er rar', 'The dog is called Trille and is friendly'],
}

export function myDayOf(day: FakeDay, member: string, words: Words): MyDay {
  const all = timed(day)
  const mine = all.find((one) => one.route.member.id === member)
  const changes = day.published ? changesBetween(day, day.published, day.routes, words) : []
  return {
    date: day.date,
    member,
    memberName: memberCalled(member)?.name ?? member,
    ...(mine
      ? { shift: mine.route.shift, start: timeOfMinute(mine.route.start), end: timeOfMinute(mine.route.end) }
      : {}),
    breakMinutes: mine?.route.breakMinutes ?? 0,
    ...(mine?.breakStart != null ? { breakStart: timeOfMinute(mine.breakStart) } : {}),
    status: day.status,
    version: day.version,
    stops: (mine?.stops ?? []).map((stop): MyDayStop => {
      const citizen = citizenCalled(stop.visit.citizen ?? '')
      const told = stopOf(stop, mine!, all, day, words)
      const { latitude, longitude } = stop.visit.place
      const shared = sharedLanguage(stop, member)
      const note = door[citizen?.id ?? '']?.[words === 'da' ? 0 : 1]
      const partner = memberCalled(told.partner ?? '')
      const contact = memberCalled(citizen?.contactPerson ?? '')
      return {
        ...told,
        ...(stop.visit.mode === 'HOME'
          ? {
              directionsUrl: `https://www.openstreetmap.org/directions?to=${latitude.toFixed(5)}%2C${longitude.toFixed(5)}`,
            }
          : {}),
        handovers: [],
        doorNotes: note ? [note] : [],
        ...(contact ? { contactPersonName: contact.name } : {}),
        contactPersonIsMe: citizen?.contactPerson === member,
        citizenLanguages: citizen?.languages ?? [],
        ...(shared ? { sharedLanguage: shared } : {}),
        ...(partner ? { partnerName: partner.name } : {}),
        ...(citizen?.importantToMe ? { importantToMe: citizen.importantToMe } : {}),
      }
    }),
    engagements: [],
    changes: changes.filter((change) => change.fromMember === member || change.toMember === member),
  }
}
