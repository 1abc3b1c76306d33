import plainUrl from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?url';
import boldUrl from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?url';

/** Where the site keeps the two files of the papers' typeface. */
export const FONT_URLS = { plain: plainUrl, bold: boldUrl } as const;

/** Their bytes, by whoever can get a file of the site. */
export async function fontsFrom(
  get: (url: string) => Promise<Response> | Response,
): Promise<{ readonly plain: Uint8Array; readonly bold: Uint8Array }> {
  const [plain, bold] = await Promise.all([FONT_URLS.plain, FONT_URLS.bold].map(async (url) => get(url)));
  if (!plain?.ok || !bold?.ok) throw new Error('The typeface of the papers is not there.');
  return { plain: new Uint8Array(await plain.arrayBuffer()), bold: new Uint8Array(await bold.arrayBuffer()) };
}

/** The typeface on the device: files of the site, the same for everybody. */
export function deviceFonts(): ReturnType<typeof fontsFrom> {
  return fontsFrom(fetch);
}

/** Hands bytes to the browser as a file to keep; nothing is sent anywhere. */
export function saveFile(bytes: Uint8Array, media: string, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: media }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
