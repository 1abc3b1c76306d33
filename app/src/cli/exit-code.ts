/** What the command line tells its caller. */
export const EXIT = { done: 0, refused: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
