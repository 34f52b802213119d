import app from '../texts.da'
import advisor from '@/features/advisor/texts.da'
import citizen from '@/features/citizen/texts.da'
import dayplan from '@/features/dayplan/texts.da'
import identity from '@/features/identity/texts.da'
import meeting from '@/features/meeting/texts.da'
import myday from '@/features/myday/texts.da'
import offer from '@/features/offer/texts.da'
import portal from '@/features/portal/texts.da'
import privacy from '@/features/privacy/texts.da'
import relative from '@/features/relative/texts.da'
import team from '@/features/team/texts.da'
import wishes from '@/features/wishes/texts.da'
import ui from '@/ui/texts.da'

/** Every area’s words in Danish, which decides which keys there are. */
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
