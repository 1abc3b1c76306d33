import { z } from 'zod';

/** An address that letters can be sent to, in lower case. */
export const emailSchema = z.string().trim().max(254).toLowerCase().pipe(z.email());

/** What became of a wish for the newsletter. Whether an address is on the list already is never told. */
export type SubscribeOutcome = 'letter-sent' | 'not-offered' | 'bad-address' | 'not-sent';

/** The answer to a wish to leave: the same whether or not the address was on the list. */
export const leftSchema = z.object({ outcome: z.literal('left') });
