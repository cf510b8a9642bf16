import { join } from 'node:path';
import { makeServerPackage } from './make-server-package';

void makeServerPackage(process.cwd(), join(process.cwd(), 'dist/server'));
