/**
 * The claim: the step in which a workspace takes an installation. Must not know BigCommerce's
 * callbacks.
 *
 * <pre>
 * request               story     then
 * --------------------  --------  -----------------------------------------------------------------
 * POST /setup           Starts    ticket and workspace good → claim begun → the workspace's sign-in
 * GET /setup/callback   Claims    state burned → sign-in proven → connection, or the consent page
 * POST /setup/consent   Claims    connect or decline
 * GET /setup            -         a fresh setup page for the browser that began a claim
 * GET /setup/connected  -         "BigCommerce Connected" with the live first synchronisation
 * GET /setup/progress   -         what became of it, asked by an open page with its key
 * </pre>
 */
@NullMarked
package com.actindo.connector.setup;

import org.jspecify.annotations.NullMarked;
