import { parentPort, workerData } from 'node:worker_threads';
import { answerCount } from '~/usecases/open-data/count-bundle';

/** What runs in the thread beside a web process: counts one bundle, or compares two results, and ends. */
parentPort?.postMessage(answerCount(workerData));
