package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.TopicKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing on an agenda.
 *
 * @param id the item's id, once the meeting has begun
 * @param version counts what was written
 * @param key tells it from others on the agenda
 * @param kind what it is about
 * @param text in the words of the one who put it there
 * @param citizen id of the citizen it is about
 * @param citizenName what the citizen is called
 * @param visits how many visits were changed, where that is what it is about
 * @param addedBy name of the one who put it there
 * @param need the relative's need it is about
 * @param followUp the follow-up it is about
 * @param written what was said and decided
 * @param ownerName what the member is called who sees to it
 * @param outcome what came of it
 * @param settledBy name of the one who settled it
 * @param releasedAt since when the relative may read it
 */
@Schema(name = "AgendaItem")
record ItemView(
        @Nullable UUID id,
        int version,
        String key,
        TopicKind kind,
        @Nullable String text,
        @Nullable String citizen,
        @Nullable String citizenName,
        @Nullable Integer visits,
        @Nullable String addedBy,
        @Nullable NeedOnAgenda need,
        @Nullable FollowUpView followUp,
        Written written,
        @Nullable String ownerName,
        Outcome outcome,
        @Nullable String settledBy,
        @Nullable Instant releasedAt) {

    static ItemView of(AgendaItem item, Subjects subjects) {
        Written written = item.written();
        return new ItemView(
                item.id(),
                item.currentVersion(),
                item.key(),
                item.kind(),
                item.text(),
                item.citizen(),
                subjects.names().citizen(item.citizen()),
                item.visits(),
                item.addedBy(),
                subjects.need(item.need()),
                subjects.followUp(item.followUp()),
                written,
                written.owner() == null ? null : subjects.names().member(written.owner()),
                item.outcome(),
                item.settledBy(),
                item.releasedAt());
    }

    /** What will be on the agenda, as it has gathered until now. */
    static ItemView of(AgendaTopic topic, @Nullable String addedBy, Subjects subjects) {
        return new ItemView(
                null,
                0,
                topic.key(),
                topic.kind(),
                topic.text(),
                topic.citizen(),
                subjects.names().citizen(topic.citizen()),
                topic.visits(),
                addedBy,
                topic.kind() == TopicKind.NEED ? subjects.need(topic.subject()) : null,
                topic.kind() == TopicKind.FOLLOW_UP ? subjects.followUp(topic.subject()) : null,
                Written.NOTHING,
                null,
                Outcome.OPEN,
                null,
                null);
    }

    /** Only the key. */
    @Override
    public String toString() {
        return "ItemView[" + key + "]";
    }
}
