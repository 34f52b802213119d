/** Where answers about what is handed over are kept. */
export const keys = {
  all: (team: string) => ['handovers', team] as const,
  of: (team: string, citizen: string) => ['handovers', team, citizen] as const,
}
