/** How relatives come in to their page. */
@NullMarked
package dk.samvagt.portal.entry;

import org.jspecify.annotations.NullMarked;
