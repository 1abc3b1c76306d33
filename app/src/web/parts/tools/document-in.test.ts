import { expect, it } from 'vitest';
import { documentIn } from './document-in.ts';

function form(fields: Record<string, string | File>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

it('takes the file before the text, and the text where no file was chosen', async () => {
  const file = new File(['from the file'], 'plan.csv');
  expect(await documentIn(form({ file, text: 'pasted' }))).toEqual({
    ok: true,
    name: 'plan.csv',
    bytes: new TextEncoder().encode('from the file'),
  });
  expect(await documentIn(form({ file: new File([], ''), text: 'pasted' }))).toEqual({
    ok: true,
    name: '',
    bytes: new TextEncoder().encode('pasted'),
  });
});

it('says that there is nothing, or too much', async () => {
  expect(await documentIn(form({ text: ' \n' }))).toEqual({ ok: false, problem: 'nothing' });
  const large = new File([new Uint8Array(8 * 1024 * 1024 + 1)], 'large.pdf');
  expect(await documentIn(form({ file: large }))).toEqual({ ok: false, problem: 'tooLarge' });
});
