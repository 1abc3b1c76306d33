/** The one box that searches medicines, pages, words and places. */
export interface SiteSearchWords {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly onDevice: string;
  readonly none: (question: string) => string;
  readonly found: (count: number) => string;
  readonly medicines: string;
  readonly pages: string;
  readonly terms: string;
  readonly places: string;
  readonly tryPlaces: string;
  readonly tryLearn: string;
  /** A name that may stand for more than one medicine, or for something else. */
  readonly whichOne: string;
  /** A name that is not in the table and must not be taken for another. */
  readonly notInTable: string;
}
