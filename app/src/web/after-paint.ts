const AHEAD = /\s*<link href="([^"]+)" rel="modulepreload">/g;
const START = /import\(("[^"]+\/entry\/start[^"]*")\)\.then\(/;

/** A tab in the background paints nothing: it starts without. */
const PATIENCE_MS = 300;

/**
 * A page can be read, and its forms sent, before its script is there: the browser shows it first, and only then fetches
 * the script, all its parts at once. On a slow line they would otherwise share it with what is to be read.
 * @param html a whole page, as the framework wrote it; what it does not start comes back as it is
 */
export function startAfterPaint(html: string): string {
  if (!START.test(html)) return html;
  const parts = [...html.matchAll(AHEAD)].map(([, address]) => address);
  return html.replace(AHEAD, '').replace(
    START,
    (_, start: string) => `new Promise((seen) => {
						requestAnimationFrame(() => setTimeout(seen));
						setTimeout(seen, ${PATIENCE_MS});
					}).then(() => {
						for (const address of ${JSON.stringify(parts)}) {
							const part = document.createElement("link");
							part.rel = "modulepreload";
							part.href = address;
							document.head.append(part);
						}
						return import(${start});
					}).then(`,
  );
}
