package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.MeetingKind;
import dk.samvagt.meeting.minutes.Paper;
import dk.samvagt.meeting.plan.Appointment;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.meeting.plan.MeetingState;
import dk.samvagt.team.TeamDirectory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a meeting's minutes on paper: who was there, what was agreed, the plan and what else could be done. */
@Component
class Minutes {

    private final PeopleNames names;
    private final TeamDirectory teams;
    private final MeetingCalendar calendar;

    Minutes(PeopleNames names, TeamDirectory teams, MeetingCalendar calendar) {
        this.names = names;
        this.teams = teams;
        this.calendar = calendar;
    }

    byte[] write(String team, MeetingView meeting, Locale reader) {
        MinutesWords words = MinutesWords.in(reader);
        Names called = names.of(team);
        Appointment when = meeting.about().appointment();
        String title = title(meeting, words);
        try (Paper paper = new Paper(title, words.language())) {
            paper.title(title);
            paper.text("%s, %s-%s, %s"
                    .formatted(
                            words.date(when.date()),
                            words.time(when.start()),
                            words.time(meeting.about().end()),
                            teams.get(team).name()));
            String there =
                    meeting.present().stream().map(called::member).sorted().collect(Collectors.joining(", "));
            paper.said(words.say("present"), there.isEmpty() ? words.say("nobody") : there);
            List<ItemView> items = meeting.agenda();
            for (int i = 0; i < items.size(); i++) {
                write(paper, i + 1, items.get(i), words);
                if (items.get(i).outcome() == Outcome.HANDED_ON) {
                    paper.text(advisorsMeeting(team, words));
                }
            }
            return paper.bytes();
        }
    }

    private static String title(MeetingView meeting, MinutesWords words) {
        Appointment when = meeting.about().appointment();
        String kind = when.title() == null ? words.say("meeting." + when.kind()) : when.title();
        String citizen = meeting.about().citizenName();
        return citizen == null ? kind : kind + ": " + citizen;
    }

    private static void write(Paper paper, int number, ItemView item, MinutesWords words) {
        paper.heading(number + ". " + subject(item, words));
        Written written = item.written();
        say(paper, words.say("note"), written.note());
        say(paper, words.say("agreement"), written.decision());
        if (item.ownerName() != null) {
            String due = written.due() == null ? "" : ", " + words.date(written.due());
            say(paper, words.say("owner"), item.ownerName() + due);
        }
        say(paper, words.say("plan"), written.plan());
        say(paper, words.say("options"), written.options());
        paper.text(words.say("outcome." + item.outcome()));
    }

    /** Where what was handed on is taken up, as it is arranged now. */
    private String advisorsMeeting(String team, MinutesWords words) {
        return calendar.listToCome(team).stream()
                .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                .map(Meeting::appointment)
                .filter(when -> when.kind() == MeetingKind.ADVISOR)
                .findFirst()
                .map(when -> words.say("handed").formatted(words.date(when.date()), words.time(when.start())))
                .orElseGet(() -> words.say("handed.nowhere"));
    }

    private static String subject(ItemView item, MinutesWords words) {
        NeedOnAgenda need = item.need();
        String what = need != null ? words.say("need." + need.kind()) : topic(item, words);
        String who = Stream.of(need == null ? null : need.relativeName(), item.citizenName())
                .filter(name -> name != null)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? what : what + " (" + who + ")";
    }

    /** The task of an agreement is a word for help, which paper does not spell out; all else is in people's words. */
    private static String topic(ItemView item, MinutesWords words) {
        String text = item.text();
        if (text == null) {
            return words.say("topic." + item.kind());
        }
        return switch (item.kind()) {
            case OWN, FOLLOW_UP -> text;
            case AGREEMENT_ENDS, AGREEMENT_FAILED -> words.say("topic." + item.kind());
            default -> words.say("topic." + item.kind()) + ": " + text;
        };
    }

    private static void say(Paper paper, String what, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            paper.said(what, said.strip());
        }
    }
}
