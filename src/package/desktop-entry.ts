/** The entry of a Linux menu, in both languages. */
import { appNames } from './app-names.ts';

/** What every package says of the app; electron-builder adds name, program and icon. */
export const desktopFields = {
  GenericName: 'Exhibit about an election',
  'GenericName[az]': 'Seçki haqqında sərgi',
  Comment: 'Who said what about the election of 7 February 2024',
  'Comment[az]': '7 fevral 2024-cü il seçkisi haqqında kim nə deyib',
  Keywords: 'exhibit;kiosk;election;',
  'Keywords[az]': 'sərgi;kiosk;seçki;',
} as const;

/** @param program that is started, as found in the search path. */
export function desktopEntry(program: string): string {
  const fields = {
    Type: 'Application',
    Name: appNames.product,
    ...desktopFields,
    Exec: program,
    Icon: program,
    Terminal: 'false',
    Categories: 'Education;',
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  return `[Desktop Entry]\n${lines.join('\n')}\n`;
}
