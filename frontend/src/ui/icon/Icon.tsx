const drawings = {
  day: 'M3 5h18M3 12h18M3 19h18M7 3v4M13 10v4M17 17v4',
  route: 'M6 19a2 2 0 1 0 0-.01M18 5a2 2 0 1 0 0-.01M8 19h7a4 4 0 0 0 0-8H9a4 4 0 0 1 0-8h7',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  team: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM2 21c0-4 3-7 7-7s7 3 7 7M16 3.5a4 4 0 0 1 0 7M18.5 14.6A7 7 0 0 1 22 21',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
  top: 'M5 4h14M5 17l7-7 7 7',
  bottom: 'M5 20h14M5 7l7 7 7-7',
  meeting: 'M4 11h16v3H4zM6 14v6M18 14v6M8 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM16 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  calendar: 'M4 6h16v15H4zM4 10h16M8 3v5M16 3v5',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM16 16l5 5',
  person: 'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3.5 2',
  two: 'M8.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2 20c0-4 2.7-6 6.5-6s6.5 2 6.5 6M16 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2.5.9 4 2.8 4 5.5',
  language: 'M3 5h18v11h-9l-5 4v-4H3zM7 9h10M7 12.5h6',
  contact: 'M12 3l2.6 5.6 6 .8-4.4 4.2 1.1 6-5.3-3-5.3 3 1.1-6L3.4 9.4l6-.8z',
  door: 'M6 21V3h12v18M3 21h18M14.5 12v.5',
  respite: 'M4 12h16v6H4zM6 12V6h12v6M4 18v3M20 18v3',
  warning: 'M12 3 22 20H2zM12 9v5M12 17v.2',
  check: 'M4 12.5 10 18 20 6',
  directions: 'M12 2l10 10-10 10L2 12zM9 15v-3a1 1 0 0 1 1-1h5M13 8.5 15.5 11 13 13.5',
  phone: 'M6 3h3.5l1.5 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 1.5V18a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  screen: 'M3 4h18v12H3zM8 21h8M12 16v5',
  group:
    'M7 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM17 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 20c0-3.5 2-6 5-6s5 2.5 5 6M12 20c0-3.5 2-6 5-6s5 2.5 5 6',
  download: 'M12 3v12M7 10.5l5 5 5-5M4 20h16',
  upload: 'M12 16V4M7 8.5l5-5 5 5M4 20h16',
  heart: 'M12 20C5.5 15.5 3 12 3 8.7A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 1.7c0 3.3-2.5 6.8-9 11.3Z',
  lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3',
  pause: 'M4 8h12v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM16 9h2a3 3 0 0 1 0 6h-2M8 2.5v2.5M12 2.5v2.5',
  out: 'M10 4H4v16h6M15 8l4 4-4 4M19 12H9',
  sun: 'M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5',
  offline:
    'M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4-2.5M13 8.6a10 10 0 0 1 6 3.4M2 8.5A15 15 0 0 1 6 6M11 4.6A15 15 0 0 1 22 8.5M12 19v.2',
  changed: 'M4 12a8 8 0 0 1 14-5.3L20 9M20 4v5h-5M20 12a8 8 0 0 1-14 5.3L4 15M4 20v-5h5',
  copy: 'M8 8h12v13H8zM16 8V3H4v13h4',
  flag: 'M5 22V3M5 4h13l-3 4.5L18 13H5',
  stop: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.3v.2',
  near: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM2 21c0-4 3-7 7-7 .9 0 1.7.1 2.4.4M17 21.5c-3-2.1-4.4-3.5-4.4-5.1a2.2 2.2 0 0 1 4.4-.8 2.2 2.2 0 0 1 4.4.8c0 1.6-1.4 3-4.4 5.1Z',
  mail: 'M3 5h18v14H3zM3 6.5l9 7 9-7',
  book: 'M4 4h6a2 2 0 0 1 2 2v14a2 2 0 0 0-2-2H4zM20 4h-6a2 2 0 0 0-2 2v14a2 2 0 0 1 2-2h6z',
  print: 'M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z',
  relay: 'M4 7h13M13 3l4 4-4 4M20 17H7M11 13l-4 4 4 4',
  plus: 'M12 5v14M5 12h14',
  pen: 'M4 20l1-4.5L16 4.5 19.5 8 8.5 19zM14 6.5 17.5 10',
} as const

export type IconName = keyof typeof drawings

/** A small drawing beside a word. The word carries the meaning; the drawing is hidden from screen readers. */
export function Icon({ of, size = 20 }: { of: IconName; size?: number }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0 }}
    >
      <path d={drawings[of]} />
    </svg>
  )
}
