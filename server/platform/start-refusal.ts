/** A start that cannot go on, in one sentence for the operator: main.ts prints it and exits, without a stack. */
export class StartRefusal extends Error {}
