import { App } from 'cdktf';
import { TemporaryAccess } from './temporary-access';

const app = new App();
new TemporaryAccess(app, 'temporary-access');
app.synth();
