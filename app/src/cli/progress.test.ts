import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Progress } from './progress.ts';

let said = '';
const terminalOf = (isWatched: boolean) => ({
  out: () => undefined,
  err: (text: string) => void (said += text),
  readInput: () => Promise.resolve(null),
  isWatched,
});

beforeEach(() => {
  said = '';
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it('is silent in a command that is over within a second', () => {
  const progress = new Progress(terminalOf(true));
  progress.say('Starting');
  vi.advanceTimersByTime(900);
  progress.say('Reading');
  progress.done();
  vi.advanceTimersByTime(5000);
  expect(said).toBe('');
});

it('says what is under way after a second, and each further stage as it begins', () => {
  const progress = new Progress(terminalOf(false));
  progress.say('Starting');
  vi.advanceTimersByTime(1000);
  progress.say('Reading');
  progress.say('Storing 1');
  progress.say('Storing 2', true);
  progress.done();
  expect(said).toBe('Starting …\nReading …\nStoring 1 …\n');
});

it('counts in one line where somebody watches, no oftener than can be read', () => {
  const progress = new Progress(terminalOf(true));
  progress.say('Starting');
  vi.advanceTimersByTime(1000);
  progress.say('Storing 1');
  progress.say('Storing 2', true);
  vi.advanceTimersByTime(250);
  progress.say('Storing 3', true);
  progress.done();
  expect(said).toBe('\rStarting …\n\rStoring 1 …\rStoring 3 …\n');
});
