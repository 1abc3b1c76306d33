import type { SettingsWords } from '../settings.ts';

export const settings: SettingsWords = {
  title: 'Settings to discuss',
  lead: 'Care can happen in many places. From your answers, here is what speaks for and against each one. Bring it to a talk with a clinician.',
  names: {
    'home-with-prescriber': 'At home, with your prescriber',
    outpatient: 'Outpatient counseling',
    'intensive-outpatient': 'Intensive outpatient program',
    'day-program': 'Day program',
    residential: 'Residential care with medical staff',
    hospital: 'Hospital',
  },
  about: {
    'home-with-prescriber': 'You live at home. Your prescriber leads the taper and sees you at each step.',
    outpatient: 'You live at home and see a counselor or therapist by appointment.',
    'intensive-outpatient': 'You live at home and go to a program on several days a week.',
    'day-program': 'You sleep at home and spend most days at a program.',
    residential: 'You stay day and night at a place with nurses and a doctor on call.',
    hospital: 'You stay in a hospital, with doctors and nurses day and night.',
  },
  hoursPerWeek: (hours) => `at least ${hours} hours a week`,
  questions: {
    'has-prescriber': 'I have a prescriber who will lead a taper',
    'no-prescriber': 'I have no prescriber who will lead a taper',
    'as-prescribed-only': 'I take it only as prescribed',
    'use-disorder-signs': 'I see signs of a use disorder in myself',
    'other-substance-problem': 'Alcohol or another drug is also a problem',
    'imminent-harm': 'Taking it is putting me or others in serious danger now',
    'too-much-for-outpatient': 'My symptoms or illnesses are too much for visits alone',
    'severe-withdrawal-now': 'A clinician says that I have severe withdrawal now',
    'severe-withdrawal-expected': 'A clinician expects severe withdrawal soon',
    'past-seizure': 'I have had a seizure',
    'past-complicated-withdrawal': 'I have had a withdrawal that needed a hospital',
    'severe-pain': 'I live with strong, lasting pain',
    'mental-illness-not-steady': 'My mental health is not steady now',
    'mental-illness-steady': 'I have a mental illness that is steady',
    pregnant: 'I am pregnant',
    'older-age': 'I am 65 or older',
    'already-stopped': 'I have already stopped, or cut down sharply',
    'unknown-supply': 'My pills did not come from a pharmacy',
    'earlier-taper-failed': 'An earlier taper was too hard',
    'someone-at-home': 'Someone at home can help me',
    'lives-alone': 'I live alone',
    'home-not-steady': 'Home is not steady, or others use drugs there',
    'work-or-care-duties': 'I work, study or care for others',
    'hard-to-travel': 'It is hard for me to travel',
    'wants-more-support': 'I want more support than visits give',
  },
  reasons: {
    'usual-setting':
      'This is where most people taper. The guideline names outpatient care as the usual setting.',
    'keeps-own-prescriber': 'Your own prescriber knows you and can go on for as long as it takes.',
    'no-one-to-lead-the-taper': 'A taper needs a prescriber to lead it. Finding one comes first.',
    'dependence-as-prescribed-fits-home': 'When it is taken as prescribed, a slow taper from home is usual.',
    'therapy-helps':
      'Talk therapy for anxiety and sleep can help along the way. The guideline asks for it to be offered.',
    'treat-other-substances-together':
      'The guideline asks to treat another substance at the same time. That often needs a team.',
    'use-disorder-closer-review': 'With signs of a use disorder, closer contact is advised.',
    'more-hours-without-moving': 'You get many hours of support and still sleep at home.',
    'harm-a-first-cut-will-not-fix': 'There is serious danger that a first small cut would not take away.',
    'beyond-what-outpatient-can-handle': 'Some symptoms and illnesses need more than visits can give.',
    'severe-withdrawal-needs-round-the-clock-care': 'Severe withdrawal needs medical care day and night.',
    'seizure-history': 'A past seizure is a reason to think about a stay with medical care.',
    'complicated-withdrawal-history': 'A hard withdrawal before is a reason to plan for more care.',
    'pain-reason-to-admit': 'Strong pain adds a reason to think about a stay.',
    'mental-illness-reason-to-admit':
      'Mental illness that is not steady adds a reason to think about a stay.',
    'mental-illness-needs-watching': 'Sleep and mood need to be watched closely while the dose comes down.',
    'pregnancy-needs-two-teams': 'The prescriber and the pregnancy team need to plan together.',
    'older-age-needs-watching':
      'From 65 on, falls and memory need watching, and a slow taper is worth a talk.',
    'stopped-needs-prompt-care': 'After a sudden stop, call a clinician today.',
    'unknown-supply-needs-watching':
      'Nobody knows the dose in such pills, so a clinician has to find the dose by watching you.',
    'earlier-attempt-was-hard': 'After a hard taper, more support and a slower pace are worth a talk.',
    'someone-can-help': 'Someone at home can help you and can call for help.',
    'alone-at-home': 'When you live alone, nobody is there to call for help.',
    'home-works-against': 'A home that is not steady can make each step harder.',
    'keeps-duties': 'You can go on with work, study or care for others.',
    'interrupts-duties': 'You would be away from work, study or people you care for.',
    'travel-is-hard': 'You would have to travel often. Ask about visits by phone or video.',
    'asked-for-more-support': 'You asked for more support.',
    'more-than-needed-for-most': 'When it is taken as prescribed, most people do not need a stay.',
    'taper-outlasts-the-stay':
      'A taper often takes months. A stay is shorter, so ask who will go on with it after.',
    'must-have-medical-cover':
      'Ask if doctors and nurses are there day and night. Without them it does not fit this medicine.',
  },
  reasonsFor: 'What speaks for it',
  reasonsAgainst: 'What speaks against it',
  noReasons: 'Your answers give no reason here.',
  notes: {
    'social-detox-unsafe':
      'Some places call their care “social detox”. It has no doctors or nurses. For this kind of medicine that is dangerous, since seizures can come. Ask first.',
    'call-a-prescriber-today':
      'Please call a prescriber, urgent care or an on-call line today. Do not wait for a visit that is weeks away.',
    'never-stop-suddenly':
      'Wherever you go: do not stop all at once, and do not go to a place that would make you.',
    'clinician-decides': 'You and a clinician decide together. This page does not decide for you.',
    'under-18':
      'If you are under 18, ask for a clinician who treats young people. A parent or an adult you trust can help you call.',
  },
  emergency: 'This may be an emergency. Please get help now, before anything else on this page.',
  seePlaces: 'See places',
};
