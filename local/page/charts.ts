import * as chartJs from 'chart.js';

// The engine draws its charts with Chart.js, which it expects on the global object, with the parts it extends on it.
const { Chart, registerables } = chartJs;
Chart.register(...registerables);
Object.assign(globalThis, { Chart: Object.assign(Chart, chartJs) });
