import { findDangerSigns, type DangerSign } from '@stepdown/clinical/screens/danger-signs';
import { one, type Fields } from './taper/fields.ts';

/** The danger signs in the free text of a form, most urgent first. */
export function dangerIn(fields: Fields, boxes: readonly string[]): readonly DangerSign[] {
  return findDangerSigns(boxes.map((name) => one(fields, name)).join('\n'));
}
