import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'

/** The theme one sees, whether chosen or the device's, and the way to the other one. */
export function useThemeSwitch(): { readonly dark: boolean; readonly switchTheme: () => void } {
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  return { dark, switchTheme: () => setColorScheme(dark ? 'light' : 'dark') }
}
