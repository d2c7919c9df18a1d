@NullMarked
package com.actindo.connector.omnichannel.view;

import org.jspecify.annotations.NullMarked;
