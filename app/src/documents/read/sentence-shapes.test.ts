import { SOURCES } from '@stepdown/clinical/sources';
import { FINDING_CODES } from '@stepdown/clinical/taper/codes';
import { describe, expect, it } from 'vitest';
import { documents as enDocuments } from '../../words/en/documents.ts';
import { taper as enTaper } from '../../words/en/taper.ts';
import { documents as esDocuments } from '../../words/es/documents.ts';
import { taper as esTaper } from '../../words/es/taper.ts';
import { readProse } from './sentence-shapes.ts';

const FORMS = ['tablet', 'odt', 'capsule', 'er-tablet', 'er-capsule', 'film', 'oral-solution', 'suspension'];

/** The values of a finding as the engine gives them; a drug only where a plan has two. */
function values(code: string, form: string, twoDrugs: boolean): Record<string, string> {
  const named: Record<string, string | undefined> = {
    form,
    drug: twoDrugs || code === 'label-maximum-not-known' ? 'clonazepam' : undefined,
    from: 'lorazepam',
    to: 'diazepam',
    at: '21:00',
    name: 'Dr. A. Example, 2nd clinic',
    role: 'physician',
    reason: 'Agreed with the person.',
    runsOutOn: '2026-12-05',
    orderBy: '2026-12-03',
  };
  return new Proxy({}, { get: (_, key) => (String(key) in named ? named[String(key)] : '12.5') });
}

describe.each([
  { documents: enDocuments, taper: enTaper },
  { documents: esDocuments, taper: esTaper },
])('the sentences of papers in $documents.language', ({ documents, taper }) => {
  it('are known to the reader: every finding, of every form', () => {
    for (const code of FINDING_CODES) {
      const forms = code.startsWith('liquid') ? FORMS.slice(-2) : FORMS;
      for (const form of forms) {
        for (const twoDrugs of [false, true]) {
          const said = taper.findings[code](values(code, form, twoDrugs));
          expect(readProse(said).unknown, code).toBeNull();
          expect(readProse(`${said} Stop.`).unknown, code).not.toBeNull();
        }
      }
    }
  });

  it('are known to the reader: every source, and what stands around the figures', () => {
    for (const { title, year } of Object.values(SOURCES)) {
      expect(readProse(documents.source(title, year === null ? '' : String(year))).unknown).toBeNull();
    }
    const { sheet, packet, chart, intro, endingAsk } = documents;
    for (const said of [
      intro,
      endingAsk,
      chart.doseAxis,
      chart.title('diazepam'),
      sheet.weeksHeading,
      sheet.weeksChange('diazepam', 'lorazepam'),
      sheet.stepsHeading,
      sheet.holdNote,
      sheet.callHeading,
      ...sheet.callNotes,
      packet.intro,
      packet.sigsHeading,
      packet.supplyHeading,
      packet.supplyNote,
      packet.decisionsHeading,
      ...packet.decisions,
      packet.signHeading,
      ...packet.signLines,
    ]) {
      expect(readProse(said).unknown).toBeNull();
      expect(readProse(said.slice(0, -3)).unknown).not.toBeNull();
    }
  });

  it('give no room for a dose where a name stands', () => {
    const said = documents.intro;
    expect(readProse(`${said} Take 2 mg more.`)).toMatchObject({ unknown: 'Take 2 mg more.' });
    const entered = taper.findings['entered-wait-longer']({ name: 'Dr. A: take 2 mg more', days: '35' });
    expect(readProse(entered).unknown).not.toBeNull();
  });
});
