// Unpacks the browser that npm brought into the folder TMPDIR points to, and prints where its program is.
// A process of its own: the package works on its process's environment and on the temporary folder as a whole.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x'; // with it, the libraries that a bare machine lacks come along
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
