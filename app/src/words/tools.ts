/** What the commands that judge, compare and read back say at the terminal. Numbers come formatted. */
export interface ToolsWords {
  readonly lint: {
    readonly found: (count: number) => string;
    readonly assumed: string;
    readonly days: (days: number) => string;
    readonly source: (id: string) => string;
  };
  readonly equivalents: {
    readonly head: readonly [table: string, year: string, diazepam: string];
    readonly range: (low: string, high: string) => string;
    readonly overall: (drug: string, mg: string, diazepam: string) => string;
    readonly silent: (drug: string) => string;
  };
  readonly level: { readonly hour: string; readonly ngMl: string };
  readonly screens: {
    readonly head: readonly [screen: string, name: string, items: string, licence: string];
  };
}
