import { CORRECTABLE_FIELDS } from '@stepdown/directory/facility/correct-facility';
import { z } from 'zod';
import { dangerSchema } from './danger.ts';

const line = (longest: number) => z.string().trim().max(longest, `at most ${longest} characters`);
const person = line(120).min(1, 'who decides, by name or initials');

/** What is wrong with a listing, from anybody. Nothing of who sends it is asked or kept. */
export const correctionReportSchema = z
  .strictObject({
    place: z.uuid('the id of a place'),
    field: z.enum(CORRECTABLE_FIELDS, `one of ${CORRECTABLE_FIELDS.join(', ')}`),
    said: line(1000).default(''),
    proposed: line(400).optional(),
  })
  .refine((report) => report.said !== '' || (report.proposed ?? '') !== '', {
    message: 'say what is wrong, or what is right',
    path: ['said'],
  })
  .meta({ id: 'CorrectionReport' });

export const correctionReceivedSchema = z
  .object({ danger: dangerSchema, id: z.string(), place: z.string(), field: z.string() })
  .meta({ id: 'CorrectionReceived' });
export type CorrectionReceived = z.infer<typeof correctionReceivedSchema>;

/** The operator's decision on a report. `value` is what the listing shall say; without it, what the report proposed. */
export const correctionDecisionSchema = z
  .strictObject({
    decision: z.enum(['accept', 'decline'], 'accept or decline'),
    field: z.enum(CORRECTABLE_FIELDS, `one of ${CORRECTABLE_FIELDS.join(', ')}`).optional(),
    value: line(2000).optional(),
    reviewer: person,
    note: line(1000).default(''),
  })
  .meta({ id: 'CorrectionDecision' });

export const undoSchema = z
  .strictObject({ reviewer: person, note: line(1000).default('') })
  .meta({ id: 'CorrectionUndo' });

/** A call that confirmed a listing: who answered, and what they confirmed. */
export const callCheckSchema = z
  .strictObject({
    reviewer: person,
    answeredBy: line(120).min(1, 'who answered: a role will do, such as front desk'),
    confirmed: line(1000).min(1, 'what was confirmed'),
    note: line(1000).default(''),
  })
  .meta({ id: 'CallCheck' });

/** A line of the log of listings, which is only added to. */
export const logLineSchema = z
  .object({
    id: z.int(),
    place: z.string(),
    report: z.string().nullable(),
    kind: z.enum(['changed', 'declined', 'checked', 'undone']),
    field: z.string(),
    before: z.string(),
    after: z.string(),
    reviewer: z.string(),
    note: z.string(),
    undoes: z.int().nullable(),
    at: z.string(),
  })
  .meta({ id: 'ListingLogLine' });
export type ListingLogLine = z.infer<typeof logLineSchema>;

/** The line that a decision, a check or an undoing wrote. */
export const logLineWrittenSchema = logLineSchema
  .extend({ danger: dangerSchema })
  .meta({ id: 'ListingLogLineWritten' });

/** A report that waits, with what the listing says now. */
export const waitingReportSchema = z
  .object({
    id: z.string(),
    place: z.string(),
    name: z.string(),
    field: z.string(),
    said: z.string(),
    proposed: z.string().nullable(),
    now: z.string(),
    receivedAt: z.string(),
  })
  .meta({ id: 'WaitingReport' });
export type WaitingReportLine = z.infer<typeof waitingReportSchema>;

export const waitingListSchema = z.object({ waiting: z.array(waitingReportSchema) });
export const logListSchema = z.object({ lines: z.array(logLineSchema) });
