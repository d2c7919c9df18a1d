// The address under which BigCommerce opened us holds a code or a signed payload. It belongs into
// no history, bookmark or picture of the screen.
if (['/auth', '/load'].includes(location.pathname) && location.search) {
  history.replaceState(null, '', location.pathname);
}
