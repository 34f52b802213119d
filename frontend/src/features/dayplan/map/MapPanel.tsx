import { Select, Skeleton } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { RouteMap } from '@/ui/map/RouteMap'
import { useSettings } from '../api/useSettings'
import { useTeam } from '../api/useTeam'
import { useBoard } from '../board/boardContext'
import type { Filter } from '../plan/filter'
import { showsRoute } from '../plan/filter'
import { inOrder } from '../plan/lanes'
import { findPlaced } from '../plan/stops'
import { mapRoutesOf } from './mapRoutes'
import { RouteLegend } from './RouteLegend'
import { StopList } from './StopList'
import classes from './map.module.css'

interface Props {
  filter: Filter
  /** The shift to look at first; none shows all routes. */
  shift: string | undefined
  onShift: (shift: string | undefined) => void
}

/** The routes on a map with their stops as a list beside it; choosing in one chooses in the other and on the board. */
export function MapPanel({ filter, shift, onShift }: Props) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const { plan, selected, select } = useBoard()
  const { data: settings, isPending } = useSettings()
  const { data: team } = useTeam()
  const routes = inOrder(plan.routes)
  const ofSelected = selected === undefined ? undefined : findPlaced(plan, selected)?.route.shift
  const seen = useRef(selected)
  useEffect(() => {
    if (seen.current === selected) return
    seen.current = selected
    if (shift !== undefined && ofSelected !== undefined && ofSelected !== shift) onShift(ofSelected)
  }, [selected, shift, ofSelected, onShift])
  const lines = useMemo(
    () =>
      mapRoutesOf(
        plan,
        (route) => (shift === undefined ? showsRoute(filter, route) : route.shift === shift),
        format,
      ),
    [plan, filter, shift, format],
  )
  const base = useMemo(() => team && { ...team.base, label: t('map.base') }, [team, t])
  const listed = plan.routes.find((route) => route.shift === (shift ?? ofSelected))
  return (
    <div className={classes.panel}>
      <Select
        label={t('map.member')}
        data={[
          { value: '', label: t('map.everybody') },
          ...routes.map((route) => ({
            value: route.shift,
            label: `${route.memberName}, ${t(`profession.${route.profession}.code`)}`,
          })),
        ]}
        allowDeselect={false}
        value={shift ?? ''}
        onChange={(chosen) => onShift(chosen === '' || chosen === null ? undefined : chosen)}
      />
      <div className={classes.map}>
        {isPending ? (
          <Skeleton height="100%" />
        ) : (
          <RouteMap
            fallback={<Skeleton height="100%" aria-label={t('map.loading')} />}
            label={t('map.label')}
            zoomIn={t('filter.zoomIn')}
            zoomOut={t('filter.zoomOut')}
            routes={lines}
            base={base}
            tileUrl={settings?.mapTileUrl}
            attribution={settings?.mapAttribution}
            selected={selected}
            onSelect={select}
          />
        )}
      </div>
      {listed ? <StopList route={listed} /> : <RouteLegend routes={lines} />}
    </div>
  )
}
