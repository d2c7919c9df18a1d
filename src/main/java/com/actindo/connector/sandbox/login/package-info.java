/**
 * The stand-in of BigCommerce's login host: codes, tokens, signed payloads, installs started
 * outside the control panel.
 */
@NullMarked
package com.actindo.connector.sandbox.login;

import org.jspecify.annotations.NullMarked;
