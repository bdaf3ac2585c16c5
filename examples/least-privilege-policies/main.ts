import { App } from 'cdktf';
import { LeastPrivilegePolicies } from './least-privilege-policies';

const app = new App();
new LeastPrivilegePolicies(app, 'least-privilege-policies');
app.synth();
