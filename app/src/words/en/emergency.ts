import type { EmergencyWords } from '../emergency.ts';

export const emergency: EmergencyWords = {
  title: 'Emergency',
  lead: 'If any of these signs are here now, call first and read later.',
  call: {
    label: 'Numbers to call',
    name: (number) => `Call ${number}`,
    textInstead: (number) => `Text ${number} instead`,
    emergency: 'Danger to life, now',
    crisis: 'Thoughts of suicide, or a crisis',
    poison: { name: 'Call Poison Help', text: (number) => `${number}. Too much taken, or a mix` },
    local: {
      emergency: 'Call your local emergency number.',
      crisis: 'For thoughts of suicide, call a crisis line near you, or the emergency number.',
      poison: 'If too much was taken, call a poison line near you, or the emergency number.',
    },
    country: 'Numbers for',
    choose: 'Show',
    another: 'Another country',
    elsewhere:
      '911 and 988 are numbers of the United States. Outside it, call your local emergency number in their place.',
    sources: 'Where these numbers come from:',
  },
  signs: {
    title: 'Call 911 if you or someone with you has',
    items: [
      'A seizure, or a blackout',
      'Slow breathing, or no breathing',
      'Blue or gray lips',
      'Sleep so deep that the person cannot be woken, or gurgling sounds',
      'Confusion, not knowing where they are, or severe agitation',
      'Seeing or hearing things that are not there',
      'Fever with a racing heart or drenching sweat',
      'Chest pain or fainting',
      'Pregnancy with any of these signs',
    ],
    fine: 'After a sudden stop, a seizure can come with no warning sign. Feeling fine does not rule it out.',
  },
  suicide: {
    title: 'Thoughts of ending your life',
    text: 'If you have a plan, or mean to act on it, call 911 or 988 now. You can call or text 988 at any hour. You do not have to explain everything.',
  },
  overdose: {
    title: 'If someone may have taken too much',
    signs:
      'Signs are extreme sleepiness, slurred speech, poor balance, confusion, and breathing that is slow, shallow or stopped.',
    steps: [
      'Call 911.',
      'If there is any chance of opioids, give naloxone (Narcan). It does no harm if there are none.',
      'Lay the person on their side.',
      'Stay until help comes. Say what was taken, if you know.',
    ],
    naloxone:
      'Naloxone does not reverse a benzodiazepine. Give it for a possible opioid, and call 911 all the same.',
    flumazenil:
      'There is a hospital drug called flumazenil that blocks benzodiazepines. It is for hospitals only: in people whose body depends on the medicine it can set off seizures.',
  },
  stopped: {
    title: 'If you have stopped, or cut down a lot, all at once',
    text: 'Call your prescriber, an on-call doctor or an urgent care clinic today, and say that you stopped. Do not restart on your own: ask what dose to take. If you have any sign from the list above, call 911.',
  },
  referral: {
    title: 'For help finding treatment, not for emergencies',
    text: 'The SAMHSA National Helpline is free and private. It gives referrals and asks for your ZIP code. It does not give counseling.',
    elsewhere: 'Ask a doctor or a pharmacist near you whom to see.',
  },
  cutOff: {
    title: 'Running out, or cut off',
    lead: 'This happens to many people. A sudden stop is the main danger, so the goal for today is a bridge: enough medicine to keep your dose steady until someone can plan with you.',
    first: {
      title: 'First, check for danger',
      text: 'For a seizure, confusion, or seeing things that are not there, call 911 now. For thoughts of ending your life, call or text 988.',
      link: 'See the emergency page',
    },
    today: {
      title: 'What to do today',
      steps: [
        {
          title: 'Call the office that prescribes it',
          text: 'Ask for a refill that bridges the gap. If they are closed, ask for the doctor on call.',
        },
        {
          title: 'Talk to your pharmacist',
          text: 'Ask if an emergency supply is possible where you live, and if they can reach your prescriber. The law differs from state to state.',
        },
        {
          title: 'If no one answers, go to urgent care',
          text: 'Bring the bottle, or a photo of its label. Say how much you take, how long you have taken it, and when your last dose was. If they cannot help either, go to an emergency room.',
        },
        {
          title: 'If you have already stopped',
          text: 'Call today, even if you feel well. Say the day you stopped. Do not restart on your own: ask what dose to take.',
        },
      ],
    },
    say: {
      title: 'Words you can use',
      lines: [
        '“I take ___ mg of ___ every day, and I have for ___ months. I will run out on ___.”',
        '“I know it is dangerous to stop all at once. I am asking for a supply that keeps my dose steady.”',
        '“I would like to come down slowly. Could we plan it together, or can you refer me to someone who will?”',
      ],
    },
    not: {
      title: 'What not to do',
      items: [
        'Do not stop all at once.',
        'Do not skip days, and do not stretch doses on your own. Ask the people you call today what to do with what is left.',
        'Do not buy tablets from anyone but a pharmacy. They may be fake, and may hold something far stronger.',
        'Do not use alcohol or another medicine to fill the gap.',
      ],
    },
    watch: {
      title: 'What to watch for',
      text: 'Bad sleep, anxiety, shaking, sweating, and a pounding heart are common when the dose drops. Call your prescriber the same day if they are strong. For a seizure, confusion, or seeing things that are not there, call 911.',
    },
    placesLink: 'Find a place that can help',
    startLink: 'Go on step by step: a few questions, and one page to bring along',
  },
  helping: {
    title: 'Helping someone',
    lead: 'You cannot do this for them, but you can make it easier.',
    sections: [
      {
        title: 'Know the signs that need 911',
        text: 'Learn the list on the emergency page, and keep it close. If there is any chance of opioids in the home, ask a pharmacy for naloxone.',
      },
      {
        title: 'Do not push for a fast stop',
        text: 'A body that is used to this medicine needs time. A sudden stop can cause seizures. Do not hide, lock away or throw out the tablets without a plan from a prescriber.',
      },
      {
        title: 'What helps',
        text: 'Small things, said plainly.',
        items: [
          'Ask what they want, and listen.',
          'Offer to sit beside them for the call to the prescriber.',
          'Help write down each dose and how the day went.',
          'Treat a pause as part of the plan, not as a failure.',
        ],
      },
      {
        title: 'Physical dependence is not the same as addiction',
        text: 'A body can come to depend on a medicine that is taken just as prescribed. Blame makes it harder to ask for help.',
      },
      {
        title: 'Look after yourself',
        text: 'If you are worn out or afraid, you too can call or text 988 in the US, or a crisis line near you. It is also for people who worry about someone.',
      },
    ],
    emergencyLink: 'Emergency page',
  },
};
