import type { SourceId } from '../sources.ts';
import { findDangerSigns, foldedText, type Urgency } from './danger-signs.ts';

/**
 * What somebody asks a search for in a word or two, and nothing else. In a longer text such words say little ("confused by the label"),
 * and a false alarm there hides what is under way; beside a list of results it costs a glance.
 */
const ASKED_ALONE: readonly {
  readonly asked: RegExp;
  readonly urgency: Urgency;
  readonly source: SourceId;
}[] = [
  {
    asked: /^(my |an |on )?(o ?d|ods|od s|drug od|benzo od|klonopin od|xanax od)$/,
    urgency: 'emergency',
    source: 'FDA20',
  },
  {
    asked: /^(im |is |he is |she is |so |feeling )?(confused|confusion|not making sense)$/,
    urgency: 'emergency',
    source: 'JCPG',
  },
  { asked: /^(esta |estoy |muy )?(confundid[oa]|confusion)$/, urgency: 'emergency', source: 'JCPG' },
];

/** How urgently help should stand beside the answer to a question, or null. */
export function urgencyOfQuestion(question: string): Urgency | null {
  const [sign] = findDangerSigns(question);
  if (sign !== undefined) return sign.urgency;
  const folded = foldedText(question);
  return ASKED_ALONE.find(({ asked }) => asked.test(folded))?.urgency ?? null;
}
