import type { EventsWords } from '../events.ts';

export const events: EventsWords = {
  kinds: {
    start: { name: 'I start', say: 'The first step begins on this day. All later dates move with it.' },
    hold: {
      name: 'Hold this dose',
      say: 'Your dose stays as it is for as long as you need. A hold is part of tapering. Nothing is lost.',
    },
    resume: {
      name: 'Go on',
      say: 'The plan goes on. Every later step moves by as many days as the hold was long. No cut is made up for.',
    },
    'step-back': {
      name: 'Go back one step',
      say: 'Only a prescriber decides this. The dose before comes again, and then the plan goes on from there.',
    },
    'missed-dose': {
      name: 'I missed a dose',
      say: 'Take your next dose at its usual time. Do not take extra to make up for it. All later steps move by one day. If you feel unwell, call your prescriber or pharmacist.',
    },
    'doubled-dose': {
      name: 'I took a dose twice',
      say: 'Do not drive. Do not drink alcohol. Call Poison Help (in the US: 1-800-222-1222) and ask what to do about the next dose. Call 911 or your local emergency number, or ask someone to call, if you get very sleepy, are hard to wake or breathe slowly. All later steps move by one day.',
    },
    'lost-tablets': {
      name: 'I lost tablets',
      say: 'Call your pharmacy and your prescriber today. Do not stretch what is left by skipping doses. Your doses and dates stay as they are.',
    },
    'new-tablets': {
      name: 'I get other tablets now',
      say: 'Your dose stays until the day the next cut was due. The rest is drafted again with the tablets you have now. Show it to your prescriber before you follow it.',
    },
  },
  problems: {
    'before-the-last-event':
      'This day is before the last thing you entered. Take that back first, or choose a later day.',
    'already-started': 'The plan has already started.',
    'already-held': 'The plan is already on hold.',
    'not-held': 'The plan is not on hold.',
    'needs-prescriber': 'Enter the name of the prescriber who decided this, and the reason.',
    'no-step-to-go-back-to': 'No step has begun on this day, so there is nothing to go back from.',
    'dose-not-made':
      'The tablets of this plan cannot make the dose before. Ask your prescriber how to take it.',
    'no-products': 'Enter at least one kind of tablet or liquid that you can get.',
    'prescriber-plan':
      'A prescriber entered steps in this plan. Ask them how it goes on with the new tablets.',
    'no-new-draft':
      'No draft can be made with these tablets. Keep taking your dose and call your prescriber or pharmacist.',
  },
  held: 'On hold',
  undo: 'Take back the last entry',
};
