import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Deep harbour green: white on shade 7 and shade 4 on the dark ground both keep more than 4.5:1. */
const harbour: MantineColorsTuple = [
  '#eaf5f4',
  '#d3e8e6',
  '#a6d3cf',
  '#76bdb7',
  '#4fa9a2',
  '#2b8f88',
  '#17766f',
  '#0b5c59',
  '#084846',
  '#053331',
]

export const theme = createTheme({
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 4 },
  colors: { harbour },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  autoContrast: true,
})
