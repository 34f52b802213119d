package dk.samvagt.privacy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What becomes of what is kept about a person who is to be forgotten.
 *
 * @param first what must be done before; empty where nothing stands in the way
 * @param goes what goes or loses what tells of the person; empty where the person is forgotten already
 * @param stays what stays without the person's name, and why
 */
@Schema(name = "Erasure")
record ErasureView(List<String> first, List<String> goes, List<String> stays) {}
