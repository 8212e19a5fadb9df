import type { DuplicatesPage as PageData } from '../commands/duplicates';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { DuplicatesPage } from './duplicates/DuplicatesPage';

const page = pageData<PageData>();
showPage(page.language, <DuplicatesPage opened={page} />);
