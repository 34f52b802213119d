package dk.samvagt.relative.book;

import dk.samvagt.relative.book.BookMessage.Thread;
import dk.samvagt.relative.person.Names;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.person.TeamNaming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where relatives wait for the team to read. */
@Service
@Transactional(readOnly = true)
class UnreadBooks {

    private final BookMessages messages;
    private final Relatives relatives;
    private final TeamNaming naming;

    UnreadBooks(BookMessages messages, Relatives relatives, TeamNaming naming) {
        this.messages = messages;
        this.relatives = relatives;
        this.naming = naming;
    }

    /** Who has waited longest comes first. */
    List<UnreadBook> list(String team) {
        Map<Thread, List<BookMessage>> unread = new LinkedHashMap<>();
        messages.unread(team)
                .forEach(message -> unread.computeIfAbsent(message.thread(), none -> new ArrayList<>())
                        .add(message));
        if (unread.isEmpty()) {
            return List.of();
        }
        Names names = naming.of(team);
        Map<UUID, String> called =
                relatives.ofTeam(team).stream().collect(Collectors.toMap(Relative::id, Relative::name));
        return unread.entrySet().stream()
                .map(book -> new UnreadBook(
                        book.getKey().relative(),
                        called.getOrDefault(book.getKey().relative(), "?"),
                        book.getKey().citizen(),
                        names.citizen(book.getKey().citizen()),
                        book.getValue().size(),
                        book.getValue().getFirst().at()))
                .toList();
    }
}
