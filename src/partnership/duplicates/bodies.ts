import { nameKey } from '../name/nameKey';

/** Bodies whose chapters often stand in a list under the name of the body alone. */
const BODIES = [
  ...['Alcoholics Anonymous', 'Al-Anon', 'American Legion', 'American Legion Auxiliary', 'American Red Cross'],
  ...[
    'Boy Scouts of America',
    'Boys and Girls Club',
    'Caritas',
    'Cruz Roja',
    'Disabled American Veterans',
    'Elks Lodge',
  ],
  ...['Girl Scouts', 'Girl Scouts of the USA', 'Goodwill', 'Goodwill Industries', 'Habitat for Humanity', 'Head Start'],
  ...['Independent Order of Odd Fellows', 'Knights of Columbus', 'Kiwanis International', 'League of Women Voters'],
  ...[
    'Lions Clubs International',
    'Little League',
    'Little League Baseball',
    'Loyal Order of Moose',
    'Meals on Wheels',
  ],
  ...['National Grange', 'Rotary International', 'Salvation Army', 'Scouting America', 'Soroptimist International'],
  ...['St. Vincent de Paul', 'Society of St. Vincent de Paul', 'Toastmasters International', 'United Way'],
  ...['Veterans of Foreign Wars', 'Veterans of Foreign Wars of the United States', 'YMCA', 'YWCA', 'Croix-Rouge'],
];

let keys: ReadonlySet<string> | undefined;

/** True when a name key is that of a body with chapters, so that it does not say which of them is meant. */
export function isBodyOfChapters(key: string): boolean {
  keys = keys ?? new Set(BODIES.map(nameKey));
  return keys.has(key);
}
