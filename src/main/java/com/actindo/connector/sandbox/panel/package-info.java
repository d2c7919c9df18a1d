/**
 * The stand-in of a store's control panel: marketplace, consent, the frame with the app,
 * uninstalling, users.
 */
@NullMarked
package com.actindo.connector.sandbox.panel;

import org.jspecify.annotations.NullMarked;
