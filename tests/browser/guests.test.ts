import { expect, test } from '@jest/globals';
import { scheduleCheckIns } from '../../local/scheduleCheckIns';
import { servedWorkspace } from './openPage';
import { CALENDAR_PANEL, Person } from './person';
import { LIST, workspaceWith } from './workspaces';

const open = servedWorkspace(() => {
  const saved = workspaceWith(LIST, scheduleCheckIns);
  const [event] = saved.calendars.flatMap(({ events }) => events);
  if (!event?.id) throw new Error('There is no event.');
  event.attendees = [{ email: 'ana@example.org', displayName: 'Ana' }, { email: 'bo@example.org' }];
  saved.invitations = [{ eventId: event.id, email: 'ana@example.org' }];
  return { saved };
});

test('The Calendar panel says who is a guest, and who was sent an invitation', async () => {
  const person = new Person(await open());
  const panel = await person.openPanel(CALENDAR_PANEL);
  const [meeting] = await panel.getByRole('listitem').filter({ hasText: 'First conversation' }).allInnerTexts();
  expect(meeting).toContain('Ana, bo@example.org');
  expect(meeting).toContain('invitation sent to Ana, not to bo@example.org');
});
