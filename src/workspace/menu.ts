/** One line of the menu and the registered function it runs. */
export interface MenuItem {
  readonly label: string;
  readonly run: string;
}

/**
 * Builds the add-on's menu, with a line between its groups. Nothing else may be touched here: before the add-on is
 * enabled Google allows no more.
 */
export function showMenu(groups: readonly (readonly MenuItem[])[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  groups.forEach((items, index) => {
    if (index > 0) menu.addSeparator();
    for (const { label, run } of items) menu.addItem(label, run);
  });
  menu.addToUi();
}
