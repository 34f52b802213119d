import type { Offer, OfferDescription } from '@/api/types'
import { repeatOf, ruleOf, type Repeat } from '../words/repeat'

/** An offer as it is being written: every field as it stands on the screen. */
export interface OfferDraft {
  title: string
  about: string
  form: OfferDescription['form']
  needs: OfferDescription['needs']
  providerKind: OfferDescription['provider']['kind']
  provider: string
  relations: OfferDescription['target']['relations']
  conditions: OfferDescription['target']['conditions']
  fromAge: number | ''
  toAge: number | ''
  note: string
  ways: OfferDescription['place']['ways']
  address: string
  latitude: number | ''
  longitude: number | ''
  dated: boolean
  first: string
  start: string
  repeat: Repeat
  except: readonly string[]
  minutes: number | ''
  sessions: number | ''
  seats: number | ''
  taken: number | ''
  kroner: number | ''
  per: NonNullable<OfferDescription['price']>['per']
  signUp: boolean
  how: string
  deadline: string
  referralBy: string
  anonymous: boolean
  transport: string
  meanwhile: OfferDescription['meanwhile']
  languages: string[]
  contact: string
  phone: string
  mail: string
  validFrom: string
  validTo: string
}

const number = (value: number | null | undefined): number | '' => value ?? ''
const some = (text: string) => text.trim() || undefined
const figure = (value: number | '') => (value === '' ? undefined : value)

/** The draft of a known offer, or of a new one. */
export function draftOf(known: Offer | undefined): OfferDraft {
  const offer = known?.offer
  return {
    title: offer?.title ?? '',
    about: offer?.about ?? '',
    form: offer?.form ?? 'TALK',
    needs: offer?.needs ?? [],
    providerKind: offer?.provider.kind ?? 'MUNICIPALITY',
    provider: offer?.provider.name ?? '',
    relations: offer?.target.relations ?? [],
    conditions: offer?.target.conditions ?? [],
    fromAge: number(offer?.target.fromAge),
    toAge: number(offer?.target.toAge),
    note: offer?.target.note ?? '',
    ways: offer?.place.ways ?? ['ADDRESS'],
    address: offer?.place.address ?? '',
    latitude: number(offer?.place.location?.latitude),
    longitude: number(offer?.place.location?.longitude),
    dated: offer?.dates != null,
    first: offer?.dates?.first ?? '',
    start: offer?.dates?.start ?? '',
    repeat: repeatOf(offer?.dates?.rule),
    except: offer?.dates?.except.toSorted() ?? [],
    minutes: number(offer?.minutes),
    sessions: number(offer?.sessions),
    seats: number(offer?.seats?.total),
    taken: number(offer?.seats?.taken),
    kroner: number(offer?.price?.kroner),
    per: offer?.price?.per ?? 'SESSION',
    signUp: offer?.signUp.needed ?? false,
    how: offer?.signUp.how ?? '',
    deadline: offer?.signUp.deadline ?? '',
    referralBy: offer?.signUp.referralBy ?? '',
    anonymous: offer?.anonymous ?? false,
    transport: offer?.transport ?? '',
    meanwhile: offer?.meanwhile ?? 'HOME',
    languages: offer?.languages ?? ['da'],
    contact: offer?.contact.name ?? '',
    phone: offer?.contact.phone ?? '',
    mail: offer?.contact.mail ?? '',
    validFrom: offer?.validFrom ?? '',
    validTo: offer?.validTo ?? '',
  }
}

/** Leaves out what is not told, since the server reads a missing field and not an empty one. */
function told<T extends object>(fields: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

/** What is sent: whether it is right is the server's to say, field by field. */
export function offerOf(draft: OfferDraft): OfferDescription {
  const located = draft.latitude !== '' || draft.longitude !== ''
  return told<OfferDescription>({
    title: draft.title.trim(),
    about: some(draft.about),
    form: draft.form,
    needs: draft.needs,
    provider: { kind: draft.providerKind, name: draft.provider.trim() },
    target: told<OfferDescription['target']>({
      relations: draft.relations,
      conditions: draft.conditions,
      fromAge: figure(draft.fromAge),
      toAge: figure(draft.toAge),
      note: some(draft.note),
    }),
    place: told<OfferDescription['place']>({
      ways: draft.ways,
      address: some(draft.address),
      location: located
        ? told<{ latitude: number; longitude: number }>({
            latitude: figure(draft.latitude),
            longitude: figure(draft.longitude),
          })
        : undefined,
    }),
    dates: draft.dated
      ? told<NonNullable<OfferDescription['dates']>>({
          first: some(draft.first),
          start: some(draft.start),
          rule: ruleOf(draft.repeat),
          except: [...draft.except],
        })
      : undefined,
    minutes: figure(draft.minutes),
    sessions: figure(draft.sessions),
    seats: draft.seats === '' ? undefined : { total: draft.seats, taken: figure(draft.taken) ?? 0 },
    price: draft.kroner === '' ? undefined : { kroner: draft.kroner, per: draft.per },
    signUp: told<OfferDescription['signUp']>({
      needed: draft.signUp,
      how: some(draft.how),
      deadline: some(draft.deadline),
      referralBy: some(draft.referralBy),
    }),
    anonymous: draft.anonymous,
    transport: some(draft.transport),
    meanwhile: draft.meanwhile,
    languages: draft.languages,
    contact: told<OfferDescription['contact']>({
      name: some(draft.contact),
      phone: some(draft.phone),
      mail: some(draft.mail),
    }),
    validFrom: some(draft.validFrom),
    validTo: some(draft.validTo),
  })
}
