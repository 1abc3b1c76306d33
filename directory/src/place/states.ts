/** A state, territory or military region of the United States postal system. */
export interface State {
  readonly code: string;
  readonly name: string;
  readonly kind: 'state' | 'district' | 'territory' | 'military';
}

const STATES =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,\
FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,\
MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,\
NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,\
OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,\
VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming';

const TERRITORIES =
  'PR Puerto Rico,VI U.S. Virgin Islands,GU Guam,AS American Samoa,MP Northern Mariana Islands,\
FM Micronesia,MH Marshall Islands,PW Palau';

const MILITARY = 'AA Armed Forces Americas,AE Armed Forces Europe,AP Armed Forces Pacific';

function rows(text: string, kind: State['kind']): State[] {
  return text.split(',').map((row) => ({ code: row.slice(0, 2), name: row.slice(3), kind }));
}

/** Every state, DC, the territories and associated states, and the military regions. */
export const ALL_STATES: readonly State[] = [
  ...rows(STATES, 'state'),
  { code: 'DC', name: 'District of Columbia', kind: 'district' },
  ...rows(TERRITORIES, 'territory'),
  ...rows(MILITARY, 'military'),
];

const BY_CODE: ReadonlyMap<string, State> = new Map(ALL_STATES.map((state) => [state.code, state]));

/** The state of a two-letter code (upper case), or undefined. */
export function stateOfCode(code: string): State | undefined {
  return BY_CODE.get(code);
}
