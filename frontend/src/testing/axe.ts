import { configureAxe } from 'vitest-axe'

/** Looks for what a screen reader would stumble on. Contrast is judged in a real browser. */
export const axe = configureAxe({ rules: { 'color-contrast': { enabled: false } } })
