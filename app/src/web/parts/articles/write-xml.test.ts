import { expect, it } from 'vitest';
import { xmlText } from './write-xml.ts';

it('escapes every sign that XML would read', () => {
  expect(xmlText(`a < b & "c" > 'd'`)).toBe('a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;');
});

it('leaves out what XML cannot hold, and keeps line ends', () => {
  expect(xmlText('a\u0000\u000bb\n')).toBe('ab\n');
});
