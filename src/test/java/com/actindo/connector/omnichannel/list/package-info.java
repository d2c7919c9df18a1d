@NullMarked
package com.actindo.connector.omnichannel.list;

import org.jspecify.annotations.NullMarked;
