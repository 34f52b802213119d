@NullMarked
package dk.samvagt.dayplan.plan;

import org.jspecify.annotations.NullMarked;
