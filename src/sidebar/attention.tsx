import type { AttentionPage as PageData } from '../commands/listAttention';
import { AttentionPage } from './attention/AttentionPage';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';

const page = pageData<PageData>();
showPage(page.language, <AttentionPage page={page} />);
