import type { Balance } from '../../partnership/import/balance';
import type { ImportTable } from '../../partnership/import/table';
import type { Language } from '../../partnership/language';
import { importListWords } from './words';

const LINES = ['read', 'added', 'merged', 'skipped'] as const;

/** What becomes of the rows of a list, as a small table. */
export function BalanceTable({
  balance,
  unit,
  language,
}: {
  balance: Balance;
  unit: ImportTable['unit'];
  language: Language;
}) {
  const { table } = importListWords[language];
  return (
    <table class="balance">
      <tbody>
        {LINES.map((line) => (
          <tr key={line}>
            <th scope="row">{line === 'read' ? table.read(unit) : table[line]}</th>
            <td>{balance[line]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
