/** What is said when the published wording of an instrument is loaded. */
export interface ScreenAddWords {
  added(screen: string, language: string, items: number): string;
  readonly needsPermission: string;
}
