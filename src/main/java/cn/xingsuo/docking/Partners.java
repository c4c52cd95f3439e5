package cn.xingsuo.docking;

import cn.xingsuo.mediation.Prose;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 对接单位名册 — with which organs an office exchanges hand-overs, and by which way. */
@Service
@Transactional
public class Partners {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4,20}");
    private final JdbcClient jdbc;
    private final ValueSets values;
    private final Offices offices;
    private final Trail trail;
    private final Clock clock;

    Partners(JdbcClient jdbc, ValueSets values, Offices offices, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.values = values;
        this.offices = offices;
        this.trail = trail;
        this.clock = clock;
    }

    /** 单位登记. */
    public record NewPartner(
            String name,
            String kind,
            String channel,
            @Nullable String code,
            String contact) {}

    public UUID add(Viewer viewer, NewPartner it) {
        if (viewer.office() == null) throw new Refusal("您的账号不属于任何司法所,不能登记。请由司法所工作人员登记。", null);
        var id = TransferId.next(clock.millis());
        var channel = values.of("docking-channel").require(it.channel()).code();
        try {
            jdbc.sql("""
                            insert into docking_partner (id, office_code, name, kind, channel, code, contact, since)
                            values (:id, :office, :name, :kind, :channel, :code, :contact, :since)
                            """)
                    .param("id", id)
                    .param("office", viewer.office())
                    .param("name", Prose.required("单位名称", it.name(), Prose.LINE))
                    .param("kind", values.of("docking-organ").require(it.kind()).code())
                    .param("channel", channel)
                    .param("code", code(channel, it.code(), viewer.office()))
                    .param("contact", Prose.optional("联系人", it.contact(), Prose.LINE))
                    .param("since", LocalDate.now(clock))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refusal("名册里已有同名或者同一代码的单位。请直接使用,或者先停用原来的。", null);
        }
        trail.note("docking.partner-added", "docking/partner/" + id, Map.of("office", viewer.office()));
        return id;
    }

    /** 停用. What was handed over stays. */
    public void end(Viewer viewer, UUID id) {
        var changed = jdbc.sql("""
                        update docking_partner set until = :today where id = :id and office_code = :office and until is null
                        """)
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .param("office", String.valueOf(viewer.office()))
                .update();
        if (changed == 0) throw new NoSuchPartner();
        trail.note("docking.partner-ended", "docking/partner/" + id, Map.of());
    }

    @Transactional(readOnly = true)
    public List<Partner> of(OfficeId office) {
        return jdbc.sql(
                        "select * from docking_partner where office_code = :office and until is null order by kind, name")
                .param("office", office.code())
                .query(Partners::partner)
                .list();
    }

    Partner get(OfficeId office, UUID id) {
        return of(office).stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(NoSuchPartner::new);
    }

    /** The partner that files of this code come from. */
    Optional<Partner> named(OfficeId office, String code) {
        return of(office).stream().filter(it -> code.equals(it.code())).findFirst();
    }

    private @Nullable String code(String channel, @Nullable String given, String own) {
        var code = given == null ? "" : given.strip();
        if (channel.equals("PAPER")) return code.isEmpty() ? null : code;
        if (!CODE.matcher(code).matches() || code.equals(own))
            throw new Refusal("对接代码应为 4 到 20 位大写字母或者数字,不能是本所的代码。请核对。", null);
        if (channel.equals("HOUSE")
                && (code.length() != own.length()
                        || offices.find(new OfficeId(code)).isEmpty()))
            throw new Refusal("没有代码为 {0} 的司法所。请填写 9 位司法所代码。", null, code);
        return code;
    }

    private static Partner partner(ResultSet row, int at) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                new OfficeId(row.getString("office_code")),
                row.getString("name"),
                row.getString("kind"),
                row.getString("channel"),
                row.getString("code"));
    }
}
