/** What the pages of the claim show: one typed record for each template. */
@NullMarked
package com.actindo.connector.setup.page;

import org.jspecify.annotations.NullMarked;
