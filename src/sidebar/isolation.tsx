import type { IsolationPage as PageData } from '../commands/assessIsolation';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { IsolationPage } from './isolation/IsolationPage';

const page = pageData<PageData>();
showPage(page.language, <IsolationPage page={page} />);
