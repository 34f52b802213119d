/** The contact book between a relative and the team. */
@NullMarked
package dk.samvagt.relative.book;

import org.jspecify.annotations.NullMarked;
