import type { Language } from '../../partnership/language';

const english = {
  required: 'required',
  optional: 'optional',
  stop: 'Stop',
  stopping: 'Stopping after this one…',
  progress: (done: number, total: number) => `${done} of ${total}`,
  notRated: 'Not rated yet',
  newWindow: 'opens in a new window',
  tickAll: 'Tick all',
  tickNone: 'Tick none',
  goOn: 'Go on',
  done: 'Done',
  lookAgain: 'Look again',
  resultTitle: { finished: 'Done', stopped: 'Stopped', failed: 'Not finished' },
  impossible: 'Not possible',
  row: (row: number, name: string) => `Row ${row}: ${name}`,
  reasons: {
    gone: 'Not in the list any more: somebody removed or renamed it meanwhile.',
    sharedId: 'Several rows have the same Partner ID or the same name. Correct it in your list, then look again.',
  },
};

const spanish: typeof english = {
  required: 'obligatorio',
  optional: 'opcional',
  stop: 'Detener',
  stopping: 'Se detendrá después de esto…',
  progress: (done, total) => `${done} de ${total}`,
  notRated: 'Sin valorar',
  newWindow: 'se abre en una ventana nueva',
  tickAll: 'Marcar todos',
  tickNone: 'No marcar ninguno',
  goOn: 'Seguir',
  done: 'Listo',
  lookAgain: 'Mirar de nuevo',
  resultTitle: { finished: 'Listo', stopped: 'Detenido', failed: 'Sin terminar' },
  impossible: 'No es posible',
  row: (row, name) => `Fila ${row}: ${name}`,
  reasons: {
    gone: 'Ya no está en la lista: alguien quitó la organización o le cambió el nombre.',
    sharedId: 'Varias filas tienen el mismo Partner ID o el mismo nombre. Corríjalo en su lista y mire de nuevo.',
  },
};

/** The words that every page shares. */
export const commonWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
