/**
 * What BigCommerce calls. Must not know what a workspace does with a connection.
 *
 * <pre>
 * request            story            then
 * -----------------  ---------------  ----------------------------------------------------------
 * GET /auth          Installer        attempt on record → exchange → one transaction → setup page,
 *                                     or "BigCommerce Connected" when a workspace holds the store
 * GET /load          Loads            payload verified → store's page, or the setup page
 * GET /uninstall     Uninstalls       payload verified → token tried → uninstalled, suspended, stale
 * GET /remove_user   Loads            payload verified → that user's row is gone
 * </pre>
 */
@NullMarked
package com.actindo.connector.callback;

import org.jspecify.annotations.NullMarked;
