import type { PartnerCard, PartnerPage } from '../../commands/showPartner';
import { attention } from '../../partnership/attention/attention';
import { isScheduled } from '../../partnership/checkin/isScheduled';
import { historyOf } from '../../partnership/checkin/log/history';
import { upcoming } from '../../partnership/checkin/upcoming';
import { decisionWords } from '../../partnership/decisions/languages';
import { type Action, nextActions } from '../../partnership/nextActions';
import { nextStep } from '../../partnership/nextStep';
import { reason } from '../../partnership/reason';
import { stability } from '../../partnership/stability';
import { choiceWords } from '../common/choiceWords';
import { Title, type TitleFocus } from '../common/Title';
import { Attention } from './Attention';
import { Badge } from './Badge';
import { Documents } from './Documents';
import { Exchange } from './exchange/Exchange';
import { LeftOpen } from './log/LeftOpen';
import { Preparation } from './log/Preparation';
import { logWords } from './log/words';
import { SharedMissionFact } from './mission/MissionHint';
import { NextCheckIn } from './NextCheckIn';
import { Problems } from './Problems';
import { problemsIn } from './problemsIn';
import { partnerWords } from './words';

/** The partner of the selected row: where it stands, why, what comes next, and what can be done now. */
export function Card({
  title,
  page,
  card,
  onAction,
  onUse,
  onAdd,
}: {
  title: TitleFocus;
  page: PartnerPage;
  card: PartnerCard;
  onAction(action: Action): void;
  /** Takes over the rating that the asks and offers suggest. */
  onUse(): void;
  /** Notes an ask or an offer. */
  onAdd(): void;
}) {
  const { language, weights, today } = page;
  const words = partnerWords[language];
  const { partner } = card;
  const { pattern, standing } = partner.matrix;
  const when = upcoming(partner, card.meetings, page.cadence, today);
  const { primary, others } = nextActions({
    standing,
    lacksRating: pattern?.includes(0) ?? false,
    hasDocument: card.documents.length > 0,
    isScheduled: isScheduled(partner, card.meetings, today),
    isDue: when.due !== undefined,
  });
  const history = historyOf(card.checkIns);
  const watched = { ...card, agreements: card.documents, ours: card.exchange.ours };
  const decisions = decisionWords(language);
  const choices = choiceWords[language];
  const firmness = pattern ? stability(pattern, weights, decisions) : '';
  return (
    <>
      <Title focus={title}>{partner.name}</Title>
      <Badge standing={standing} language={language} />
      <Problems
        title={words.checkThisRow}
        problems={problemsIn(page).filter(({ row }) => row === partner.row)}
        language={language}
        isOneRow
      />
      <Attention lines={attention([watched], page.cadence, today)} language={language} />
      {standing === 'unrated' && <p>{words.nothingRated}</p>}
      {standing === 'unreadable' && <p>{words.cannotBeRead}</p>}
      <dl>
        {pattern && standing !== 'unrated' && (
          <>
            <dt>{words.why}</dt>
            <dd>{reason(pattern, weights, decisions)}</dd>
            <dt>{words.howFirm}</dt>
            <dd>{firmness.charAt(0).toUpperCase() + firmness.slice(1)}.</dd>
            <dt>{words.nextStep}</dt>
            <dd>{nextStep(pattern, partner.capacity, weights, decisions)}</dd>
          </>
        )}
        <SharedMissionFact page={page} card={card} />
        <dt>{words.level}</dt>
        <dd>{partner.level === undefined ? words.notChosen : choices.levels[partner.level].label}</dd>
        <dt>{words.phase}</dt>
        <dd>{partner.phase === undefined ? words.notChosen : choices.phases[partner.phase]}</dd>
        <dt>{words.nextCheckIn}</dt>
        <NextCheckIn when={when} today={today} words={words} />
        <LeftOpen history={history} today={today} language={language} />
        <dt>{words.documents}</dt>
        <Documents documents={card.documents} language={language} />
      </dl>
      <Exchange card={card} language={language} onUse={onUse} onAdd={onAdd} />
      <details class="part">
        <summary>{logWords[language].prepare}</summary>
        <Preparation page={page} card={card} history={history} />
      </details>
      <div class="buttons">
        {primary && (
          <button type="button" class="primary" onClick={() => onAction(primary)}>
            {words.actions[primary]}
          </button>
        )}
        {others.map((action) => (
          <button key={action} type="button" onClick={() => onAction(action)}>
            {words.actions[action]}
          </button>
        ))}
      </div>
    </>
  );
}
