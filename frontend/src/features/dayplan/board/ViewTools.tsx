import { ActionIcon, Group, SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

const ZOOMS = [1, 1.5, 2, 3, 4]

export type View = 'board' | 'map'

interface Props {
  zoom: number
  onZoom: (zoom: number) => void
  view: View
  onView: (view: View) => void
}

/** How to see the day: how near, and as a board alone or with a map. */
export function ViewTools({ zoom, onZoom, view, onView }: Props) {
  const { t } = useTranslation('dayplan')
  const step = (by: number) => onZoom(ZOOMS[ZOOMS.indexOf(zoom) + by] ?? zoom)
  return (
    <Group gap="xs" wrap="nowrap">
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          variant="default"

          aria-label={t('filter.zoomOut')}
          disabled={zoom === ZOOMS[0]}
          onClick={() => step(-1)}
        >
          −
        </ActionIcon>
        <ActionIcon
          variant="default"

          aria-label={t('filter.zoomIn')}
          disabled={zoom === ZOOMS[ZOOMS.length - 1]}
          onClick={() => step(1)}
        >
          +
        </ActionIcon>
        <VisuallyHidden role="status">{t('filter.zoomAt', { percent: zoom * 100 })}</VisuallyHidden>
      </Group>
      <SegmentedControl
        size="sm"
        aria-label={t('board.view')}
        value={view}
        onChange={(chosen) => onView(chosen)}
        data={[
          { value: 'board', label: t('board.asBoard') },
          { value: 'map', label: t('board.asMap') },
        ]}
      />
    </Group>
  )
}
