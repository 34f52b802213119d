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

    /** The same visits, all of them between these days. */
    List<VisitInfo> told(String team, LocalDate from, LocalDate to, List<VisitInfo> visits) {
        if (visits.isEmpty()) {
            return visits;
        }
        List<AgreedHelp> agreed = agreements.listBetween(team, from, to);
        Map<String, TalkInfo> talksByVisit =
                talks.listBetween(team, from, to).stream().collect(Collectors.toMap(TalkInfo::visit, talk -> talk));
        return visits.stream()
                .map(visit -> visit.about(helper(visit, agreed), talksByVisit.get(visit.id())))
                .toList();
    }

    /** Whoever does it all comes before whoever only joins. Nobody does what the team has begun. */
    private static @Nullable AgreedHelp helper(VisitInfo visit, List<AgreedHelp> agreed) {
        VisitOrder order = visit.order();
        if (visit.state() != VisitState.PLANNED) {
            return null;
        }
        return agreed.stream()
                .filter(help -> help.date().equals(order.date())
                        && help.isAbout(order.citizen(), order.task(), order.earliestStart(), order.latestStart()))
                .min(Comparator.comparing(AgreedHelp::effect))
                .orElse(null);
    }
}
