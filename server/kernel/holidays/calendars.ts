import type { Day } from '../day.ts'
import AT from './AT.json' with { type: 'json' }
import AU from './AU.json' with { type: 'json' }
import BE from './BE.json' with { type: 'json' }
import CA from './CA.json' with { type: 'json' }
import CH from './CH.json' with { type: 'json' }
import CZ from './CZ.json' with { type: 'json' }
import DE from './DE.json' with { type: 'json' }
import DK from './DK.json' with { type: 'json' }
import EE from './EE.json' with { type: 'json' }
import ES from './ES.json' with { type: 'json' }
import FI from './FI.json' with { type: 'json' }
import FR from './FR.json' with { type: 'json' }
import GB from './GB.json' with { type: 'json' }
import HK from './HK.json' with { type: 'json' }
import HU from './HU.json' with { type: 'json' }
import IE from './IE.json' with { type: 'json' }
import IT from './IT.json' with { type: 'json' }
import LT from './LT.json' with { type: 'json' }
import MY from './MY.json' with { type: 'json' }
import NL from './NL.json' with { type: 'json' }
import NO from './NO.json' with { type: 'json' }
import NZ from './NZ.json' with { type: 'json' }
import PL from './PL.json' with { type: 'json' }
import PT from './PT.json' with { type: 'json' }
import SE from './SE.json' with { type: 'json' }
import SG from './SG.json' with { type: 'json' }
import US from './US.json' with { type: 'json' }

/** The national public holidays of one country, month and day, by year. Drawn by tools/draw-holidays.ts; where they come from stands in each file. */
type Calendar = { readonly years: Readonly<Record<string, readonly string[]>> }

const calendars: Readonly<Record<string, Calendar>> = {
  AT, AU, BE, CA, CH, CZ, DE, DK, EE, ES, FI, FR, GB, HK,
  HU, IE, IT, LT, MY, NL, NO, NZ, PL, PT, SE, SG, US,
}

/** The countries that have a calendar: those whose numbers need papers, and those the demo desk sells in besides. */
export const calendarCountries: readonly string[] = Object.keys(calendars)

/**
 * Whether a day is a national public holiday, the working week aside. False in a country without a calendar. Throws RangeError in a year that
 * was never drawn: a missing year must not look like one without holidays.
 */
export function isHoliday(day: Day, country: string): boolean {
  const calendar = calendars[country]
  if (calendar === undefined) return false
  const holidays = calendar.years[day.slice(0, 4)]
  if (holidays === undefined) throw new RangeError(`The calendar of ${country} does not reach ${day}. Draw more years: node tools/draw-holidays.ts.`)
  return holidays.includes(day.slice(5))
}
