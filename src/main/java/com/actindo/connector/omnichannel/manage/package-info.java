/**
 * What a workspace's user does with connections, each as one story that pages and JSON share. Must
 * not know pages.
 */
@NullMarked
package com.actindo.connector.omnichannel.manage;

import org.jspecify.annotations.NullMarked;
