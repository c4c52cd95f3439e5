package cn.xingsuo.docking;

import cn.xingsuo.docking.Message.Answer;
import cn.xingsuo.docking.Message.HandOver;
import cn.xingsuo.docking.Transfers.Said;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 文件交换 — writes the numbered files for partners without interface; a lost file is simply downloaded again with the same number. */
@Component
class Exchange {
    private final TransferLedger ledger;
    private final PackageLedger packages;
    private final Envelopes envelopes;
    private final Partners partners;
    private final JdbcClient jdbc;

    Exchange(TransferLedger ledger, PackageLedger packages, Envelopes envelopes, Partners partners, JdbcClient jdbc) {
        this.ledger = ledger;
        this.packages = packages;
        this.envelopes = envelopes;
        this.partners = partners;
        this.jdbc = jdbc;
    }

    void handOver(Transfer it, Letter letter, String account) {
        var matter = letter.matter();
        var people = letter.parties().stream()
                .map(Letter.Party::person)
                .map(Particulars::name)
                .toList();
        var message = new HandOver(
                it.letter(),
                letter.kind(),
                matter.subject(),
                matter.category(),
                matter.story(),
                people,
                letter.consent(),
                letter.materials(),
                letter.on());
        pack(it, "HANDOVER", message, account);
    }

    /** A receipt or a refusal, when the letter came by file. */
    void answer(Transfer it, String kind, Said said, String account) {
        reply(it, kind, new Answer(it.letter(), said.on(), said.by(), said.note(), null), account);
    }

    /** The result, when the letter came by file. */
    void result(Transfer it, boolean succeeded, Said said, String account) {
        reply(it, "RESULT", new Answer(it.letter(), said.on(), said.by(), said.note(), succeeded), account);
    }

    private void reply(Transfer it, String kind, Answer answer, String account) {
        if (it.route().inbound() && it.route().channel().equals("FILE")) pack(it, kind, answer, account);
    }

    private void pack(Transfer it, String kind, Message message, String account) {
        var partner = partners.get(it.route().office(), it.route().partner());
        var code = partner.code();
        if (code == null) throw new IllegalStateException("a partner of files has a code");
        var office = it.route().office();
        var next = ledger.next(office, 0, "FILE " + partner.id());
        var envelope = Envelope.sealed(office.code(), code, next, kind, envelopes.body(message));
        packages.keep(partner, "OUT", envelope, it.id(), account);
    }

    /** 交换文件 — as it is downloaded. */
    record Download(String name, byte[] bytes) {}

    /** The outgoing file again, the same as the first time; null when there is none in the viewer's office. */
    @Nullable
    Download download(Viewer viewer, UUID id, boolean sheet) {
        return jdbc.sql("""
                        select p.*, r.code, r.name from docking_package p join docking_partner r on r.id = p.partner_id
                        join docking_transfer on docking_transfer.id = p.transfer_id
                        where p.id = :id and p.direction = 'OUT' and p.office_code = :office and %s
                        """.formatted(TransferSight.OPEN))
                .params(Sight.of(viewer))
                .param("id", id)
                .param("office", String.valueOf(viewer.office()))
                .query((row, n) -> file(row, sheet))
                .optional()
                .orElse(null);
    }

    private Download file(ResultSet row, boolean sheet) throws SQLException {
        var envelope = Envelope.sealed(
                row.getString("office_code"),
                row.getString("code"),
                row.getInt("seq"),
                row.getString("kind"),
                row.getString("body"));
        var name = "%s-%s-%04d-%s.%s"
                .formatted(
                        row.getString("office_code"),
                        row.getString("code"),
                        row.getInt("seq"),
                        row.getString("kind").toLowerCase(java.util.Locale.ROOT),
                        sheet ? "xlsx" : "json");
        return new Download(name, sheet ? envelopes.sheet(envelope) : envelopes.bytes(envelope));
    }
}
