import type { AboutWords } from '../about.ts';

export const about: AboutWords = {
  about: {
    title: 'About Stepdown',
    sections: [
      {
        title: 'What it does',
        paragraphs: [
          'Stepdown drafts a slow way down from a benzodiazepine in tablets that really exist, for a prescriber to change and sign. It also searches a public directory of places that offer care.',
        ],
      },
      {
        title: 'What it does not do',
        paragraphs: [
          'It does not diagnose, prescribe, or tell you to stop. It does not know you. A plan from here is a draft until a prescriber signs it.',
          'It makes no draft when a person could be in danger from one. In those cases it says whom to call.',
        ],
      },
      {
        title: 'How it is paid for',
        paragraphs: [
          'The code is free and open. No treatment center, drug maker or insurer pays to appear here, and the help lines that we name are public ones.',
        ],
      },
      {
        title: 'Not yet reviewed by a clinician',
        paragraphs: [
          'The rules come from published guidance. Until a clinician has signed them, every draft says so.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Many people need to keep this to themselves. Here is what happens to what you type.',
    sections: [
      {
        title: 'Your medicine and your answers',
        paragraphs: [
          'When your browser runs scripts, the plan is worked out on your device and nothing you answer is sent. When it does not, your answers travel to this site in a form, the page is made from them, and they are not stored.',
          'Your answers are gone when you close the tab, unless you choose to keep them on this device.',
        ],
      },
      {
        title: 'Your search for a place',
        paragraphs: [
          'When your browser runs scripts, the directory comes to your device and your search stays there. When it does not, the town and the kind of care travel to this site to make the list. We do not log them. They are then part of the page address, so they can stay in your browser’s own history.',
        ],
      },
      {
        title: 'What you send on purpose',
        paragraphs: [
          'If you tell us whether a page was helpful, or what is wrong with a listing, we keep your answer, your note, the page, the language and the day. We keep it for at most a year. We do not keep who you are.',
          'If you ask for news by e-mail, we keep your address, your language and the day. You are on the list only after you say yes in a letter. One click takes you off, and your address is then deleted.',
        ],
      },
      {
        title: 'Cookies and other sites',
        paragraphs: [
          'We set no cookies. No page loads anything from another company: no maps, no fonts, no counters.',
        ],
      },
      {
        title: 'Leaving fast',
        paragraphs: [
          '“Leave this page now” opens a weather page. Where the page runs scripts, it blanks the screen first and takes the place of this page in your history. It cannot remove pages that you opened before, or hide your visit from someone who controls your network or your device.',
        ],
      },
    ],
  },
  sources: {
    title: 'Where the rules come from',
    lead: 'These are the publications that our rules and figures lean on, and how we read each one.',
    columns: { title: 'Publication', edition: 'Edition', seen: 'How we read it' },
    seen: {
      V: 'Read in the source itself',
      V2: 'Read in a copy or a summary',
      D: 'Worked out from other sources',
      R: 'Not yet checked against the source',
    },
  },
};
