import type { Language } from '../../words/language.ts';
import { inLanguage, pathTo } from '../path.ts';
import type { WebWords } from '../words-en.ts';

/** The colours of the page and of the drawn icon. */
const PAPER = '#fcfbf8';
const ACCENT = '#0b5a63';

/**
 * What a phone needs to install the site: its name, its icons, and where it starts. Installed with a neutral title, it has a neutral name
 * and icon, and no list of pages.
 */
export function appManifest(words: WebWords, language: Language, neutral: boolean): object {
  const { site, emergency } = words;
  const icon = neutral ? 'app-plain' : 'app';
  const shortcuts = [
    { name: emergency.title, url: pathTo('emergency', language) },
    { name: site.nav.taper, url: pathTo('taper', language) },
    { name: site.nav.cutOff, url: pathTo('cutOff', language) },
  ];
  return {
    id: inLanguage('/', language),
    name: neutral ? site.app.neutralName : `${site.name}: ${site.tagline}`,
    short_name: neutral ? site.app.neutralName : site.name,
    ...(neutral ? {} : { description: site.app.description, shortcuts }),
    lang: language,
    dir: 'ltr',
    start_url: inLanguage('/', language),
    scope: '/',
    display: 'standalone',
    background_color: PAPER,
    theme_color: neutral ? PAPER : ACCENT,
    icons: [
      { src: `/${icon}-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: `/${icon}-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: `/${icon}-mask-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

/** The manifest as it is sent. */
export function manifestResponse(words: WebWords, language: Language, neutral: boolean): Response {
  return new Response(JSON.stringify(appManifest(words, language, neutral)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
