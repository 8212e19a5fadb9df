import type { PartnerPage as PageData } from '../commands/showPartner';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { PartnerPage } from './partner/PartnerPage';

const page = pageData<PageData>();
showPage(page.language, <PartnerPage opened={page} />);
