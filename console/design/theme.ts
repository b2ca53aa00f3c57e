import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const postal: MantineColorsTuple = ['#eaf0fb', '#d5e0f6', '#aec4ee', '#86a7e5', '#6a92de', '#5080d4', '#3d6fc9', '#2a5ab5', '#1f4fa3', '#173c80']
const stone: MantineColorsTuple = ['#fbfaf8', '#f3f1ed', '#e3dfd8', '#cdc8bf', '#aaa49a', '#8a857c', '#6b665f', '#57534d', '#33302c', '#1b1a18']
const night: MantineColorsTuple = ['#efece6', '#d5d0c8', '#b3ada4', '#8b857c', '#5d5850', '#35322d', '#262320', '#1d1b19', '#151412', '#0d0c0b']

/** Mantine in our colours: what it calls gray, dark, body or dimmed is one of the tokens (tokens.css). Motion stays under 150 ms. */
export const theme = createTheme({
  primaryColor: 'postal',
  primaryShade: { light: 8, dark: 6 },
  colors: { postal, gray: stone, dark: night },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '18px', sm: '20px', md: '22px', lg: '24px', xl: '28px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '20px', lineHeight: '28px' }, h2: { fontSize: '16px', lineHeight: '24px' }, h3: { fontSize: '14px', lineHeight: '22px' } } },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // A dialog's head is no banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'none' } }, transitionProps: { duration: 120 }, centered: true } },
    Drawer: { defaultProps: { attributes: { header: { role: 'none' } }, transitionProps: { duration: 120 }, position: 'right' } },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 80 } } },
    Select: { defaultProps: { size: 'sm', allowDeselect: false, comboboxProps: { transitionProps: { duration: 80 } } } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    NumberInput: { defaultProps: { size: 'sm' } },
  },
})

const paper = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-quiet)',
  '--mantine-color-placeholder': 'var(--ink-quiet)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-postal-text': 'var(--accent-ink)',
  '--mantine-color-postal-light': 'var(--accent-soft)',
  '--mantine-color-postal-light-hover': 'var(--accent-soft)',
  '--mantine-color-postal-light-color': 'var(--accent-ink)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-quiet)',
  '--mantine-color-disabled-border': 'var(--line)',
}

export const tokens: CSSVariablesResolver = () => ({ variables: {}, light: paper, dark: paper })
