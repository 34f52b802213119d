import { ActionIcon, Badge, Button, Group, Menu, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { StartSolve } from '../planning/StartSolve'
import { useBoard } from './boardContext'
import classes from './board.module.css'
import { Icon } from './Icon'
import { OnlySeeing } from './OnlySeeing'

/** Where one is, and what one can do with the day. */
export function TopBar({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('dayplan')
  const { plan, decides } = useBoard()
  const { status } = plan
  return (
    <div className={classes.top}>
      <Group gap="sm" wrap="nowrap">
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Badge variant={status === 'PUBLISHED' ? 'filled' : 'outline'} tt="none" size="lg">
          {t(`status.${status}`)}
        </Badge>
      </Group>
      {children}
      {decides ? <Deeds /> : <OnlySeeing />}
    </div>
  )
}

function Deeds() {
  const { t } = useTranslation('dayplan')
  const { plan, changes, undo, openDialog } = useBoard()
  const { status, canUndo } = plan
  return (
    <Group gap="xs">
      <ActionIcon
        variant="default"
        disabled={!canUndo || changes.saving}
        onClick={undo.begin}
        title={undo.label}
        aria-label={undo.label}
      >
        <Icon of="undo" size={20} />
      </ActionIcon>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" title={t('more')} aria-label={t('more')}>
            <Icon of="more" size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => openDialog({ kind: 'sick' })}>{t('sick.open')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" px="md" onClick={() => openDialog({ kind: 'add' })}>
        {t('add.open')}
      </Button>
      <Button variant="default" px="md" onClick={() => openDialog({ kind: 'publish' })}>
        {t(status === 'PUBLISHED' ? 'publish.again' : 'publish.open')}
      </Button>
      <StartSolve />
    </Group>
  )
}
