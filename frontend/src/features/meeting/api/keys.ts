/** Where answers about meetings are kept; what is below a team's key is asked anew when anything changes. */
export const keys = {
  all: (team: string) => ['meetings', team] as const,
  list: (team: string) => ['meetings', team, 'list'] as const,
  coming: (team: string) => ['meetings', team, 'coming'] as const,
  one: (team: string, meeting: string) => ['meetings', team, 'one', meeting] as const,
  price: (team: string) => ['meetings', team, 'price'] as const,
  series: (team: string) => ['meetings', team, 'series'] as const,
  handedOn: (team: string) => ['meetings', team, 'handed-on'] as const,
  followUps: (team: string, mine: boolean) => ['meetings', team, 'follow-ups', mine] as const,
}
