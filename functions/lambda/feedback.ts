import { commonConfig } from '../config.ts';
import { tablePorts, tablesOf } from '../dependencies.ts';
import { observed } from '../middleware.ts';
import { feedback } from '../topic/feedback.ts';

const config = commonConfig(process.env);

export const handler = observed(feedback(tablePorts(tablesOf(config, process.env), config)));
