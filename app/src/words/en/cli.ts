import type { CliWords } from '../cli.ts';

const HELP = `stepdown: benzodiazepine tapers in real tablets, for a prescriber to sign; and private help to find care

Usage
  stepdown serve [--port N] [--host ADDRESS]     serve the site
  stepdown import samhsa FILE [--edition YEAR]   take in the official workbook of places (.xlsx)
  stepdown import samhsa-mh FILE                 the same for the mental health workbook
  stepdown import findtreatment FILE             take in a listing from FindTreatment.gov (.csv, .xlsx, or .json of its API)
  stepdown import hsds FILE                      take in HSDS 3 (.json, .ndjson)
  stepdown import KIND --url ADDRESS             the same from an address, where STEPDOWN_FETCH=on lets it
  stepdown directory status                      what is held, what is served, what waits
  stepdown directory diff [OLD-FILE] FILE        what changed between two files, or what a file would change here
  stepdown directory publish                     serve the data as they stand
  stepdown corrections list|log                  reports of what is wrong with a listing; what was decided
  stepdown corrections accept|decline ID --by NAME [--value TEXT] [--field FIELD] [--note TEXT]
  stepdown corrections undo LINE --by NAME       take a decision back
  stepdown corrections check PLACE --by NAME --answered-by WHO --confirmed WHAT
                                                 write down a call that confirmed a listing
  stepdown search [WORDS] --near ZIP-OR-TOWN     find places
      [--need NEED] [--code CODE,CODE] [--not CODE,CODE] [--limit N] [--offset N]
  stepdown taper draft < request.json            draft a taper for a prescriber to sign
  stepdown taper lint < schedule                 judge a schedule: words, a table, JSON or FHIR
      [--drug NAME] [--date-order month-first|day-first] [--products JSON]
  stepdown taper document --format FORMAT < request.json
      pdf, packet, ics, fhir, csv, text or html  write one paper of a draft [--out FILE]
  stepdown taper verify FILE                     read a finished paper back; 1 where it does not fit, 2 where it cannot be read
  stepdown equivalents DRUG MG                   show a dose in diazepam, table by table
  stepdown level < regimen.json                  show the drug in the body over time; not for dosing
  stepdown screen list                           show the screens
  stepdown screen score < answers.json           score one screen
  stepdown screen add FILE                       load the published wording of a screen (FHIR Questionnaire)
  stepdown content check [--date YYYY-MM-DD]     judge the pages: sources, reading level, links, both languages
  stepdown content preview PAGE                  show the sentences of a page, each with what it rests on
  stepdown feedback list [--limit N]             show what readers said of the pages
  stepdown newsletter send --subject TEXT FILE   send a letter to everyone on the list of a language
  stepdown migrate                               bring the database up to date
  stepdown build                                 build the pages where they changed
  stepdown help                                  show this text

Every command takes
  --json         one line of JSON on the standard output, for machines
  --lang en|es   the language of the answer

Exit code: 0 done, 1 refused or not found, 2 wrong use.

Settings come from the environment
  PORT, HOST      where to serve; 8080 and localhost when not set
  DATABASE_URL    a PostgreSQL, 15 or newer; when not set, Stepdown starts its own
  STEPDOWN_C_SSRS on: the C-SSRS screener is open to visitors; ask its authors first
  STEPDOWN_HELP_LINES  a JSON file with the emergency lines of other countries, each with its source
  STEPDOWN_OPERATOR_TOKEN   who sends it decides on reports over HTTP; nobody where it is not set
  STEPDOWN_DATA   the folder where its own PostgreSQL keeps its files
  SMTP_URL        a mail server for the newsletter; needs ORIGIN, the address of the site
  MAIL_FROM       who the letters are from

A draft is not advice to follow. Do not change a dose before a prescriber has signed it.`;

