import { describe, expect, it } from 'vitest';
import { urgencyOfQuestion } from './asked-danger.ts';
import { findDangerSigns } from './danger-signs.ts';

describe('a question to the search', () => {
  it.each(['od', 'OD', 'O.D.', 'xanax od', 'confused', 'Confusion', 'confundida', 'está confundido'])(
    '"%s" alone brings the emergency lines',
    (question) => {
      expect(urgencyOfQuestion(question)).toBe('emergency');
    },
  );

  it('hears what every other text is heard for', () => {
    expect(urgencyOfQuestion('my son had a seizure')).toBe('emergency');
    expect(urgencyOfQuestion('I want to die')).toBe(findDangerSigns('I want to die')[0]?.urgency);
  });

  it.each(['confused by the label', 'odt', 'odor', 'clonazepam od dose', 'model', ''])(
    '"%s" brings none',
    (question) => {
      expect(urgencyOfQuestion(question)).toBeNull();
    },
  );
});
