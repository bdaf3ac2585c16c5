import { App } from 'cdktf';
import { FolderAccess } from './folder-access';

const app = new App();
new FolderAccess(app, 'folder-access');
app.synth();
