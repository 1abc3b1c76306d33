import type { FindingCode, RefusalCode, SlipCode } from '@stepdown/clinical/taper/codes';
import type { Flag } from '@stepdown/clinical/taper/gates';
import type { Finding, Refusal } from '@stepdown/clinical/taper/plan';
import type { Form, Piece, Product, Score } from '@stepdown/clinical/taper/product';
import type { GivesFirst, Steadiness } from '@stepdown/clinical/taper/request';
import type { Slip } from '@stepdown/clinical/taper/slips';

/** The values of a finding, a refusal or a slip, as its code documents them. */
export type Values = Readonly<Record<string, string>>;

/** A sentence that is made with values. */
export type Sentence = (values: Values) => string;

/** Everything that a taper says: gates, refusals, findings, slips, products and pieces. */
export interface TaperWords {
  /** Stands on every page and paper of a plan until a prescriber has signed. */
  readonly draftMark: string;
  /** Stands on every page until a clinician has signed for the rules. */
  readonly notReviewed: string;
  readonly gates: Readonly<Record<Flag, string>>;
  readonly steadiness: Readonly<Record<Steadiness, string>>;
  readonly givesFirst: Readonly<Record<GivesFirst, { readonly label: string; readonly reason: string }>>;
  readonly forms: Readonly<Record<Form, string>>;
  readonly scores: Readonly<Record<Score, string>>;
  readonly refusals: Readonly<Record<RefusalCode, Sentence>>;
  readonly findings: Readonly<Record<FindingCode, Sentence>>;
  readonly slips: Readonly<Record<SlipCode, Sentence>>;
  readonly refusal: (refusal: Refusal) => string;
  readonly finding: (finding: Finding) => string;
  readonly slip: (slip: Slip) => string;
  /** A product as one reads it on a box: “0.5 mg tablet, may be split in half”. */
  readonly product: (product: Product) => string;
  /** So much of a product: “half of a 0.5 mg tablet”. */
  readonly piece: (piece: Piece) => string;
}
