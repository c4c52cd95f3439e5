package cn.xingsuo.docking;

import cn.xingsuo.person.Particulars;
import cn.xingsuo.screening.Hamlet;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 试验移送 — letters that tests send, and how the database sees them. */
record Posts(Partners partners, JdbcClient jdbc) {
    UUID partner(Hamlet at, String name, String kind, String channel, String code) {
        return partners.add(at.officer(), new Partners.NewPartner(name, kind, channel, code, ""));
    }

    static Letter letter(Hamlet from, UUID partner, LocalDate on, String number, String subject) {
        var parties = List.of(
                new Letter.Party(new Particulars("郑七", null, "13800004444", null), null),
                new Letter.Party(new Particulars("吴八", null, null, null), null));
        var matter = new Letter.Matter(subject, "NEIGHBOUR", null, "双方因宅基地滴水争执,派出所接警后建议调解", null);
        return new Letter(from.office(), partner, number, "POLICE", matter, parties, "双方口头同意", List.of("接警单"), on);
    }

    String column(TransferId id, String expression) {
        return jdbc.sql("select (" + expression + ")::text from docking_transfer where id = :id")
                .param("id", id.id())
                .query(String.class)
                .optional()
                .orElse("");
    }

    int version(TransferId id) {
        return Integer.parseInt(column(id, "version"));
    }

    TransferId lettered(Hamlet at, String direction, String letter) {
        return new TransferId(
                jdbc.sql("select id from docking_transfer where office_code = :o and direction = :d and letter = :l")
                        .param("o", at.office().code())
                        .param("d", direction)
                        .param("l", letter)
                        .query(UUID.class)
                        .single());
    }

    /** The outgoing packages of an office, by number. */
    List<UUID> outgoing(Hamlet at) {
        return jdbc.sql("select id from docking_package where office_code = :o and direction = 'OUT' order by seq")
                .param("o", at.office().code())
                .query(UUID.class)
                .list();
    }
}
