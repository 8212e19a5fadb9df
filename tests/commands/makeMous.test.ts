import { describe, expect, test } from '@jest/globals';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import { mouOrder } from '../../src/partnership/mou/order';
import { planMou } from '../../src/partnership/mou/plan';
import { changingCalls, column, HEADINGS, LIST, listOf, setUpWorkspace, stopAfter, TODAY } from './addOnWorkspace';
import { agreementsIn, makeMous, makeOrders, ordersOf, plansOf, readMous } from './mous';

const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.file';

const titles = (workspace: LocalWorkspace) => agreementsIn(workspace).map(({ name }) => name);
const kinds = (outcomes: readonly { readonly kind: string }[]) => outcomes.map(({ kind }) => kind);

/** All partners of the list, as a page names them. */
function everyone(workspace: LocalWorkspace) {
  const ids = column(workspace, 'Partners', 'Partner ID');
  return column(workspace, 'Partners', 'Organization').map((name, index) => ({
    name: String(name),
    id: String(ids[index] ?? ''),
  }));
}

function setting(workspace: LocalWorkspace, label: string, value: string): void {
  const row = workspace.rows('Settings').findIndex(([one]) => one === label) + 1;
  workspace.type('Settings', `B${row}`, value);
}

function typeInto(workspace: LocalWorkspace, heading: string, row: number, text: string): void {
  const place = workspace.rows('Partners')[0]?.indexOf(heading) ?? 0;
  workspace.type('Partners', `${String.fromCharCode(65 + place)}${row}`, text);
}

/** What is in Drive and in the MOUs sheet, but for identifiers. */
function result(workspace: LocalWorkspace) {
  const versions = column(workspace, 'MOUs', 'Version');
  return {
    documents: agreementsIn(workspace).map(({ name, appProperties }) => [name, appProperties.key]),
    folders: workspace.drive.files.filter(({ mimeType }) => mimeType.endsWith('.folder')).length,
    rows: column(workspace, 'MOUs', 'Organization').map((name, index) => [name, versions[index]]),
    links: column(workspace, 'MOUs', 'Document').map((url) => titleOf(workspace, String(url))),
  };
}

function titleOf(workspace: LocalWorkspace, url: string): string | undefined {
  return agreementsIn(workspace).find(({ id }) => url.includes(id))?.name;
}

