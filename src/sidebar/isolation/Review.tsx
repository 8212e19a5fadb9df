import { columnOf } from '../../partnership/columns';
import { isNothing } from '../../partnership/isolation/planIsolation';
import { PARTNER_TYPES } from '../../partnership/partnerChoices';
import { words as sheetWords } from '../../partnership/words';
import type { StepProps } from './step';

/** Everything that will be written, sheet by sheet, before it is. */
export function Review({ page, words, plan }: StepProps) {
  const { rows, partners, known, things } = plan;
  const lacks = page.lacks
    .filter((key) => key !== 'mission' || partners.some(({ mission }) => mission !== ''))
    .map((key) => columnOf(key).heading);
  const wanted = [
    { heading: words.weNeed, all: things.filter(({ direction }) => direction === 'Ask') },
    { heading: words.weHave, all: things.filter(({ direction }) => direction === 'Offer') },
  ];
  return (
    <>
      <p>{isNothing(plan) ? words.nothing : words.toWrite}</p>
      {rows.length > 0 && (
        <section>
          <h2>{words.inSheet(sheetWords.sheets.isolation)}</h2>
          <ul class="written">
            {rows.map(({ answer, others, next, level }, place) => (
              <li key={place}>
                {(level === '' ? words.alikeRow : words.togetherRow)(answer, others)}
                {next !== '' && <div class="secondary">{words.rowNext(next)}</div>}
                {level !== '' && <div class="secondary">{level}</div>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(partners.length > 0 || known.length > 0) && (
        <section>
          <h2>{words.inSheet(page.sheet)}</h2>
          {partners.length > 0 && (
            <>
              <p>{words.newPartners(PARTNER_TYPES[0])}</p>
              <ul class="written">
                {partners.map(({ id, name, mission }) => (
                  <li key={id}>
                    {name}
                    {mission !== '' && <div class="secondary">{mission}</div>}
                  </li>
                ))}
              </ul>
              {lacks.length > 0 && <p class="secondary">{words.newColumns(lacks)}</p>}
            </>
          )}
          {known.length > 0 && <p class="secondary">{words.known(known)}</p>}
        </section>
      )}
      {things.length > 0 && (
        <section>
          <h2>{words.inSheet(sheetWords.sheets.exchange)}</h2>
          {wanted.map(
            ({ heading, all }) =>
              all.length > 0 && (
                <div key={heading}>
                  <p>{heading}:</p>
                  <ul class="written">
                    {all.map(({ what, kind }) => (
                      <li key={what}>
                        {what} <span class="secondary">({kind})</span>
                      </li>
                    ))}
                  </ul>
                </div>
              ),
          )}
        </section>
      )}
      <p class="secondary">{words.nobodyMailed}</p>
    </>
  );
}
