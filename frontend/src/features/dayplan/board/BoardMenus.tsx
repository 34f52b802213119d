import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Route } from '@/api/types'
import { whoIs } from '../words/askedWords'
import { useBoard } from './boardContext'
import { MenuAt } from './MenuAt'
import { StopMenuItems } from './StopActions'

export type OpenMenu =
  | { readonly kind: 'visit'; readonly id: string; readonly at: DOMRect }
  | { readonly kind: 'route'; readonly route: Route; readonly at: DOMRect }

interface Props {
  menu: OpenMenu | undefined
  onClose: () => void
  onShowRoute: (shift: string) => void
}

/** The menu of a visit, or of a member's row. */
export function BoardMenus({ menu, onClose, onShowRoute }: Props) {
  const { t } = useTranslation('dayplan')
  const { plan, decides, openDialog } = useBoard()
  if (!menu) return null
  if (menu.kind === 'visit')
    return (
      <MenuAt label={t('menu.label', { who: whoIs(plan, menu.id) })} at={menu.at} onClose={onClose}>
        <StopMenuItems id={menu.id} />
      </MenuAt>
    )
  const { member, memberName, shift } = menu.route
  return (
    <MenuAt label={t('menu.label', { who: memberName })} at={menu.at} onClose={onClose}>
      <Menu.Item onClick={() => onShowRoute(shift)}>{t('menu.show')}</Menu.Item>
      {decides && (
        <Menu.Item onClick={() => openDialog({ kind: 'sick', member })}>
          {t('menu.sick', { name: memberName })}
        </Menu.Item>
      )}
    </MenuAt>
  )
}
