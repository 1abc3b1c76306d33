import { describe, expect, test } from 'vitest';
import { path } from '../../../words/en/path.ts';
import { taperPage } from '../../../words/en/taper-page.ts';
import type { Fields } from '../taper/fields.ts';
import { alongPath, pathAnswers, resumeAt } from './path-steps.ts';

const words = { path: path.errors, taper: taperPage.errors };
const ANSWERED: Fields = {
  danger: ['no'],
  who: ['me'],
  now: ['steady'],
  drug: ['clonazepam'],
  'mg-1': ['0.5'],
  'at-1': ['08:00'],
  'week-days': ['7'],
  'how-long': ['2'],
  'how-long-unit': ['years'],
};
const along = (page: string, change: Fields = {}) =>
  alongPath({ ...ANSWERED, ...change, page: [page], go: ['next'] }, words);

describe('the path', () => {
  test('asks for danger before anything else, and goes on in four pages', () => {
    expect(alongPath({}, words)).toMatchObject({ at: 'ask', step: 'danger' });
    expect(along('danger', { who: [] })).toMatchObject({ at: 'ask', step: 'now' });
    expect(along('danger')).toEqual({ at: 'hub', standing: 'steady' });
    expect(along('now')).toMatchObject({ at: 'ask', step: 'medicine' });
    expect(along('medicine')).toMatchObject({ at: 'ask', step: 'words' });
    expect(along('words')).toEqual({ at: 'hub', standing: 'steady' });
  });

  test.each(['danger', 'now', 'medicine', 'words'])('a yes to danger stops page %s', (page) => {
    expect(along(page, { danger: ['yes'] }).at).toBe('danger');
  });

  test.each(['want-text', 'missed', 'others'])('danger in the box %s is shown first', (box) => {
    const place = along('words', { [box]: ['Yesterday I had a seizure'] });
    expect(place).toMatchObject({ at: 'danger', signs: [{ code: 'seizure' }] });
    expect(along('words', { [box]: ['I want to end my life'] }).at).toBe('danger');
  });

  test('who says that nobody is in danger now goes on, until the words raise another sign', () => {
    const missed = ['Last year I missed two days and had a seizure'];
    expect(along('words', { missed }).at).toBe('danger');
    expect(along('words', { missed, 'danger-seen': ['seizure'] }).at).toBe('hub');
    const more = [`${missed[0] ?? ''}. I want to die.`];
    expect(along('words', { missed: more, 'danger-seen': ['seizure'] }).at).toBe('danger');
    expect(along('words', { missed, 'danger-seen': ['seizure'], danger: ['yes'] }).at).toBe('danger');
  });

  test('an answer that is missing or wrong is asked for again, and no later page is reached', () => {
    expect(along('words', { now: [] })).toMatchObject({ at: 'ask', step: 'now' });
    expect(along('words', { 'mg-1': ['half'] })).toMatchObject({ at: 'ask', step: 'medicine' });
    expect(along('medicine', { 'how-long': ['long'] })).toMatchObject({ errors: [{ field: 'how-long' }] });
  });

  test('who comes back goes on where they were', () => {
    expect(resumeAt({}, words)).toMatchObject({ step: 'danger' });
    expect(resumeAt({ danger: ['no'] }, words)).toMatchObject({ step: 'now' });
    expect(resumeAt(ANSWERED, words)).toEqual({ at: 'hub', standing: 'steady' });
  });

  test('a form carries the answers of the other pages and nothing else', () => {
    const carried = pathAnswers({ ...ANSWERED, page: ['now'], evil: ['x'] }, 'now').map(([name]) => name);
    expect(carried).toContain('drug');
    expect(carried).not.toContain('who');
    expect(carried).not.toContain('evil');
    expect(carried).not.toContain('page');
  });
});
