import { error } from '@sveltejs/kit';
import { read } from '$app/server';
import type { EntryGenerator, RequestHandler } from './$types';
import { Lettering } from '../../../../documents/card/lettering.ts';
import { drawShareCard, type CardLetters } from '../../../../documents/card/share-card.ts';
import { shareCards } from '../../../parts/articles/cards.server.ts';
import { fontsFrom } from '../../../parts/taper/device-papers.ts';

// Drawn once, when the pages are built.
export const prerender = true;

export const entries: EntryGenerator = () => [...shareCards().keys()].map((name) => ({ name }));

let letters: CardLetters | undefined;

async function cardLetters(): Promise<CardLetters> {
  const { plain, bold } = await fontsFrom(read);
  return { plain: new Lettering(plain), bold: new Lettering(bold) };
}

export const GET: RequestHandler = async ({ params }) => {
  const card = shareCards().get(params.name);
  if (card === undefined) error(404);
  letters ??= await cardLetters();
  return new Response(Uint8Array.from(drawShareCard(card, letters)), {
    headers: { 'content-type': 'image/png' },
  });
};
