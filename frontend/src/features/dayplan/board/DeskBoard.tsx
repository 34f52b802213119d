import { Text } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/ui/format/useFormat'
import { MapPanel } from '../map/MapPanel'
import { NO_FILTER, showsRoute } from '../plan/filter'
import { laneKeeper } from '../plan/lanes'
import { isPlanning, SolveBar } from '../planning/SolveBar'
import { whoIs } from '../words/askedWords'
import { aimInWords } from './aimWords'
import { Banners, type Around } from './Banners'
import classes from './board.module.css'
import { BoardContext, useBoard } from './boardContext'
import { BoardMenus, type OpenMenu } from './BoardMenus'
import { BoardTimeline } from './BoardTimeline'
import { DayLine } from './DayLine'
import { FilterTools } from './FilterTools'
import { SidePanel } from './SidePanel'
import { StatusBar } from './StatusBar'
import { TopBar } from './TopBar'
import { useBoardFocus } from './useBoardFocus'
import { useMoveOnBoard } from './useMoveOnBoard'
import { usePrice } from './usePrice'
import { ViewTools, type View } from './ViewTools'

/** The board at a desk: rows over the whole day, and beside it what is missing, what changed, or the map. */
export function DeskBoard({ connected, said, solve }: Around) {
  const { t } = useTranslation('dayplan')
  const format = useFormat()
  const outer = useBoard()
  const { plan, decides, changes, selected, select, say } = outer
  const [filter, setFilter] = useState(NO_FILTER)
  const [zoom, setZoom] = useState(1)
  const [view, setView] = useState<View>('board')
  const [shift, setShift] = useState<string>()
  const [menu, setMenu] = useState<OpenMenu>()
  const [byKeys, setByKeys] = useState(false)
  const [keep] = useState(() => laneKeeper(decides))
  const page = useRef<HTMLDivElement>(null)
  const lanes = useMemo(
    () => keep(plan).filter(({ route }) => showsRoute(filter, route)),
    [keep, plan, filter],
  )
  const { focusVisit, followDrop } = useBoardFocus(page, plan)
  const { moving, begin, asked } = useMoveOnBoard(plan, lanes, changes, ({ id }) => {
    say(t('move.cancelled', { who: whoIs(plan, id) }))
    focusVisit(id)
  })
  const price = usePrice(asked)
  const { move } = moving

  const beginMove = useCallback(
    (id: string) => {
      setView('board')
      followDrop(id)
      begin(id)
    },
    [begin, followDrop],
  )
  const board = useMemo(() => ({ ...outer, beginMove }), [outer, beginMove])
  const onSelect = useCallback(
    (id: string, by: 'pointer' | 'keys') => {
      setByKeys(by === 'keys')
      select(id)
    },
    [select],
  )
  const closeDetails = useCallback(() => {
    select(undefined)
    if (selected !== undefined) focusVisit(selected)
  }, [select, selected, focusVisit])
  const clearFilter = useCallback(() => setFilter((was) => ({ ...NO_FILTER, span: was.span })), [])

  return (
    <BoardContext value={board}>
      <div className={classes.page} ref={page}>
        <TopBar>
          <FilterTools filter={filter} onFilter={setFilter} />
        </TopBar>
        <div className={classes.line}>
          {isPlanning(solve) ? <SolveBar solve={solve} /> : <DayLine filter={filter} onChange={setFilter} />}
          <ViewTools zoom={zoom} onZoom={setZoom} view={view} onView={setView} />
        </div>
        <Banners connected={connected} />
        <div className={classes.main} data-view={view}>
          <div className={classes.board}>
            {plan.routes.length === 0 ? (
              <Text p="md">{t('emptyDay')}</Text>
            ) : (
              <BoardTimeline
                lanes={lanes}
                filter={filter}
                zoom={zoom}
                moving={moving}
                price={price}
                onSelect={onSelect}
                onMenu={(id, at) => setMenu({ kind: 'visit', id, at })}
                onHead={(lane, at) => setMenu({ kind: 'route', route: lane.route, at })}
              />
            )}
            <StatusBar
              move={move}
              aim={aimInWords(move, lanes, t, format)}
              price={asked && price.price ? price.price.parts.join(', ') : ''}
              said={said}
              onCancel={moving.cancel}
            />
          </div>
          {view === 'map' ? (
            <aside className={classes.side} aria-label={t('map.label')}>
              <MapPanel filter={filter} shift={shift} onShift={setShift} />
            </aside>
          ) : (
            <SidePanel
              filter={filter}
              onClearFilter={clearFilter}
              focusDetails={byKeys}
              onCloseDetails={closeDetails}
            />
          )}
        </div>
        <BoardMenus
          menu={menu}
          onClose={() => setMenu(undefined)}
          onShowRoute={(chosen) => {
            setShift(chosen)
            setView('map')
          }}
        />
      </div>
    </BoardContext>
  )
}
