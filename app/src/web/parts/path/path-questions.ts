import type { ChecksPageWords } from '../../../words/checks-page.ts';
import type { PathWords } from '../../../words/path.ts';
import type { TaperPageWords } from '../../../words/taper-page.ts';
import { askDrug } from '../checks/ask-check.ts';
import type { Question } from '../form/question.ts';
import { NOT_LISTED } from '../taper/questions.ts';
import { STANDINGS, type PathStep } from './path-steps.ts';

/** The questions of a page of the path; the doses of the day have a form of their own. */
export function pathQuestions(step: Exclude<PathStep, 'medicine'>, words: PathWords): readonly Question[] {
  if (step === 'danger') {
    const { danger } = words;
    const options = [
      { value: 'yes', label: danger.yes },
      { value: 'no', label: danger.no },
    ];
    return [{ kind: 'one', name: 'danger', label: danger.label, options }];
  }
  if (step === 'now') return askNow(words.now);
  return askWords(words.words);
}

/** The medicine, from the list, with a way out for one that is not there. */
export function askMedicine(words: TaperPageWords['medicine'], checks: ChecksPageWords): Question {
  const question = askDrug(checks.ask.drug);
  if (question.kind !== 'one') return question;
  return {
    ...question,
    lastApart: true,
    options: [...question.options, { value: NOT_LISTED, label: words.notListed }],
  };
}

function askNow(words: PathWords['now']): readonly Question[] {
  return [
    {
      kind: 'one',
      name: 'who',
      label: words.who,
      options: (['me', 'someone'] as const).map((value) => ({ value, label: words.whos[value] })),
    },
    {
      kind: 'one',
      name: 'now',
      label: words.label,
      options: STANDINGS.map((value) => ({ value, label: words.options[value] })),
    },
  ];
}

function askWords(words: PathWords['words']): readonly Question[] {
  return [
    {
      kind: 'one',
      name: 'want',
      label: words.want,
      options: (['less', 'stop', 'steady', 'unsure'] as const).map((value) => ({
        value,
        label: words.wants[value],
      })),
    },
    { kind: 'box', name: 'want-text', label: words.wantText, hint: words.wantTextHint },
    { kind: 'box', name: 'missed', label: words.missed, hint: words.missedHint },
    { kind: 'box', name: 'others', label: words.others, hint: words.othersHint },
  ];
}
