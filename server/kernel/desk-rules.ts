/** What this desk goes by in time and quantity. Its operator decides the country, the time zone and the cut-off (config.ts); the rest is the same at every desk. */
export type DeskRules = {
  /** ISO 3166-1: its holidays count beside those of the number's country. */
  readonly country: string
  readonly timeZone: string
  /** Local hour after which a submission counts as the next business day's. */
  readonly cutOffHour: number
  /** What the seed promises at most: "2 to 5 business days". */
  readonly businessDays: number
  readonly holdMinutes: number
  /** Live holds that one organization may have: nobody hoards the stock. */
  readonly holdsPerOrganization: number
  /** How long a request waits for its requester, and a choice for an answer. */
  readonly answerBusinessDays: number
  readonly choiceBusinessDays: number
  readonly quarantineDays: number
}

export const defaultDeskRules: DeskRules = {
  country: 'FR',
  timeZone: 'Europe/Paris',
  cutOffHour: 16,
  businessDays: 5,
  holdMinutes: 30,
  holdsPerOrganization: 500,
  answerBusinessDays: 20,
  choiceBusinessDays: 5,
  quarantineDays: 30,
}