describe('makeMous', () => {
  test('makes each in a folder of its own, and notes it', () => {
    const workspace = setUpWorkspace(listOf(6));
    expect(kinds(makeMous(workspace))).toEqual(['made', 'made']);
    expect(titles(workspace)).toEqual(['MOU with Partner 1', 'MOU with Partner 4']);
    const folder = workspace.drive.files.find(({ name }) => name === 'Common Ground MOUs');
    expect(agreementsIn(workspace).every(({ parents }) => parents.length === 1 && parents[0] === folder?.id)).toBe(
      true,
    );
    expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1', 'Partner 4']);
    expect(column(workspace, 'MOUs', 'State')).toEqual(['draft', 'draft']);
    expect(column(workspace, 'MOUs', 'Drafted')).toEqual(['2026-03-02', '2026-03-02']);
    expect(column(workspace, 'MOUs', 'Review')).toEqual(['2026-09-02', '2026-09-02']);
    expect(column(workspace, 'MOUs', 'End')).toEqual(['2027-03-01', '2027-03-01']);
    expect(result(workspace).links).toEqual(titles(workspace));
    expect(column(workspace, 'MOUs', 'Next stage')).toEqual(
      Array(2).fill(expect.stringMatching(/mark it as reviewed/)),
    );
    expect(column(workspace, 'MOUs', 'MOU ID')).toEqual(column(workspace, 'MOUs', 'Partner ID'));
  });

  test('stores the very page that the order holds', () => {
    const workspace = setUpWorkspace(LIST);
    setting(workspace, 'Our organization', 'Lighthouse & Sons');
    setting(workspace, 'Who signs for us', 'The chair');
    const [order] = ordersOf(readMous(workspace));
    makeOrders(workspace, order ? [order] : []);
    const html = agreementsIn(workspace)[0]?.content ?? '';
    expect(order?.content).toEqual({ html });
    expect(html).toContain('between Lighthouse &amp; Sons and Harbor Kitchen');
    expect(html).toContain('The chair');
    expect(html).toContain('[to agree: who signs for Harbor Kitchen, and in what role]');
  });

  test('costs two calls for each agreement, and a constant', () => {
    const calls = [6, 36].map((partners) => {
      const workspace = setUpWorkspace(listOf(partners));
      const orders = ordersOf(readMous(workspace));
      workspace.meter.reset();
      makeOrders(workspace, orders);
      return workspace.meter.total;
    });
    expect((calls[1] ?? 0) - (calls[0] ?? 0)).toBe(2 * 10);
  });

  test('makes nothing again', () => {
    const workspace = setUpWorkspace(listOf(6));
    const orders = ordersOf(readMous(workspace));
    makeOrders(workspace, orders);
    workspace.meter.reset();
    expect(kinds(makeOrders(workspace, orders))).toEqual(['there', 'there']);
    expect(workspace.meter.writes).toBe(0);
    expect(agreementsIn(workspace)).toHaveLength(2);
    expect(ordersOf(readMous(workspace, everyone(workspace).slice(0, 1)))).toEqual([]);
  });

  test('makes version 2 when facts changed, and links version 1, which stays as it is', () => {
    const workspace = setUpWorkspace(listOf(1));
    makeMous(workspace);
    const [first] = agreementsIn(workspace);
    const before = first?.content;
    typeInto(workspace, 'Level', 2, '3 Strategic alliance');
    expect(kinds(makeMous(workspace, everyone(workspace)))).toEqual(['made']);
    expect(agreementsIn(workspace)).toHaveLength(2);
    expect(agreementsIn(workspace)[0]?.content).toBe(before);
    expect(column(workspace, 'MOUs', 'Version')).toEqual([1, 2]);
    expect(column(workspace, 'MOUs', 'Previous version')[1]).toBe(column(workspace, 'MOUs', 'Document')[0]);
    expect(agreementsIn(workspace)[1]?.content).toContain('<td>2</td>');
  });

  test('never overwrites an edited document: another version is made when it is asked for', () => {
    const workspace = setUpWorkspace(listOf(1));
    makeMous(workspace);
    const id = agreementsIn(workspace)[0]?.id ?? '';
    workspace.drive.edit(id, { content: '<p>In our own words</p>' });
    typeInto(workspace, 'Level', 2, '3 Strategic alliance');
    const orders = plansOf(readMous(workspace, everyone(workspace))).map((plan) => mouOrder(plan));
    expect(kinds(makeOrders(workspace, orders))).toEqual(['made']);
    expect(workspace.drive.file(id)?.content).toBe('<p>In our own words</p>');
    expect(column(workspace, 'MOUs', 'Version')).toEqual([1, 2]);
  });

  test('makes one between several, and counts it for each of them', () => {
    const workspace = setUpWorkspace(listOf(6));
    const page = readMous(workspace);
    expect(kinds(makeOrders(workspace, [mouOrder(planMou(page, page.partners))]))).toEqual(['made']);
    expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1 and Partner 4']);
    const html = agreementsIn(workspace)[0]?.content ?? '';
    for (const name of ['Partner 1', 'Partner 4']) expect(html).toContain(name);
    expect(readMous(workspace).immediate).toEqual([]);
  });

  test('works on the partners that were shown, also when a colleague sorts the list meanwhile', () => {
    const workspace = setUpWorkspace(listOf(6));
    const orders = ordersOf(readMous(workspace));
    workspace.sortRows('Partners', 2);
    expect(kinds(makeOrders(workspace, orders))).toEqual(['made', 'made']);
    expect(titles(workspace)).toEqual(['MOU with Partner 1', 'MOU with Partner 4']);
  });

  test('makes nothing of a text that the list does not say any more, or of a partner that is gone', () => {
    const workspace = setUpWorkspace(listOf(6));
    const orders = ordersOf(readMous(workspace));
    typeInto(workspace, 'Level', 2, '1');
    workspace.deleteRow('Partners', 5);
    expect(kinds(makeOrders(workspace, orders))).toEqual(['changed', 'gone']);
    expect(agreementsIn(workspace)).toEqual([]);
    expect(() => workspace.rows('MOUs')).toThrow(/no sheet 'MOUs'/);
  });

  test('finds partners that got their Partner ID from the call before', () => {
    const workspace = setUpWorkspace([HEADINGS]);
    ['A', 'B', 'C'].forEach((name, index) => {
      [name, 'High', 'High', 'High'].forEach((text, i) => {
        workspace.type('Partners', `${'ABCD'[i]}${index + 2}`, text);
      });
    });
    const orders = ordersOf(readMous(workspace));
    expect(orders.map(({ partners }) => partners[0]?.id)).toEqual(['', '', '']);
    for (const order of orders) expect(kinds(makeOrders(workspace, [order]))).toEqual(['made']);
    expect(new Set(column(workspace, 'MOUs', 'Partner ID')).size).toBe(3);
  });

  test('makes nothing for rows that share a Partner ID, or a name while they have none', () => {
    const workspace = setUpWorkspace(listOf(6));
    const orders = ordersOf(readMous(workspace));
    const [id] = column(workspace, 'Partners', 'Partner ID');
    typeInto(workspace, 'Partner ID', 3, String(id));
    expect(kinds(makeOrders(workspace, orders))).toEqual(['sharedId', 'made']);
  });

  test('says what to do when the list has no column for Partner IDs', () => {
    const workspace = setUpWorkspace(listOf(6));
    const orders = ordersOf(readMous(workspace));
    typeInto(workspace, 'Partner ID', 1, 'Code');
    expect(() => makeOrders(workspace, orders)).toThrow(/no column "Partner ID" yet.*Set up this spreadsheet/);
    expect(agreementsIn(workspace)).toEqual([]);
  });

  test('keeps what was made when Drive fails halfway, says so, and goes on when run again', () => {
    const workspace = setUpWorkspace(listOf(6));
    const orders = ordersOf(readMous(workspace));
    let created = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Files.create' && ++created === 3) throw new Error('User rate limit exceeded');
    });
    expect(() => makeOrders(workspace, orders)).toThrow(/only so much of this in one day.*What was finished is kept/);
    expect(column(workspace, 'MOUs', 'Organization')).toEqual(['Partner 1']);
    workspace.faults.clear();
    expect(kinds(makeOrders(workspace, orders))).toEqual(['there', 'made']);
    expect(agreementsIn(workspace)).toHaveLength(2);
  });

  test('notes what was made when Drive does not tell the time any more; the document then counts as edited', () => {
    const workspace = setUpWorkspace(listOf(1));
    const orders = ordersOf(readMous(workspace));
    let lists = 0;
    workspace.faults.beforeCall(({ member }) => {
      if (member === 'Files.list' && ++lists === 2) throw new Error('Internal error');
    });
    expect(kinds(makeOrders(workspace, orders))).toEqual(['made']);
    workspace.faults.clear();
    typeInto(workspace, 'Level', 2, '3 Strategic alliance');
    const [plan] = plansOf(readMous(workspace, everyone(workspace)));
    expect(plan?.status).toMatchObject({ kind: 'ask', why: 'edited' });
  });

  test('stops before Google would, tells which are left, and goes on when run again', () => {
    let time = Date.parse(`${TODAY}T12:00:00Z`);
    const workspace = setUpWorkspace(listOf(12), { now: () => new Date(time) });
    const orders = ordersOf(readMous(workspace));
    workspace.faults.afterCall(({ member }) => {
      if (member === 'Files.create') time += 2 * 60 * 1000;
    });
    // The folder and two documents take the six minutes that a script may run.
    expect(kinds(makeOrders(workspace, orders))).toEqual(['made', 'made', 'left', 'left']);
    expect(kinds(makeOrders(workspace, orders))).toEqual(['there', 'there', 'made', 'made']);
    expect(agreementsIn(workspace)).toHaveLength(4);
  });

  test('makes nothing while somebody else changes the spreadsheet, and says so', () => {
    const workspace = setUpWorkspace(LIST);
    const orders = ordersOf(readMous(workspace));
    workspace.lock.holdByOther(true);
    expect(() => makeOrders(workspace, orders)).toThrow(/Somebody else is changing this spreadsheet/);
    expect(workspace.drive.files).toEqual([]);
  });

  test('makes nothing without the permission, and says what to do', () => {
    const workspace = setUpWorkspace(LIST);
    const orders = ordersOf(readMous(workspace));
    workspace.permissions.refuse(DRIVE_SCOPE);
    expect(() => makeOrders(workspace, orders)).toThrow(/may not use your Drive yet/);
    expect(workspace.drive.files).toEqual([]);
  });

  test('writes hostile names as text, in the document and in the sheet', () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '=HYPERLINK("http://x.test";"win")',
      '{{name}} $& \\1 </td>',
      'مطبخ الميناء',
      'x'.repeat(10_000),
    ];
    const workspace = setUpWorkspace([
      HEADINGS,
      ...hostile.map((name) => [name.startsWith('=') ? `'${name}` : name, 'High', 'High', 'High']),
    ]);
    expect(kinds(makeMous(workspace))).toEqual(Array(5).fill('made'));
    expect(new Set(column(workspace, 'MOUs', 'Organization'))).toEqual(new Set(hostile));
    for (const { content } of agreementsIn(workspace)) {
      expect(content).not.toMatch(/<img|<\/td>[^<]*<\/td>/);
    }
    expect(agreementsIn(workspace).some(({ content }) => content.includes('{{name}} $&amp; \\1 &lt;/td&gt;'))).toBe(
      true,
    );
  });
});

