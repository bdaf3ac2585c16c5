import { App } from 'cdktf';
import { DefaultRoles } from './default-roles';
import { Media } from './media';

const app = new App();
const roles = new DefaultRoles(app, 'default-roles');
new Media(app, 'media').addDependency(roles); // the names of the roles are all that they share
app.synth();
