import type { CorrectableField } from '@stepdown/directory/facility/correct-facility';

/** What goes with the search of places: its filters, its map, what is kept on the device, and how to say that something is wrong. */
export interface PlaceToolsWords {
  readonly search: {
    readonly text: string;
    readonly textHint: string;
    readonly onDevice: string;
    readonly loading: string;
    readonly offline: string;
    readonly filters: string;
    readonly filtersHint: string;
    readonly clear: string;
    readonly leaveOut: string;
    readonly ofThese: (count: number) => string;
    /** How many places there are in all once a choice is added to its list. */
    readonly inAll: (count: number) => string;
    readonly chosen: (count: number) => string;
    readonly saved: string;
    readonly csv: string;
    readonly nothing: string;
    readonly helplines: string;
    readonly live: (total: number) => string;
  };
  readonly map: {
    readonly show: string;
    readonly hide: string;
    readonly label: string;
    readonly keys: string;
    readonly in: string;
    readonly out: string;
    readonly north: string;
    readonly south: string;
    readonly west: string;
    readonly east: string;
    readonly all: string;
    readonly cluster: (count: number) => string;
    readonly near: (label: string) => string;
    readonly ring: (miles: string) => string;
    readonly source: string;
    readonly missing: string;
  };
  readonly place: {
    readonly backToList: string;
    readonly ownPage: string;
    readonly save: string;
    readonly savedNow: string;
    readonly unsave: string;
    readonly share: string;
    readonly shareText: string;
    readonly qr: string;
    readonly print: string;
    readonly wrong: string;
    readonly paymentText: string;
    readonly money: string;
    readonly moneyText: (operators: readonly string[], source: string) => string;
    readonly stated: string;
    readonly calls: {
      readonly title: string;
      readonly text: string;
      readonly said: string;
      readonly add: string;
      readonly none: string;
      readonly on: (when: string) => string;
    };
  };
  readonly saved: {
    readonly title: string;
    readonly lead: string;
    readonly noScript: string;
    readonly empty: string;
    readonly note: string;
    readonly noteHint: string;
    readonly forget: (name: string) => string;
    readonly forgetAll: string;
    readonly forgotten: string;
    readonly compare: string;
    readonly csv: string;
    readonly search: string;
  };
  readonly compare: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly what: string;
    readonly yes: string;
    readonly no: string;
    readonly phone: string;
    readonly address: string;
    readonly source: string;
    readonly note: string;
    readonly onlyDifferent: string;
  };
  readonly report: {
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly field: string;
    readonly fields: Readonly<Record<CorrectableField, string>>;
    readonly said: string;
    readonly saidHint: string;
    readonly proposed: string;
    readonly proposedHint: string;
    readonly send: string;
    readonly kept: string;
    readonly thanks: string;
    readonly thanksText: string;
    readonly back: string;
    readonly errors: {
      readonly field: string;
      readonly said: string;
      readonly full: string;
      readonly failed: string;
    };
  };
  readonly embed: { readonly open: string; readonly from: string };
}
