package dk.samvagt.relative.pulse;

import dk.samvagt.relative.PulseTold;
import dk.samvagt.relative.PulseWord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a relative answered. Of which need, by whom and on which day is not kept, so that nobody can be blamed. */
@Entity
public class PulseAnswer implements Persistable<UUID> {

    @Id
    private UUID id;

    private String team;

    /** The first of the month in which it was told. */
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private PulseWord heard;

    @Enumerated(EnumType.STRING)
    private PulseWord helped;

    private @Nullable String words;

    protected PulseAnswer() {}

    /** It is told on a day. */
    public PulseAnswer(String team, LocalDate day, PulseTold told) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.month = day.withDayOfMonth(1);
        this.heard = told.heard();
        this.helped = told.helped();
        String said = told.words();
        this.words = said == null || said.isBlank() ? null : said.strip();
    }

    PulseWord heard() {
        return heard;
    }

    PulseWord helped() {
        return helped;
    }

    @Nullable
    String words() {
        return words;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: an answer is written once and never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
