/** The names of products as inventories and tables print them. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.hotfixworkbench.importers.products;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
