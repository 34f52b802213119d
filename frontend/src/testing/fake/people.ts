import type { Citizen, Member, TeamSummary } from '@/api/types'
import { randomFrom } from './random'

/** Fictional people in real-looking places on Amager. */
export const team: TeamSummary = { id: 'sundparken', name: 'Team Sundparken' }
export const base = { latitude: 55.6612, longitude: 12.6178 }

const member = (
  id: string,
  name: string,
  profession: Member['profession'],
  competences: string[],
  languages: string[],
  travelMode: Member['travelMode'],
  weeklyHours: number,
): Member => ({ id, name, profession, competences, languages, travelMode, weeklyHours })

const care = ['CARE', 'MEALS']
const nursing = [...care, 'MEDICINE', 'INSULIN']

export const members: Member[] = [
  member('m01', 'Anne Lind', 'SOSU_ASSISTANT', nursing, ['da', 'en'], 'E_BIKE', 37),
  member('m02', 'Hanne Kjær', 'SOSU_HELPER', care, ['da'], 'BIKE', 32),
  member('m03', 'Yusuf Demir', 'SOSU_HELPER', care, ['da', 'tr'], 'BIKE', 37),
  member('m04', 'Maria Kowalska', 'SOSU_HELPER', care, ['da', 'pl'], 'BIKE', 34),
  member('m05', 'Peter Holst', 'NURSE', [...nursing, 'WOUND'], ['da', 'en'], 'E_BIKE', 37),
  member('m06', 'Leila Haddad', 'SOSU_ASSISTANT', nursing, ['da', 'ar'], 'BIKE', 37),
  member('m07', 'Jens Bruun', 'SOSU_HELPER', care, ['da'], 'FOOT', 28),
  member('m08', 'Sofie Dam', 'NURSE', [...nursing, 'WOUND'], ['da', 'de'], 'CAR', 30),
  member('m09', 'Grete Olsen', 'OCCUPATIONAL_THERAPIST', ['AIDS', 'TRAINING'], ['da'], 'BIKE', 37),
  member('m10', 'Mikkel Friis', 'PHYSIOTHERAPIST', ['TRAINING'], ['da', 'en'], 'E_BIKE', 37),
  member('m11', 'Karen Toft', 'SOCIAL_PEDAGOGUE', ['PEDAGOGY', 'MEALS'], ['da'], 'BIKE', 35),
  member('m12', 'Amina Warsame', 'SOSU_HELPER', care, ['da', 'so', 'ar'], 'E_BIKE', 37),
  member('m13', 'Bo Nygaard', 'SOSU_ASSISTANT', nursing, ['da'], 'E_BIKE', 37),
  member('m14', 'Ida Skov', 'STUDENT', ['MEALS'], ['da'], 'BIKE', 37),
]

const firstNames =
  'Aase Birthe Carl Doris Edith Flemming Gerda Herdis Inger Jørgen Kirsten Leif Margit Niels Oda Poul Ruth Svend Tove Ulla Verner Yrsa Zehra Åge'.split(
    ' ',
  )
const lastNames =
  'Abild Birk Dalgaard Egholm Falk Gram Holm Iversen Juhl Kruse Lund Munk Nørby Overgaard Ploug Ravn Skou Thorup Ulrik Vang'.split(
    ' ',
  )
const streets =
  'Backersvej,Elbagade,Frankrigsgade,Hveensvej,Italiensvej,Kastrupvej,Lergravsvej,Milanovej,Parmagade,Strandlodsvej,Tingvej,Wittenberggade,Øresundsvej,Østrigsgade'.split(
    ',',
  )
const matters = [
  'At komme ud og se vandet.',
  'At kaffen er brygget, før vi snakker.',
  'At klare så meget som muligt selv.',
  'At kende den, der kommer.',
  'At høre radioavis klokken otte.',
]

/** At least one citizen for each language that somebody on the team shares, and one for none. */
const foreign = ['tr', 'ar', 'pl', 'so', 'en', 'bs']

function citizens70(): Citizen[] {
  const random = randomFrom(70)
  const one = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  return Array.from({ length: 70 }, (_, index) => {
    const first = firstNames[index % firstNames.length]!
    const last = lastNames[(index * 7) % lastNames.length]!
    const foreignTongue = index % 11 === 4 ? foreign[Math.floor(index / 11) % foreign.length] : undefined
    const contact = members[index % 13]!
    return {
      id: `b${String(index + 1).padStart(2, '0')}`,
      name: `${first} ${last}`,
      address: `${one(streets)} ${1 + Math.floor(random() * 90)}, 2300 København S`,
      latitude: base.latitude + (random() - 0.5) * 0.028,
      longitude: base.longitude + (random() - 0.5) * 0.036,
      languages: foreignTongue ? [foreignTongue] : ['da'],
      contactPerson: contact.id,
      preferredMembers: [one(members).id],
      ...(random() < 0.6 ? { importantToMe: one(matters) } : {}),
    }
  })
}

export const citizens = citizens70()

export const accounts = [
  {
    username: 'anne',
    password: 'sundparken',
    displayName: 'Anne Lind',
    role: 'MEMBER' as const,
    member: 'm01',
  },
  {
    username: 'peter',
    password: 'sundparken',
    displayName: 'Peter Holst',
    role: 'MEMBER' as const,
    member: 'm05',
  },
  { username: 'freja', password: 'sundparken', displayName: 'Freja Winther', role: 'FACILITATOR' as const },
  { username: 'bente', password: 'sundparken', displayName: 'Bente Krog', role: 'ADVISOR' as const },
]

export const memberCalled = (id: string) => members.find((one) => one.id === id)
export const citizenCalled = (id: string) => citizens.find((one) => one.id === id)
