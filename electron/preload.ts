/** Runs in the sandbox before the interface; built as CommonJS, the only kind a sandboxed preload may be. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { exposeBridge } from './hosts/desktop/bridge.ts';

exposeBridge({ contextBridge, ipcRenderer, webUtils });