export const cli: CliWords = {
  help: HELP,
  seeHelp: 'Run "stepdown help" to see what there is.',
  problem: {
    'malformed-json': 'The request is not JSON that can be read.',
    'wrong-request': 'The request does not have the expected shape.',
    'needs-confirmation': 'Something looks like a slip. Put it right, or add its code to "confirmed".',
    'no-draft': 'No draft is made of this, so there is no paper of it.',
    'unknown-place': 'This town or ZIP is not known.',
    'ambiguous-place': 'There is more than one place of that name.',
    'not-found': 'It was not found.',
    'method-not-allowed': 'That cannot be done here.',
    'unsupported-media-type': 'The request must be JSON.',
    'too-large': 'The request is larger than is taken.',
    'operator-token-needed': 'This is for the operator: the token is missing or wrong.',
    'already-decided': 'This was decided or undone already. Nothing was changed.',
    'queue-full': 'Too many reports are waiting. Decide some of them first.',
    'too-slow': 'It took too long and was stopped.',
    'not-ready': 'There is no directory yet. Run "stepdown serve" once, or "stepdown import".',
    failed: 'Something went wrong here. Nothing was kept.',
  },
  failure: {
    'unknown-command': ({ given }) => `There is no command "${given}".`,
    'unknown-option': ({ given }) => `There is no option "${given}" here.`,
    'missing-word': ({ expected }) => `Something is missing: ${expected}.`,
    'too-many-words': ({ given }) => `"${given}" is one word too many.`,
    'wrong-number': ({ option, given, expected }) => `${option} is "${given}", but must be ${expected}.`,
    'file-not-found': ({ file }) => `There is no file "${file}". Check the path and try again.`,
    'file-unreadable': ({ file, detail }) => `The file "${file}" cannot be read (${detail}).`,
    'file-unwritable': ({ file, detail }) => `The file "${file}" cannot be written (${detail}).`,
    'fetch-not-allowed': () =>
      'This program fetches nothing by itself. To let it fetch files, set STEPDOWN_FETCH=on. FindTreatment.gov asks everyone who uses its API to register there first.',
    'fetch-not-https': () => 'The address must begin with https://. Nothing was changed.',
    'fetch-failed': ({ detail }) =>
      `The file could not be fetched${detail ? ` (${detail})` : ''}. Check the address and the network. Nothing was changed.`,
    'fetch-refused': ({ detail }) =>
      `The server did not give the file${detail ? ` (${detail})` : ''}. Check the address. Nothing was changed.`,
    'fetch-too-large': () => 'The file is larger than we take. Check the address. Nothing was changed.',
    'fetch-too-slow': () => 'The file took too long. Try again later. Nothing was changed.',
    'not-a-workbook': ({ file }) =>
      `"${file}" is neither an Excel workbook (.xlsx) nor a table as text (.csv). Download the official file again.`,
    'old-workbook': ({ file }) =>
      `"${file}" is an Excel file of the old kind (.xls), or it has a password. Open it, save it as .xlsx without a password, and try again.`,
    'web-page': ({ file }) =>
      `"${file}" is a web page, not the data. Download the file itself. Nothing was changed.`,
    'other-workbook': ({ file }) =>
      `"${file}" is the other workbook. "import samhsa" takes the one for substance use, and "import samhsa-mh" takes the one for mental health. Nothing was changed.`,
    'findtreatment-listing': ({ file }) =>
      `"${file}" was downloaded from FindTreatment.gov: it lists several kinds of places together. Take it in with "import findtreatment". Nothing was changed.`,
    'workbook-truncated': ({ file }) => `"${file}" is cut short. Download it again. Nothing was changed.`,
    'workbook-too-large': ({ file }) =>
      `"${file}" unpacks to more than we take. Check that it is the right file.`,
    'workbook-damaged': ({ file }) => `"${file}" is damaged. Download it again. Nothing was changed.`,
    'no-facility-sheet': ({ file, found, missing }) =>
      `"${file}" has no sheet of facilities. ${missing ? `No column was found for: ${missing}. ` : ''}${found ? `Its columns are: ${found}. ` : ''}Check that it is the right file. Nothing was changed.`,
    'no-rows': ({ file }) =>
      `"${file}" has a sheet of facilities, but no row of it could be used. Nothing was changed.`,
    'not-this-format': ({ file }) =>
      `"${file}" is not in the format that was named. Check the file and the command.`,
    'too-small': ({ before, after }) =>
      `The file holds ${after} places, but ${before} are here now. A loss of more than 20 percent looks like a broken file, so it was refused. The old data stay.`,
    'real-directory-present': () =>
      'A real directory is here already, so the made-up places were not loaded. Nothing was changed.',
    'no-embedded-database': ({ platform }) =>
      `Stepdown has no PostgreSQL of its own for this machine (${platform}). Set DATABASE_URL to a PostgreSQL, 15 or newer.`,
    'no-system-user': ({ user }) =>
      `PostgreSQL does not run as root, and the user "${user}" could not be made. Make it, run Stepdown as another user, or set DATABASE_URL.`,
    'folder-closed': ({ folder, user }) =>
      `The folder ${folder} is closed to the user "${user}" that PostgreSQL runs as. Set STEPDOWN_DATA to a folder elsewhere, or run: chmod o+x ${folder}`,
    'folder-unwritable': ({ folder, detail }) =>
      `The data folder ${folder} cannot be used (${detail}). Set STEPDOWN_DATA to a folder that you can write to.`,
    'database-start-failed': ({ detail }) =>
      `The database did not start: ${detail}. Put right what it says, or set DATABASE_URL to another PostgreSQL.`,
    'database-unreachable': ({ detail }) =>
      `The database at DATABASE_URL does not answer (${detail}). Check the address, the password and that it runs.`,
    'database-of-other-version': () =>
      'The database was made by another version of Stepdown, most likely a newer one. Run that version, or name another folder in STEPDOWN_DATA. Nothing was changed.',
    'database-too-old': ({ version }) =>
      `The database at DATABASE_URL is PostgreSQL ${version}; 15 is the oldest that works. Use a newer one.`,
    'address-unavailable': ({ address, detail }) =>
      `Stepdown cannot listen on ${address} (${detail}). Set HOST and PORT to an address of this machine.`,
    'mail-not-set-up': () =>
      'No mail can be sent. Set SMTP_URL to a mail server and ORIGIN to the address of the site.',
    'web-build-failed': ({ detail }) => `The pages could not be built: ${detail}`,
    'no-input': () => 'There is no request on the standard input. Try: stepdown taper draft < request.json',
    failed: () =>
      'Something went wrong here. Nothing was changed. Try again, and tell us if it happens twice.',
  },
  progress: {
    startingDatabase: 'Starting the database',
    migrating: 'Bringing the database up to date',
    fetching: 'Fetching the file',
    reading: 'Reading the file',
    storing: (done, total) => `Storing places: ${done} of ${total}`,
    publishing: 'Making the search index',
    loadingDemo: 'Loading the made-up places',
    buildingWeb: 'Building the pages',
  },
  migrated: (count) =>
    count === 0 ? 'The database is up to date.' : `The database is up to date: ${count} change(s) made.`,
  unchangedThere: 'The file there is the one that was taken in before. Nothing was changed.',
  notTaken: {
    row: (row, sheet, reason, given) =>
      `  row ${row}${sheet === undefined ? '' : ` of “${sheet}”`}: ${reason}${given === '' ? '' : ` It has “${given}”.`}`,
    more: (count) => `  and ${count} more; --json lists them all`,
  },
  imported: ({ facilities, withdrawal, added, changed, removed, rejected }) =>
    `Places of the file: ${facilities}. Reporting benzodiazepine withdrawal care: ${withdrawal}.
Added ${added}, changed ${changed}, removed ${removed}; rows not taken: ${rejected}.`,
  feedback: {
    none: 'Nobody has said anything yet.',
    head: ['Day', 'Language', 'Page', 'Helpful', 'Danger signs', 'Note'],
    yes: 'yes',
    no: 'no',
  },
  newsletterSent: (sent, failed) =>
    failed === 0 ? `Letters sent: ${sent}.` : `Letters sent: ${sent}. Not taken: ${failed}.`,
  serving: (address) => `Stepdown is at ${address} (press Ctrl-C to stop)`,
  portTaken: (wanted, taken) => `Port ${wanted} is taken; using ${taken}.`,
  stopping: 'Stopping: finishing what is under way',
  stopped: 'Stopped.',
  search: {
    near: (label) => `Near ${label}`,
    showing: (shown, total) => `Showing ${shown} of ${total}`,
    none: 'No place matches all of that.',
    dropping: (say) => `- ${say}`,
    choose: 'There is more than one place of that name. Say which one:',
    miles: 'Miles',
    name: 'Name',
    town: 'Town',
    phone: 'Phone',
    approximate: '~ means that the distance is measured from the middle of a ZIP code.',
    fictional: 'These places are made up, to show how this works. Do not call them.',
  },
  taper: {
    refused: 'No draft was made.',
    from: 'From',
    days: 'Days',
    daily: 'mg a day',
    cut: 'Cut %',
    held: 'until the prescriber decides',
    floor: (mg) => `This draft ends at ${mg} mg a day.`,
    findings: 'To know, and to ask the prescriber:',
    step: (number) => `Step ${number}`,
  },
};
