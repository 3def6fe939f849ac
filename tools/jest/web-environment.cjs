// A browser-like environment for the tests of the web: jsdom 29 (three times as fast as the one Jest carries).
const { default: JsdomEnvironment } = require('@jest/environment-jsdom-abstract');
const jsdom = require('jsdom');

/** What jsdom lacks or does its own way, while fetch, MSW and the typed client expect one consistent set: Node's. */
const FROM_NODE = [
  ...['fetch', 'Request', 'Response', 'Headers', 'FormData', 'Blob', 'File', 'AbortController', 'AbortSignal'],
  ...['ReadableStream', 'WritableStream', 'TransformStream', 'CompressionStream', 'DecompressionStream'],
  ...[
    'TextEncoder',
    'TextDecoder',
    'TextEncoderStream',
    'TextDecoderStream',
    'BroadcastChannel',
    'structuredClone',
    'DOMException',
  ],
];

module.exports = class WebEnvironment extends JsdomEnvironment {
  constructor(config, context) {
    super(config, context, jsdom);
    for (const name of FROM_NODE) {
      Object.defineProperty(this.global, name, { value: globalThis[name], writable: true, configurable: true });
    }
  }

  /** Packages give Jest the build meant for Node: msw/node does not exist under the condition "browser". */
  exportConditions() {
    return ['node', 'node-addons', 'require', 'default'];
  }
};
