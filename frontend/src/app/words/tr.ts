import portal from '@/features/portal/texts.tr'
import ui from '@/ui/texts.tr'

/** The words of the relatives’ page in its third language; the rest of Samvagt has two. */
export default { portal, ui: { loading: portal.loading, ...ui } }
