import type { WithdrawalWords } from '../withdrawal.ts';

export const withdrawal: WithdrawalWords = {
  title: 'What withdrawal can be like',
  lead: 'When a dose drops too fast, a body that has got used to it reacts. Small, slow steps make this milder. Nobody can tell in advance what you will feel.',
  drug: 'Which medicine is it about?',
  show: 'Show',
  tiers: {
    common: {
      title: 'Common signs',
      text: 'They are common, and they can be hard. Tell your prescriber about them. If they get strong, call the same day.',
    },
    serious: {
      title: 'Call your prescriber today',
      text: 'These need a clinician soon. If you cannot reach yours, call an on-call line or urgent care.',
    },
    emergency: {
      title: 'Call 911 or your local emergency number now',
      text: 'For thoughts of ending your life you can also call or text 988 in the US.',
    },
  },
  symptoms: {
    anxiety: 'Anxiety, panic, or a short temper',
    sleep: 'Poor sleep and nightmares',
    senses: 'Light, sound or touch that feel too strong',
    muscles: 'Headache, sore muscles, cramps',
    stomach: 'An upset stomach',
    'sweating-shaking': 'Sweating and shaking',
    'mood-change': 'A change in mood, or in how you act',
    'low-mood': 'Low mood that does not lift',
    'missed-dose': 'Strong signs after one late or missed dose',
    'cannot-function': 'Signs that keep you from work, care or eating',
    'lasting-signs': 'Signs that are still there a month after the last dose',
    seizure: 'A seizure or a blackout',
    confusion: 'Confusion, or not knowing where you are',
    'seeing-things': 'Seeing or hearing things that are not there',
    agitation: 'Severe agitation',
    fever: 'Fever with a racing heart and drenching sweat',
    'chest-pain': 'Chest pain or fainting',
    'suicide-plan': 'Thoughts of ending your life, with a plan or the wish to act',
  },
  helps: {
    title: 'What helps',
    items: [
      'Pause. Stay on the dose you are on, and call your prescriber. A pause is part of a good plan.',
      'Take each dose at its time. Do not skip doses or days.',
      'Do not go up or down on your own. Ask your prescriber which dose to take.',
      'Ask about talk therapy for anxiety and for sleep.',
      'Stay away from things that make you sleepy, and do not add alcohol. If you drink every day, do not stop that all at once either: ask for medical help.',
      'If you have already stopped, do not restart on your own. Call a prescriber today.',
      'Tell one person you trust what you are doing, and what to watch for.',
    ],
  },
  timeline: {
    title: (drug) => `When things may happen with ${drug}`,
    lead: 'Days after a sudden stop or a large cut, as ranges from published sources. Small steps are milder.',
    unsure:
      'The sources give times for medicines that leave the body fast and for those that leave it slowly. Yours lies between, so both are shown.',
    rows: {
      'onset-short': 'First signs, when it leaves the body fast',
      'onset-clonazepam': 'First signs after a stop of clonazepam, most often (they can come sooner)',
      'onset-long': 'First signs, when it leaves the body slowly (they can come sooner)',
      'after-cut': 'You may feel a planned small step',
      rebound: 'The old anxiety or poor sleep may come back stronger',
      'full-syndrome': 'All the signs together may be there for',
      seizures: 'Seizures have come, most often after a high dose was stopped at once',
    },
    days: (from, to) => (from === '0' ? `up to ${to} days` : `${from} to ${to} days`),
    noEnd:
      'Signs often last for weeks. A minority have them for months. Nobody can name the day on which they end.',
    tableWhat: 'What',
    tableWhen: 'When',
  },
  level: {
    title: (drug) => `How much ${drug} may be left after the last dose`,
    lead: 'Bodies differ, so this is a wide band. The darker edge is a body that clears it fast, the other one slowly.',
    notForDosing: 'Not for dosing. It does not tell how you will feel, or what is right for you.',
    unknown: 'We have no checked numbers for this medicine, so nothing is drawn.',
    dayColumn: 'Days after the last dose',
    leftColumn: 'Part that may be left',
    range: (low, high) => (low === high ? `about ${low} %` : `${low} to ${high} %`),
  },
  dontKnow:
    'What nobody can know in advance: which signs you will have, how strong they will be, and when they will end.',
};
