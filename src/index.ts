// What stands here is global in Apps Script; nothing else is.
export { buildPriorityMatrix } from './commands/buildPriorityMatrix';
export { chartPriorities } from './commands/chartPriorities';
export { createMous } from './commands/createMous';
export { onInstall, onOpen } from './commands/menu';
export { scheduleCheckIns } from './commands/scheduleCheckIns';
export { setUpSpreadsheet } from './commands/setUpSpreadsheet';
export { showHelp } from './commands/showHelp';
export { PARTNER_MATRIX } from './functions/partnerMatrix';
export { PARTNER_NEXT_CHECKIN } from './functions/partnerNextCheckIn';
export { PARTNER_NEXT_STEP } from './functions/partnerNextStep';
export { PARTNER_PRIORITY } from './functions/partnerPriority';
export { PARTNER_REASON } from './functions/partnerReason';
export { PARTNER_SCORE } from './functions/partnerScore';
export { PARTNER_STABILITY } from './functions/partnerStability';
