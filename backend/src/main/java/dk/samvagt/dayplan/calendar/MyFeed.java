package dk.samvagt.dayplan.calendar;

import dk.samvagt.shared.AuditedEvent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives members the secret addresses of their calendars. */
@Service
@Transactional
class MyFeed {

    private final CalendarFeeds feeds;
    private final FeedKey key;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyFeed(CalendarFeeds feeds, FeedKey key, ApplicationEventPublisher events, Clock clock) {
        this.feeds = feeds;
        this.key = key;
        this.events = events;
        this.clock = clock;
    }

    /** The member's token; a new one where there is none, or where it was made from another key. */
    FeedToken token(String team, String member) {
        Optional<CalendarFeed> feed = feeds.findByTeamAndMember(team, member);
        if (feed.isPresent()) {
            FeedToken token = FeedToken.of(key.get(), feed.get().salt());
            if (feed.get().isOpenedBy(token)) {
                return token;
            }
        }
        return fresh(team, member);
    }

    /** A new token; the one before opens nothing any more. */
    FeedToken renew(String team, String member) {
        events.publishEvent(AuditedEvent.changed("CALENDAR_ADDRESS", team, List.of(member), null));
        return fresh(team, member);
    }

    private FeedToken fresh(String team, String member) {
        FeedToken token = FeedToken.random(key.get());
        feeds.findByTeamAndMember(team, member)
                .ifPresentOrElse(
                        feed -> feed.renew(token, clock.instant()),
                        () -> feeds.save(new CalendarFeed(team, member, token, clock.instant())));
        return token;
    }

    /** Whose calendar a token opens. */
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> find(String token) {
        return feeds.findByTokenHash(FeedToken.hash(token));
    }
}
