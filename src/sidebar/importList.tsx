import type { ImportPage as PageData } from '../commands/importList';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { ImportListPage } from './importList/ImportListPage';

const page = pageData<PageData>();
showPage(page.language, <ImportListPage opened={page} />);
