package dk.samvagt.visit;

import dk.samvagt.relative.AgreedHelp;
import dk.samvagt.relative.AgreementCalendar;
import dk.samvagt.relative.RelativeTalks;
import dk.samvagt.relative.TalkInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of visits what relatives have to do with them: who does the help instead, and which are talks with them. */
@Component
@Transactional(readOnly = true)
class VisitsForRelatives {

    private final AgreementCalendar agreements;
    private final RelativeTalks talks;

    VisitsForRelatives(AgreementCalendar agreements, RelativeTalks talks) {
        this.agreements = agreements;
        this.talks = talks;
    }

    /**
     * The same visits.
     *
     * @param visits by day
     */
    List<VisitInfo> told(String team, List<VisitInfo> visits) {
        if (visits.isEmpty()) {
            return visits;
        }
        // Whoever asks for visits of all times would be told of what is agreed for every day of them.
        LocalDate from = visits.getFirst().date();
        LocalDate to = visits.getLast().date();
        Map<LocalDate, List<AgreedHelp>> agreed =
                agreements.listBetween(team, from, to).stream().collect(Collectors.groupingBy(AgreedHelp::date));
        Map<String, TalkInfo> talksByVisit =
                talks.listBetween(team, from, to).stream().collect(Collectors.toMap(TalkInfo::visit, talk -> talk));
        return visits.stream()
                .map(visit -> visit.about(
                        helper(visit, agreed.getOrDefault(visit.date(), List.of())), talksByVisit.get(visit.id())))
                .toList();
    }

    /**
     * Whoever does it all comes before whoever only joins. Nobody does what the team has begun.
     *
     * @param agreed of the visit's day
     */
    private static @Nullable AgreedHelp helper(VisitInfo visit, List<AgreedHelp> agreed) {
        VisitOrder order = visit.order();
        if (visit.state() != VisitState.PLANNED) {
            return null;
        }
        return agreed.stream()
                .filter(help -> help.isAbout(order.citizen(), order.task(), order.earliestStart(), order.latestStart()))
                .min(Comparator.comparing(AgreedHelp::effect))
                .orElse(null);
    }
}
