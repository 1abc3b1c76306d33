import { expect, test } from 'vitest';
import { dangerShown } from './danger-shown.ts';

test('says the gravest sign of all boxes, in the language of the page', () => {
  const shown = dangerShown(['I ran out on Friday', 'had a seizure last night'], 'en');
  expect(shown?.urgency).toBe('emergency');
  expect(shown?.words.danger.emergency.title).toBe('What you wrote may be an emergency');
  expect(dangerShown(['no quiero vivir'], 'es')).toMatchObject({
    urgency: 'crisis',
    words: { call: { more: 'Qué hacer en una emergencia' } },
  });
});

test('says nothing of plain words, and joins no two boxes into a sign', () => {
  expect(dangerShown(['The phone number is wrong.', ''], 'en')).toBeNull();
  expect(dangerShown(['I want to', 'die rolling is a hobby'], 'en')).toBeNull();
});
