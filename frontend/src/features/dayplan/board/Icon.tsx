import type { IconName } from '../words/kinds'
import type { Sign as MarkSign } from '../words/signs'

type Sign = MarkSign | 'undo' | 'move' | 'more'

const KINDS: Record<IconName, string> = {
  wash: 'M8 2c2.5 3.2 4 5.2 4 7.2a4 4 0 0 1-8 0C4 7.2 5.5 5.2 8 2Z',
  bath: 'M2 8h12v2.5a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V8Zm2.5 0V4a1.8 1.8 0 0 1 3.5-.5',
  meal: 'M5 2v12M3 2v4a2 2 0 0 0 4 0V2M11.5 2v12M11.5 2c-2 1-2 5.5 0 6.5',
  bed: 'M12.5 10.5A5.5 5.5 0 0 1 6 3a5.5 5.5 0 1 0 6.5 7.5Z',
  lift: 'M3 14V3h8M11 3v3M8 9a3 3 0 0 1 6 0M8 9h6M2 14h5',
  pill: 'M3.5 12.5a3.2 3.2 0 0 1 0-4.5L8 3.5A3.2 3.2 0 0 1 12.5 8L8 12.5a3.2 3.2 0 0 1-4.5 0ZM5.7 5.7l4.6 4.6',
  drop: 'M10 2l4 4M12 4 5 11l-2 .5L2 14l2.5-1 .5-2M7 5.5l3.5 3.5',
  plaster: 'M2.5 9.5 9.5 2.5l4 4-7 7ZM6.5 8.2l1.5 1.5M8.2 6.5 9.7 8',
  stocking: 'M6 2h4v6l3 3.5a1.5 1.5 0 0 1-1.2 2.5H9.5L6 10V2ZM6 4.5h4',
  heart: 'M8 13.5C3 10 2 7.5 2.5 5.5 3 3.5 6.5 2.5 8 5.5c1.5-3 5-2 5.5 0C14 7.5 13 10 8 13.5Z',
  training: 'M2 6v4M4 4.5v7M4 8h8M12 4.5v7M14 6v4',
  aid: 'M6 2v12M10 2v12M6 3h4M5 14h2M9 14h2M6 8h4',
  broom: 'M9 2 7 8M4 9c2-1.5 5-1 6.5.5L9 14H3.5L4 9ZM6 11v3',
  talk: 'M2 3h9v6H6l-3 2.5V9H2V3ZM13 6h1v5h-1v2l-2.5-2H7',
  screen: 'M2 3h12v8H2V3ZM5.5 14h5M8 11v3',
  phone:
    'M4 2h2.5l1 3.5-1.5 1a7 7 0 0 0 3.5 3.5l1-1.5L14 9.5V12a2 2 0 0 1-2 2A10 10 0 0 1 2 4a2 2 0 0 1 2-2Z',
  together:
    'M5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM11 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM1.5 13c0-2.5 1.5-4 3.5-4s3.5 1.5 3.5 4M8.5 10c.6-.7 1.5-1 2.5-1 2 0 3.5 1.5 3.5 4',
  walk: 'M9 4a1.3 1.3 0 1 0 0-2.6A1.3 1.3 0 0 0 9 4ZM8 5.5 6 9l2.5 1.5L9 14M6.5 9.5 5 14M8 5.5 11 8M8 5.5 5 7.5',
  respite: 'M3 7h10v5H3V7ZM4 7V4h8v3M3 12v2M13 12v2',
  home: 'M2.5 7.5 8 2.5l5.5 5V14h-11V7.5Z',
  meeting:
    'M2 7h12v2H2zM4 9v4M12 9v4M5 5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM11 5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  cup: 'M3 5h8v5a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3V5ZM11 6h1.5a1.5 1.5 0 0 1 0 4H11',
}

const SIGNS: Record<Exclude<Sign, IconName>, string> = {
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H9a4.5 4.5 0 0 1 0 7H6',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  move: 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2',
  late: 'M8 2.5v7M8 12.5v1.5',
  pin: 'M5.5 2h5M6.5 2v5L4 9.5h8L9.5 7V2M8 9.5V14',
  two: 'M5 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM11 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6ZM1.5 14c0-2.5 1.5-4 3.5-4s3.5 1.5 3.5 4M10 10c2.5-.5 4.5 1 4.5 4',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.5V8l2.5 1.5',
  new: 'M8 2v12M2 8h12M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  language: 'M2 3h12v7H8l-3 3v-3H2V3ZM5 6.5h6',
  changed: 'M3 8a5 5 0 0 1 9-3M13 8a5 5 0 0 1-9 3M12 2v3H9M4 14v-3h3',
  plus: 'M8 3v10M3 8h10',
  done: 'M3 8.5 6.5 12 13 4.5',
  rule: 'M8 2 14.5 13.5h-13L8 2ZM8 6.5v3.5M8 11.8v.4',
  contact: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4 4.3 13.5l.8-4.2L2 6.4l4.2-.5L8 2Z',
}

interface Props {
  of: IconName | Sign
  size?: number
}

/** A small drawing beside a word, or in place of one where the word is in the label. */
export function Icon({ of, size = 14 }: Props) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={of === 'late' || of === 'more' ? 2.6 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={({ ...KINDS, ...SIGNS } as Record<string, string>)[of]} />
    </svg>
  )
}
