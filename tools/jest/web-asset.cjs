// Styles and pictures have no meaning in jsdom.
module.exports = 'asset';
