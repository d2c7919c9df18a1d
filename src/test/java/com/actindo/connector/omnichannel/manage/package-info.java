@NullMarked
package com.actindo.connector.omnichannel.manage;

import org.jspecify.annotations.NullMarked;
