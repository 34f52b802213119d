/** Where answers about relatives are kept; what is below a team's key is asked anew when anything changes. */
export const keys = {
  all: (team: string) => ['relatives', team] as const,
  list: (team: string) => ['relatives', team, 'list'] as const,
  one: (team: string, relative: string) => ['relatives', team, 'one', relative] as const,
  consents: (team: string, relative: string) => ['relatives', team, 'consents', relative] as const,
  contacts: (team: string, relative: string) => ['relatives', team, 'contacts', relative] as const,
  quiet: (team: string) => ['relatives', team, 'quiet'] as const,
  near: (team: string, citizen: string) => ['relatives', team, 'near', citizen] as const,
  given: (team: string, asked: object) => ['relatives', team, 'given', asked] as const,
  cover: (team: string, given: string) => ['relatives', team, 'cover', given] as const,
  wish: (team: string, need: string) => ['relatives', team, 'wish', need] as const,
  talks: (team: string, asked: object) => ['relatives', team, 'talks', asked] as const,
  talkTimes: (team: string, relative: string, minutes: number) =>
    ['relatives', team, 'talkTimes', relative, minutes] as const,
  agreements: (team: string, asked: object) => ['relatives', team, 'agreements', asked] as const,
  minutesAbout: (team: string, citizen: string) => ['relatives', team, 'minutesAbout', citizen] as const,
  minutes: (team: string, minutes: string) => ['relatives', team, 'minutes', minutes] as const,
  book: (team: string, relative: string, citizen: string) =>
    ['relatives', team, 'book', relative, citizen] as const,
  unread: (team: string) => ['relatives', team, 'unread'] as const,
  pulse: (team: string) => ['relatives', team, 'pulse'] as const,
  meeting: (team: string, need: string) => ['relatives', team, 'meeting', need] as const,
  meetings: (team: string) => ['relatives', team, 'meetings'] as const,
  /** By the id that the flag got on the device; what it came to does not change. */
  flagged: (flag: string) => ['flagged', flag] as const,
  needs: (team: string, asked: object) => ['relatives', team, 'needs', asked] as const,
}
