/** What relatives see and do on their page. */
@NullMarked
package dk.samvagt.portal.page;

import org.jspecify.annotations.NullMarked;
