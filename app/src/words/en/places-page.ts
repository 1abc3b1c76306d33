import type { PlacesPageWords } from '../places-page.ts';

export const placesPage: PlacesPageWords = {
  title: 'Find a place that can help',
  lead: 'Search the public directory by ZIP code or town. No place can pay to be listed, or to be listed higher.',
  near: 'ZIP code or town',
  nearHint: 'For example 97205, or Portland, Oregon.',
  need: 'What are you looking for?',
  needs: {
    'benzodiazepine-withdrawal': 'Care for benzodiazepine withdrawal',
    outpatient: 'Regular visits, living at home',
    'intensive-outpatient': 'Many hours a week, living at home',
    'day-treatment': 'Day program',
    residential: 'A place to stay during treatment',
    hospital: 'Hospital care',
    'co-occurring': 'Care for mental health and substance use together',
    telehealth: 'Visits by phone or video',
  },
  anyNeed: 'Any kind of place',
  search: 'Search',
  private: 'Your search is not stored or logged.',
  errors: {
    empty: 'Enter a ZIP code or a town',
    failed: 'The search did not work. Please try again in a moment',
  },
  choose: {
    title: 'Which one do you mean?',
    text: 'There is more than one place with this name.',
  },
  results: {
    title: (total, place) => {
      if (total === 0) return `Nothing found near ${place}`;
      return total === 1
        ? `1 place found, looking from ${place}`
        : `${total.toLocaleString('en-US')} places, nearest to ${place} first`;
    },
    order: 'Distances are straight lines, so the drive is longer.',
    miles: (miles, approximate) =>
      miles === '0'
        ? `${approximate ? 'about ' : ''}a mile away or less`
        : `${approximate ? 'about ' : ''}${miles} ${miles === '1' ? 'mile' : 'miles'} away`,
    approximate: 'measured from the middle of the ZIP code',
    fictional: 'Made-up place',
    call: (number) => `Call ${number}`,
    why: 'Why it is here',
    previous: 'Previous page',
    next: 'Next page',
    page: (page) => `Page ${page}`,
    wayOut: 'You could look wider:',
    from: (listings) => `From ${listings.join('; ')}.`,
  },
  meaning: {
    title: 'What this list can and cannot tell you',
    points: [
      'A place on this list told the directory that it offers the care you chose. Call to check: services change.',
      '“Reports benzodiazepine withdrawal care” does not mean a slow taper. Many such programs come down in days. Ask before you agree.',
      'We show what places report about themselves. We do not rate them.',
    ],
  },
  prescriber: {
    title: 'Most tapers are done by a regular prescriber',
    text: 'Family doctors, nurse practitioners and psychiatrists guide most slow tapers, and most of them are not in this directory. The prescriber you already have is the best first call.',
    ask: 'You could ask:',
    lines: [
      '“I would like to lower my benzodiazepine slowly. Have you guided someone through that before?”',
      '“Could we cut by 5 to 10 percent every 2 to 4 weeks, and pause when I need to?”',
      '“If you cannot, whom would you send me to? Will you keep my dose steady until I am there?”',
    ],
  },
  place: {
    fictionalTitle: 'This place is made up',
    fictionalText: 'It is sample data to show how the site works. Do not call this number.',
    phones: 'Phone',
    phoneKinds: { main: 'Main line', intake: 'New patients', hotline: 'Hotline' },
    address: 'Address',
    website: 'Website',
    services: 'What this place reports',
    unknownCode: (code) => `Code ${code}, which our list does not explain`,
    ask: 'What to ask when you call',
    asks: [
      'Do you help people lower a benzodiazepine slowly, over months? Who decides how fast?',
      'Can I keep my own prescriber?',
      'Is a doctor or nurse there day and night, if I would stay with you?',
      'What does it cost with my insurance, or without any?',
      'How soon could I be seen? What should I do until then?',
    ],
    never: 'Do not change your dose on your own while you look. Never stop suddenly and never skip days.',
    source: 'Where this comes from',
    edition: (source, edition, year) => `${source}, ${edition}${year ? `, published ${year}` : ''}.`,
    editionNotTold: 'the file did not tell its year',
    imported: (day) => `Read into this site on ${day}.`,
    assured: (day) => `Last checked on ${day}.`,
    old: (year) =>
      `This information is from ${year}, more than a year ago. Phone numbers and services may have changed.`,
    roughPoint: 'Its place on the map is the middle of its ZIP code, so distances are approximate.',
    back: 'Back to the search',
    missing: 'This place is not in the directory any more.',
  },
};
