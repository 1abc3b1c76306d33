import type { InteractionsWords } from '../interactions.ts';

export const interactions: InteractionsWords = {
  title: 'What does not mix',
  lead: 'Type your other medicines, drinks and foods. We look them up in a short list. What we find is for a talk with your prescriber or pharmacist.',
  question: 'What else do you take, drink or use?',
  groups: {
    opioids: 'Opioids',
    alcohol: 'Alcohol',
    gabapentinoids: 'Gabapentin and pregabalin',
    'sodium-oxybate': 'Sodium oxybate',
    'other-depressants': 'Other things that make sleepy',
    'second-benzodiazepine': 'A second medicine of the same kind',
    'street-supply': 'Pills that did not come from a pharmacy',
    'azole-with-alprazolam-or-triazolam': 'Antifungal tablets with alprazolam or triazolam',
    'oral-antifungals': 'Antifungal tablets',
    'cyp3a4-inhibitors': 'Medicines that slow the breakdown of yours',
    grapefruit: 'Grapefruit',
    'cyp3a4-inducers': 'Medicines and herbs that speed up the breakdown of yours',
    valproate: 'Valproate with clonazepam',
    'valproate-with-lorazepam': 'Valproate with lorazepam',
    propantheline: 'Propantheline',
    'no-meaningful-effect': 'Studied with clonazepam',
    'cyp2c19-inhibitors': 'Medicines that slow the breakdown of diazepam and clobazam',
    probenecid: 'Probenecid with lorazepam',
    'caffeine-and-theophylline': 'Caffeine and theophylline',
    'liver-disease': 'Liver disease',
    'narrow-angle-glaucoma': 'Narrow-angle glaucoma',
    allergy: 'Allergy to this kind of medicine',
    'seizure-medicines-and-mood': 'Medicines for seizures, and mood',
  },
  effects: {
    'breathing-may-fail': 'Together they can slow breathing so much that a person does not wake up.',
    'adds-to-sleepiness': 'Together they can make you much more sleepy, unsteady or slow to breathe.',
    'doubles-the-class': 'Both act in the same way. Their effects add up, and both count toward your total.',
    'contents-unknown': 'Nobody can know what such pills hold. Some hold an opioid such as fentanyl.',
    'level-may-rise': 'The level of your medicine may go up, and so may its effects.',
    'level-may-fall': 'The level of your medicine may go down. This can bring on withdrawal.',
    contraindicated: 'The label says that these should not go together.',
    'absence-seizures-may-worsen':
      'In people with absence seizures, the two together have brought on long ones.',
    'small-change': 'The label reports a small change in the level.',
    'no-meaningful-effect': 'The label reports no change that matters.',
    'works-against':
      'It works against the calm, and it can make anxiety and poor sleep worse while you step down.',
    'mood-may-change': 'Medicines for seizures can change mood. A few people have thoughts of suicide.',
  },
  tiers: {
    'stop-and-talk': 'Talk with your prescriber before your next step',
    alert: 'Take care, and tell your prescriber',
    'prescriber-check': 'Ask your prescriber or pharmacist to check',
    info: 'Good to know',
  },
  changes: {
    'start-raises-level': 'If you start it, the level may go up and you may feel more sleepy.',
    'stop-lowers-level': 'If you stop it, the level may go down, and that can feel like a cut in dose.',
    'start-lowers-level': 'If you start it, the level may go down, and that can bring on withdrawal.',
    'stop-raises-level': 'If you stop it, the level may go up and you may feel more sleepy.',
  },
  advice: {
    opioids:
      'Do not stop either medicine on your own. If you take methadone or buprenorphine, stepping down from another medicine is no reason to stop it. Ask your prescriber to look at both together.',
    alcohol:
      'If you drink every day, do not stop drinking all at once either. Tell your prescriber, and get medical help for it.',
    gabapentinoids: 'Do not stop either medicine on your own.',
    'sodium-oxybate': 'Call your prescriber today. Do not stop your medicine all at once.',
    'other-depressants': 'Do not stop a prescribed medicine on your own.',
    'second-benzodiazepine': 'Do not stop either one on your own. Ask one prescriber to look at both.',
    'azole-with-alprazolam-or-triazolam':
      'Call your prescriber or pharmacist today. Do not stop alprazolam or triazolam on your own.',
    'cyp3a4-inducers': 'Do not start or stop one of these on your own.',
    valproate: 'Do not stop either medicine on your own.',
    'valproate-with-lorazepam': 'Do not stop or change either medicine on your own.',
    'street-supply':
      'Please do not stop all at once. A doctor can help. Try not to be alone when you take them.',
    'seizure-medicines-and-mood':
      'If thoughts of ending your life come up, call or text 988 now in the US, or a crisis line near you. If you may act on them, call 911 or your local emergency number. Do not stop a seizure medicine on your own.',
    'liver-disease': 'Tell your prescriber, who may choose another plan. Do not stop on your own.',
    'narrow-angle-glaucoma': 'Tell your prescriber and your eye doctor. Do not stop on your own.',
    allergy:
      'For trouble breathing or a swollen face, call 911 or your local emergency number. Otherwise call your prescriber today, before you change anything.',
  },
  naloxone:
    'Ask your pharmacist for naloxone. It can bring back breathing after an opioid, and it does no harm if there was none. Show the people around you where it is.',
  notInOurList: (text) =>
    `“${text}” with your medicine is not in our list. That does not mean that they mix well. Ask your pharmacist.`,
  notClearance: 'Our list is short. When it says nothing, nothing has been checked.',
  notReviewed: 'This warning has not been reviewed yet. We show it because it may help you to ask.',
  ask: (text, names) => `What do you mean by “${text}”? It may be ${names}.`,
};
