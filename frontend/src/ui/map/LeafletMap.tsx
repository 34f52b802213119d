import 'leaflet/dist/leaflet.css'
import L from 'leaflet'
import { useEffect, useRef } from 'react'
import classes from './map.module.css'
import { colourOf, dashOf } from './colours'

export interface MapPoint {
  readonly id: string
  readonly latitude: number
  readonly longitude: number
  /** What stands on the mark: the stop's number on its route. */
  readonly number: number
  readonly label: string
}

export interface MapRoute {
  readonly id: string
  /** Which of the colours and dashes it is drawn with. */
  readonly index: number
  readonly label: string
  readonly points: readonly MapPoint[]
}

export interface RouteMapProps {
  label: string
  zoomIn: string
  zoomOut: string
  routes: readonly MapRoute[]
  /** Where routes start and end. */
  base?: { latitude: number; longitude: number; label: string } | undefined
  /** Without one the routes are drawn on a plain ground. */
  tileUrl?: string | undefined
  attribution?: string | undefined
  selected?: string | undefined
  onSelect: (id: string) => void
}

const at = ({ latitude, longitude }: { latitude: number; longitude: number }) => L.latLng(latitude, longitude)

const MARGIN = 24

/** A thin wrapper: the map is Leaflet's, what is drawn follows the properties. Keyboards use the list beside it. */
export default function LeafletMap(props: RouteMapProps) {
  const { label, zoomIn, zoomOut, routes, base, tileUrl, attribution, selected, onSelect } = props
  const element = useRef<HTMLDivElement>(null)
  const map = useRef<L.Map>(undefined)
  const drawn = useRef<L.LayerGroup>(undefined)
  const fitted = useRef('')
  const fit = useRef<() => void>(undefined)
  const choose = useRef(onSelect)
  useEffect(() => {
    choose.current = onSelect
  })

  useEffect(() => {
    if (!element.current) return
    const made = L.map(element.current, { zoomControl: false, zoomSnap: 0.25, attributionControl: false })
    L.control.zoom({ zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(made)
    if (tileUrl) {
      L.tileLayer(tileUrl, { maxZoom: 19 }).addTo(made)
      L.control
        .attribution({ prefix: false })
        .addAttribution(attribution ?? '')
        .addTo(made)
    }
    made.setView([55.66, 12.61], 13)
    drawn.current = L.layerGroup().addTo(made)
    map.current = made
    fitted.current = ''
    const watching = new ResizeObserver(() => {
      made.invalidateSize()
      fit.current?.()
    })
    watching.observe(element.current)
    return () => {
      watching.disconnect()
      made.remove()
      map.current = undefined
    }
  }, [tileUrl, attribution, zoomIn, zoomOut])

  useEffect(() => {
    const layers = drawn.current
    if (!layers || !map.current) return
    layers.clearLayers()
    for (const route of routes) drawRoute(route, base, layers, selected, (id) => choose.current(id))
    if (base) L.marker(at(base), { icon: square(base.label), keyboard: false, alt: base.label }).addTo(layers)
    fit.current = () => {
      const all = [...routes.flatMap(({ points }) => points), ...(base ? [base] : [])].map(at)
      const key = routes.map(({ id }) => id).join(' ')
      // A map that is not laid out yet cannot tell what fits: it is asked again when it has a size.
      if (!map.current || all.length === 0 || fitted.current === key || map.current.getSize().x < 2 * MARGIN)
        return
      fitted.current = key
      map.current.fitBounds(L.latLngBounds(all), { padding: [MARGIN, MARGIN] })
    }
    fit.current()
  }, [routes, base, selected, tileUrl])

  useEffect(() => {
    const point = routes.flatMap(({ points }) => points).find(({ id }) => id === selected)
    if (point && map.current && !map.current.getBounds().contains(at(point))) map.current.panTo(at(point))
  }, [selected, routes])

  return <div ref={element} className={classes.map} role="region" aria-label={label} />
}

function drawRoute(
  { index, label, points }: MapRoute,
  base: RouteMapProps['base'],
  layers: L.LayerGroup,
  selected: string | undefined,
  choose: (id: string) => void,
) {
  const path = [...(base ? [base] : []), ...points, ...(base ? [base] : [])].map(at)
  const dash = dashOf(index)
  L.polyline(path, {
    color: colourOf(index),
    weight: 3,
    opacity: 0.85,
    interactive: false,
    ...(dash ? { dashArray: dash } : {}),
  }).addTo(layers)
  for (const point of points) {
    const chosen = point.id === selected
    L.marker(at(point), {
      icon: numbered(point.number, index, chosen),
      keyboard: false,
      title: `${label}: ${point.label}`,
      alt: point.label,
      zIndexOffset: chosen ? 1000 : 0,
    })
      .on('click', () => choose(point.id))
      .addTo(layers)
  }
}

function numbered(number: number, index: number, chosen: boolean): L.DivIcon {
  const size = chosen ? 32 : 24
  return L.divIcon({
    className: chosen ? `${classes.stop ?? ''} ${classes.chosen ?? ''}` : (classes.stop ?? ''),
    html: `<span style="background:${colourOf(index)}">${number}</span>`,
    iconSize: [size, size],
  })
}

function square(label: string): L.DivIcon {
  const icon = document.createElement('span')
  icon.title = label
  return L.divIcon({ className: classes.base ?? '', html: icon, iconSize: [18, 18] })
}
