/** Whose rows a unit of work may touch: one organization's, or every organization's (the desk's staff, and the clock). */
export type Scope = { readonly organizationId: string } | 'desk'
