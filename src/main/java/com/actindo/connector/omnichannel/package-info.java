/**
 * The workspace's side of the service: the pages of <i>Omni-Channel</i> and what their users do
 * with connections, by page or by JSON. Must not know how an app is installed or claimed.
 *
 * <pre>
 * manage   the stories: create, edit, enable, disable, synchronise, release, delete
 * table    lists as such
 * list     the list of connections
 * view     saved views of lists
 * order    orders: their list, those in error, and each one
 * edit     one connection: create, credentials, settings
 * header   processes and notifications above every page
 * event    the audit trail
 * </pre>
 */
@NullMarked
package com.actindo.connector.omnichannel;

import org.jspecify.annotations.NullMarked;
