import type { WorkbookReading } from './importList/loadWorkbookReader';
import { readWorkbook } from './importList/workbook';

(window as unknown as WorkbookReading).readWorkbook = readWorkbook;
