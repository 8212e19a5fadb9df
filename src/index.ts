// What stands here is global in Apps Script; nothing else is.
export { buildPriorityMatrix } from './commands/buildPriorityMatrix';
export { chartPriorities } from './commands/chartPriorities';
export { createMous, draftMous } from './commands/createMous';
export { onInstall, onOpen } from './commands/menu';
export { keepDraft, newPartner } from './commands/newPartner';
export { savePartner } from './commands/savePartner';
export { scheduleCheckIns, scheduleSeries } from './commands/scheduleCheckIns';
export { setUpSpreadsheet } from './commands/setUpSpreadsheet';
export { showHelp } from './commands/showHelp';
export { openPartner, readPartner, showPartner } from './commands/showPartner';
export { saveSettings, showSettings } from './commands/showSettings';
export { PARTNER_MATRIX } from './functions/partnerMatrix';
export { PARTNER_NEXT_CHECKIN } from './functions/partnerNextCheckIn';
export { PARTNER_NEXT_STEP } from './functions/partnerNextStep';
export { PARTNER_PRIORITY } from './functions/partnerPriority';
export { PARTNER_REASON } from './functions/partnerReason';
export { PARTNER_SCORE } from './functions/partnerScore';
export { PARTNER_STABILITY } from './functions/partnerStability';
