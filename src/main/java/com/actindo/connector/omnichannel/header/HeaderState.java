package com.actindo.connector.omnichannel.header;

/**
 * What the header of an open page shows.
 *
 * @param running how many processes run
 * @param waiting how many are in the queue or wait for their next try
 * @param unread how many lasting troubles the user has not read of
 * @param version differs whenever something in the workspace has changed
 */
public record HeaderState(int running, int waiting, int unread, String version) {}
