import {
  Button,
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

/** Deep harbour green: white on shade 7 and shade 3 on the dark ground both keep well over 4.5:1. */
const harbour: MantineColorsTuple = [
  '#eaf5f4',
  '#d3e8e6',
  '#a6d3cf',
  '#7cc4be',
  '#4fa9a2',
  '#2b8f88',
  '#17766f',
  '#0b5c59',
  '#084846',
  '#053331',
]

const night: MantineColorsTuple = [
  '#dfe7e4',
  '#c2cdc9',
  '#a3b1ac',
  '#7a8a85',
  '#52625d',
  '#2c3835',
  '#1c2624',
  '#131a19',
  '#0e1413',
  '#0b100f',
]

const touch = { root: { minHeight: 44 } }
const nearText: Partial<Record<'--button-padding-x', string>> = { '--button-padding-x': '0.5rem' }
const field = {
  input: { minHeight: 44, fontSize: '1rem' },
  label: { fontWeight: 500, marginBottom: 4 },
}

/** What warns and what failed, on their own grounds. */
const notices: Record<string, string> = { yellow: 'warn', red: 'danger' }

/** Filled in the accent or in the red of danger: pale letters by day, dark ones by night, all near 7:1. */
const variants: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input)
  const notice = input.variant === 'light' ? notices[input.color ?? ''] : undefined
  if (notice !== undefined)
    return { ...usual, background: `var(--sv-${notice}-soft)`, color: `var(--sv-${notice}-text)` }
  if (input.variant === 'filled' && input.color === 'red')
    return {
      ...usual,
      background: 'var(--sv-danger-text)',
      hover: 'var(--sv-danger-text)',
      color: 'var(--mantine-color-body)',
    }
  return input.variant === 'filled' && (input.color ?? 'harbour') === 'harbour'
    ? { ...usual, background: 'var(--sv-accent)', color: 'var(--sv-on-accent)' }
    : usual
}

/** Four sizes of letters: 14, 16, 20 and 28 px. */
export const theme = createTheme({
  primaryColor: 'harbour',
  primaryShade: { light: 7, dark: 3 },
  colors: { harbour, dark: night },
  black: '#182422',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  headings: {
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  defaultRadius: 'md',
  respectReducedMotion: true,
  variantColorResolver: variants,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      styles: touch,
      // Without a ground it stands near the line that the text begins at.
      vars: (_, { variant }) => ({ root: variant === 'subtle' ? nearText : {} }),
    }),
    ActionIcon: { defaultProps: { size: 44, variant: 'subtle' } },
    TextInput: { defaultProps: { size: 'md' }, styles: field },
    PasswordInput: { defaultProps: { size: 'md' }, styles: field },
    Autocomplete: { defaultProps: { size: 'md' }, styles: field },
    Select: { defaultProps: { size: 'md' }, styles: field },
    NativeSelect: { defaultProps: { size: 'md' }, styles: field },
    MultiSelect: { defaultProps: { size: 'md' }, styles: field },
    NumberInput: { defaultProps: { size: 'md' }, styles: field },
    Textarea: { defaultProps: { size: 'md' }, styles: field },
    Checkbox: { defaultProps: { size: 'md' } },
    CheckboxGroup: { defaultProps: { size: 'md' }, styles: { label: field.label } },
    Radio: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' }, styles: { label: field.label } },
    Menu: { defaultProps: { transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { transitionProps: { duration: 120 } } },
  },
})

/**
 * Grounds, lines and marks. Text on each of them keeps 4.5:1 in both schemes. By day fields and boxes take the
 * fourth grey for their edge; it is that of a button.
 */
export const resolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f8f7',
    '--mantine-color-dimmed': '#56645f',
    '--mantine-color-placeholder': '#62706b',
    '--mantine-color-default-border': '#8b9893',
    '--mantine-color-gray-4': '#8b9893',
    '--mantine-color-error': '#a02626',
    '--sv-surface': '#ffffff',
    '--sv-sunk': '#eef2f0',
    '--sv-line': '#d9e0dd',
    '--sv-accent': '#0b5c59',
    '--sv-on-accent': '#ffffff',
    '--sv-accent-soft': '#e3f1ef',
    '--sv-warn-text': '#7a4300',
    '--sv-warn-soft': '#fdf1dd',
    '--sv-danger-text': '#a02626',
    '--sv-danger-soft': '#fdeceb',
    '--sv-good-text': '#1f6a3a',
    '--sv-good-soft': '#e6f4ea',
  },
  dark: {
    '--mantine-color-body': '#101615',
    '--mantine-color-text': '#dfe7e4',
    '--mantine-color-dimmed': '#a3b1ac',
    '--mantine-color-placeholder': '#8f9e99',
    '--mantine-color-default-border': '#62726d',
    '--mantine-color-error': '#f4a7a1',
    '--sv-surface': '#18211f',
    '--sv-sunk': '#0b100f',
    '--sv-line': '#2c3835',
    '--sv-accent': '#7cc4be',
    '--sv-on-accent': '#06211f',
    '--sv-accent-soft': '#17322f',
    '--sv-warn-text': '#f2c488',
    '--sv-warn-soft': '#33260f',
    '--sv-danger-text': '#f4a7a1',
    '--sv-danger-soft': '#3a1a18',
    '--sv-good-text': '#94d3a8',
    '--sv-good-soft': '#16301f',
  },
})
