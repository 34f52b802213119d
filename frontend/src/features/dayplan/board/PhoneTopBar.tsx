import { ActionIcon, Badge, Menu, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useSolve } from '../api/useSolve'
import { isPlanning } from '../planning/SolveBar'
import { useBoard } from './boardContext'
import classes from './board.module.css'
import { Icon } from './Icon'

/** The day's heading on a phone, with what one can do behind one button. */
export function PhoneTopBar() {
  const { t } = useTranslation('dayplan')
  const { plan, decides } = useBoard()
  const { status } = plan
  return (
    <div className={classes.phoneTop}>
      <Title order={1} size="h2">
        {t('title')}
      </Title>
      <Badge variant={status === 'PUBLISHED' ? 'filled' : 'outline'} tt="none" size="lg">
        {t(`status.${status}`)}
      </Badge>
      {decides && <Deeds />}
    </div>
  )
}

function Deeds() {
  const { t } = useTranslation('dayplan')
  const { plan, changes, undo, openDialog } = useBoard()
  const { data: solve } = useSolve()
  const { status, canUndo } = plan
  return (
    <>
      <ActionIcon
        ml="auto"
        variant="default"
        disabled={!canUndo || changes.saving}
        onClick={undo.begin}
        aria-label={undo.label}
      >
        <Icon of="undo" size={20} />
      </ActionIcon>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('more')}>
            <Icon of="more" size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item mih={44} disabled={isPlanning(solve)} onClick={() => openDialog({ kind: 'solve' })}>
            {t('solve.start')}
          </Menu.Item>
          <Menu.Item mih={44} onClick={() => openDialog({ kind: 'add' })}>
            {t('add.open')}
          </Menu.Item>
          <Menu.Item mih={44} onClick={() => openDialog({ kind: 'publish' })}>
            {t(status === 'PUBLISHED' ? 'publish.again' : 'publish.open')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
