import type { CheckInsPage as PageData } from '../commands/scheduleCheckIns';
import { CheckInsPage } from './checkIns/CheckInsPage';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';

const page = pageData<PageData>();
showPage(page.language, <CheckInsPage opened={page} />);
