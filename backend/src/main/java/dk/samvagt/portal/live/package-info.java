/** The line on which a relative's open page hears that there is something to ask anew. */
@NullMarked
package dk.samvagt.portal.live;

import org.jspecify.annotations.NullMarked;
