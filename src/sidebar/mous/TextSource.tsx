import type { TemplatePage } from '../../commands/createMous';
import type { Language } from '../../partnership/language';
import { shorten } from '../../partnership/text';
import { CheckBox, Choice } from '../common/fields';
import { NewWindowLink } from '../common/NewWindowLink';
import type { MousWords } from './english';
import type { Text } from './useText';

/** Where the text comes from, for those who have a template of their own, and what is not understood in it. */
export function TextSource({
  own,
  text,
  words,
  language,
}: {
  own: TemplatePage | null;
  text: Text;
  words: MousWords;
  language: Language;
}) {
  if (!own) return null;
  return (
    <>
      <Choice
        label={words.text}
        value={text.source}
        onChange={(source) => text.setSource(source === 'ours' ? 'ours' : 'own')}
        options={[
          { value: 'own', label: words.own },
          { value: 'ours', label: words.ours },
        ]}
      />
      <TemplateLinks own={own} words={words} language={language} />
      {text.unknown.length > 0 && (
        <div class="notice warning">
          <h2>{words.unknownTitle}</h2>
          <ul>
            {text.unknown.map(({ found, nearest }) => (
              <li key={found}>{words.unknown(shorten(found, 80), nearest)}</li>
            ))}
          </ul>
          <p>{words.unknownHint}</p>
          <CheckBox label={words.makeAnyway} checked={text.isAccepted} onChange={text.accept} />
        </div>
      )}
    </>
  );
}

/** Where the template is, and the document that explains it. */
export function TemplateLinks({ own, words, language }: { own: TemplatePage; words: MousWords; language: Language }) {
  return (
    <ul>
      <li>
        <NewWindowLink url={own.url} language={language}>
          {words.template}
        </NewWindowLink>
      </li>
      {own.keyUrl !== '' && (
        <li>
          <NewWindowLink url={own.keyUrl} language={language}>
            {words.templateKey}
          </NewWindowLink>
        </li>
      )}
    </ul>
  );
}
