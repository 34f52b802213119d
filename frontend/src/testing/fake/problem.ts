import type { components } from '@/api/generated/schema'
import type { Words } from './words'

type Details = components['schemas']['ProblemDetail']

const titles: Record<string, [da: string, en: string]> = {
  NOT_SIGNED_IN: ['Du er ikke logget ind.', 'You are not signed in.'],
  SIGN_IN_FAILED: [
    'Brugernavn eller adgangskode passer ikke.',
    'The user name or the password is not right.',
  ],
  TOO_MANY_ATTEMPTS: ['For mange forsøg. Vent et par minutter.', 'Too many attempts. Wait a few minutes.'],
  TAKE_IT_FIRST: ['Tag behovet først.', 'Take it first.'],
  TEAM_DECIDES: ['Det afgør teamet.', 'The team decides.'],
  UNKNOWN_REQUEST: ['Ukendt ønske.', 'Unknown request.'],
  STALE_REQUEST: ['En anden har ændret det imens.', 'Somebody else has changed it.'],
  UNKNOWN_TEAM: ['Holdet findes ikke.', 'The team does not exist.'],
  UNKNOWN_DATE: ['Der er ingen plan for den dag.', 'There is no plan for that day.'],
  UNKNOWN_RELATIVE: ['Den pårørende findes ikke.', 'The relative does not exist.'],
  RELATIVE_MERGED: ['Lagt sammen med en anden.', 'Merged with another.'],
  STALE_RELATIVE: ['En anden har ændret det imens.', 'Somebody else has changed it meanwhile.'],
  STALE_NEED: ['En anden har arbejdet med behovet imens.', 'Somebody else has worked on the need.'],
  NEED_STEP_OUT_OF_ORDER: ['Trinene kommer i rækkefølge.', 'The steps come in order.'],
  STILL_NEEDED: ['Kan ikke slettes endnu.', 'Cannot be deleted yet.'],
  HAS_RELATIVES: ['Borgeren har pårørende.', 'The citizen has relatives.'],
  UNKNOWN_VISIT: ['Besøget findes ikke.', 'The visit does not exist.'],
  UNKNOWN_MEMBER: ['Medarbejderen er ikke på vagt den dag.', 'The member is not on shift that day.'],
  STALE_VERSION: [
    'En anden har ændret planen i mellemtiden.',
    'Somebody else has changed the plan meanwhile.',
  ],
  SOLVE_RUNNING: ['Der laves allerede et forslag.', 'A proposal is already being made.'],
  NOTHING_TO_UNDO: ['Der er ikke mere at fortryde.', 'There is nothing more to undo.'],
  REASON_NEEDED: ['Ændringen bryder en regel. Skriv hvorfor.', 'The change breaks a rule. Say why.'],
  IMPOSSIBLE: ['Det kan ikke lade sig gøre.', 'That cannot be done.'],
  INVALID_TEAM_DATA: [
    'Der er fejl i filerne. Intet er ændret.',
    'There are mistakes in the files. Nothing is changed.',
  ],
  INVALID_OFFERS: [
    'Der er fejl i filen. Intet er ændret.',
    'There are mistakes in the file. Nothing is changed.',
  ],
  MEETING_IN_THE_PAST: ['Dagen er gået.', 'The day has passed.'],
  MEETING_TIME_PASSED: ['Tidspunktet er gået.', 'The time has passed.'],
  UNKNOWN_MEETING: ['Mødet findes ikke.', 'There is no such meeting.'],
  STALE_MEETING: ['Mødet er ændret imens.', 'The meeting has changed meanwhile.'],
  STALE_ITEM: ['En anden skriver her.', 'Somebody else is writing here.'],
  ITEM_IS_SETTLED: ['Punktet er afsluttet.', 'The item is settled.'],
  DECISION_COUNTS: ['Beslutningen gælder allerede.', 'The decision counts already.'],
  DECISION_MISSING: ['Skriv beslutningen.', 'Write the decision.'],
  UNKNOWN_OFFER: ['Tilbuddet findes ikke.', 'There is no such offer.'],
  UNKNOWN_PARTNER: ['Samarbejdspartneren findes ikke.', 'There is no such partner.'],
  CHANGED_BY_OTHERS: ['Ændret i mellemtiden.', 'Changed meanwhile.'],
  INVALID_BODY: ['Noget er udfyldt forkert.', 'Something is filled in wrongly.'],
}

/** What the fake server answers when something does not go. */
export class FakeProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly more: Partial<Details> = {},
  ) {
    super(code)
  }

  response(words: Words): Response {
    const title = titles[this.code]?.[words === 'da' ? 0 : 1] ?? this.code
    const body = {
      type: `urn:samvagt:${this.code}`,
      title,
      status: this.status,
      code: this.code,
      ...this.more,
    }
    return new Response(JSON.stringify(body), {
      status: this.status,
      headers: { 'Content-Type': 'application/problem+json' },
    })
  }
}
