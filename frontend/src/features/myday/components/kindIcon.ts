import type { MyDayStop } from '@/api/types'
import type { IconName } from '@/ui/icon/Icon'

export const kindIcon = (stop: MyDayStop): IconName =>
  stop.kind === 'GROUP'
    ? 'group'
    : stop.mode === 'SCREEN'
      ? 'screen'
      : stop.mode === 'PHONE'
        ? 'phone'
        : stop.talk
          ? 'near'
          : 'home'
