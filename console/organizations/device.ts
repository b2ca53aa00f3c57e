const browsers = [['Edg', 'Edge'], ['OPR', 'Opera'], ['Firefox', 'Firefox'], ['FxiOS', 'Firefox'], ['CriOS', 'Chrome'], ['HeadlessChrome', 'Chrome'], ['Chrome', 'Chrome'], ['Safari', 'Safari']] as const
const systems = [['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Android', 'Android'], ['Windows', 'Windows'], ['Mac OS', 'macOS'], ['CrOS', 'ChromeOS'], ['Linux', 'Linux']] as const

/** Browser and system of a device, as it told them; undefined for a program that is no browser. Browsers pretend to be others, so that the order counts. */
export function deviceOf(userAgent: string | null): { readonly browser: string; readonly system: string } | undefined {
  const browser = browsers.find(([sign]) => userAgent?.includes(`${sign}/`))?.[1]
  const system = systems.find(([sign]) => userAgent?.includes(sign))?.[1]
  return browser === undefined || system === undefined ? undefined : { browser, system }
}
