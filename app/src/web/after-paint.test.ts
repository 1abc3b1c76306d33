import { expect, test } from 'vitest';
import { startAfterPaint } from './after-paint.ts';

const PAGE = `<head>
  <link href="./_app/immutable/entry/start.A1.js" rel="modulepreload">
  <link href="./_app/immutable/chunks/B2.js" rel="modulepreload">
  <link href="./a.css" rel="stylesheet">
</head><body><p>Read me</p><script nonce="n">
  const element = document.currentScript.parentElement;
  import("./_app/immutable/entry/start.A1.js").then(async (kit) => { kit.start(element); });
</script></body>`;

test('nothing of the script is fetched before the page is seen, and then all parts at once', () => {
  const page = startAfterPaint(PAGE);
  const [head = '', script = ''] = page.split('<script');
  expect(head).not.toContain('modulepreload');
  expect(head).toContain('<link href="./a.css" rel="stylesheet">');
  expect(script).toContain('["./_app/immutable/entry/start.A1.js","./_app/immutable/chunks/B2.js"]');
  expect(script.indexOf('requestAnimationFrame')).toBeLessThan(script.indexOf('return import('));
  expect(script).toContain('.then(async (kit) => { kit.start(element); });');
});

test('a page that starts no script stays as it is', () => {
  const page = '<head><link href="./b.js" rel="modulepreload"></head><p>import("x").then(y)</p>';
  expect(startAfterPaint(page)).toBe(page);
});