describe('50 agreements in one go', () => {
  const fifty = [HEADINGS, ...Array.from({ length: 50 }, (_, i) => [`Partner ${i + 1}`, 'High', 'High', 'High'])];

  test('end within the six minutes of a script, at the slowest published figure', () => {
    let time = Date.parse(`${TODAY}T12:00:00Z`);
    const workspace = setUpWorkspace(fifty, { now: () => new Date(time) });
    const orders = ordersOf(readMous(workspace));
    expect(orders).toHaveLength(50);
    const begun = time;
    workspace.faults.afterCall(({ member }) => {
      // 3.4 s a document was derived from a published run of 150 certificates; reads and commits take up to a second.
      time += member === 'Files.create' ? 3_400 : /list|getValues|flush/.test(member) ? 1_000 : 50;
    });
    expect(kinds(makeOrders(workspace, orders))).toEqual(Array(50).fill('made'));
    expect(time - begun).toBeLessThan(6 * 60 * 1000);
  });

  test('stopped after any call and run again, are each made once and noted once', () => {
    const whole = setUpWorkspace(fifty);
    const orders = ordersOf(readMous(whole));
    whole.meter.reset();
    makeOrders(whole, orders);
    const expected = result(whole);
    const stops = changingCalls(whole);
    expect(stops.length).toBeGreaterThan(50);
    for (const stop of stops) {
      const workspace = setUpWorkspace(fifty);
      stopAfter(workspace, stop);
      expect(() => makeOrders(workspace, orders)).toThrow();
      workspace.faults.clear();
      // The page is opened again, and shows what is left.
      makeMous(
        workspace,
        orders.flatMap(({ partners }) => partners),
      );
      expect(result(workspace)).toEqual(expected);
    }
  }, 300_000);
});
