import { lazy, Suspense, type ReactNode } from 'react'
import type { RouteMapProps } from './LeafletMap'

const LeafletMap = lazy(() => import('./LeafletMap'))

/** Routes on a map. The map's code comes when it is first asked for. */
export function RouteMap({ fallback, ...map }: RouteMapProps & { fallback: ReactNode }) {
  return (
    <Suspense fallback={fallback}>
      <LeafletMap {...map} />
    </Suspense>
  )
}
