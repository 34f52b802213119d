/** Where answers about relatives are kept; what is below a team's key is asked anew when anything changes. */
export const keys = {
  all: (team: string) => ['relatives', team] as const,
  list: (team: string) => ['relatives', team, 'list'] as const,
  one: (team: string, relative: string) => ['relatives', team, 'one', relative] as const,
  consents: (team: string, relative: string) => ['relatives', team, 'consents', relative] as const,
  contacts: (team: string, relative: string) => ['relatives', team, 'contacts', relative] as const,
  quiet: (team: string) => ['relatives', team, 'quiet'] as const,
  near: (team: string, citizen: string) => ['relatives', team, 'near', citizen] as const,
  book: (team: string, relative: string, citizen: string) =>
    ['relatives', team, 'book', relative, citizen] as const,
  unread: (team: string) => ['relatives', team, 'unread'] as const,
  pulse: (team: string) => ['relatives', team, 'pulse'] as const,
  needs: (team: string, asked: object) => ['relatives', team, 'needs', asked] as const,
}
