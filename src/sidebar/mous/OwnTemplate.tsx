import { useEffect, useRef, useState } from 'preact/hooks';
import type { MousPage } from '../../commands/createMous';
import { TEMPLATE_TITLE, templateHtml } from '../../partnership/mou/placeholders/templateHtml';
import { TEMPLATE_KEY_TITLE, templateKeyHtml } from '../../partnership/mou/placeholders/templateKeyHtml';
import { Form } from '../common/Form';
import { NewWindowLink } from '../common/NewWindowLink';
import { Status } from '../common/Status';
import { useCalls } from '../common/useCalls';
import type { MousWords } from './english';
import { TemplateLinks } from './TextSource';

/** Offers a template of one's own to those who have none, and says where it is when it was made. */
export function OwnTemplate({ page, words, onMade }: { page: MousPage; words: MousWords; onMade(): Promise<boolean> }) {
  const calls = useCalls(page.language);
  const [url, setUrl] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (url !== undefined) heading.current?.focus();
  }, [url]);
  if (page.template && url === undefined) return null;

  const make = async () => {
    const { language } = page.settings;
    const made = await calls.run(
      words.makingTemplate,
      'makeTemplate',
      { title: TEMPLATE_TITLE[language], html: templateHtml(language) },
      { title: TEMPLATE_KEY_TITLE[language], html: templateKeyHtml(language) },
    );
    if (made === undefined) return;
    setUrl(made);
    await onMade();
  };
  return (
    <section class="own">
      <h2 ref={heading} tabIndex={-1}>
        {words.ownTitle}
      </h2>
      {url === undefined ? (
        <Form busy={calls.busy !== undefined} onSubmit={() => void make()}>
          <p class="secondary">{words.ownExplained}</p>
          <Status calls={calls} />
          <div class="buttons">
            <button type="submit">{words.makeTemplate}</button>
          </div>
        </Form>
      ) : (
        <>
          <p role="status">{words.templateMade}</p>
          {page.template ? (
            <TemplateLinks own={page.template} words={words} language={page.language} />
          ) : (
            <NewWindowLink url={url} language={page.language}>
              {words.template}
            </NewWindowLink>
          )}
        </>
      )}
    </section>
  );
}
