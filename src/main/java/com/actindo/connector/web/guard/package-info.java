/** What every request passes: budgets, origins, cookies, and the headers that answers carry. */
@NullMarked
package com.actindo.connector.web.guard;

import org.jspecify.annotations.NullMarked;
