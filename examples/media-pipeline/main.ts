import { App } from 'cdktf';
import { MediaPipeline } from './media-pipeline';

const app = new App();
new MediaPipeline(app, 'media-pipeline');
app.synth();
