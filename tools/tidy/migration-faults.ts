const folder = 'server/platform/database/migrations/'

/** What is wrong with the migrations by their names: two that were written side by side may have taken the same number, and which came first would differ from desk to desk. */
export function faultsOfMigrations(paths: readonly string[]): string[] {
  const names = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
  const nameless = names.filter((name) => !/^\d{4}_[a-z0-9]+(?:_[a-z0-9]+)*\.sql$/.test(name)).map((name) => `${folder}${name} is not named like 0042_what_it_does.sql.`)
  const numbered = [...Map.groupBy(names, (name) => name.slice(0, 4))]
  const twice = numbered.flatMap(([number, same]) => (same.length > 1 ? [`${number} is the number of ${same.join(' and ')}: the later one takes the next that is free.`] : []))
  return [...nameless, ...twice]
}
