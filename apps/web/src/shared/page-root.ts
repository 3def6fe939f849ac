/**
 * Where dialogs and the drawer open. Below the body itself Ant Design stops the page from scrolling with a style
 * sheet that lacks the nonce of the content security policy; here the style sheets of the product do it.
 */
export const pageRoot = (): HTMLElement => document.getElementById('root') ?? document.body;

/** Menus and lists open here: a named part of the page, so that nothing stands outside of one. */
export const popupRoot = (): HTMLElement => document.getElementById('popups') ?? document.body;
