// What jsdom does not have and antd, echarts and xyflow ask for.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

// Styles of pseudo elements are not implemented and only print a warning.
const computedStyle = window.getComputedStyle;
window.getComputedStyle = (element) => computedStyle(element);
// A text area that grows measures its edges, which jsdom does not know where no rule names them.
const edges = document.createElement('style');
edges.textContent =
  'textarea { padding-top: 0px; padding-bottom: 0px; border-top-width: 0px; border-bottom-width: 0px; }';
document.head.append(edges);
HTMLCanvasElement.prototype.getContext = () => null;
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};
window.scrollTo = () => {};

window.matchMedia ??= (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener() {},
  removeListener() {},
  addEventListener() {},
  removeEventListener() {},
  dispatchEvent: () => false,
});

const observer = class {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
};
globalThis.ResizeObserver ??= observer;
globalThis.IntersectionObserver ??= observer;
globalThis.DOMMatrixReadOnly ??= class {
  m22 = 1;
};

// React's scheduler: Node's own MessageChannel would keep the test process alive.
globalThis.MessageChannel = class {
  constructor() {
    const port = () => ({ onmessage: null, start() {}, close() {} });
    this.port1 = port();
    this.port2 = port();
    this.port1.postMessage = (data) => setTimeout(() => this.port2.onmessage?.({ data }), 0);
    this.port2.postMessage = (data) => setTimeout(() => this.port1.onmessage?.({ data }), 0);
  }
};
URL.createObjectURL ??= () => 'blob:test';
URL.revokeObjectURL ??= () => {};
