import { useQuery } from '@tanstack/react-query'
import { bodyOf, client } from '@/api/client'
import { keys } from './keys'
import { useChange } from './useChange'

const path = '/api/teams/{team}/relatives/{relative}/contact-book/{citizen}'

/** What a relative and the team have written about a citizen. */
export const useBook = (team: string, relative: string, citizen: string) =>
  useQuery({
    queryKey: keys.book(team, relative, citizen),
    queryFn: ({ signal }) =>
      bodyOf(client.GET(path, { params: { path: { team, relative, citizen } }, signal })),
  })

export const useWriteInBook = (team: string, relative: string, citizen: string) =>
  useChange(team, (message: string) =>
    bodyOf(client.POST(path, { params: { path: { team, relative, citizen } }, body: { message } })),
  )

export const useReadBook = (team: string, relative: string, citizen: string) =>
  useChange(team, () =>
    bodyOf(client.POST(`${path}/read`, { params: { path: { team, relative, citizen } } })),
  )

/** Where relatives have written what nobody of the team has read. */
export const useUnreadBooks = (team: string) =>
  useQuery({
    queryKey: keys.unread(team),
    queryFn: ({ signal }) =>
      bodyOf(client.GET('/api/teams/{team}/contact-books/unread', { params: { path: { team } }, signal })),
  })
