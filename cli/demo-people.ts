/** Who can be asked as, at a demo desk: `--as viewer`. */
export const demoPeople = {
  requester: 'claire@demo.example',
  viewer: 'victor@demo.example',
  unlicensed: 'oliver@plain.example',
  reviewer: 'rosa@desk.example',
  'second-reviewer': 'remi@desk.example',
  operator: 'olga@desk.example',
} as const

export type DemoPerson = keyof typeof demoPeople
