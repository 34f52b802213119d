import type { Handler } from '../routes'
import { agreementRoutes } from './agreementRoutes'
import { givenRoutes } from './givenRoutes'
import { minutesRoutes } from './minutesRoutes'
import { talkRoutes } from './talkRoutes'

/** What relatives are helped with. */
export const helpRoutes: Record<string, Handler> = {
  ...givenRoutes,
  ...talkRoutes,
  ...agreementRoutes,
  ...minutesRoutes,
}
