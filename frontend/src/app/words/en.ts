import app from '../texts.en'
import advisor from '@/features/advisor/texts.en'
import citizen from '@/features/citizen/texts.en'
import dayplan from '@/features/dayplan/texts.en'
import identity from '@/features/identity/texts.en'
import meeting from '@/features/meeting/texts.en'
import myday from '@/features/myday/texts.en'
import offer from '@/features/offer/texts.en'
import portal from '@/features/portal/texts.en'
import privacy from '@/features/privacy/texts.en'
import relative from '@/features/relative/texts.en'
import team from '@/features/team/texts.en'
import wishes from '@/features/wishes/texts.en'
import ui from '@/ui/texts.en'

/** Every area’s words in English. */
export default {
  app,
  ui,
  advisor,
  citizen,
  dayplan,
  identity,
  meeting,
  myday,
  offer,
  portal,
  privacy,
  relative,
  team,
  wishes,
}
