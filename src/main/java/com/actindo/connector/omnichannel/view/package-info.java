/**
 * Saved views of lists: columns, order and filters under a name. Must not know which list they are
 * for: a list is the {@link com.actindo.connector.omnichannel.view.ViewHandlers.Home} of its views
 * and shows their {@link com.actindo.connector.omnichannel.view.ViewMenu}.
 */
@NullMarked
package com.actindo.connector.omnichannel.view;

import org.jspecify.annotations.NullMarked;
