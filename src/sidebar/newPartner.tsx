import type { NewPartnerPage } from '../commands/newPartner';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { NewPartner } from './newPartner/NewPartner';

const page = pageData<NewPartnerPage>();
showPage(page.language, <NewPartner page={page} />);
