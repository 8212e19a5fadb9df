import type { CoveragePage as PageData } from '../commands/showCoverage';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { CoveragePage } from './coverage/CoveragePage';

const page = pageData<PageData>();
showPage(page.language, <CoveragePage page={page} />);
