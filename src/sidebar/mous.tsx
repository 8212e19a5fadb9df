import type { MousPage as PageData } from '../commands/createMous';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { MousPage } from './mous/MousPage';

const page = pageData<PageData>();
showPage(page.language, <MousPage opened={page} />);
