/** What the app is called where a system installs it. */

export const appNames = {
  id: 'org.kiosk-walkthrough.kiosk',
  /** Seen by people: in menus, in the list of installed programs. */
  product: 'Kiosk Walkthrough',
  /** Seen by machines: program, package and icon. */
  program: 'kiosk-walkthrough',
  loopbackProgram: 'kiosk-walkthrough-loopback',
  maintainer: 'The maintainers of kiosk-walkthrough <kiosk-walkthrough@localhost>',
} as const;
