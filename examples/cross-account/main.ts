import { App } from 'cdktf';
import { CrossAccount } from './cross-account';

const app = new App();
new CrossAccount(app, 'cross-account');
app.synth();
