import type { OverlapsPage as PageData } from '../commands/findOverlaps';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { OverlapsPage } from './overlaps/OverlapsPage';

const page = pageData<PageData>();
showPage(page.language, <OverlapsPage page={page} />);
