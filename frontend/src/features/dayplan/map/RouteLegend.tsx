import { useBoard } from '../board/boardContext'
import panels from '../panels/panels.module.css'
import { colourOf } from '@/ui/map/colours'
import type { MapRoute } from '@/ui/map/LeafletMap'
import { StopList } from './StopList'
import classes from './map.module.css'

/** All routes by name and colour, each with its stops folded away. */
export function RouteLegend({ routes }: { routes: readonly MapRoute[] }) {
  const { plan } = useBoard()
  return routes.map(({ id, index, label, points }) => {
    const route = plan.routes.find(({ shift }) => shift === id)
    return (
      <details key={id}>
        <summary className={panels.summary}>
          <span className={classes.swatch} style={{ background: colourOf(index) }} /> {label}{' '}
          <span className={panels.quiet}>{points.length}</span>
        </summary>
        {route && <StopList route={route} />}
      </details>
    )
  })
}
