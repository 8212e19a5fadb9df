import type { SettingsPage as PageData } from '../commands/showSettings';
import { pageData } from './common/pageData';
import { showPage } from './common/showPage';
import { SettingsPage } from './settings/SettingsPage';

const page = pageData<PageData>();
showPage(page.language, <SettingsPage page={page} />);
