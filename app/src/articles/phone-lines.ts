/** The public lines of the United States that content may name: no other number may appear in it. */
export const SERVICE_LINES: readonly string[] = ['1-800-222-1222', '1-800-662-4357', '911', '988'];
