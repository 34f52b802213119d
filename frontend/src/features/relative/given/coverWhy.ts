import { createContext } from 'react'
import type { ReactNode } from 'react'
import type { SessionCover } from '@/api/types'

/** How the frame tells why nobody is with a citizen at a session; nothing for those who do not see the day's plan. */
export const CoverWhyContext = createContext<((cover: SessionCover) => ReactNode) | undefined>(undefined)
