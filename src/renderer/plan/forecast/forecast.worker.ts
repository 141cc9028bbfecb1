import { answerTo, type Question } from './question';

// The worker's side: a question comes in, its answer goes out.
self.onmessage = ({ data }: MessageEvent<Question>): void => self.postMessage(answerTo(data), {});
