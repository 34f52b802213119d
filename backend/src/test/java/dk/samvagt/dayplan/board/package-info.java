@NullMarked
package dk.samvagt.dayplan.board;

import org.jspecify.annotations.NullMarked;
