package dk.samvagt.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a relative has a page of their own.
 *
 * @param open true while they can come in
 * @param openedAt since when
 * @param openedBy name of the member who opened it
 * @param seenAt when they last came in
 * @param mail true where a link can be sent by mail
 * @param mailSetUp true where mail is set up, so that only an address may be missing
 */
@Schema(name = "OwnPageAccess")
record OwnPageView(
        boolean open,
        @Nullable Instant openedAt,
        @Nullable String openedBy,
        @Nullable Instant seenAt,
        boolean mail,
        boolean mailSetUp) {}
