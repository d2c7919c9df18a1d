/** Asks BigCommerce whether tokens work, before anything is kept. */
@NullMarked
package com.actindo.connector.omnichannel.manage.trial;

import org.jspecify.annotations.NullMarked;
