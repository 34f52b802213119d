package dk.samvagt.citizen.handover;

import dk.samvagt.citizen.HandoverInfo;
import java.util.List;
import java.util.stream.Collectors;

/** Tells other areas what is handed over. */
public final class HandoverInfos {

    private HandoverInfos() {}

    public static List<HandoverInfo> of(List<Handover> some) {
        return some.stream().map(HandoverInfos::of).toList();
    }

    private static HandoverInfo of(Handover handover) {
        Wording now = handover.now();
        return new HandoverInfo(
                handover.id(),
                handover.currentVersion(),
                handover.citizen(),
                now.note(),
                now.mustRead(),
                now.forMeeting(),
                now.at(),
                now.name(),
                handover.readings().stream().map(Reading::member).collect(Collectors.toSet()));
    }
}
