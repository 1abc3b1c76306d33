/** Why no draft is made: one closed list. */
export type RefusalCode = 'red-flag';

/** What there is to know about a plan or a schedule: one closed list. */
export type FindingCode = 'floor';
