import { expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { column, HEADINGS, setUpWorkspace } from './addOnWorkspace';
import { schedule } from './checkIns';

const MEETING = [
  [...HEADINGS, 'Level', 'Last contact', 'Guests to invite'],
  ['Harbor Kitchen', 'High', 'High', 'High', '2', '2026-02-10', 'ana@harbor.example'],
  ['Tide Clinic', 'High', 'High', 'High', '2', '2026-02-10', ''],
];
const AGENDA = { ours: ['Problems: they are late'], shared: ['Ana: send the plan'] };

function fill(workspace: LocalWorkspace, name: string, agenda: object = AGENDA) {
  const names = column(workspace, 'Check-ins', 'Organization');
  const events = names.flatMap((one, row) => (one === name ? [column(workspace, 'Check-ins', 'Event ID')[row]] : []));
  return workspace.run('fillAgenda', events, agenda) as { done: string | null };
}

/** The texts of the single meetings that differ from their series. */
const texts = (workspace: LocalWorkspace) =>
  workspace.calendars.events.flatMap(({ recurringEventId, description }) => (recurringEventId ? [description] : []));

test('prepares the next meeting alone, and keeps from guests what is for our own eyes', () => {
  const workspace = setUpWorkspace(MEETING);
  schedule(workspace);
  const whole = workspace.calendars.events.map(({ description }) => description);
  const day = String(column(workspace, 'Check-ins', 'First date')[0]);
  expect(fill(workspace, 'Harbor Kitchen')).toEqual({ done: day });
  fill(workspace, 'Tide Clinic');
  const [harbor = '', tide = ''] = texts(workspace);
  expect(harbor).toMatch(/^Ana: send the plan[\s\S]*A win since last time/);
  expect(harbor).not.toContain('late');
  expect(tide).toMatch(/^Problems: they are late/);
  const series = workspace.calendars.events.filter(({ recurringEventId }) => !recurringEventId);
  expect(series.map(({ description }) => description)).toEqual(whole);
});

test('replaces what it wrote before, and leaves what a person wrote there', () => {
  const workspace = setUpWorkspace(MEETING);
  schedule(workspace);
  fill(workspace, 'Tide Clinic');
  fill(workspace, 'Tide Clinic', { ours: ['Second'], shared: [] });
  const [prepared = ''] = texts(workspace);
  expect(prepared).toMatch(/^Second\n/);
  expect(prepared).not.toContain('late');
  const meeting = workspace.calendars.events.find(({ recurringEventId }) => recurringEventId);
  workspace.calendarPerson.describe(meeting?.id ?? '', `Mine.\n${prepared}`);
  expect(fill(workspace, 'Tide Clinic')).toEqual({ done: null });
  expect(texts(workspace)).toEqual([`Mine.\n${prepared}`]);
});

test('does nothing where the calendar is refused, or no meeting is ahead', () => {
  const workspace = setUpWorkspace(MEETING);
  expect(workspace.run('fillAgenda', ['cg00'], AGENDA)).toEqual({ done: null });
  schedule(workspace);
  expect(workspace.run('fillAgenda', ['cg00'], AGENDA)).toEqual({ done: null });
  workspace.permissions.refuse('calendar.app.created');
  expect(fill(workspace, 'Tide Clinic')).toEqual({ done: null });
  expect(texts(workspace)).toEqual([]);
});
