import { ActionIcon, Select, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '@/ui/icon/Icon'
import { MapPanel } from '../map/MapPanel'
import { AgreedPanel } from '../panels/AgreedPanel'
import { HistoryPanel } from '../panels/HistoryPanel'
import { ProposalsPanel } from '../panels/ProposalsPanel'
import { RulesPanel } from '../panels/RulesPanel'
import { ShownVisits } from '../panels/ShownVisits'
import { UnassignedPanel } from '../panels/UnassignedPanel'
import { useBoard } from '../board/boardContext'
import { showsRoute, type Filter } from '../plan/filter'
import { inOrder } from '../plan/lanes'
import { leftOut } from '../plan/stops'
import { PhoneRoute } from './PhoneRoute'
import classes from './phone.module.css'

interface Props {
  /** Whose route to begin with. */
  member: string | undefined
  filter: Filter
  onClear: () => void
}

type Tab = 'routes' | 'left' | 'changes' | 'map'

/** The board on a phone: one member's day at a time, as a list that a thumb can use. */
export function PhoneDay({ member, filter, onClear }: Props) {
  const { t } = useTranslation('dayplan')
  const { plan } = useBoard()
  const [tab, setTab] = useState<Tab>('routes')
  const [shift, setShift] = useState(() => plan.routes.find((route) => route.member === member)?.shift)
  const shown = inOrder(plan.routes).filter((route) => showsRoute(filter, route))
  const index = Math.max(
    0,
    shown.findIndex((route) => route.shift === shift),
  )
  const route = shown[index]
  const go = (by: number) => setShift(shown[(index + by + shown.length) % shown.length]?.shift)
  const labels: Record<Tab, string> = {
    routes: t('phone.routes'),
    left: `${t('phone.left')} (${leftOut(plan)})`,
    changes: plan.proposals > 0 ? `${t('phone.changes')} (${plan.proposals})` : t('phone.changes'),
    map: t('phone.map'),
  }
  return (
    <div className={classes.phone}>
      <SegmentedControl
        fullWidth
        size="md"
        styles={{
          control: { flex: '1 1 auto' },
          label: { paddingBlock: 12, paddingInline: 4, fontSize: '0.875rem' },
        }}
        aria-label={t('phone.tabs')}
        value={tab}
        onChange={(chosen) => setTab(chosen)}
        data={(Object.keys(labels) as Tab[]).map((value) => ({ value, label: labels[value] }))}
      />
      <ShownVisits filter={filter} onClear={onClear} />
      {tab === 'routes' && route && (
        <>
          <div className={classes.picker}>
            <ActionIcon size={44} variant="default" aria-label={t('phone.previous')} onClick={() => go(-1)}>
              <Icon of="left" />
            </ActionIcon>
            <Select
              aria-label={t('phone.members')}
              size="md"
              flex={1}
              allowDeselect={false}
              data={shown.map((one) => ({
                value: one.shift,
                label: `${one.memberName}, ${t(`profession.${one.profession}.code`)}`,
              }))}
              value={route.shift}
              onChange={(chosen) => setShift(chosen ?? undefined)}
            />
            <ActionIcon size={44} variant="default" aria-label={t('phone.next')} onClick={() => go(1)}>
              <Icon of="right" />
            </ActionIcon>
          </div>
          <PhoneRoute route={route} />
        </>
      )}
      {tab === 'left' && (
        <>
          <UnassignedPanel />
          <AgreedPanel />
        </>
      )}
      {tab === 'changes' && (
        <>
          <ProposalsPanel />
          <HistoryPanel />
          <RulesPanel />
        </>
      )}
      {tab === 'map' && <MapPanel filter={filter} shift={shift} onShift={setShift} />}
    </div>
  )
}
